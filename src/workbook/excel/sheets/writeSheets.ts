// Sheets of a model, written in stages: order matters. Headings before tables, tables before names, names before formulas,
// looks last. A sync a sheet and stage, more where a sheet is large, so that no request grows beyond what Excel takes.
import type { LeftOut, WriteOptions } from '../../port';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';
import type { Area } from '../../../core/sheet/cellRef';
import type { ExcelHost } from '../host';
import { isTaken } from '../problems';
import type { Session } from '../session';
import { cellBlocks, headingBlocks, inPieces, styleBlocks } from './blocks';
import type { CellBlock } from './blocks';
import { addChart, addLink, addValidation, furnishSheet, layOutPrint } from './furniture';
import { addFormat, formatRange } from './looks';

/** What was added so far. */
export interface Added {
  readonly sheets: string[];
  readonly names: string[];
}

export interface Writing extends WriteOptions {
  readonly host: ExcelHost;
  readonly added: Added;
  /** A sheet of the model that is there already, blank. */
  readonly existing?: string;
}

/** Bytes of contents that one request carries. */
const PIECE = 1_000_000;

/** Notes can be written from ExcelApi 1.18 on, where this page's Office.js knows of them. */
function canNote({ isSetSupported }: ExcelHost, sheet: Excel.Worksheet): boolean {
  return isSetSupported('ExcelApi', '1.18') && 'notes' in sheet;
}

/**
 * Writes the sheets and names; `added` holds what may have come to be, whatever fails. Gives what could not be made.
 */
export async function writeSheets(session: Session, model: WorkbookModel, writing: Writing): Promise<LeftOut[]> {
  const { workbook } = session.context;
  const { added, existing, host } = writing;
  const leftOut = new Set<LeftOut>();
  const step = countSteps(writing, model.sheets.length * 3);
  for (const sheet of model.sheets) {
    if (sheet.name !== existing)
      await addOne(session, added.sheets, sheet.name, () => workbook.worksheets.add(sheet.name));
    startSheet(workbook.worksheets.getItem(sheet.name), sheet);
    await session.sync();
    step();
  }
  await addNames(session, model, added);
  for (const sheet of model.sheets) {
    await fillSheet(session, sheet, writing);
    step();
  }
  for (const sheet of model.sheets) {
    finishSheet(workbook, sheet, model);
    const made = workbook.worksheets.getItem(sheet.name);
    if (canNote(host, made)) addNotes(made, sheet);
    else if (sheet.notes.length > 0) leftOut.add('notes');
    await session.sync();
    step();
  }
  return [...leftOut];
}

/** Three stages count as one sheet. */
function countSteps({ onProgress, signal }: WriteOptions, steps: number): () => void {
  let done = 0;
  return () => {
    done++;
    onProgress?.(Math.floor(done / 3), steps / 3);
    signal?.throwIfAborted();
  };
}

async function addNames(session: Session, { names, sheets }: WorkbookModel, added: Added): Promise<void> {
  const { workbook } = session.context;
  for (const { name, refersTo, sheet, isHidden, comment } of names) {
    const home = sheet === undefined ? workbook : workbook.worksheets.getItem(sheets[sheet]!.name);
    const list = sheet === undefined ? added.names : [];
    await addOne(session, list, name, () => {
      const item = home.names.add(name, `=${refersTo}`, comment);
      if (isHidden) item.visible = false;
    });
  }
}

/** What somebody else has added meanwhile under the same name is not ours to take away. */
async function addOne(session: Session, list: string[], name: string, add: () => void): Promise<void> {
  list.push(name);
  add();
  try {
    await session.sync();
  } catch (error) {
    if (isTaken(error)) list.pop();
    throw error;
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

async function fillSheet({ context, sync }: Session, model: SheetModel, { signal }: WriteOptions): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(model.name);
  for (const link of model.links) {
    const cell = model.cells.find(({ row, column }) => row === link.row && column === link.column);
    addLink(sheet, link, String(cell?.value ?? ''));
  }
  for (const piece of inPieces(cellBlocks(model), PIECE)) {
    for (const block of piece) writeBlock(sheet, block);
    await sync();
    signal?.throwIfAborted();
  }
}

function finishSheet(workbook: Excel.Workbook, model: SheetModel, book: WorkbookModel): void {
  const { styles, marks, title, footer } = book;
  const sheet = workbook.worksheets.getItem(model.name);
  for (const { area, style } of styleBlocks(model)) {
    const look = styles[style];
    if (!look) throw new RangeError(`no style ${style}`);
    formatRange(rangeAt(sheet, area), look, area);
  }
  for (const format of model.formats) addFormat(rangeAt(sheet, format.area), format, marks);
  for (const validation of model.validations) addValidation(rangeAt(sheet, validation.area), validation);
  furnishSheet(sheet, model);
  layOutPrint(sheet, model, title, footer);
  if (model.chart) addChart(workbook, sheet, model.chart);
  if (model.visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
  else if (model.visibility === 'hidden') sheet.visibility = 'Hidden';
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
