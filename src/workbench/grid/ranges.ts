// Areas as the book counts them (from 1, to the last row of Excel) and the engine's ranges (from 0, to its own last row).
import type { IRange, Worksheet } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';

export function gridRange({ firstRow, firstColumn, lastRow, lastColumn }: Area): IRange {
  return { startRow: firstRow - 1, startColumn: firstColumn - 1, endRow: lastRow - 1, endColumn: lastColumn - 1 };
}

/** The range cut to the rows and columns that the engine's sheet has. */
export function rangeOn(sheet: Worksheet, area: Area): IRange {
  const range = gridRange(area);
  return {
    ...range,
    endRow: Math.min(range.endRow, sheet.getRowCount() - 1),
    endColumn: Math.min(range.endColumn, sheet.getColumnCount() - 1),
  };
}

export function bookArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { firstRow: startRow + 1, firstColumn: startColumn + 1, lastRow: endRow + 1, lastColumn: endColumn + 1 };
}

/** A range of the engine's sheet; whole columns and rows reach to the end of Excel's sheet. */
export function areaOn(sheet: Worksheet, { startRow, startColumn, endRow, endColumn }: IRange): Area {
  const lastRow = sheet.getRowCount() - 1;
  const lastColumn = sheet.getColumnCount() - 1;
  const isColumns = Number.isNaN(startRow) || (startRow === 0 && endRow >= lastRow);
  const isRows = Number.isNaN(startColumn) || (startColumn === 0 && endColumn >= lastColumn);
  return {
    firstRow: isColumns ? 1 : startRow + 1,
    firstColumn: isRows ? 1 : startColumn + 1,
    lastRow: isColumns ? MAX_ROWS : endRow + 1,
    lastColumn: isRows ? MAX_COLUMNS : endColumn + 1,
  };
}
