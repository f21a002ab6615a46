// Cells between a model and a book: contents in blocks of rows, looks in rectangles.
import type { Area } from '../../core/sheet/cellRef';
import type { StyleModel } from '../../workbook/layout/template/look';
import type { CellModel, SheetModel } from '../../workbook/layout/template/model';
import type { Book, BookValue, CellContent } from './book';
import { bookStyle, modelStyle } from './modelStyles';
import type { BookFont } from './modelStyles';
import { PLAIN_STYLE } from './style';
import type { CellStyle } from './style';

const ROWS_AT_ONCE = 1_000;
/** The look of cells without one. */
const PLAIN = 's0';

/** Writes the cells of a model's sheet into a book's. */
export function loadCells(book: Book, sheetId: string, sheet: SheetModel, looks: ReadonlyMap<string, CellStyle>): void {
  const styles = startRectangles();
  let block: CellModel[] = [];
  const flush = () => {
    if (block.length > 0) writeBlock(book, sheetId, block);
    block = [];
  };
  for (const cell of sheet.grid ?? sheet.cells) {
    styles.add(cell.row, cell.column, cell.style);
    if (cell.value === null && cell.formula === undefined && cell.error === undefined) continue;
    if (block.length > 0 && cell.row >= block[0]!.row + ROWS_AT_ONCE) flush();
    block.push(cell);
  }
  flush();
  for (const { area, style } of styles.end()) {
    const look = looks.get(style);
    if (look && look !== PLAIN_STYLE) book.setStyle(sheetId, area, look);
  }
}

function writeBlock(book: Book, sheetId: string, cells: readonly CellModel[]): void {
  const firstRow = cells[0]!.row;
  const lastRow = cells.at(-1)!.row;
  let [firstColumn, lastColumn] = [Infinity, 0];
  for (const { column } of cells) {
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }
  const contents: (CellContent | undefined)[][] = Array.from({ length: lastRow - firstRow + 1 }, () =>
    Array.from<undefined>({ length: lastColumn - firstColumn + 1 }),
  );
  for (const { row, column, value, formula, error } of cells) {
    const shown: BookValue = error === undefined ? value : { error };
    contents[row - firstRow]![column - firstColumn] =
      formula === undefined ? { value: shown } : { value: shown, formula };
  }
  book.writeCells(sheetId, { firstRow, firstColumn, lastRow, lastColumn }, contents);
}

interface Rectangle {
  readonly area: Area;
  readonly style: string;
}

/** Collects cells that come row by row: runs down a column first, then equal runs of neighbours. */
function startRectangles(): { add(row: number, column: number, style: string): void; end(): Rectangle[] } {
  const open: ({ style: string; first: number; last: number } | undefined)[] = [];
  const done = new Map<string, Rectangle>();
  const close = (column: number) => {
    const run = open[column];
    if (!run) return;
    const { style, first, last } = run;
    const key = (at: number) => `${at} ${first} ${last} ${style}`;
    const neighbour = done.get(key(column - 1));
    if (neighbour) done.delete(key(column - 1));
    const firstColumn = neighbour?.area.firstColumn ?? column;
    done.set(key(column), { area: { firstRow: first, firstColumn, lastRow: last, lastColumn: column }, style });
  };
  return {
    add(row, column, style) {
      const run = open[column];
      if (run && run.style === style && run.last === row - 1) run.last = row;
      else {
        close(column);
        open[column] = { style, first: row, last: row };
      }
    },
    end() {
      open.forEach((_, column) => close(column));
      return [...done.values()];
    },
  };
}

/** Every look of a model as a book has it; looks of nothing but the plain are the plain one itself. */
export function bookLooks(
  styles: Readonly<Record<string, StyleModel>>,
  font: BookFont,
): ReadonlyMap<string, CellStyle> {
  const plain = JSON.stringify(PLAIN_STYLE);
  return new Map(
    Object.entries(styles).map(([name, style]) => {
      const look = bookStyle(style, font);
      return [name, JSON.stringify(look) === plain ? PLAIN_STYLE : look];
    }),
  );
}

