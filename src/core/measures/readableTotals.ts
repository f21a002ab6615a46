// What each column of numbers adds up to as it stands: unread cells are left out. For messages about single cells; the
// grant's own sums are in the other measures and stop where they are not exact.
import { once } from '../sheet/once';
import type { SheetFacts } from '../sheet/facts';
import type { TableName } from '../sheet/tables';

/** The sum of the readable cells of a column, in the column's unit; 0 for a column that is absent or holds texts. */
export const readableTotals = once((facts: SheetFacts) => {
  const totals = new Map<string, number>();
  return (table: TableName, column: string): number => {
    const name = `${table}/${column}`;
    let total = totals.get(name);
    if (total === undefined) totals.set(name, (total = sumOf(facts.tables.get(table)?.columns.get(column)?.numbers)));
    return total;
  };
});

function sumOf(numbers: Float64Array | undefined): number {
  let total = 0;
  for (const number of numbers ?? []) if (!Number.isNaN(number)) total += number;
  return total;
}
