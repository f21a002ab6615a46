// Addresses as add-ins write and read them: cells, whole rows and columns, with or without the sheet, names.
import {
  MAX_COLUMNS,
  MAX_ROWS,
  areaText,
  columnLetters,
  columnNumber,
  parseArea,
  quoteSheet,
} from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { Book } from '../../book/book';
import type { BookArea } from '../../book/style';
import { HostError } from '../hostError';

export const WHOLE_SHEET: Area = { firstRow: 1, firstColumn: 1, lastRow: MAX_ROWS, lastColumn: MAX_COLUMNS };

export function hasAllRows({ firstRow, lastRow }: Area): boolean {
  return firstRow === 1 && lastRow === MAX_ROWS;
}

export function hasAllColumns({ firstColumn, lastColumn }: Area): boolean {
  return firstColumn === 1 && lastColumn === MAX_COLUMNS;
}

export function cellCount({ firstRow, firstColumn, lastRow, lastColumn }: Area): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** `A1:B2`, `A:C` for whole columns, `1:3` for whole rows. */
export function addressOf(area: Area): string {
  if (hasAllColumns(area)) return `${area.firstRow}:${area.lastRow}`;
  if (hasAllRows(area)) return `${columnLetters(area.firstColumn)}:${columnLetters(area.lastColumn)}`;
  return areaText(area);
}

/** The address with its sheet. */
export function fullAddressOf(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${addressOf(area)}`;
}

/**
 * The area that a text names: an address, with or without its sheet, or a defined name. Throws InvalidArgument where it
 * names none, ItemNotFound where it names a sheet that is not there.
 */
export function areaFrom(book: Book, sheetId: string, text: string): BookArea {
  const [, prefix, address] = /^(?:('(?:[^']|'')*'|[^'!]*)!)?(.*)$/.exec(text.trim())!;
  const home = prefix === undefined ? sheetId : sheetNamed(book, prefix);
  const area = readArea(address!);
  if (area) return { sheetId: home, area };
  const name = book.names().find((candidate) => {
    const isInScope = candidate.sheetId === null || candidate.sheetId === home;
    return isInScope && candidate.name.toLowerCase() === address!.toLowerCase();
  });
  const table = book.tables().find((candidate) => candidate.name.toLowerCase() === address!.toLowerCase());
  if (table) return { sheetId: table.sheetId, area: bodyOf(table) };
  if (!name || name.refersTo.includes(address!)) throw new HostError('InvalidArgument');
  return areaFrom(book, home, name.refersTo);
}

/** A table's records, without heading and totals; its blank first row where it has none. */
export function bodyOf(table: { readonly area: Area; readonly hasHeader: boolean; readonly hasTotals: boolean }): Area {
  const { area, hasHeader, hasTotals } = table;
  return { ...area, firstRow: area.firstRow + (hasHeader ? 1 : 0), lastRow: area.lastRow - (hasTotals ? 1 : 0) };
}

function sheetNamed(book: Book, prefix: string): string {
  const name = prefix.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase();
  const sheet = book.sheets().find((candidate) => candidate.name.toLowerCase() === name);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet.id;
}

function readArea(text: string): Area | undefined {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [first, last] = ordered(columnNumber(columns[1]!), columnNumber(columns[2]!));
    return last <= MAX_COLUMNS ? { ...WHOLE_SHEET, firstColumn: first, lastColumn: last } : undefined;
  }
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!rows) return parseArea(text);
  const [first, last] = ordered(Number(rows[1]), Number(rows[2]));
  return first >= 1 && last <= MAX_ROWS ? { ...WHOLE_SHEET, firstRow: first, lastRow: last } : undefined;
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
