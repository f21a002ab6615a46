// References inside the text of a formula after rows or columns have moved.
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import { rewriteReferences } from '../../core/sheet/formulaReferences';
import type { Corner } from '../../core/sheet/formulaReferences';
import { shiftArea } from './shift';
import type { CellShift } from './shift';

export { copiedFormula } from '../../core/sheet/formulaReferences';

/** The formula after cells of a sheet have moved; `home` is the sheet that the formula stands on. */
export function shiftedFormula(formula: string, home: string, moved: string, shift: CellShift): string {
  return rewriteReferences(formula, (sheet, corners) => {
    if ((sheet ?? home).toLowerCase() !== moved.toLowerCase()) return corners;
    const [start, end = start!] = corners;
    const area = shiftArea(
      {
        firstRow: start!.row ?? 1,
        firstColumn: start!.column ?? 1,
        lastRow: end.row ?? MAX_ROWS,
        lastColumn: end.column ?? MAX_COLUMNS,
      },
      shift,
    );
    if (!area) return null;
    const first = { ...start!, ...placed(start!, area.firstRow, area.firstColumn) };
    return corners.length === 1 ? [first] : [first, { ...end, ...placed(end, area.lastRow, area.lastColumn) }];
  });
}

function placed(corner: Corner, row: number, column: number): Pick<Corner, 'row' | 'column'> {
  return { row: corner.row === null ? null : row, column: corner.column === null ? null : column };
}
