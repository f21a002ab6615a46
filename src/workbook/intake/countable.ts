// Amounts that no total can hold: each is exact by itself, together they would leave 2^53, where cents are lost. The largest
// are not counted and are told of, as amounts are that are too large by themselves; all others of the table are counted.
import type { ColumnPlace, Oddities } from './oddities';

/**
 * The most that the amounts of one table may make together, without their signs: a few tables, added and compared, stay
 * within 2^53.
 */
const MOST = 2 ** 51;

export interface MoneyColumn {
  readonly place: ColumnPlace;
  readonly numbers: Float64Array;
  /** What stands in the cell of a sheet's row. */
  textIn(row: number): string;
}

/** Makes the largest amounts of a table NaN and oddities, until the sum of the others is exact in any order. */
export function keepCountable(columns: readonly MoneyColumn[], rows: Int32Array, oddities: Oddities): void {
  let sum = 0;
  for (const { numbers } of columns) for (const amount of numbers) sum += Math.abs(amount) || 0;
  if (sum <= MOST) return;
  const large = columns.flatMap((column) =>
    Array.from(column.numbers, (amount, record) => ({ column, record, amount })),
  );
  large.sort((a, b) => (Math.abs(b.amount) || 0) - (Math.abs(a.amount) || 0));
  for (const { column, record, amount } of large) {
    if (sum <= MOST) return;
    sum -= Math.abs(amount);
    column.numbers[record] = NaN;
    const row = rows[record]!;
    oddities.add(column.place, record, row, 'too-large', column.textIn(row));
  }
}
