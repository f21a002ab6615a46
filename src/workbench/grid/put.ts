// The two ways into the engine's cells: writing a matrix of them, and making room.
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { Area } from '../../core/sheet/cellRef';
import type { GridState } from './gridState';

/** Cells by row and column, from 0. */
export type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Writes cells at once. */
export function putCells(state: GridState, sheetId: string, value: Matrix): void {
  if (Object.keys(value).length === 0) return;
  state.engine.run(SetRangeValuesCommand.id, { unitId: state.unitId, subUnitId: sheetId, value });
}

/** Makes the engine's sheet large enough for an area: it has fewer rows and columns than Excel's. */
export function reserve({ engine, unitId, ...state }: GridState, subUnitId: string, area: Area): void {
  const sheet = state.workbook.getSheetBySheetId(subUnitId);
  if (!sheet) throw new RangeError(`no sheet ${subUnitId}`);
  if (area.lastRow > sheet.getRowCount()) {
    engine.run(SetWorksheetRowCountMutation.id, { unitId, subUnitId, rowCount: area.lastRow + 100 });
  }
  if (area.lastColumn > sheet.getColumnCount()) {
    engine.run(SetWorksheetColumnCountMutation.id, { unitId, subUnitId, columnCount: area.lastColumn + 2 });
  }
}
