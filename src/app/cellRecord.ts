// Which record of which of our tables stands at a cell.
import { parseArea, type CellRef } from '../core/sheet/cellRef';
import type { ColumnFacts, SheetFacts, TableFacts } from '../core/sheet/facts';
import type { Place } from '../core/sheet/place';

export interface CellRecord {
  readonly table: TableFacts;
  /** Null for a column of the user's own. */
  readonly column: ColumnFacts | null;
  /** Null for a blank row inside the table. */
  readonly record: number | null;
  readonly part: 'record' | 'header' | 'totals';
}

/** What stands at a cell; undefined outside our tables. */
export function recordAt(facts: SheetFacts, { sheet, row, column }: CellRef): CellRecord | undefined {
  for (const table of facts.tables.values()) {
    const { area } = table.place;
    const isBeside = column < area.firstColumn || column > area.lastColumn;
    if (table.sheet !== sheet || isBeside || row < table.headerRow) continue;
    const found = [...table.columns.values()].find((one) => one.column === column) ?? null;
    if (row === table.headerRow) return { table, column: found, record: null, part: 'header' };
    if (row === table.totalsRow) return { table, column: found, record: null, part: 'totals' };
    if (row <= table.lastRow) return { table, column: found, record: recordOfRow(table.rows, row), part: 'record' };
  }
  return undefined;
}

/** The cell that a finding points at; undefined where it points at none. */
export function refOf({ sheet, cell }: Place): CellRef | undefined {
  const area = cell === null ? undefined : parseArea(cell);
  return area && sheet !== null ? { sheet, row: area.firstRow, column: area.firstColumn } : undefined;
}

/** The record on a row of a sheet; `rows`: by record, ascending. Null where no record is on it. */
export function recordOfRow(rows: Int32Array, row: number): number | null {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
