// The workbook that is worked on as a model to be saved, through the book's interface only.
import { areaText } from '../../core/sheet/cellRef';
import type { ElementModel, SheetExtras, WorkbookExtras } from '../../workbook/layout/template/extras';
import type { NameModel, SheetModel, WorkbookModel } from '../../workbook/layout/template/model';
import { TAB_COLORS } from '../../workbook/xlsx/write/sheet';
import type { Book, BookSheet } from './book';
import { modelCells, startStyleNames } from './modelCells';
import type { StyleNames } from './modelCells';
import { modelChart } from './modelCharts';
import { modelLines } from './modelLines';
import { modelFormats, startMarkNames } from './modelMarks';
import type { MarkNames } from './modelMarks';
import { modelNames, printedBy, printedPart } from './modelNames';
import { modelOrientation, modelPage, modelProtection, printTexts } from './modelPrint';
import type { PrintTexts } from './modelPrint';
import { NO_REST } from './modelRest';
import type { ModelRest, SheetRest } from './modelRest';
import { plainColor, STANDARD_FONT } from './modelStyles';
import type { BookFont } from './modelStyles';
import { modelCriteria, modelTable } from './modelTables';
import { modelValidations } from './modelValidations';

interface Making {
  readonly book: Book;
  readonly rest: ModelRest | undefined;
  readonly texts: PrintTexts;
  readonly font: BookFont;
  readonly styles: StyleNames;
  readonly marks: MarkNames;
  readonly names: readonly NameModel[];
}

const MODES = { manual: 'manual', automaticExceptTables: 'autoNoTable' } as const;
const GRIDLESS = { showGridLines: '0' } as const;

/** The model of a book as it stands; `rest` is what was left when the book was made from a model. */
export function modelFromBook(book: Book, rest?: ModelRest): WorkbookModel {
  const font = rest?.workbook.font ?? STANDARD_FONT;
  const texts = rest && rest.title !== '' ? rest : printTexts(book.sheets());
  const making: Making = {
    ...{ book, rest, texts, font, styles: startStyleNames(font), marks: startMarkNames(), names: modelNames(book) },
  };
  const sheets = book.sheets().map((sheet, index) => sheetModel(making, sheet, index));
  const printed = sheets.flatMap(({ print }, index) => printedBy(making.names, print, index));
  const more = workbookExtras(book, rest);
  return {
    ...{ title: texts.title, footer: texts.footer, sheets },
    names: making.names.filter((name) => !printed.includes(name)),
    styles: making.styles.styles,
    marks: making.marks.marks,
    ...(Object.keys(more).length === 0 ? {} : { more }),
  };
}

function workbookExtras(book: Book, rest: ModelRest | undefined): WorkbookExtras {
  const mode = book.calculationMode();
  const settings = without(rest?.workbook.calculation ?? {}, 'calcMode');
  const said = { ...(mode === 'automatic' ? {} : { calcMode: MODES[mode] }), ...settings };
  const active = book.sheets().findIndex(({ id }) => id === book.selection().sheetId);
  return {
    ...without(without(rest?.workbook ?? {}, 'activeSheet'), 'calculation'),
    ...(Object.keys(said).length === 0 ? {} : { calculation: said }),
    ...(active > 0 ? { activeSheet: active } : {}),
  };
}

function without<T extends object>(data: T, name: string): Partial<T> {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== name)) as Partial<T>;
}

function sheetModel(making: Making, sheet: BookSheet, index: number): SheetModel {
  const { book, rest, font, styles, names } = making;
  const before = rest?.sheets.get(sheet.id) ?? NO_REST;
  const { tab, tabColor } = tabOf(sheet);
  const cells = modelCells(book, sheet.id, styles, font, before.cells);
  const { widths, heights, more: lines } = modelLines(book, sheet.id, before, styles);
  const { rules, kept } = rulesOf(sheet, making.marks);
  const more: SheetExtras = {
    ...(tabColor === undefined ? {} : { tabColor }),
    ...lines,
    ...kept,
    ...sheetExtras(making.texts, sheet, before),
  };
  return {
    ...{ name: sheet.name, tab, visibility: sheet.visibility, widths, heights, cells, ...rules },
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    print: { orientation: modelOrientation(sheet.print), ...printedPart(names, index) },
    tables: tablesOf(book, sheet.id, rest),
    notes: sheet.notes.map(({ author, ...note }) => (author === 'Allot' || author === '' ? note : { ...note, author })),
    links: (sheet.links ?? []).map(({ target = '', ...link }) => {
      const area = before.linkAreas.get(`${link.row},${link.column}`);
      return { ...link, target, ...(area ? { area } : {}) };
    }),
    chart: sheet.charts.map((chart) => modelChart(book, chart)).find((chart) => chart !== null) ?? null,
    ...(Object.keys(more).length === 0 ? {} : { more }),
  };
}

function tablesOf(book: Book, sheetId: string, rest: ModelRest | undefined): SheetModel['tables'] {
  const tables = book.tables().filter((table) => table.sheetId === sheetId);
  return tables.map((table) => modelTable(book, table, rest?.tables.get(table.id)));
}

function rulesOf(sheet: BookSheet, marks: MarkNames) {
  const validations = modelValidations(sheet.validations);
  const { formats, kept, priorities } = modelFormats(sheet.marks, marks);
  const more: SheetExtras = {
    ...some('validations', validations.kept),
    ...some('formats', kept),
    ...(priorities.every((priority, at) => priority === at + 1) ? {} : { priorities }),
  };
  return { rules: { validations: validations.validations, formats }, kept: more };
}

function tabOf({ tabColor }: BookSheet): { tab: SheetModel['tab']; tabColor?: string } {
  const color = plainColor(tabColor);
  const known = Object.entries(TAB_COLORS).find(([, own]) => own === color);
  return known ? { tab: known[0] as SheetModel['tab'] } : { tab: 'input', tabColor: color };
}

function sheetExtras(texts: PrintTexts, sheet: BookSheet, { more }: SheetRest): SheetExtras {
  const page = modelPage(sheet.print, texts);
  const protection = modelProtection(sheet.protection);
  const view = viewOf(sheet, more.view);
  return {
    ...(more.lines ? { lines: more.lines } : {}),
    ...(view ? { view } : {}),
    ...some('merged', sheet.merged),
    ...(sheet.filter ? { filter: filterOf(sheet.filter) } : {}),
    ...(protection ? { protection } : {}),
    ...(page ? { page } : {}),
  };
}

/** The view as it was, with grid lines as they are; undefined for the template's. */
function viewOf({ showsGridlines }: BookSheet, before: SheetExtras['view']): SheetExtras['view'] {
  if (!before) return showsGridlines ? {} : undefined;
  const others = without(before, 'showGridLines') as Record<string, string>;
  return showsGridlines ? others : { ...others, ...GRIDLESS };
}

function filterOf({ area, criteria }: NonNullable<BookSheet['filter']>): ElementModel {
  return { name: 'autoFilter', attributes: { ref: areaText(area) }, children: modelCriteria(criteria), text: '' };
}

function some<K extends string, T>(name: K, list: readonly T[]): Partial<Record<K, readonly T[]>> {
  return (list.length === 0 ? {} : { [name]: list }) as Partial<Record<K, readonly T[]>>;
}
