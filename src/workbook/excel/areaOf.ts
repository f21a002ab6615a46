// Where a range of Excel's is, in our coordinates.
import type { Area } from '../../core/sheet/cellRef';

/** The area of a range whose indexes and counts are loaded; rows and columns from 1. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return {
    firstRow: rowIndex + 1,
    firstColumn: columnIndex + 1,
    lastRow: rowIndex + rowCount,
    lastColumn: columnIndex + columnCount,
  };
}
