// Addresses of cells and areas. Rows and columns count from 1, as people see them.

/** One cell of a named sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet; all four edges belong to it. */
export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The number of a column from its letters (any case): A is 1, AA is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The A1 address without the sheet, e.g. `F9`. */
export function a1(row: number, column: number): string {
  return columnLetters(column) + row;
}

/** The A1 address with its sheet, quoted where Excel quotes it, e.g. `'My sheet'!F9`. */
export function qualifiedA1(ref: CellRef): string {
  return `${quoteSheet(ref.sheet)}!${a1(ref.row, ref.column)}`;
}

/** A sheet's name as a formula writes it. */
export function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `B4` or `B4:F15`, with or without `$`; undefined where the text is no area of the grid. */
export function parseArea(text: string): Area | undefined {
  const match = AREA.exec(text);
  if (!match) return undefined;
  const [, startColumn, startRow, endColumn = startColumn, endRow = startRow] = match;
  const columns = [columnNumber(startColumn!), columnNumber(endColumn!)];
  const rows = [Number(startRow), Number(endRow)];
  const area = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  const fits = area.firstRow >= 1 && area.lastRow <= MAX_ROWS && area.lastColumn <= MAX_COLUMNS;
  return fits ? area : undefined;
}

/** The text of an area, e.g. `B4:F15`, or `B4` where it is one cell. */
export function areaText(area: Area): string {
  const start = a1(area.firstRow, area.firstColumn);
  const end = a1(area.lastRow, area.lastColumn);
  return start === end ? start : `${start}:${end}`;
}

/** Whether two areas share a cell. */
export function areasMeet(a: Area, b: Area): boolean {
  return (
    a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && a.firstColumn <= b.lastColumn && b.firstColumn <= a.lastColumn
  );
}
