// The sheets of a model into the workbook that is open, beside those that are there. What fails or is stopped is taken away
// again. How a sheet is written stands in writeSheets.ts.
import { HostProblem } from '../../port';
import type { AddSheetsReport, SheetPlan, WriteOptions } from '../../port';
import type { WorkbookModel } from '../../layout/template/model';
import type { ExcelHost } from '../host';
import { codeOf } from '../problems';
import { inSession } from '../session';
import type { Session } from '../session';
import { findClashes, planNames, renameTables } from './names';
import type { TakenNames } from './names';
import { removeAdded } from './removeAdded';
import { writeSheets } from './writeSheets';
import type { Added } from './writeSheets';

/** Which names are taken, and the model with free ones. Writes nothing. */
export async function planSheets(host: ExcelHost, model: WorkbookModel): Promise<SheetPlan> {
  return planNames(model, await inSession(host, {}, readNames));
}

/** Adds the sheets; reports a clash of names before it writes anything. Never touches what is there. */
export async function addSheets(
  host: ExcelHost,
  wanted: WorkbookModel,
  options: WriteOptions = {},
): Promise<AddSheetsReport> {
  const taken = await inSession(host, options, readNames);
  const clashes = findClashes(wanted, taken);
  if (clashes.length > 0) return { outcome: 'clash', clashes };
  return addFreely(host, renameTables(wanted, taken), options);
}

/** Adds sheets whose names are known to be free. */
export async function addFreely(
  host: ExcelHost,
  model: WorkbookModel,
  options: WriteOptions,
): Promise<AddSheetsReport> {
  const added: Added = { sheets: [], names: [] };
  try {
    const write = (session: Session) => writeSheets(session, model, { added, host, ...options });
    const leftOut = await inSession(host, options, write);
    return { outcome: 'added', sheets: added.sheets, leftOut, takeBack: () => removeAdded(host, added) };
  } catch (error) {
    const left = await removeAdded(host, added);
    if (options.signal?.aborted) return { outcome: 'stopped', left };
    return { outcome: 'failed', problem: codeOf(error), left };
  }
}

/** Two syncs: sheets have names of their own. Rejects with `read-only` where nothing can be added. */
export async function readNames({ context, sync }: Session): Promise<TakenNames> {
  const workbook = context.workbook.load('readOnly');
  const { worksheets, tables, names } = workbook;
  worksheets.load('items/name');
  tables.load('items/name');
  names.load('items/name');
  await sync();
  if (workbook.readOnly) throw new HostProblem('read-only');
  const local = worksheets.items.map((sheet) => sheet.names.load('items/name'));
  await sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    names: [names, ...local].flatMap(({ items }) => items.map(({ name }) => name)),
  };
}
