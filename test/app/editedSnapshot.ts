// A snapshot as it would be after edits and new rows, for tests: what a workbook would hold once they are applied. Refuses
// what a workbook refuses: a cell that is not as expected, and a formula.
import { MAX_ROWS, type CellRef } from '../../src/core/sheet/cellRef';
import type { CellEdit, CellValue } from '../../src/core/sheet/cellEdit';
import type { TableName } from '../../src/core/sheet/tables';
import { ColumnCells, Kind } from '../../src/workbook/cells';
import { readGrant } from '../../src/workbook/intake/intake';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { cellReader } from '../../src/workbook/writeback/readCell';

export interface NewRows {
  readonly table: TableName;
  /** By the contract's English column names. */
  readonly rows: readonly Readonly<Record<string, CellValue>>[];
}

/** Changes the snapshot itself; throws where a workbook would refuse an edit. */
export function applyEdits(snapshot: WorkbookSnapshot, edits: readonly CellEdit[], added?: NewRows | null): void {
  const cells = cellReader(snapshot);
  const seen = new Set<string>();
  for (const { at, expected } of edits) {
    const name = JSON.stringify(at);
    if (seen.has(name)) throw new Error(`${name} is edited twice`);
    seen.add(name);
    if (cells.isFormula(at)) throw new Error(`${name} is a formula`);
    if (cells.valueAt(at) !== expected) throw new Error(`${name} holds ${cells.valueAt(at)}, not ${expected}`);
  }
  for (const { at, value } of edits) put(snapshot, at, value);
  if (added) appendRows(snapshot, added);
}

function appendRows(snapshot: WorkbookSnapshot, { table, rows }: NewRows): void {
  const found = readGrant(snapshot).facts.tables.get(table);
  if (!found) throw new Error(`there is no table ${table}`);
  const bounds = snapshot.tables.find(({ name }) => name === found.place.name)!;
  let row = Math.max(found.headerRow, found.rows.at(-1) ?? 0);
  for (const values of rows) {
    row++;
    for (const [name, value] of Object.entries(values)) {
      const column = found.columns.get(name);
      if (!column) throw new Error(`${table} has no column ${name}`);
      put(snapshot, { sheet: found.sheet, row, column: column.column }, value);
    }
  }
  (bounds.area as { lastRow: number }).lastRow = Math.min(MAX_ROWS, Math.max(bounds.area.lastRow, row));
}

function put({ sheets, strings }: WorkbookSnapshot, { sheet, row, column }: CellRef, value: CellValue): void {
  const found = sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`there is no sheet ${sheet}`);
  const columns = found.columns as (ColumnCells | undefined)[];
  const cells = (columns[column] ??= new ColumnCells());
  (found as { lastRow: number }).lastRow = Math.max(found.lastRow, row);
  if (value === null) cells.set(row, Kind.Blank, 0);
  else if (typeof value === 'number') cells.set(row, Kind.Number, value);
  else if (typeof value === 'boolean') cells.set(row, Kind.Boolean, value ? 1 : 0);
  else cells.set(row, Kind.Text, (strings as string[]).push(value) - 1);
}
