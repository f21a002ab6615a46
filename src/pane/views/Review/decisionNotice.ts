// What became of writing a decision, as the pane tells it: that it was not written, why, and what stands there all the same. Pure.
import type { DecisionReport } from '../../../app/live/decide';
import { areaText, quoteSheet } from '../../../core/sheet/cellRef';
import type { Words } from '../../../words/words';
import { appendNotice, sheetsNotice } from '../../state/reportNotices';
import type { Notice } from '../../state/state';

/** Null where it was written: the screen says what it did. */
export function decisionNotice(report: DecisionReport, words: Words): Notice | null {
  if (report.outcome === 'written') return null;
  if (report.outcome === 'sheet') return sheetsNotice(report.report, words);
  const why = appendNotice(report.report, words)!;
  const { rows, sheets } = report.left;
  const places = rows.map(({ place }) => `${quoteSheet(place.sheet)}!${areaText(place.area)}`);
  const left = [...sheets, ...places];
  if (left.length === 0) return why;
  const told = words.text('reviewing.left', { count: left.length, list: words.formats.list(left) });
  const details = JSON.stringify(report);
  return { tone: 'error', title: words.text('reviewing.not-decided'), text: `${why.text}\n${told}`, details };
}
