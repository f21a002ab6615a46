// Rows at the end of a table. Office.js knows no transactions: room is made first, then cells are written in pieces and read
// back; after a failure the room is taken back. Formulas and number formats come from the row above.
import type { Area } from '../../../core/sheet/cellRef';
import { HostProblem } from '../../port';
import type { AppendReport, NewRows } from '../../port';
import { isSameValue, writtenForm } from '../apply/writtenForm';
import type { RememberWrite } from '../apply/applyEdits';
import type { ExcelHost } from '../host';
import { codeOf } from '../problems';
import { inSession } from '../session';
import type { Session } from '../session';
import { lookAtTable } from './lookAtTable';
import type { TableLook } from './lookAtTable';
import { makeRoom, takeBack } from './room';

/** Cells in one request. */
const CELLS_AT_ONCE = 20_000;

/** Adds the rows, or says why not. Rejects with `HostProblem` only where nothing has been written. */
export async function appendRows(host: ExcelHost, wanted: NewRows, remember: RememberWrite): Promise<AppendReport> {
  const canResize = host.isSetSupported('ExcelApi', '1.13');
  const look = await inSession(host, {}, (session) => lookAtTable(session, wanted, canResize));
  if ('refusal' in look) return { outcome: 'refused', refusal: look.refusal };
  const area = newArea(look, wanted.rows.length);
  const room = { ...area, firstRow: area.firstRow + look.blankRows };
  const added = { outcome: 'added', sheet: look.sheet, area } as const;
  if (wanted.rows.length === 0) return { ...added, takeBack: () => Promise.resolve(true) };
  remember(look.sheetId, area);
  const undo = async (): Promise<boolean> => {
    const isRoomGone = !hasRows(room) || (await takeBack(host, look, room, canResize));
    return isRoomGone && (look.blankRows === 0 || (await emptyAgain(host, look, area, wanted)));
  };
  try {
    await inSession(host, {}, async (session) => {
      if (hasRows(room)) await makeRoom(session, look, room, canResize);
      await fillFormats(session, look, room);
      await writeRows(session, look, area, wanted);
      await fillFormulas(session, look, room, wanted);
    });
  } catch (error) {
    return { outcome: 'failed', problem: codeOf(error), left: (await undo()) ? null : { sheet: look.sheet, area } };
  }
  return { ...added, takeBack: async () => (await isAsWritten(host, look, area, wanted)) && undo() };
}

/** From the first blank record at the table's end on, else below the last one; above the totals row. */
function newArea({ area, hasTotals, blankRows }: TableLook, count: number): Area {
  const firstRow = area.lastRow + (hasTotals ? 0 : 1) - blankRows;
  return { ...area, firstRow, lastRow: firstRow + count - 1 };
}

function hasRows({ firstRow, lastRow }: Area): boolean {
  return firstRow <= lastRow;
}

/** Whether the new rows hold what was written; false where that can't be seen. Never rejects. */
async function isAsWritten(host: ExcelHost, look: TableLook, area: Area, { rows }: NewRows): Promise<boolean> {
  try {
    return await inSession(host, {}, async (session) => {
      const range = rangeAt(session, look, area).load('values');
      await session.sync();
      checkWritten(range.values, rows, look, area);
      return true;
    });
  } catch {
    return false;
  }
}

/** Empties the cells that were written into blank records; whether that went well. Never rejects. */
async function emptyAgain(host: ExcelHost, look: TableLook, area: Area, { rows }: NewRows): Promise<boolean> {
  try {
    return await inSession(host, {}, async (session) => {
      const filled = rows.slice(0, look.blankRows);
      const range = rangeAt(session, look, { ...area, lastRow: area.firstRow + filled.length - 1 });
      range.values = filled.map((row) => look.headings.map((heading) => (formOf(row[heading]) === null ? null : '')));
      await session.sync();
      return true;
    });
  } catch {
    return false;
  }
}

function rangeAt({ context }: Session, { sheetId }: TableLook, area: Area): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

/** Dates and amounts of the new room look as in the row above it; below the heading there is none. */
async function fillFormats(session: Session, look: TableLook, area: Area): Promise<void> {
  if (!hasRows(area) || area.firstRow - 1 === look.area.firstRow) return;
  const above = rangeAt(session, look, rowAbove(area)).load('numberFormat');
  await session.sync();
  (above.numberFormat[0] as string[]).forEach((format, index) => {
    const column = area.firstColumn + index;
    if (format !== 'General') {
      rangeAt(session, look, { ...area, firstColumn: column, lastColumn: column }).numberFormat = format as never;
    }
  });
}

async function writeRows(session: Session, look: TableLook, area: Area, { rows }: NewRows): Promise<void> {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / look.headings.length));
  for (let from = 0; from < rows.length; from += step) {
    const piece = rows.slice(from, from + step);
    const at = { ...area, firstRow: area.firstRow + from, lastRow: area.firstRow + from + piece.length - 1 };
    const range = rangeAt(session, look, at);
    range.values = piece.map((row) => look.headings.map((heading) => formOf(row[heading])));
    range.load('values');
    await session.sync();
    checkWritten(range.values, piece, look, at);
  }
}

/** Null leaves a cell alone, so that a calculated column may fill it. */
function formOf(value: NewRows['rows'][number][string]): string | number | boolean | null {
  return value === undefined || value === null ? null : writtenForm(value);
}

function checkWritten(found: readonly unknown[][], rows: NewRows['rows'], { headings }: TableLook, at: Area): void {
  rows.forEach((row, down) =>
    headings.forEach((heading, right) => {
      const wanted = row[heading];
      if (wanted === undefined || wanted === null) return;
      if (!isSameValue(found[down]![right] as string, wanted)) {
        throw new HostProblem('refused', { row: at.firstRow + down, column: heading });
      }
    }),
  );
}

/** Where Excel has not filled a calculated column by itself, the formula above goes on. */
async function fillFormulas(session: Session, look: TableLook, area: Area, { rows }: NewRows): Promise<void> {
  if (!hasRows(area) || area.firstRow - 1 === look.area.firstRow) return;
  const above = rangeAt(session, look, rowAbove(area)).load('formulasR1C1,values');
  const first = rangeAt(session, look, { ...area, lastRow: area.firstRow }).load('values,formulasR1C1');
  await session.sync();
  const isGiven = look.headings.map((heading) =>
    rows.some((row) => row[heading] !== undefined && row[heading] !== null),
  );
  look.headings.forEach((_, index) => {
    const formula: unknown = above.formulasR1C1[0]![index];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== above.values[0]![index];
    const isFilled = String(first.formulasR1C1[0]![index]).startsWith('=');
    const column = area.firstColumn + index;
    if (!isFormula || isFilled || isGiven[index]) return;
    rangeAt(session, look, { ...area, firstColumn: column, lastColumn: column }).formulasR1C1 = formula as never;
  });
  await session.sync();
}

function rowAbove(area: Area): Area {
  return { ...area, firstRow: area.firstRow - 1, lastRow: area.firstRow - 1 };
}
