// Reads the engine's cells in the book's words.
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Area } from '../../core/sheet/cellRef';
import type { CellContent, LineSize, SheetCells } from '../book/book';
import type { CellStyle } from '../book/style';
import { valueIn } from './contents';
import type { GridState } from './gridState';
import { sheetIn } from './gridState';
import { columnCharacters, rowPoints } from './lengths';
import { bookStyle } from './looks';
import type { CellRemarks } from './looks';
import { flushLooks, pendingLook } from './pendingLooks';

/** Reads one sheet, which is looked up each time: the engine makes a new one when a deletion is undone. */
export function readerOf(state: GridState, sheetId: string): SheetCells {
  sheetIn(state, sheetId);
  const cell = (row: number, column: number) =>
    sheetIn(state, sheetId)
      .getCellMatrix()
      .getValue(row - 1, column - 1);
  return {
    value: (row, column) => valueIn(cell(row, column)),
    formula: (row, column) => formulaIn(state, sheetId, cell(row, column), row, column),
    style: (row, column) => styleAt(state, sheetIn(state, sheetId), row - 1, column - 1),
    usedArea: (isValuesOnly) => {
      if (!isValuesOnly) flushLooks(state);
      return usedArea(sheetIn(state, sheetId), isValuesOnly);
    },
    rowSize: (row) => rowSize(sheetIn(state, sheetId), row - 1),
    columnSize: (column) => columnSize(sheetIn(state, sheetId), column - 1),
  };
}

/** Result and formula of a cell. */
export function contentAt(state: GridState, sheetId: string, row: number, column: number): CellContent {
  const cell = sheetIn(state, sheetId)
    .getCellMatrix()
    .getValue(row - 1, column - 1);
  const formula = formulaIn(state, sheetId, cell, row, column);
  return { value: valueIn(cell), ...(formula === undefined ? {} : { formula }) };
}

function formulaIn(state: GridState, sheetId: string, cell: Nullable<ICellData>, row: number, column: number) {
  if (!cell) return undefined;
  if (cell.f) return cell.f.replace(/^=/, '');
  if (!cell.si) return undefined;
  // A formula that was filled: its text stands in another cell.
  const model = state.engine.injector.get(FormulaDataModel);
  return model.getFormulaStringByCell(row - 1, column - 1, sheetId, state.unitId)?.replace(/^=/, '');
}

const STYLES = new WeakMap<IStyleData, CellStyle>();

export function styleAt(state: GridState, sheet: Worksheet, row: number, column: number): CellStyle {
  const pending = pendingLook(state, sheet.getSheetId(), row, column);
  if (pending) return pending;
  const cell = sheet.getCellMatrix().getValue(row, column);
  const remarks = cell?.custom as CellRemarks | undefined;
  const look = lookOf(state, cell?.s) ?? lookOf(state, sheet.getColumnManager().getColumn(column)?.s);
  if (!look || remarks) return bookStyle(look, remarks);
  let style = STYLES.get(look);
  if (!style) STYLES.set(look, (style = bookStyle(look, undefined)));
  return style;
}

function lookOf({ workbook }: GridState, style: ICellData['s']): Nullable<IStyleData> {
  return typeof style === 'string' ? workbook.getStyles().get(style) : style;
}

function usedArea(sheet: Worksheet, isValuesOnly: boolean): Area | null {
  let [firstRow, firstColumn, lastRow, lastColumn] = [Infinity, Infinity, -1, -1];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (!cell || !isUsed(cell, isValuesOnly)) return;
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  });
  if (lastRow < 0) return null;
  return { firstRow: firstRow + 1, firstColumn: firstColumn + 1, lastRow: lastRow + 1, lastColumn: lastColumn + 1 };
}

function isUsed(cell: ICellData, isValuesOnly: boolean): boolean {
  const hasContent = (cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si || !!cell.p;
  return hasContent || (!isValuesOnly && (!!cell.s || !!cell.custom));
}

function rowSize(sheet: Worksheet, row: number): LineSize {
  const line = sheet.getRowManager().getRow(row);
  const isHidden = line?.hd === 1 || sheet.isRowFiltered(row);
  return { ...(line?.h !== undefined && { size: rowPoints(line.h) }), ...(isHidden && { isHidden }) };
}

function columnSize(sheet: Worksheet, column: number): LineSize {
  const line = sheet.getColumnManager().getColumn(column);
  const isHidden = line?.hd === 1;
  return { ...(line?.w !== undefined && { size: columnCharacters(line.w) }), ...(isHidden && { isHidden }) };
}
