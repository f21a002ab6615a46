// What a person may not do in the grid. The engine's own protection refuses nothing for sure, so every change that is about to
// happen is looked at here: on a protected sheet only unlocked cells may be typed into.
import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { GridState } from './gridState';
import { styleAt } from './reader';

export type Refusal = 'read-only' | 'protected';

const CHANGES =
  /^sheet\.mutation\.(set-range-values|insert-|remove-|move-|reorder-|add-worksheet-merge|set-worksheet-)/;
/** Of whole sheets, which a sheet's protection does not cover. */
const SHEETS =
  /^sheet\.mutation\.(insert-sheet|remove-sheet|set-worksheet-(name|hidden|order|row-count|column-count|row-auto))/;

export function refusalOf(state: GridState, { id, params }: ICommandInfo, isReadOnly: boolean): Refusal | undefined {
  if (!CHANGES.test(id)) return undefined;
  if (isReadOnly) return 'read-only';
  if (SHEETS.test(id)) return undefined;
  const { subUnitId, cellValue } = params as {
    subUnitId?: string;
    cellValue?: IObjectMatrixPrimitiveType<ICellData>;
  };
  const sheet = state.sheets.find(({ id: sheetId }) => sheetId === subUnitId);
  if (!sheet?.protection) return undefined;
  return cellValue && areUnlocked(state, sheet.id, cellValue) ? undefined : 'protected';
}

function areUnlocked(state: GridState, sheetId: string, cells: IObjectMatrixPrimitiveType<ICellData>): boolean {
  const sheet = state.workbook.getSheetBySheetId(sheetId);
  return (
    !!sheet &&
    Object.entries(cells).every(([row, line]) =>
      Object.keys(line ?? {}).every((column) => !styleAt(state, sheet, Number(row), Number(column)).isLocked),
    )
  );
}
