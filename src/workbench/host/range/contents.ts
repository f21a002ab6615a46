// Arrays of a range: values, formulas, types, formats and texts; what is written must have the range's shape.
import { a1 } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { BookValue, CellContent, SheetCells } from '../../book/book';
import { toWrittenR1C1 } from '../../../core/sheet/r1c1';
import { fromR1C1 } from '../../../core/sheet/fromR1C1';
import { textFrom } from '../arguments';
import { HostError } from '../hostError';
import { cellCount } from './address';
import { areaOf, checkAllowed, checkContentsOpen, isTooLarge } from './rangeObject';
import { shownText } from './cellText';
import { typedContent } from './typedValue';
import type { LiveArea, Session } from '../shapes';

type ReadCell = (cells: SheetCells, row: number, column: number) => unknown;

function readGrid(session: Session, range: LiveArea, read: ReadCell): unknown[][] | null {
  const { firstRow, firstColumn, lastRow, lastColumn } = areaOf(range);
  if (isTooLarge(session, areaOf(range))) return null;
  const cells = session.book.cells(range.sheetId);
  const rows: unknown[][] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    const line: unknown[] = [];
    for (let column = firstColumn; column <= lastColumn; column++) line.push(read(cells, row, column));
    rows.push(line);
  }
  return rows;
}

/** A blank cell reads as '', an error as its text. */
export function shownValue(value: BookValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

export function valueType(value: BookValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

export function readValues(session: Session, range: LiveArea): unknown {
  return readGrid(session, range, (cells, row, column) => shownValue(cells.value(row, column)));
}

export function readValueTypes(session: Session, range: LiveArea): unknown {
  return readGrid(session, range, (cells, row, column) => valueType(cells.value(row, column)));
}

export function readFormulas(session: Session, range: LiveArea): unknown {
  return readGrid(session, range, (cells, row, column) => {
    const formula = cells.formula(row, column);
    return formula === undefined ? shownValue(cells.value(row, column)) : `=${formula}`;
  });
}

export function readFormulasR1C1(session: Session, range: LiveArea): unknown {
  return readGrid(session, range, (cells, row, column) => {
    const formula = cells.formula(row, column);
    return formula === undefined ? shownValue(cells.value(row, column)) : `=${toWrittenR1C1(formula, row, column)}`;
  });
}

export function readNumberFormats(session: Session, range: LiveArea): unknown {
  return readGrid(session, range, (cells, row, column) => cells.style(row, column).numberFormat);
}

export function readTexts(session: Session, range: LiveArea): unknown {
  const { culture } = session.faults;
  return readGrid(session, range, (cells, row, column) =>
    shownText(cells.value(row, column), cells.style(row, column).numberFormat, culture),
  );
}

/** Throws InvalidArgument for a wrong shape or a value that no cell can hold, AccessDenied on a protected sheet. */
export function writeContents(session: Session, range: LiveArea, values: unknown): void {
  writeGrid(session, range, values, (value, row, column, cells) =>
    typedContent(value, cells.style(row, column).numberFormat),
  );
}

export function writeFormulasR1C1(session: Session, range: LiveArea, values: unknown): void {
  writeGrid(session, range, values, (value, row, column, cells) => {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    const typed = isFormula ? `=${fromR1C1(value.slice(1), row, column)}` : value;
    return typedContent(typed, cells.style(row, column).numberFormat);
  });
}

type ToContent = (value: unknown, row: number, column: number, cells: SheetCells) => CellContent | undefined;

function writeGrid(session: Session, range: LiveArea, values: unknown, toContent: ToContent): void {
  const area = areaOf(range);
  if (cellCount(area) > session.faults.cellLimit) throw new HostError('InvalidArgument');
  const rows = shaped(area, values);
  checkContentsOpen(session, range.sheetId, area);
  checkHeadings(session, range.sheetId, area, rows);
  const cells = session.book.cells(range.sheetId);
  const contents = rows.map((line, down) =>
    line.map((value, right) => toContent(value, area.firstRow + down, area.firstColumn + right, cells)),
  );
  session.book.writeCells(range.sheetId, area, contents);
}

export function writeNumberFormats(session: Session, range: LiveArea, values: unknown): void {
  const area = areaOf(range);
  checkAllowed(session, range.sheetId, 'allowFormatCells');
  if (typeof values === 'string') return session.book.setStyle(range.sheetId, area, { numberFormat: values });
  shaped(area, values).forEach((line, down) =>
    line.forEach((format, right) => {
      if (format === null) return;
      const row = area.firstRow + down;
      const column = area.firstColumn + right;
      const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      session.book.setStyle(range.sheetId, cell, { numberFormat: textFrom(format) });
    }),
  );
}

/** One value stands for every cell; an array must have the area's rows and columns. Throws InvalidArgument. */
function shaped(area: Area, values: unknown): readonly (readonly unknown[])[] {
  const height = area.lastRow - area.firstRow + 1;
  const width = area.lastColumn - area.firstColumn + 1;
  if (!Array.isArray(values)) return Array.from({ length: height }, () => Array<unknown>(width).fill(values));
  const isShaped =
    values.length === height && values.every((line: unknown) => Array.isArray(line) && line.length === width);
  if (!isShaped) throw new HostError('InvalidArgument', WRONG_SHAPE);
  return values as unknown[][];
}

/** The client asks before it sends a large array in pieces. Throws InvalidArgument. */
export function checkShape(
  { firstRow, firstColumn, lastRow, lastColumn }: Area,
  rows: unknown,
  columns: unknown,
): void {
  const isShaped = rows === lastRow - firstRow + 1 && columns === lastColumn - firstColumn + 1;
  if (!isShaped) throw new HostError('InvalidArgument', WRONG_SHAPE);
}

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A table's heading can't be a formula. Throws InvalidArgument. */
function checkHeadings(session: Session, sheetId: string, area: Area, rows: readonly (readonly unknown[])[]): void {
  for (const table of session.book.tables()) {
    if (table.sheetId !== sheetId || !table.hasHeader) continue;
    const line = rows[table.area.firstRow - area.firstRow];
    const first = Math.max(area.firstColumn, table.area.firstColumn);
    const last = Math.min(area.lastColumn, table.area.lastColumn);
    for (let column = first; line && column <= last; column++) {
      const heading = line[column - area.firstColumn];
      if (typeof heading === 'string' && heading.startsWith('=')) {
        throw new HostError(
          'InvalidArgument',
          `A table's heading can't be a formula (${a1(table.area.firstRow, column)}).`,
        );
      }
    }
  }
}
