// A whole workbook in the form in which the engine takes it at once. A ledger of 100,000 rows opens this way in a second; cell
// by cell it would take half a minute.
import { LocaleType } from '@univerjs/core';
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Book, BookSheet, SheetCells } from '../book/book';
import type { CellStyle } from '../book/style';
import { PLAIN_STYLE } from '../book/style';
import { freshCell } from './contents';
import { COLUMN_PIXELS, ROW_PIXELS, columnPixels, rowPixels } from './lengths';
import { gridLook } from './looks';
import { gridRange } from './ranges';

const APP_VERSION = '0.25.1';
/** Rows and columns that are shown beyond the last used ones, so that there is room to type. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 300;
const LEAST_COLUMNS = 26;

/** The workbook as it stands in a book. */
export function snapshotOf(book: Book, unitId: string): IWorkbookData {
  const looks = createLooks();
  const sheets = book.sheets().map((sheet) => sheetData(sheet, book.cells(sheet.id), looks));
  return {
    id: unitId,
    name: book.name,
    appVersion: APP_VERSION,
    locale: LocaleType.EN_US,
    styles: looks.styles,
    sheetOrder: sheets.map(({ id }) => id!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
  };
}

/** A blank sheet. */
export function blankSheet(id: string, name: string): Partial<IWorksheetData> {
  return { id, name, ...FURNITURE, rowCount: LEAST_ROWS, columnCount: LEAST_COLUMNS };
}

const FURNITURE = {
  defaultRowHeight: ROW_PIXELS,
  defaultColumnWidth: COLUMN_PIXELS,
  defaultStyle: { ff: PLAIN_STYLE.fontName, fs: PLAIN_STYLE.fontSize },
} satisfies Partial<IWorksheetData>;

type Look = Pick<ICellData, 's' | 'custom'>;

interface Looks {
  readonly styles: Record<string, IStyleData>;
  readonly of: (style: CellStyle) => Look;
}

/** Looks that are alike become one style in the engine. */
function createLooks(): Looks {
  const styles: Record<string, IStyleData> = {};
  const known = new Map<CellStyle, Look>();
  const alike = new Map<string, Look>();
  return {
    styles,
    of: (style) => {
      const before = known.get(style);
      if (before) return before;
      const key = JSON.stringify(style);
      const look = alike.get(key) ?? addLook(style, `look${alike.size}`, styles);
      alike.set(key, look);
      known.set(style, look);
      return look;
    },
  };
}

function addLook(style: CellStyle, id: string, styles: Record<string, IStyleData>): Look {
  const { s, custom } = gridLook(style, 'different');
  if (s) styles[id] = s as IStyleData;
  return { ...(s && { s: id }), ...(custom && { custom }) };
}

function sheetData(sheet: BookSheet, cells: SheetCells, looks: Looks): Partial<IWorksheetData> {
  const used = cells.usedArea(false);
  const lastRow = Math.max(used?.lastRow ?? 0, sheet.frozenRows);
  const lastColumn = Math.max(used?.lastColumn ?? 0, sheet.frozenColumns);
  return {
    ...blankSheet(sheet.id, sheet.name),
    rowCount: Math.max(lastRow + SPARE_ROWS, LEAST_ROWS),
    columnCount: Math.max(lastColumn + SPARE_COLUMNS, LEAST_COLUMNS),
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showsGridlines ? 1 : 0,
    freeze: freezeOf(sheet),
    mergeData: sheet.merged.map(gridRange),
    cellData: cellMatrix(cells, lastRow, lastColumn, looks),
    rowData: linesOf(lastRow, cells.rowSize, rowLine),
    columnData: linesOf(lastColumn + SPARE_COLUMNS, cells.columnSize, columnLine),
  };
}

export function freezeOf({ frozenRows, frozenColumns }: Pick<BookSheet, 'frozenRows' | 'frozenColumns'>) {
  return {
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
    ySplit: frozenRows,
    xSplit: frozenColumns,
  };
}

function cellMatrix(cells: SheetCells, lastRow: number, lastColumn: number, looks: Looks) {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let row = 1; row <= lastRow; row++) {
    const line: Record<number, ICellData> = {};
    for (let column = 1; column <= lastColumn; column++) {
      const cell = cellData(cells, row, column, looks);
      if (cell) line[column - 1] = cell;
    }
    matrix[row - 1] = line;
  }
  return matrix;
}

function cellData(cells: SheetCells, row: number, column: number, looks: Looks): ICellData | undefined {
  const value = cells.value(row, column);
  const formula = cells.formula(row, column);
  const style = cells.style(row, column);
  if (value === null && formula === undefined && style === PLAIN_STYLE) return undefined;
  const content = freshCell(formula === undefined ? { value } : { value, formula });
  return style === PLAIN_STYLE ? content : { ...content, ...looks.of(style) };
}

type Line = ReturnType<SheetCells['rowSize']>;

function linesOf<T>(last: number, sizeOf: (index: number) => Line, convert: (line: Line) => T): Record<number, T> {
  const lines: Record<number, T> = {};
  for (let index = 1; index <= last; index++) {
    const line = sizeOf(index);
    if (line.size !== undefined || line.isHidden) lines[index - 1] = convert(line);
  }
  return lines;
}

export function rowLine({ size, isHidden }: Line): Partial<IRowData> {
  return { ...(size !== undefined && { h: rowPixels(size), ia: 0 }), hd: isHidden ? 1 : 0 };
}

export function columnLine({ size, isHidden }: Line): Partial<IColumnData> {
  return { ...(size !== undefined && { w: columnPixels(size) }), hd: isHidden ? 1 : 0 };
}
