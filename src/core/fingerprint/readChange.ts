// A change as people read it: amounts as minor units, days and names as they are, a row by what stands in it.
import type { Change, RowChange } from './changes';

export interface ReadChange {
  /** `amount`: a cell with money on both sides, or blank on one. */
  readonly kind: 'amount' | 'value' | 'added' | 'deleted';
  /** The row as people know it; '' for a field of the grant. */
  readonly key: string;
  /** The contract's column or field; the table's key column for whole rows. */
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** Minor units; null where blank, or where it is no amount. */
  readonly beforeAmount: number | null;
  readonly afterAmount: number | null;
}

const MONEY = /^(Year \d+|Amount|Document total|Change)$/;

/** The change in the words of the contract. */
export function readChange(change: Change): ReadChange {
  if (change.kind !== 'changed') return readRow(change);
  const { table, key, column, before, after } = change;
  const isField = table === 'Grant';
  const isAmount = isField ? key === 'Award' : MONEY.test(column) && table !== 'Indicators';
  const amounts = { beforeAmount: amountOf(before), afterAmount: amountOf(after) };
  const isRead = isAmount && !before.startsWith('?') && !after.startsWith('?');
  return {
    kind: isRead ? 'amount' : 'value',
    ...(isField ? { key: '', column: key } : { key: readKey(key), column }),
    before: shown(before),
    after: shown(after),
    ...(isRead ? amounts : { beforeAmount: null, afterAmount: null }),
  };
}

function readRow({ kind, key, cells }: RowChange): ReadChange {
  const text = cells.map(({ column, value }) => (MONEY.test(column) ? '' : shown(value))).filter(Boolean);
  const amount = cells.find(({ column }) => column === 'Amount' || column === 'Change');
  const minor = amount ? amountOf(amount.value) : null;
  const words = text.join(', ');
  const isAdded = kind === 'added';
  return {
    ...{ kind, key: readKey(key), column: cells[0]?.column ?? '' },
    ...{ before: isAdded ? '' : words, after: isAdded ? words : '' },
    ...{ beforeAmount: isAdded ? null : minor, afterAmount: isAdded ? minor : null },
  };
}

/** The parts of a row's key, numbers among them as decimals. */
function readKey(key: string): string {
  return key.split(' · ').map(shown).join(' · ');
}

function amountOf(value: string): number | null {
  return /^-?\d+$/.test(value) ? Number(value) : null;
}

/** Numbers of the canonical form as decimals; what did not read without its mark. */
function shown(value: string): string {
  const text = value.startsWith('?') ? value.slice(1) : value;
  const number = /^(-?\d+)e(-?\d+)$/.exec(text);
  return number ? String(Number(text)) : text;
}
