// The sheets of a model into the workbook that is open, beside those that are there. Order matters: headings before tables,
// tables before names, names before formulas, looks last. What fails is taken away again.
import type { AddSheetsReport, LeftOut } from '../../port';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';
import type { Area } from '../../../core/sheet/cellRef';
import type { ExcelHost } from '../host';
import { codeOf } from '../problems';
import { inSession } from '../session';
import type { Session } from '../session';
import { cellBlocks, headingBlocks, styleBlocks } from './blocks';
import type { CellBlock } from './blocks';
import { addChart, addLink, addValidation, furnishSheet, layOutPrint } from './furniture';
import { addFormat, formatRange } from './looks';
import { findClashes, renameTables } from './names';
import type { TakenNames } from './names';
import { removeAdded } from './removeAdded';

/** What was added so far. */
export interface Added {
  readonly sheets: string[];
  readonly names: string[];
}

/** Adds the sheets; reports a clash of names before it writes anything. Never touches what is there. */
export async function addSheets(host: ExcelHost, wanted: WorkbookModel): Promise<AddSheetsReport> {
  const taken = await inSession(host, {}, readNames);
  const clashes = findClashes(wanted, taken);
  if (clashes.length > 0) return { outcome: 'clash', clashes };
  const model = renameTables(wanted, taken);
  const canNote = host.isSetSupported('ExcelApi', '1.18');
  const added: Added = { sheets: [], names: [] };
  try {
    await inSession(host, {}, (session) => build(session, model, added, canNote));
  } catch (error) {
    return { outcome: 'failed', problem: codeOf(error), left: await removeAdded(host, added) };
  }
  const hasNotes = model.sheets.some(({ notes }) => notes.length > 0);
  const leftOut: LeftOut[] = hasNotes && !canNote ? ['notes'] : [];
  return { outcome: 'added', sheets: added.sheets, leftOut };
}

async function readNames({ context, sync }: Session): Promise<TakenNames> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await sync();
  const local = worksheets.items.map((sheet) => sheet.names.load('items/name'));
  await sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: [names, ...local].flatMap(({ items }) => items.map(({ name }) => name)),
  };
}

/** A sync a sheet and stage, so that no request grows beyond what Excel on the web takes. */
async function build(session: Session, model: WorkbookModel, added: Added, canNote: boolean): Promise<void> {
  const { workbook } = session.context;
  for (const sheet of model.sheets) {
    added.sheets.push(sheet.name);
    startSheet(workbook.worksheets.add(sheet.name), sheet);
    await session.sync();
  }
  for (const { name, refersTo } of model.names) {
    added.names.push(name);
    workbook.names.add(name, `=${refersTo}`);
  }
  await session.sync();
  for (const sheet of model.sheets) {
    fillSheet(workbook.worksheets.getItem(sheet.name), sheet);
    await session.sync();
  }
  for (const sheet of model.sheets) {
    finishSheet(workbook, sheet, model);
    if (canNote) addNotes(workbook.worksheets.getItem(sheet.name), sheet);
    await session.sync();
  }
}

function startSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const block of headingBlocks(model)) writeBlock(sheet, block);
  for (const { name, area, hasTotals, hasFilter } of model.tables) {
    const table = sheet.tables.add(rangeAt(sheet, { ...area, lastRow: area.lastRow - (hasTotals ? 1 : 0) }), true);
    table.name = name;
    table.style = '';
    table.showFilterButton = hasFilter;
    if (hasTotals) table.showTotals = true;
  }
}

function fillSheet(sheet: Excel.Worksheet, model: SheetModel): void {
  for (const link of model.links) {
    const cell = model.cells.find(({ row, column }) => row === link.row && column === link.column);
    addLink(sheet, link, String(cell?.value ?? ''));
  }
  for (const block of cellBlocks(model)) writeBlock(sheet, block);
}

function finishSheet(
  workbook: Excel.Workbook,
  model: SheetModel,
  { styles, marks, title, footer }: WorkbookModel,
): void {
  const sheet = workbook.worksheets.getItem(model.name);
  for (const { area, style } of styleBlocks(model)) formatRange(rangeAt(sheet, area), styles[style], area);
  for (const format of model.formats) addFormat(rangeAt(sheet, format.area), format, marks);
  for (const validation of model.validations) addValidation(rangeAt(sheet, validation.area), validation);
  furnishSheet(sheet, model);
  layOutPrint(sheet, model, title, footer);
  if (model.chart) addChart(workbook, sheet, model.chart);
  if (model.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

function addNotes(sheet: Excel.Worksheet, { notes }: SheetModel): void {
  for (const { row, column, text } of notes) sheet.notes.add(sheet.getCell(row - 1, column - 1), text);
}

function writeBlock(sheet: Excel.Worksheet, { area, formulas }: CellBlock): void {
  rangeAt(sheet, area).formulas = formulas.map((row) => [...row]);
}

function rangeAt(sheet: Excel.Worksheet, { firstRow, firstColumn, lastRow, lastColumn }: Area): Excel.Range {
  return sheet.getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
