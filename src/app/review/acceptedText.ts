// How reports mark what was accepted with a reason, and the version of the allocation that was examined.
import { isoOf } from '../../core/calendar/day';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../words/words';
import type { Acceptance, Examination } from '../examine';

/** `accepted by … on …: …` of a finding whose exception holds; '' for others. */
export function acceptedText({ accepted }: Examination, finding: Finding, words: Words): string {
  const own = accepted.find((one) => one.finding.id === finding.id && one.state === 'holds');
  return own ? acceptedByText(own, words) : '';
}

/** `accepted by … on …: …` */
export function acceptedByText({ exception: { by, date, reason } }: Acceptance, words: Words): string {
  const on = Number.isNaN(date) ? '–' : words.formats.date(isoOf(date));
  return words.text('report.accepted-by', { by, on, reason });
}

/** How many were accepted; '' for none. */
export function acceptedCount({ accepted }: Examination, words: Words): string {
  const count = accepted.filter(({ state }) => state === 'holds').length;
  return count > 0 ? words.text('report.accepted', { count }) : '';
}

/** Which version of the allocation was examined; '' for the one that stands in the workbook. */
export function approvedText({ approved }: Examination, words: Words): string {
  if (!approved) return '';
  const on = approved.on === null ? '–' : words.formats.date(approved.on);
  return words.text('report.as-approved', { on, revision: approved.revision || 'none' });
}
