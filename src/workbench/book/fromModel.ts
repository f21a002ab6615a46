// A workbook's model (from a file, or the template) as a workbook to work on, with all that a book has a place for; the rest is
// handed back, to be given when it is saved.
import type { Attributes, ElementModel } from '../../workbook/layout/template/extras';
import type { SheetModel, WorkbookModel } from '../../workbook/layout/template/model';
import { TAB_COLORS } from '../../workbook/xlsx/write/sheet';
import type { Book, BookSheet } from './book';
import { bookLooks, loadCells, restOfCells } from './modelCells';
import { bookChart } from './modelCharts';
import { bookMarks } from './modelMarks';
import { bookPrint, bookProtection } from './modelPrint';
import type { ModelRest, SheetRest } from './modelRest';
import { STANDARD_FONT } from './modelStyles';
import type { BookFont } from './modelStyles';
import { bookCriteria, bookTable } from './modelTables';
import { bookValidations } from './modelValidations';
import { parseArea } from '../../core/sheet/cellRef';
import type { CellStyle } from './style';
import { printNames } from '../../workbook/xlsx/write/workbook';

/** Makes the book that is filled, with blank sheets of these names. */
export type CreateBook = (options: { readonly name?: string; readonly sheets: readonly string[] }) => Book;

export interface LoadedBook {
  readonly book: Book;
  readonly rest: ModelRest;
}

const MODES = { manual: 'manual', autoNoTable: 'automaticExceptTables' } as const;

/** The book, with the sheet active that the model names, or its first visible one. */
export function bookFromModel(model: WorkbookModel, createBook: CreateBook, name?: string): LoadedBook {
  const book = createBook({ ...(name === undefined ? {} : { name }), sheets: model.sheets.map((sheet) => sheet.name) });
  book.setCalculationMode('manual');
  const ids = book.sheets().map(({ id }) => id);
  const font = model.more?.font ?? STANDARD_FONT;
  const looks = bookLooks(model.styles, font);
  model.sheets.forEach((sheet, index) => loadSheet(book, ids[index]!, sheet, model, looks));
  const tables = loadTables(book, ids, model);
  loadNames(book, ids, model);
  const mode = model.more?.calculation?.['calcMode'];
  book.setCalculationMode(mode === 'manual' || mode === 'autoNoTable' ? MODES[mode] : 'automatic');
  const wanted = book.sheets()[model.more?.activeSheet ?? 0];
  const active =
    wanted?.visibility === 'visible' ? wanted : book.sheets().find(({ visibility }) => visibility === 'visible');
  if (active) book.activate(active.id);
  const { title, footer, more = {} } = model;
  const sheets = new Map(model.sheets.map((sheet, index) => [ids[index]!, restOf(sheet, model, font)]));
  return { book, rest: { title, footer, workbook: more, sheets, tables } };
}

function restOf(sheet: SheetModel, { styles }: WorkbookModel, font: BookFont): SheetRest {
  const { view, lines, columns = [], rowStyles = new Map<number, string>(), hiddenRows = [] } = sheet.more ?? {};
  const rows = [...sheet.heights.keys(), ...rowStyles.keys(), ...hiddenRows.map(({ last }) => last)];
  return {
    tab: sheet.tab,
    more: { ...(view ? { view } : {}), ...(lines ? { lines } : {}) },
    columnStyles: columns.flatMap(({ first, last, style }) =>
      style === undefined ? [] : [{ first, last, style: styles[style]! }],
    ),
    rowStyles: new Map([...rowStyles].map(([row, style]) => [row, styles[style]!])),
    lastRow: rows.reduce((last, row) => Math.max(last, row), 0),
    lastColumn: Math.max(sheet.widths.length, columns.at(-1)?.last ?? 0),
    cells: restOfCells(sheet, styles, font),
    linkAreas: new Map(sheet.links.flatMap(({ row, column, area }) => (area ? [[`${row},${column}`, area]] : []))),
  };
}

function loadSheet(
  book: Book,
  id: string,
  sheet: SheetModel,
  model: WorkbookModel,
  looks: ReadonlyMap<string, CellStyle>,
): void {
  loadCells(book, id, sheet, looks);
  loadSizes(book, id, sheet);
  const { more } = sheet;
  const color = more?.tabColor ?? TAB_COLORS[sheet.tab];
  book.updateSheet(id, {
    visibility: sheet.visibility,
    tabColor: color === '' ? '' : `#${color}`,
    protection: bookProtection(more?.protection),
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    showsGridlines: showsGridlines(more?.view),
    print: bookPrint(sheet, model),
    filter: filterOf(more?.filter),
    merged: more?.merged ?? [],
    validations: bookValidations(sheet),
    marks: bookMarks(sheet, model.marks),
    notes: sheet.notes.map(({ author = 'Allot', ...note }) => ({ ...note, author })),
    charts: sheet.chart ? [bookChart(book, id, sheet.chart)] : [],
    links: linksOf(sheet),
  });
}

/** The template's sheets have none; elsewhere they show unless the file says no. */
function showsGridlines(view: Attributes | undefined): boolean {
  return view !== undefined && view['showGridLines'] !== '0' && view['showGridLines'] !== 'false';
}

function filterOf(filter: ElementModel | undefined): BookSheet['filter'] {
  const area = parseArea(filter?.attributes['ref'] ?? '');
  if (!filter || !area) return null;
  return { area, criteria: bookCriteria(filter.children.filter(({ name }) => name === 'filterColumn')) };
}

function linksOf({ links }: SheetModel): BookSheet['links'] {
  return links.map(({ row, column, target, tip, address }) => ({
    ...{ row, column, tip },
    ...(target === '' ? {} : { target }),
    ...(address === undefined ? {} : { address }),
  }));
}

function loadSizes(book: Book, id: string, { widths, heights, more }: SheetModel): void {
  widths.forEach((size, index) => book.setColumns(id, index + 1, index + 1, { size }));
  for (const { first, last, width, isHidden } of more?.columns ?? []) {
    const size = width === undefined ? {} : { size: width };
    if (width !== undefined || isHidden)
      book.setColumns(id, first, last, { ...size, ...(isHidden ? { isHidden } : {}) });
  }
  for (const [row, size] of heights) book.setRows(id, row, row, { size });
  for (const { first, last } of more?.hiddenRows ?? []) book.setRows(id, first, last, { isHidden: true });
}

function loadTables(book: Book, ids: readonly string[], { sheets }: WorkbookModel): ModelRest['tables'] {
  const loaded = sheets.flatMap(({ tables }, index) =>
    tables.map((table) => [book.addTable(bookTable(ids[index]!, table)).id, table] as const),
  );
  return new Map(loaded);
}

/** A book has Excel's own names without their prefix, as Excel shows them. */
function loadNames(book: Book, ids: readonly string[], { names, sheets }: WorkbookModel): void {
  for (const { name, refersTo, sheet, isHidden, comment = '' } of [...sheets.flatMap(printNames), ...names]) {
    const isPrint = name.startsWith('_xlnm.Print_');
    book.putName({
      name: isPrint ? name.slice('_xlnm.'.length) : name,
      refersTo,
      sheetId: sheet === undefined ? null : ids[sheet]!,
      isVisible: !isHidden && !isPrint,
      comment,
    });
  }
}
