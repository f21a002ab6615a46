// Accepted warnings for a screen: who accepted what, and where the acceptance has lapsed, the values of then and of now.
import { isoOf } from '../../core/calendar/day';
import type { FactType } from '../../findings/finding';
import { CATALOGUE } from '../../rules/catalogue';
import { factTypesOf } from '../../rules/runCatalogue';
import type { Words } from '../../words/words';
import { describeFinding, ruleOf } from '../describe';
import type { Acceptance } from '../examine';
import type { FigurePlace } from '../views/desk';
import { readValues } from './readValues';

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

const typesOf = factTypesOf(CATALOGUE);

export function exceptionView({ exception, finding, state, now }: Acceptance, words: Words): ExceptionView {
  const { by, date, reason, values } = exception;
  const types = typesOf(finding.rule);
  return {
    id: finding.id,
    title: words.title(ruleOf(finding.rule)),
    message: describeFinding(finding, words).message,
    place: { sheet: finding.at.sheet, cell: finding.at.cell },
    ...{ by, reason, state, on: Number.isNaN(date) ? null : isoOf(date) },
    isError: finding.severity === 'error',
    values: state === 'lapsed' ? differences(values, now, types, words) : [],
  };
}

function differences(accepted: string, now: string, types: Readonly<Record<string, FactType>>, words: Words) {
  const [before, after] = [readValues(accepted), readValues(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({
      accepted: shown(before.get(name), types[name], words),
      now: shown(after.get(name), types[name], words),
    }));
}

/** A value of `acceptedValues` as the reader writes it; what is of no kind that we know stands as it is written. */
function shown(json: string | undefined, type: FactType | undefined, { formats }: Words): string {
  if (json === undefined || json === 'null' || json === '""') return '–';
  const number = Number(json);
  const isNumber = !Number.isNaN(number);
  const text = /^".*"$/s.test(json) ? json.slice(1, -1) : json;
  if (type === 'money' && isNumber) return formats.amount(number);
  if (type === 'share' && isNumber) return formats.share(number);
  if ((type === 'count' || type === 'number') && isNumber) return formats.number(number);
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return formats.date(text);
  return text;
}
