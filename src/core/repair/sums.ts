// What a budget table must add up to: the award, and totals that are typed figures. Totals that are formulas follow from the
// cells and say nothing about them. Minor units.
import type { Grant } from '../grant/grant';
import type { ColumnFacts, OddReading, SheetFacts, TableFacts } from '../sheet/facts';
import { BUDGET_TABLES, yearColumns } from '../sheet/moneyColumns';
import type { TableName } from '../sheet/tables';

/** A cell for an amount of a grant year. */
export interface AmountCell {
  readonly table: TableName;
  /** `Year n`. */
  readonly column: string;
  readonly record: number;
  /** 0 where the cell is blank or could not be read. */
  readonly amount: number;
  /** Present where the cell holds something that could not be read; its readings are those of a text. */
  readonly unread?: OddReading;
  readonly isFormula: boolean;
}

/** Cells and the figure that they must add up to. */
export interface Sum {
  readonly kind: 'award' | 'row' | 'column';
  readonly table: TableName;
  /** The cell of the typed figure: a record's Total, or a column in the totals row; null for the award. */
  readonly total: { readonly column: string; readonly record: number | null } | null;
  readonly cells: readonly AmountCell[];
  readonly target: number;
  readonly actual: number;
}

/** Every sum that the budget tables must make, whether they do or not. */
export function sumsOf(grant: Grant, facts: SheetFacts): Sum[] {
  return BUDGET_TABLES.flatMap((name) => {
    const table = facts.tables.get(name);
    if (!table) return [];
    const cells = cellsOf(table, facts);
    const award = grant.fields.award.value;
    const toAward = name === 'Allocation' && award !== null ? [sumOf('award', table, null, cells, award)] : [];
    return [...toAward, ...typedRowTotals(table, cells), ...typedColumnTotals(table, cells)];
  });
}

/** By how much the cells must rise to make the figure. */
export function missingFrom({ target, actual }: Sum): number {
  return target - actual;
}

function sumOf(
  kind: Sum['kind'],
  { table }: TableFacts,
  total: Sum['total'],
  cells: readonly AmountCell[],
  target: number,
): Sum {
  return { kind, table, total, cells, target, actual: cells.reduce((sum, { amount }) => sum + amount, 0) };
}

function cellsOf(table: TableFacts, { odd }: SheetFacts): AmountCell[] {
  const unread = new Map(
    odd
      .filter((one) => one.table === table.table && one.type === 'money' && one.kind !== 'blank')
      .map((one) => [`${one.column}/${one.record}`, one]),
  );
  return yearColumns(table).flatMap(({ name, numbers, formulas }) =>
    Array.from(table.rows, (_, record): AmountCell => {
      const amount = numbers?.[record] ?? NaN;
      const notRead = unread.get(`${name}/${record}`);
      return {
        table: table.table,
        column: name,
        record,
        amount: Number.isNaN(amount) ? 0 : amount,
        ...(notRead && { unread: notRead }),
        isFormula: isFormula(formulas, record),
      };
    }),
  );
}

function typedRowTotals(table: TableFacts, cells: readonly AmountCell[]): Sum[] {
  const total = table.columns.get('Total');
  return Array.from(total?.numbers ?? []).flatMap((figure, record) => {
    if (Number.isNaN(figure) || isFormula(total!.formulas, record)) return [];
    const own = cells.filter((cell) => cell.record === record);
    return [sumOf('row', table, { column: 'Total', record }, own, figure)];
  });
}

function typedColumnTotals(table: TableFacts, cells: readonly AmountCell[]): Sum[] {
  return yearColumns(table).flatMap(({ name, total }) => {
    if (total?.formula !== '' || Number.isNaN(total.value)) return [];
    const own = cells.filter((cell) => cell.column === name);
    return [sumOf('column', table, { column: name, record: null }, own, total.value)];
  });
}

function isFormula(formulas: ColumnFacts['formulas'], record: number): boolean {
  return (formulas?.ids[record] ?? -1) >= 0;
}
