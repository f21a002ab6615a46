// Room for new rows at the end of a table: made, and taken back after a failure. Cells below are pushed only where there are
// any; a totals row always moves down.
import { areaOf } from '../areaOf';
import type { Area } from '../../../core/sheet/cellRef';
import { HostProblem } from '../../port';
import { isSameArea } from '../capture/areas';
import type { ExcelHost } from '../host';
import { inSession } from '../session';
import type { Session } from '../session';
import type { TableLook } from './lookAtTable';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Makes the table reach over the area. Before ExcelApi 1.13 (`canResize`) Excel's own way of adding rows must do. */
export async function makeRoom(session: Session, look: TableLook, area: Area, canResize: boolean): Promise<void> {
  const table = session.context.workbook.tables.getItem(look.id);
  if (!canResize) {
    const width = look.headings.length;
    const blank = Array.from({ length: area.lastRow - area.firstRow + 1 }, () => Array<string>(width).fill(''));
    table.rows.add(undefined, blank);
  } else {
    if (look.hasTotals || look.mustPush) rangeAt(session, look, area).insert('Down');
    if (!look.hasTotals) table.resize(rangeAt(session, look, { ...look.area, lastRow: area.lastRow }));
  }
  const range = table.getRange().load(PLACE);
  await session.sync();
  if (!isSameArea(areaOf(range), grown(look, area))) throw new HostProblem('refused', { table: look.id });
}

/** Takes the new rows away again, unless somebody has changed the table meanwhile; whether it is as it was. Never rejects. */
export async function takeBack(host: ExcelHost, look: TableLook, area: Area, canResize: boolean): Promise<boolean> {
  try {
    return await inSession(host, {}, async (session) => {
      const table = session.context.workbook.tables.getItem(look.id);
      const range = table.getRange().load(PLACE);
      await session.sync();
      if (isSameArea(areaOf(range), look.area)) return undoPush(session, look, area);
      if (!isSameArea(areaOf(range), grown(look, area))) return false;
      if (canResize && !look.hasTotals && !look.mustPush) {
        rangeAt(session, look, area).clear('Contents');
        table.resize(rangeAt(session, look, look.area));
      } else rangeAt(session, look, area).delete('Up');
      const after = table.getRange().load(PLACE);
      await session.sync();
      return isSameArea(areaOf(after), look.area);
    });
  } catch {
    return false;
  }
}

/** Cells may have been pushed before the table could grow. Only blank ones are taken out. */
async function undoPush(session: Session, look: TableLook, area: Area): Promise<boolean> {
  if (!look.mustPush) return true;
  const range = rangeAt(session, look, area);
  const used = range.getUsedRangeOrNullObject(true).load('address');
  await session.sync();
  if (!used.isNullObject) return true;
  range.delete('Up');
  await session.sync();
  return true;
}

function grown(look: TableLook, area: Area): Area {
  return { ...look.area, lastRow: look.area.lastRow + area.lastRow - area.firstRow + 1 };
}

function rangeAt({ context }: Session, { sheetId }: TableLook, area: Area): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  return context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}
