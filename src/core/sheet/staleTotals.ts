// Totals that show another figure than their own formula asks for: their cached result is old. Only plain sums can be worked out
// here; a SUBTOTAL may leave out rows that a filter hides.
import type { ColumnFacts, SheetFacts, TableFacts } from './facts';
import { columnTotalShape } from './formulaShapes';
import { hasExpectedTotal, sumOfColumn, sumOfYears } from './totals';

export interface StaleTotal {
  /** Minor units. */
  readonly shown: number;
  readonly expected: number;
}

/** The records whose Total shows another sum than that of their years. */
export function staleRowTotals(
  facts: SheetFacts,
  table: TableFacts,
): readonly (StaleTotal & { readonly record: number })[] {
  const shown = table.columns.get('Total')?.numbers ?? new Float64Array();
  return Array.from(shown, (figure, record) => {
    const expected = hasExpectedTotal(facts, table, record) ? sumOfYears(facts, table, record) : NaN;
    return { record, shown: figure, expected };
  }).filter(isStale);
}

/** The cell of a column in the totals row, where it shows another sum than that of its records. */
export function staleColumnTotal(facts: SheetFacts, table: TableFacts, column: ColumnFacts): StaleTotal | undefined {
  const { formula, value: shown } = column.total!;
  if (columnTotalShape(formula, column.column, table, facts) !== 'sum') return undefined;
  const stale = { shown, expected: currentSum(facts, table, column) };
  return isStale(stale) ? stale : undefined;
}

/** The sum of a column as its own formulas would give it now: each Total from its years. */
function currentSum(facts: SheetFacts, table: TableFacts, column: ColumnFacts): number {
  if (column.type !== 'formula') return sumOfColumn(facts, table, column);
  let sum = 0;
  for (let record = 0; record < table.rows.length; record++) {
    const isExpected = hasExpectedTotal(facts, table, record);
    sum += isExpected ? sumOfYears(facts, table, record) : (column.numbers?.[record] ?? NaN);
  }
  return sum;
}

function isStale({ shown, expected }: StaleTotal): boolean {
  return !Number.isNaN(shown) && !Number.isNaN(expected) && shown !== expected;
}
