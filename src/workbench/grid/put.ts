// The ways into the engine's cells: writing a matrix of contents or of looks, and making room.
import { IUndoRedoService, ObjectMatrix } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area } from '../../core/sheet/cellRef';
import type { GridState } from './gridState';

/** Cells by row and column, from 0. */
export type Matrix = IObjectMatrixPrimitiveType<ICellData>;

/** Writes cells at once. */
export function putCells(state: GridState, sheetId: string, value: Matrix): void {
  if (Object.keys(value).length === 0) return;
  state.engine.run(SetRangeValuesCommand.id, { unitId: state.unitId, subUnitId: sheetId, value });
}

/**
 * Gives cells looks, and leaves their contents. The formula engine takes a formula from each cell that is written without one,
 * unless a command for looks did it; those know one look for a range alone, so what such a command does is done here.
 */
export function putLooks({ engine, unitId, workbook }: GridState, subUnitId: string, looks: Matrix): void {
  const cells = workbook.getSheetBySheetId(subUnitId)?.getCellMatrix();
  if (!cells || Object.keys(looks).length === 0) return;
  const cellValue = new ObjectMatrix(looks);
  cellValue.forValue((row, column, look) => {
    const { f, si } = cells.getValue(row, column) ?? {};
    if (f ?? si) cellValue.setValue(row, column, { ...look, ...(f && { f }), ...(si && { si }) });
  });
  const params = { unitId, subUnitId, cellValue: cellValue.getMatrix(), trigger: SetStyleCommand.id };
  const before = engine.injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, params));
  engine.run(SetRangeValuesMutation.id, params);
  engine.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params }],
  });
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
