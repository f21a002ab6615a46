// A person types `[@Amount]`: the formula is written out after the edit, since the engine has begun to read it before.
import type { Area } from '../../core/sheet/cellRef';
import { doOwn } from './gridState';
import type { GridState } from './gridState';
import { putCells } from './put';
import type { Matrix } from './put';
import { contentAt } from './reader';
import { longForm, tableAt } from './rowReferences';

export function writeOut(
  state: GridState,
  sheetId: string,
  { firstRow, lastRow, firstColumn, lastColumn }: Area,
): void {
  const matrix: Matrix = {};
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      const { formula } = contentAt(state, sheetId, row, column);
      if (!formula?.includes('[')) continue;
      const written = longForm(formula, tableAt(state, sheetId, row, column)?.name);
      if (written !== formula) (matrix[row - 1] ??= {})[column - 1] = { f: `=${written}`, si: null, xf: null };
    }
  }
  doOwn(state, true, () => putCells(state, sheetId, matrix));
}
