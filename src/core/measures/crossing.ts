// Where running sums of the ledger pass a limit, in the order in which money was spent: by Date, then key. Whether a limit
// applies is for rules to say.
import { keyOf, type Ledger } from '../grant/ledger';
import { compareKeys } from '../money/split';

/**
 * Of the expenditures `rows`, the one after which their running sum stays above `limit` (minor units); undefined where
 * the whole does not exceed it. What a later refund brought back under the limit is not the crossing. Rows without a date
 * come last; unreadable amounts count as nothing.
 */
export function crossingRow(ledger: Ledger, rows: ArrayLike<number>, limit: number): number | undefined {
  const ordered = orderByDate(ledger, rows);
  let after = ordered.reduce((sum, row) => sum + amountOf(ledger, row), 0);
  if (after <= limit) return undefined;
  for (let end = ordered.length; end > 0;) {
    let start = end - 1;
    while (start > 0 && dayOf(ledger, ordered[start - 1]!) === dayOf(ledger, ordered[end - 1]!)) start--;
    const day = ordered.subarray(start, end);
    const crossing = crossingOfDay(ledger, day, after, limit);
    if (crossing !== undefined) return crossing;
    after -= day.reduce((sum, row) => sum + amountOf(ledger, row), 0);
    end = start;
  }
  return ordered[0];
}

/** Keys are compared only on a day that can hold the crossing: a large ledger has many rows a day. */
function crossingOfDay(ledger: Ledger, day: Int32Array, after: number, limit: number): number | undefined {
  const lowest = after - day.reduce((sum, row) => sum + Math.max(0, amountOf(ledger, row)), 0);
  if (lowest > limit) return undefined;
  const byKey = Array.from(day).sort((a, b) => compareKeys(keyOf(ledger, a), keyOf(ledger, b)) || a - b);
  let sum = after;
  for (const row of byKey.reverse()) {
    const before = sum - amountOf(ledger, row);
    if (before <= limit) return row;
    sum = before;
  }
  return undefined;
}

const NO_DAY = 4_000_000;
const ROWS = 2 ** 21;

/** Rows by date, then as they stand. Day and row are put into one number, as plain numbers sort many times faster. */
function orderByDate(ledger: Ledger, rows: ArrayLike<number>): Int32Array {
  const keys = Float64Array.from(rows, (row) => dayOf(ledger, row) * ROWS + row).sort();
  return Int32Array.from(keys, (key) => key % ROWS);
}

function dayOf(ledger: Ledger, row: number): number {
  const date = ledger.date[row]!;
  return Number.isNaN(date) ? NO_DAY : date;
}

function amountOf(ledger: Ledger, row: number): number {
  const amount = ledger.amount[row]!;
  return Number.isNaN(amount) ? 0 : amount;
}
