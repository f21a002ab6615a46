// What the totals of a table should be: the sum of a record's years, the sum of a column's records, and which formulas in
// Total are the expected ones. Amounts are minor units; NaN where a cell that is needed could not be read.
import type { ColumnFacts, SheetFacts, TableFacts } from './facts';
import { isRowTotal } from './formulaShapes';
import { fromR1C1 } from './fromR1C1';
import { yearColumns } from './moneyColumns';
import { once } from './once';
import { isUnread } from './unread';

/** The sum of a record's grant years; blank years count as nothing. */
export function sumOfYears(facts: SheetFacts, table: TableFacts, record: number): number {
  let sum = 0;
  for (const { name, numbers } of yearColumns(table)) {
    if (isUnread(facts, table.table, name, record)) return NaN;
    const amount = numbers?.[record] ?? NaN;
    if (!Number.isNaN(amount)) sum += amount;
  }
  return sum;
}

/** The sum of a column's records; blank cells count as nothing. */
export function sumOfColumn(facts: SheetFacts, table: TableFacts, { name, numbers, formulas }: ColumnFacts): number {
  if (!numbers || (formulas && formulas.withoutResult.length > 0)) return NaN;
  let sum = 0;
  for (let record = 0; record < numbers.length; record++) {
    const amount = numbers[record]!;
    if (!Number.isNaN(amount)) sum += amount;
    else if (facts.odd.length > 0 && isUnread(facts, table.table, name, record)) return NaN;
  }
  return sum;
}

const expectedByTable = once((facts: SheetFacts) => {
  const expected = new Map<TableFacts, readonly boolean[]>();
  for (const table of facts.tables.values()) expected.set(table, expectedPatterns(facts, table));
  return expected;
});

/** Whether the Total of a record is the formula that adds up exactly its years. */
export function hasExpectedTotal(facts: SheetFacts, table: TableFacts, record: number): boolean {
  const pattern = table.columns.get('Total')?.formulas?.ids[record] ?? -1;
  return expectedByTable(facts).get(table)?.[pattern] ?? false;
}

/** For each pattern of the column Total: whether it adds up exactly the years, seen from the first record that has it. */
function expectedPatterns(facts: SheetFacts, table: TableFacts): boolean[] {
  const total = table.columns.get('Total');
  const years = yearColumns(table).map(({ column }) => column);
  return (total?.formulas?.patterns ?? []).map((pattern, id) => {
    const row = table.rows[total!.formulas!.ids.indexOf(id)]!;
    const formula = fromR1C1(pattern, row, total!.column);
    return isRowTotal(formula, years, { row, column: total!.column }, table, facts);
  });
}
