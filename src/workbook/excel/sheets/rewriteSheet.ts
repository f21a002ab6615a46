// A sheet of Allot's own, written again in place of the one before. A sheet is Allot's where the defined name that marks it
// refers to it: renamed, moved or copied, in any language, it is found; a user's own sheet is never taken for it.
import type { RewriteReport, WriteOptions } from '../../port';
import type { SheetModel, WorkbookModel } from '../../layout/template/model';
import { quoteSheet } from '../../../core/sheet/cellRef';
import type { ExcelHost } from '../host';
import { codeOf } from '../problems';
import { inSession } from '../session';
import type { Session } from '../session';
import { addFreely, readNames } from './addSheets';
import { findClashes, renameTables } from './names';
import { renameInModel } from './rename';
import { writeSheets } from './writeSheets';

/** The sheet that the mark refers to. */
interface Former {
  readonly name: string;
  readonly isProtected: boolean;
}

/** Throws a RangeError for a model of more than one sheet. */
export async function rewriteSheet(
  host: ExcelHost,
  wanted: WorkbookModel,
  options: WriteOptions = {},
): Promise<RewriteReport> {
  const model = marked(wanted);
  const mark = model.names[0]!.name;
  const former = await inSession(host, options, (session) => findFormer(session, mark));
  if (former?.isProtected) return { outcome: 'failed', problem: 'protected', left: [] };
  return former ? replace(host, model, former, options) : add(host, model, mark, options);
}

/** The model with its mark as its first name. */
function marked(model: WorkbookModel): WorkbookModel {
  const [sheet, another] = model.sheets;
  if (!sheet || another) throw new RangeError(`a sheet is rewritten alone, not ${model.sheets.length}`);
  if (model.names.length > 0) return model;
  const name = markOf(sheet);
  return { ...model, names: [{ name, refersTo: `${quoteSheet(sheet.name)}!$A$1`, isHidden: true }] };
}

function markOf({ name, tables }: SheetModel): string {
  return `Allot_${(tables[0]?.name ?? name).replace(/[^\p{L}\p{N}]/gu, '_')}`;
}

async function findFormer({ context, sync }: Session, mark: string): Promise<Former | undefined> {
  const range = context.workbook.names.getItemOrNullObject(mark).getRangeOrNullObject();
  const { worksheet } = range.load('worksheet/name,worksheet/protection/protected');
  await sync();
  if (range.isNullObject) return undefined;
  return { name: worksheet.name, isProtected: worksheet.protection.protected };
}

/** A mark whose sheet was deleted refers to nothing and gives way. */
async function add(host: ExcelHost, model: WorkbookModel, mark: string, options: WriteOptions): Promise<RewriteReport> {
  const taken = await inSession(host, options, async (session) => {
    const lost = session.context.workbook.names.getItemOrNullObject(mark).load('name');
    await session.sync();
    if (!lost.isNullObject) lost.delete();
    return readNames(session);
  });
  const clashes = findClashes(model, taken);
  if (clashes.length > 0) return { outcome: 'clash', clashes };
  return addFreely(host, renameTables(model, taken), options);
}

async function replace(
  host: ExcelHost,
  wanted: WorkbookModel,
  former: Former,
  options: WriteOptions,
): Promise<RewriteReport> {
  const own = wanted.sheets[0]!.name;
  const named = renameInModel(wanted, { sheets: new Map([[own, former.name]]), tables: new Map(), names: new Map() });
  const added = { sheets: [], names: [] };
  try {
    const leftOut = await inSession(host, options, async (session) => {
      await emptySheet(session, former.name);
      const taken = await readNames(session);
      const model = { ...renameTables(named, taken), names: [] };
      return writeSheets(session, model, { host, added, existing: former.name, ...options });
    });
    return { outcome: 'rewritten', sheet: former.name, leftOut };
  } catch (error) {
    const left = [former.name];
    return options.signal?.aborted ? { outcome: 'stopped', left } : { outcome: 'failed', problem: codeOf(error), left };
  }
}

/** Takes everything off the sheet that Allot had put there. */
async function emptySheet({ context, sync }: Session, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.tables.load('items/id');
  sheet.charts.load('items/id');
  const used = sheet.getUsedRangeOrNullObject().load('address');
  await sync();
  for (const table of sheet.tables.items) table.delete();
  for (const chart of sheet.charts.items) chart.delete();
  if (!used.isNullObject) {
    used.dataValidation.clear();
    used.conditionalFormats.clearAll();
    used.clear();
  }
  await sync();
}
