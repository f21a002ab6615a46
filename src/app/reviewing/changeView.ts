// A change since a decision as a line on the screen: where it stands now, what stood there, what stands there.
import type { Words } from '../../words/words';
import type { ChangeLine } from '../review/changes';
import type { FigurePlace } from '../views/desk';

export interface ChangeView {
  readonly kind: 'changed' | 'added' | 'deleted';
  /** Nowhere for a row that is gone. */
  readonly place: FigurePlace;
  /** `Ceiba · Develop, Year 2`; for a row its key. */
  readonly what: string;
  /** As the reader writes them; '' for blank. A row that came or went has one of them. */
  readonly before: string;
  readonly after: string;
  /** Of a row that came or went: its money in minor units; null where it has none. */
  readonly amount: number | null;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const ISO_DAYS = /\b\d{4}-\d{2}-\d{2}\b/g;

export function describeChange(change: ChangeLine, words: Words): ChangeView {
  const { kind, at, key, column, table } = change;
  const isRow = kind === 'added' || kind === 'deleted';
  const name = isRow ? key : [key, words.formats.heading(column)].filter(Boolean).join(', ');
  return {
    kind: isRow ? kind : 'changed',
    place: at ? { sheet: at.sheet, cell: at.cell } : { sheet: null, cell: null },
    what: name === '' ? table : name,
    before: isRow ? shownRow(change.before, words) : shown(change.before, change.beforeAmount, words),
    after: isRow ? shownRow(change.after, words) : shown(change.after, change.afterAmount, words),
    amount: isRow ? (change.afterAmount ?? change.beforeAmount) : null,
  };
}

/** What stands in a row, its days as the reader writes them. */
function shownRow(texts: string, { formats }: Words): string {
  return texts.replace(ISO_DAYS, (day) => formats.date(day));
}

function shown(value: string, amount: number | null, { formats }: Words): string {
  if (amount !== null) return formats.amount(amount);
  return ISO_DAY.test(value) ? formats.date(value) : value;
}
