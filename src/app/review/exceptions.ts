// Accepting a warning with a reason, for its values of today only. Errors can't be accepted.
import type { Day } from '../../core/calendar/day';
import { acceptedValues } from '../../findings/acceptance';
import { CATALOGUE } from '../../rules/catalogue';
import { factTypesOf } from '../../rules/runCatalogue';
import type { Examination } from '../examine';
import { newRowsFor, refusal, refused, type Planned, type Refusal } from './plan';

export interface ExceptionRequest {
  /** The finding's id. */
  readonly finding: string;
  readonly by: string;
  readonly reason: string;
}

/** How many accepted warnings stand in the workbook and no longer arise. */
export function settledCount({ grant, accepted }: Examination): number {
  const arising = new Set(accepted.map(({ finding }) => finding.id));
  return grant.exceptions.filter(({ finding }) => !arising.has(finding)).length;
}

/** The row of Exceptions that accepts a warning. */
export function planException({ findings, facts }: Examination, request: ExceptionRequest, today: Day): Planned {
  const finding = findings.find(({ id }) => id === request.finding);
  const refusals: Refusal[] = [
    ...(finding ? [] : [refusal('no-finding')]),
    ...(finding && finding.severity !== 'warning' ? [refusal('not-a-warning')] : []),
    ...(request.by.trim() === '' ? [refusal('no-name')] : []),
    ...(request.reason.trim() === '' ? [refusal('no-reason')] : []),
  ];
  if (!finding) return refused(...refusals);
  const row = newRowsFor(facts, 'Exceptions', [
    {
      Finding: finding.id,
      Rule: finding.rule,
      Reason: request.reason.trim(),
      By: request.by.trim(),
      Date: today,
      Values: acceptedValues(finding, factTypesOf(CATALOGUE)),
    },
  ]);
  if (!row) refusals.push(refusal('no-table', ['Exceptions']));
  if (!row || refusals.length > 0) return refused(...refusals);
  return { outcome: 'ready', plan: { appends: [row], addSheets: null } };
}
