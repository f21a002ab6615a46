// Rows, columns and cells that are inserted or taken out. Whole rows and columns go through the engine's own commands; a part
// of a sheet is moved here, since the engine moves only the active sheet's, and later.
import { Direction } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import { isInsertion, isVertical } from '../book/shift';
import type { CellShift } from '../book/shift';
import { followShift } from './follow';
import { shiftFormulas } from './formulas';
import { doOwn, sheetIn, tell } from './gridState';
import type { GridState } from './gridState';
import { followHeadings } from './headings';
import { gridLook } from './looks';
import { showRules } from './mirrors';
import { gridRange } from './ranges';
import { putCells, reserve } from './put';
import type { Matrix } from './put';
import { styleAt } from './reader';

export function shiftCells(state: GridState, sheetId: string, shift: CellShift): void {
  const { area } = shift;
  doOwn(state, true, () => {
    if (isWhole(shift)) shiftLines(state, sheetId, shift);
    else {
      moveCells(state, sheetId, shift);
      shiftFormulas(state, sheetId, shift);
      followShift(state, sheetId, shift);
      showRules(state, sheetId);
    }
  });
  tell(state, { type: 'cells', source: state.source, sheetId, area, shift });
  followHeadings(state, sheetId, area);
}

function isWhole(shift: CellShift): boolean {
  const { area } = shift;
  return isVertical(shift)
    ? area.firstColumn === 1 && area.lastColumn === MAX_COLUMNS
    : area.firstRow === 1 && area.lastRow === MAX_ROWS;
}

/** The engine reports what it has done, and the book's lists follow that report. */
function shiftLines(state: GridState, sheetId: string, shift: CellShift): void {
  reserve(state, sheetId, isVertical(shift) ? { ...shift.area, lastColumn: 1 } : { ...shift.area, lastRow: 1 });
  const sheet = sheetIn(state, sheetId);
  const whole = { startRow: 0, startColumn: 0, endRow: sheet.getRowCount() - 1, endColumn: sheet.getColumnCount() - 1 };
  const { startRow, endRow, startColumn, endColumn } = gridRange(shift.area);
  const range = isVertical(shift) ? { ...whole, startRow, endRow } : { ...whole, startColumn, endColumn };
  const at = { unitId: state.unitId, subUnitId: sheetId, range };
  if (isVertical(shift)) {
    if (isInsertion(shift)) state.engine.run(InsertRowByRangeCommand.id, { ...at, direction: Direction.UP });
    else state.engine.run(RemoveRowByRangeCommand.id, at);
  } else if (isInsertion(shift)) state.engine.run(InsertColByRangeCommand.id, { ...at, direction: Direction.LEFT });
  else state.engine.run(RemoveColByRangeCommand.id, at);
}

const BLANK = { v: null, f: null, si: null, p: null, s: null, custom: null } as unknown as ICellData;

function moveCells(state: GridState, sheetId: string, shift: CellShift): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = shift.area;
  const cells = sheetIn(state, sheetId).getCellMatrix();
  const [lastUsedRow, lastUsedColumn] = [cells.getLength(), cells.getRange().endColumn + 1];
  const down = isVertical(shift) ? (lastRow - firstRow + 1) * (isInsertion(shift) ? 1 : -1) : 0;
  const right = isVertical(shift) ? 0 : (lastColumn - firstColumn + 1) * (isInsertion(shift) ? 1 : -1);
  const end = {
    row: isVertical(shift) ? Math.max(lastUsedRow + Math.max(down, 0), lastRow) : lastRow,
    column: isVertical(shift) ? lastColumn : Math.max(lastUsedColumn + Math.max(right, 0), lastColumn),
  };
  reserve(state, sheetId, { ...shift.area, lastRow: end.row, lastColumn: end.column });
  const matrix: Matrix = {};
  for (let row = firstRow; row <= end.row; row++) {
    for (let column = firstColumn; column <= end.column; column++) {
      const [fromRow, fromColumn] = [row - down, column - right];
      const isNew = isInsertion(shift) && (isVertical(shift) ? fromRow < firstRow : fromColumn < firstColumn);
      const source = isNew ? undefined : cells.getValue(fromRow - 1, fromColumn - 1);
      if (source || cells.getValue(row - 1, column - 1))
        (matrix[row - 1] ??= {})[column - 1] = moved(state, sheetId, source, fromRow, fromColumn);
    }
  }
  putCells(state, sheetId, matrix);
}

/** The look is given whole, or the engine would lay it over the one that stands there. */
function moved(state: GridState, sheetId: string, source: Nullable<ICellData>, row: number, column: number): ICellData {
  if (!source) return BLANK;
  const look = gridLook(styleAt(state, sheetIn(state, sheetId), row - 1, column - 1), 'all');
  return { ...BLANK, ...structuredClone(source), ...look };
}
