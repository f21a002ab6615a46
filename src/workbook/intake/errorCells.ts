// Cells that hold an error value, anywhere in the workbook, with the table and column they stand in.
import { MAX_ERROR_CELLS, type ErrorCell } from '../../core/sheet/facts';
import { ERROR_CODES, Kind } from '../cells';
import type { WorkbookSnapshot } from '../snapshot';
import { formulaText } from './formulas';
import type { OpenTable } from './readTable';

/** The error cells of all sheets, row by row within a column; at most `MAX_ERROR_CELLS`. */
export function findErrorCells(snapshot: WorkbookSnapshot, tables: readonly OpenTable[]): ErrorCell[] {
  const errors: ErrorCell[] = [];
  for (const sheet of snapshot.sheets) {
    const here = tables.filter((table) => table.sheet === sheet.name);
    sheet.columns.forEach((cells, column) => {
      if (!cells?.hasErrors) return;
      for (let row = 1; row <= cells.lastRow && errors.length < MAX_ERROR_CELLS; row++) {
        if (cells.kind(row) !== Kind.Error) continue;
        errors.push({
          sheet: sheet.name,
          row,
          column,
          code: ERROR_CODES[cells.value(row)]!,
          formula: formulaText(snapshot.formulas, cells, row, column),
          ...ownerOf(here, row, column),
        });
      }
    });
  }
  return errors;
}

function ownerOf(tables: readonly OpenTable[], row: number, column: number): Pick<ErrorCell, 'table' | 'columnName'> {
  for (const table of tables) {
    const last = Math.max(table.lastRow, table.totalsRow ?? 0);
    if (row <= table.headerRow || row > last) continue;
    for (const found of table.columns.values()) {
      if (found.column === column) return { table: table.table, columnName: found.name };
    }
  }
  return { table: null, columnName: null };
}
