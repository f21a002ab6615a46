// Where a finding points: the real cell, and the contract's words for it (table, column, key of the row).
import { a1, quoteSheet } from './cellRef';
import type { SheetFacts } from './facts';
import type { TableName } from './tables';

/** `row` is the row's key, `header`, `totals`, or null. All null where nothing stands to point at. */
export interface Place {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly table: TableName | null;
  readonly column: string | null;
  readonly row: string | null;
}

export const NOWHERE: Place = { sheet: null, cell: null, table: null, column: null, row: null };

/** The cell of one record in one column; the table's first heading where the column is missing, its own for no record (-1). */
export function cellOf(facts: SheetFacts, table: TableName, column: string, record: number): Place {
  const found = facts.tables.get(table);
  const at = found?.columns.get(column);
  if (!found || !at || record < 0) return headingOf(facts, table, column);
  return place(found.sheet, found.rows[record]!, at.column, table, column, found.keyOf(record));
}

/** The heading of a column; where the column is missing, the table's first heading. */
export function headingOf(facts: SheetFacts, table: TableName, column: string): Place {
  const found = facts.tables.get(table);
  if (!found) return { ...NOWHERE, table, column };
  const at = found.columns.get(column)?.column ?? found.place.area.firstColumn;
  return place(found.sheet, found.headerRow, at, table, column, 'header');
}

/** The cell of a column in the totals row; the heading where there is none. */
export function totalOf(facts: SheetFacts, table: TableName, column: string): Place {
  const found = facts.tables.get(table);
  const at = found?.columns.get(column);
  if (!found || !at || found.totalsRow === null) return headingOf(facts, table, column);
  return place(found.sheet, found.totalsRow, at.column, table, column, 'totals');
}

/** Any cell of a sheet, with no table behind it. */
export function plainCell(sheet: string, row: number, column: number): Place {
  return { ...NOWHERE, sheet, cell: a1(row, column) };
}

/** `Allocation!F9`, the sheet quoted where Excel quotes it; '' where nothing stands to point at. */
export function qualifiedPlace({ sheet, cell }: Place): string {
  return sheet === null || cell === null ? '' : `${quoteSheet(sheet)}!${cell}`;
}

function place(sheet: string, row: number, column: number, table: TableName, name: string, key: string | null): Place {
  return { sheet, cell: a1(row, column), table, column: name, row: key };
}
