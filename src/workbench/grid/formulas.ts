// Rewrites formulas all over the workbook where the engine does not do it by itself.
import type { ICellData, Nullable } from '@univerjs/core';
import { shiftedFormula } from '../book/formulaText';
import type { CellShift } from '../book/shift';
import { recordOf } from './gridState';
import type { GridState } from './gridState';
import { putCells } from './put';
import type { Matrix } from './put';
import { readerOf } from './reader';

/** After cells of a sheet have moved. */
export function shiftFormulas(state: GridState, sheetId: string, shift: CellShift): void {
  const moved = recordOf(state, sheetId).name;
  mapFormulas(state, (formula, home) => shiftedFormula(formula, home, moved, shift));
}

/** Changes every formula's text; `home` is the name of the sheet that it stands on. */
export function mapFormulas(state: GridState, change: (formula: string, home: string) => string): void {
  for (const { id, name } of state.sheets) {
    const reader = readerOf(state, id);
    const matrix: Matrix = {};
    state.workbook
      .getSheetBySheetId(id)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (!isFormula(cell)) return;
        const formula = reader.formula(row + 1, column + 1);
        const changed = formula === undefined ? undefined : change(formula, name);
        if (changed !== undefined && changed !== formula) {
          (matrix[row] ??= {})[column] = { ...cell, f: `=${changed}`, si: null };
        }
      });
    putCells(state, id, matrix);
  }
}

function isFormula(cell: Nullable<ICellData>): boolean {
  return !!cell?.f || !!cell?.si;
}
