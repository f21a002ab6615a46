// Selecting and activating in the grid.
import { SetSelectionsOperation, SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Area } from '../../core/sheet/cellRef';
import type { Book } from '../book/book';
import { sheetIn } from './gridState';
import type { GridState } from './gridState';
import { rangeOn } from './ranges';

export function viewOf(state: GridState): Pick<Book, 'selection' | 'select' | 'activate'> {
  return {
    selection: () => state.selection,
    select: (sheetId, area) => selectIn(state, sheetId, area),
    activate: (sheetId) => activateIn(state, sheetId),
  };
}

function activateIn(state: GridState, subUnitId: string): void {
  const { engine, unitId, workbook } = state;
  if (workbook.getActiveSheet()?.getSheetId() === sheetIn(state, subUnitId).getSheetId()) return;
  engine.run(SetWorksheetActiveOperation.id, { unitId, subUnitId, isAskedFor: true });
}

/** The engine's report of it is what is told. */
export function selectIn(state: GridState, sheetId: string, area: Area): void {
  activateIn(state, sheetId);
  const { engine, unitId } = state;
  const selections = selectionsOf(state, sheetId, area);
  engine.run(SetSelectionsOperation.id, { unitId, subUnitId: sheetId, selections, reveal: true });
}

/** A selection as the engine has it; its first cell is the active one. */
export function selectionsOf(state: GridState, sheetId: string, area: Area): readonly object[] {
  const range = rangeOn(sheetIn(state, sheetId), area);
  const { startRow, startColumn } = range;
  const primary = {
    actualRow: startRow,
    actualColumn: startColumn,
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  return [{ range, primary, style: null }];
}