/** What a cell of a file was that a book has no words for, to be put back while the cell is as it was. */
export interface CellRest {
  readonly row: number;
  readonly column: number;
  readonly style?: StyleModel;
  readonly array?: { readonly formula: string; readonly area: Area };
}

/** The cells whose look or formula a book tells only in part. */
export function restOfCells(
  sheet: SheetModel,
  styles: Readonly<Record<string, StyleModel>>,
  font: BookFont,
): Map<string, CellRest> {
  const partly = new Map(Object.entries(styles).filter(([, style]) => !isWhole(style, font)));
  const rest = new Map<string, CellRest>();
  for (const { row, column, style, formula, array } of sheet.grid ?? sheet.cells) {
    const look = partly.get(style);
    if (!look && !array) continue;
    const kept = { ...(look ? { style: look } : {}), ...(array ? { array: { formula: formula!, area: array } } : {}) };
    rest.set(`${row},${column}`, { row, column, ...kept });
  }
  return rest;
}

function isWhole(style: StyleModel, font: BookFont): boolean {
  return keyOf(modelStyle(bookStyle(style, font), font)) === keyOf(style);
}

/** The same for looks that say the same. */
function keyOf(style: StyleModel): string {
  return JSON.stringify(style, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );
}

/** Looks of a model while it is made from a book's, each once. */
export interface StyleNames {
  readonly styles: Record<string, StyleModel>;
  readonly nameOf: (look: CellStyle) => string;
  readonly nameOfModel: (style: StyleModel) => string;
}

export function startStyleNames(font: BookFont): StyleNames {
  const styles: Record<string, StyleModel> = { [PLAIN]: {} };
  const byKey = new Map<string, string>([[keyOf({}), PLAIN]]);
  const byLook = new Map<CellStyle, string>();
  const nameOfModel = (style: StyleModel): string => {
    const key = keyOf(style);
    let name = byKey.get(key);
    if (name === undefined) {
      name = `s${byKey.size}`;
      byKey.set(key, name);
      styles[name] = style;
    }
    return name;
  };
  return {
    styles,
    nameOfModel,
    nameOf(look) {
      let name = byLook.get(look);
      if (name === undefined) byLook.set(look, (name = nameOfModel(modelStyle(look, font))));
      return name;
    },
  };
}

/** The cells of a book's sheet in reading order. */
export function modelCells(
  book: Book,
  sheetId: string,
  names: StyleNames,
  font: BookFont,
  rest: ReadonlyMap<string, CellRest>,
): CellModel[] {
  const reader = book.cells(sheetId);
  const used = reader.usedArea(false);
  const cells: CellModel[] = [];
  if (!used) return cells;
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      const [value, formula, look] = [
        reader.value(row, column),
        reader.formula(row, column),
        reader.style(row, column),
      ];
      const before = rest.size > 0 ? rest.get(`${row},${column}`) : undefined;
      const isKept = before?.style !== undefined && isAsBefore(before.style, look, font);
      const style = isKept ? names.nameOfModel(before.style) : names.nameOf(look);
      if (value === null && formula === undefined && style === PLAIN) continue;
      cells.push({ row, column, ...contentOf(value, formula, before), style });
    }
  }
  return cells;
}

function contentOf(value: BookValue, formula: string | undefined, before: CellRest | undefined) {
  const shown = typeof value === 'object' && value !== null ? { value: null, error: value.error } : { value };
  if (formula === undefined) return shown;
  const array = before?.array?.formula === formula ? before.array.area : undefined;
  return array ? { ...shown, formula, array } : { ...shown, formula };
}

function isAsBefore(style: StyleModel, look: CellStyle, font: BookFont): boolean {
  return keyOf(modelStyle(bookStyle(style, font), font)) === keyOf(modelStyle(look, font));
}
