// From one range to another: parts, neighbours, overlaps, what is used. Indexes count from 0, as in the API.
import { MAX_COLUMNS, MAX_ROWS, areasMeet } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { SheetCells } from '../../book/book';
import { PLAIN_STYLE } from '../../book/style';
import { wholeFrom } from '../arguments';
import { HostError } from '../hostError';
import { areaFrom } from './address';
import { areaOf, rangeObject } from './rangeObject';
import type { HostObject, LiveArea, Session } from '../shapes';

type Navigate = (session: Session, range: LiveArea, args: readonly unknown[]) => HostObject<LiveArea>;

function toArea(move: (area: Area, args: readonly number[]) => Area): Navigate {
  return (session, range, args) => {
    const numbers = args.map((value) => (value === null ? 1 : wholeFrom(value)));
    return rangeObject(session, range.sheetId, move(areaOf(range), numbers));
  };
}

function cell(row: number, column: number): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function moved(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  };
}

/** A count of rows or columns on one side; a negative count means the other side. */
function beside(first: number, last: number, count: number, isAfter: boolean): readonly [number, number] {
  if (count === 0) throw new HostError('InvalidArgument');
  const size = Math.abs(count);
  return count > 0 === isAfter ? [last + 1, last + size] : [first - size, first - 1];
}

function vertically(isAfter: boolean): Navigate {
  return toArea((area, [count = 1]) => {
    const [firstRow, lastRow] = beside(area.firstRow, area.lastRow, count, isAfter);
    return { ...area, firstRow, lastRow };
  });
}

function horizontally(isAfter: boolean): Navigate {
  return toArea((area, [count = 1]) => {
    const [firstColumn, lastColumn] = beside(area.firstColumn, area.lastColumn, count, isAfter);
    return { ...area, firstColumn, lastColumn };
  });
}

export const NAVIGATION = {
  getCell: toArea((area, [row = 0, column = 0]) => cell(area.firstRow + row, area.firstColumn + column)),
  getRow: toArea((area, [row = 0]) => ({ ...area, firstRow: area.firstRow + row, lastRow: area.firstRow + row })),
  getColumn: toArea((area, [column = 0]) => ({
    ...area,
    firstColumn: area.firstColumn + column,
    lastColumn: area.firstColumn + column,
  })),
  getOffsetRange: toArea((area, [rows = 0, columns = 0]) => moved(area, rows, columns)),
  getResizedRange: toArea((area, [rows = 0, columns = 0]) => ({
    ...area,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  })),
  getAbsoluteResizedRange: toArea((area, [rows = 1, columns = 1]) => ({
    ...area,
    lastRow: area.firstRow + rows - 1,
    lastColumn: area.firstColumn + columns - 1,
  })),
  getLastCell: toArea((area) => cell(area.lastRow, area.lastColumn)),
  getLastRow: toArea((area) => ({ ...area, firstRow: area.lastRow })),
  getLastColumn: toArea((area) => ({ ...area, firstColumn: area.lastColumn })),
  getEntireRow: toArea((area) => ({ ...area, firstColumn: 1, lastColumn: MAX_COLUMNS })),
  getEntireColumn: toArea((area) => ({ ...area, firstRow: 1, lastRow: MAX_ROWS })),
  getRowsBelow: vertically(true),
  getRowsAbove: vertically(false),
  getColumnsAfter: horizontally(true),
  getColumnsBefore: horizontally(false),
} as const satisfies Readonly<Record<string, Navigate>>;

/** The area that an argument names: a range, or an address on the given sheet. */
export function areaFromArgument(
  session: Session,
  sheetId: string,
  argument: unknown,
): { sheetId: string; area: Area } {
  if (typeof argument === 'string') return areaFrom(session.book, sheetId, argument);
  const data = (argument as HostObject<LiveArea> | null)?.data;
  if (!data || !('area' in data)) throw new HostError('InvalidArgument');
  return { sheetId: data.sheetId, area: areaOf(data) };
}

/** The cells that two ranges share; null where they share none. */
export function intersection(session: Session, range: LiveArea, args: readonly unknown[]): HostObject<LiveArea> | null {
  const other = areaFromArgument(session, range.sheetId, args[0]);
  const area = areaOf(range);
  if (other.sheetId !== range.sheetId || !areasMeet(area, other.area)) return null;
  return rangeObject(session, range.sheetId, {
    firstRow: Math.max(area.firstRow, other.area.firstRow),
    firstColumn: Math.max(area.firstColumn, other.area.firstColumn),
    lastRow: Math.min(area.lastRow, other.area.lastRow),
    lastColumn: Math.min(area.lastColumn, other.area.lastColumn),
  });
}

/** The smallest range around two. */
export function boundingRange(session: Session, range: LiveArea, args: readonly unknown[]): HostObject<LiveArea> {
  const { area: other } = areaFromArgument(session, range.sheetId, args[0]);
  const area = areaOf(range);
  return rangeObject(session, range.sheetId, {
    firstRow: Math.min(area.firstRow, other.firstRow),
    firstColumn: Math.min(area.firstColumn, other.firstColumn),
    lastRow: Math.max(area.lastRow, other.lastRow),
    lastColumn: Math.max(area.lastColumn, other.lastColumn),
  });
}

/** The smallest area around what is used in a range (or on a sheet); null where nothing is. */
export function usedRange(session: Session, range: LiveArea, args: readonly unknown[]): HostObject<LiveArea> | null {
  const isValuesOnly = args[0] === true;
  const area = areaOf(range);
  const used = session.book.cells(range.sheetId).usedArea(isValuesOnly);
  if (!used || !areasMeet(used, area)) return null;
  const common = {
    firstRow: Math.max(area.firstRow, used.firstRow),
    firstColumn: Math.max(area.firstColumn, used.firstColumn),
    lastRow: Math.min(area.lastRow, used.lastRow),
    lastColumn: Math.min(area.lastColumn, used.lastColumn),
  };
  const isWhole = common.firstRow === used.firstRow && common.lastRow === used.lastRow;
  const isWide = common.firstColumn === used.firstColumn && common.lastColumn === used.lastColumn;
  const found = isWhole && isWide ? common : shrink(common, isUsed(session.book.cells(range.sheetId), isValuesOnly));
  return found && rangeObject(session, range.sheetId, found);
}

type Test = (row: number, column: number) => boolean;

function isUsed(cells: SheetCells, isValuesOnly: boolean): Test {
  return (row, column) =>
    cells.value(row, column) !== null ||
    cells.formula(row, column) !== undefined ||
    (!isValuesOnly && cells.style(row, column) !== PLAIN_STYLE);
}

/** The smallest area around the cells that pass; null for none. */
function shrink({ firstRow, firstColumn, lastRow, lastColumn }: Area, test: Test): Area | null {
  let found = null as Area | null;
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (!test(row, column)) continue;
      found = {
        firstRow: found?.firstRow ?? row,
        firstColumn: Math.min(found?.firstColumn ?? column, column),
        lastRow: row,
        lastColumn: Math.max(found?.lastColumn ?? column, column),
      };
    }
  }
  return found;
}
