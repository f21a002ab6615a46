// Looks that were asked for but not handed to the engine yet. An add-in gives a sheet its looks in hundreds of small steps, and
// each step through the engine costs as much as all of them together: they are gathered, and handed over in one.
import type { ICellData } from '@univerjs/core';
import type { CellStyle } from '../book/style';
import { doOwn } from './gridState';
import type { GridState } from './gridState';
import { gridLook } from './looks';
import { putLooks } from './put';
import type { Matrix } from './put';

/** The look that a cell is to have; undefined where none waits. */
export function pendingLook(
  { pendingLooks }: GridState,
  sheetId: string,
  row: number,
  column: number,
): CellStyle | undefined {
  return pendingLooks.get(sheetId)?.get(row)?.get(column);
}

/** Keeps a look until the present work is done, or until somebody needs the engine to know it. */
export function keepLook(state: GridState, sheetId: string, row: number, column: number, look: CellStyle): void {
  const { pendingLooks } = state;
  if (pendingLooks.size === 0) queueMicrotask(() => flushLooks(state));
  const rows = pendingLooks.get(sheetId) ?? new Map<number, Map<number, CellStyle>>();
  pendingLooks.set(sheetId, rows);
  const columns = rows.get(row) ?? new Map<number, CellStyle>();
  rows.set(row, columns.set(column, look));
}

/** Hands over all that waits. */
export function flushLooks(state: GridState): void {
  const waiting = [...state.pendingLooks];
  state.pendingLooks.clear();
  for (const [sheetId, rows] of waiting) {
    if (!state.workbook.getSheetBySheetId(sheetId)) continue;
    const matrix: Matrix = {};
    for (const [row, columns] of rows) {
      const cells: Record<number, ICellData> = {};
      for (const [column, look] of columns) cells[column] = gridLook(look, 'all');
      matrix[row] = cells;
    }
    doOwn(state, true, () => putLooks(state, sheetId, matrix));
  }
}
