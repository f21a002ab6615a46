// Accepted warnings for a screen: who accepted what, and where the acceptance has lapsed, the values of then and of now.
import { isoOf } from '../../core/calendar/day';
import type { Words } from '../../words/words';
import { describeFinding, ruleOf } from '../describe';
import type { Acceptance } from '../examine';
import type { FigurePlace } from '../views/desk';
import { acceptedDifferences } from './acceptedDifferences';

export interface ExceptionView {
  /** The finding's id. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
  readonly place: FigurePlace;
  readonly by: string;
  /** ISO 8601; null where the workbook does not say. */
  readonly on: string | null;
  readonly reason: string;
  readonly state: Acceptance['state'];
  /** Only errors can't be accepted again. */
  readonly isError: boolean;
  /** The values that differ, as accepted and as they are; none where it holds. */
  readonly values: readonly { readonly accepted: string; readonly now: string }[];
}

export function exceptionView({ exception, finding, state, now }: Acceptance, words: Words): ExceptionView {
  const { by, date, reason, values } = exception;
  return {
    id: finding.id,
    title: words.title(ruleOf(finding.rule)),
    message: describeFinding(finding, words).message,
    place: { sheet: finding.at.sheet, cell: finding.at.cell },
    ...{ by, reason, state, on: Number.isNaN(date) ? null : isoOf(date) },
    isError: finding.severity === 'error',
    values: state === 'lapsed' ? acceptedDifferences(finding.rule, values, now, words) : [],
  };
}
