// From the bytes of an .xlsx or .xlsm file to a whole workbook as a model, with all that must still be there when it is saved
// again, and a list of what will not be. For checking a workbook, `readWorkbook` is faster.
import type { ElementModel, ExternalBook, SheetExtras, WorkbookExtras } from '../../layout/template/extras';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';
import { UnreadableWorkbook } from '../../port';
import { finishFormulas } from '../read/formulaList';
import { openBook } from '../read/openBook';
import type { OpenBook, ReadOptions } from '../read/openBook';
import { hasPart, readPart } from '../read/package';
import { readRelationships } from '../read/relationships';
import { decodeTexts } from '../read/textPool';
import { AUTHOR, printNames } from '../write/workbook';
import { TEMPLATE_FONT } from '../write/looks';
import { templatePage } from '../write/page';
import { readPalette } from './colors';
import { DAY_STYLE, gridCells } from './gridCells';
import { countElements, countRelationships, startLosses } from './losses';
import type { Losses } from './losses';
import { modelNames, printOf } from './names';
import { isSame } from './same';
import { readSheetModel } from './sheetModel';
import type { ModelReading, SheetDraft } from './sheetModel';
import { readStyleTable } from './styleTable';
import type { StyleTable } from './styleTable';
import { childOf, childrenOf, elementAt, picked, readTree, textOf } from './tree';

const CALCULATION = ['calcMode', 'refMode', 'iterate', 'iterateCount', 'iterateDelta', 'fullPrecision'];

/**
 * Reads a workbook. Rejects with `UnreadableWorkbook` for whatever is wrong with the bytes. Cells are made when the model's
 * grids are walked.
 */
export async function readModel(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookModel> {
  const open = await openBook(bytes, options);
  const { parts, shared, main, relationships, worksheets } = open;
  const losses = startLosses();
  const tree = async (part: string | undefined): Promise<ElementModel | undefined> =>
    part === undefined || !hasPart(parts, part) ? undefined : readTree(part, await readPart(parts, part), parts.limits);
  const ofType = (type: string) => relationships.find((one) => one.type === type && !one.isExternal)?.target;
  const palette = readPalette(await tree(ofType('theme')));
  const looks = readStyleTable(await tree(ofType('styles')), palette);
  const reading: ModelReading = { parts, shared, palette, losses, count: { pages: 0, tables: 0 } };
  const drafts: SheetDraft[] = [];
  for (const sheet of worksheets) if (sheet) drafts.push(await readSheetModel(reading, sheet));
  const root = (await tree(main))!;
  countRelationships(
    losses,
    null,
    relationships.map(({ type }) => type),
  );
  countElements(losses, null, root);
  losses.add('cell-style', null, looks.ownCellStyles);
  losses.add('table-style', null, looks.ownTableStyles);
  losses.add('rich-text', null, shared.formattedTexts);
  const core = await tree((await readRelationships(parts, '')).find(({ type }) => type === 'core-properties')?.target);
  return assemble(open, drafts, looks, {
    root,
    title: textOf(childOf(core, 'title')),
    creator: textOf(childOf(core, 'creator')),
    externalBooks: await readExternalBooks(open),
    losses,
  });
}

interface Facts {
  readonly root: ElementModel;
  readonly title: string;
  readonly creator: string;
  readonly externalBooks: readonly ExternalBook[];
  readonly losses: Losses;
}

function assemble(open: OpenBook, drafts: readonly SheetDraft[], looks: StyleTable, facts: Facts): WorkbookModel {
  if (drafts.length === 0) throw new UnreadableWorkbook('no-cells');
  const { shared, worksheets } = open;
  const { root, title } = facts;
  const texts = {
    strings: decodeTexts(shared.texts, 'strings'),
    formulas: finishFormulas(shared.formulas),
    dateStyles: shared.dateStyles,
  };
  const footer = commonFooter(
    drafts.map(({ model }) => model),
    title,
  );
  const names = modelNames(
    root,
    worksheets.map((sheet) => sheet !== undefined),
  );
  const sheets = drafts.map(({ model, columns, kept }, index) => ({
    ...withoutTemplatePage({ ...model, print: printOf(model, index, names) }, title, footer),
    grid: gridCells(columns, kept, texts),
  }));
  const printed = sheets.flatMap(printNames);
  const more = extrasOf(open, looks, facts);
  return {
    ...{ title, footer, sheets, marks: looks.marks },
    names: names.filter((name) => !printed.some((own) => isSame(own, name))),
    styles: { ...looks.styles, [DAY_STYLE.name]: DAY_STYLE.style },
    ...(more === null ? {} : { more }),
  };
}

function extrasOf({ book, worksheets }: OpenBook, { font }: StyleTable, facts: Facts): WorkbookExtras | null {
  const { root, creator, externalBooks, losses } = facts;
  const calculation = picked(childOf(root, 'calcPr'), CALCULATION);
  const active = Number(elementAt(root, 'bookViews', 'workbookView')?.attributes['activeTab'] ?? 0);
  const activeSheet = worksheets[active] ? worksheets.slice(0, active).filter(Boolean).length : 0;
  const [lost, protection] = [losses.list(), childOf(root, 'workbookProtection')?.attributes];
  const more: WorkbookExtras = {
    ...(isSame(font, TEMPLATE_FONT) ? {} : { font }),
    ...(book.date1904 ? { is1904: true } : {}),
    ...(Object.keys(calculation).length === 0 ? {} : { calculation }),
    ...(activeSheet === 0 ? {} : { activeSheet }),
    ...(creator === AUTHOR ? {} : { creator }),
    ...(protection ? { protection } : {}),
    ...(externalBooks.length === 0 ? {} : { externalBooks }),
    ...(lost.length === 0 ? {} : { lost }),
  };
  return Object.keys(more).length === 0 ? null : more;
}

/** The footer of the first sheet that prints the template's way. */
function commonFooter(sheets: readonly SheetModel[], title: string): string {
  const header = `&L${title.replaceAll('&', '&&')}&R&A`;
  for (const { more } of sheets) {
    const texts = more?.page?.elements.find(({ name }) => name === 'headerFooter');
    const footer = childOf(texts, 'oddFooter')?.text ?? '';
    if (childOf(texts, 'oddHeader')?.text === header && footer.startsWith('&R')) return footer.slice(2);
  }
  return '';
}

function withoutTemplatePage(sheet: SheetModel, title: string, footer: string): SheetModel {
  const { page, ...others } = sheet.more as SheetExtras;
  const isOurs = isSame(page, templatePage(title, footer, sheet.print.orientation));
  const more: SheetExtras = isOurs ? others : { ...others, page: page! };
  if (Object.keys(more).length > 0) return { ...sheet, more };
  return Object.fromEntries(Object.entries(sheet).filter(([name]) => name !== 'more')) as unknown as SheetModel;
}

/** The workbooks that formulas name by number, in that order. */
async function readExternalBooks({ parts, main, relationships }: OpenBook): Promise<ExternalBook[]> {
  const root = readTree(main, await readPart(parts, main), parts.limits);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const books: ExternalBook[] = [];
  for (const { attributes } of childrenOf(childOf(root, 'externalReferences'), 'externalReference')) {
    const found = byId.get(attributes['id'] ?? '');
    if (!found || found.isExternal) continue;
    const xml = new TextDecoder().decode(await readPart(parts, found.target));
    books.push({ xml, targets: await readRelationships(parts, found.target) });
  }
  return books;
}
