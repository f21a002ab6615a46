// Areas taken out of areas. Pure.
import { areasMeet } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';

/** The cells of an area that are not in another, as at most four areas. */
export function without(area: Area, taken: Area): Area[] {
  if (!areasMeet(area, taken)) return [area];
  const firstRow = Math.max(area.firstRow, taken.firstRow);
  const lastRow = Math.min(area.lastRow, taken.lastRow);
  const pieces = [
    { ...area, lastRow: firstRow - 1 },
    { ...area, firstRow: lastRow + 1 },
    { ...area, firstRow, lastRow, lastColumn: taken.firstColumn - 1 },
    { ...area, firstRow, lastRow, firstColumn: taken.lastColumn + 1 },
  ];
  return pieces.filter((piece) => piece.firstRow <= piece.lastRow && piece.firstColumn <= piece.lastColumn);
}
