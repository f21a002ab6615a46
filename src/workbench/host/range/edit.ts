// What a range does to the sheet beyond writing cells: insert, delete, clear, merge, select, hide.
import { areasMeet } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import { isTorn } from '../../book/shift';
import type { CellShift } from '../../book/shift';
import { wordFrom } from '../arguments';
import { HostError } from '../hostError';
import { hasAllColumns, hasAllRows } from './address';
import { areaOf, checkAllowed, checkContentsOpen, rangeObject } from './rangeObject';
import type { HostObject, LiveArea, Session } from '../shapes';

/** Inserts blank cells and answers the range of them. Throws InsertDeleteConflict where a table would be torn. */
export function insertCells(session: Session, range: LiveArea, args: readonly unknown[]): HostObject<LiveArea> {
  const direction = wordFrom(args[0], ['Down', 'Right']) === 'Down' ? 'down' : 'right';
  const area = areaOf(range);
  shift(session, range.sheetId, { area, direction }, 'allowInsert');
  return rangeObject(session, range.sheetId, area);
}

/** Takes the range's cells out. Throws InsertDeleteConflict where a table would be torn. */
export function deleteCells(session: Session, range: LiveArea, args: readonly unknown[]): void {
  const direction = wordFrom(args[0], ['Up', 'Left']) === 'Up' ? 'up' : 'left';
  shift(session, range.sheetId, { area: areaOf(range), direction }, 'allowDelete');
}

function shift(session: Session, sheetId: string, by: CellShift, permission: 'allowInsert' | 'allowDelete'): void {
  if (hasAllColumns(by.area)) checkAllowed(session, sheetId, `${permission}Rows`);
  else if (hasAllRows(by.area)) checkAllowed(session, sheetId, `${permission}Columns`);
  else checkContentsOpen(session, sheetId, by.area);
  const tables = session.book.tables().filter((table) => table.sheetId === sheetId);
  if (tables.some(({ area }) => isTorn(area, by))) throw new HostError('InsertDeleteConflict');
  session.book.shiftCells(sheetId, by);
}

/** Clears everything, the looks or the contents. */
export function clearRange(session: Session, range: LiveArea, args: readonly unknown[]): void {
  const what = args[0] === null || args[0] === undefined ? 'All' : wordFrom(args[0], ['All', 'Formats', 'Contents']);
  const area = areaOf(range);
  if (what === 'Formats') checkAllowed(session, range.sheetId, 'allowFormatCells');
  else checkContentsOpen(session, range.sheetId, area);
  session.book.clearCells(range.sheetId, area, ({ All: 'all', Formats: 'looks', Contents: 'contents' } as const)[what]);
}

export function selectRange({ book }: Session, range: LiveArea): void {
  book.select(range.sheetId, areaOf(range));
}

/** Merges the range; contents of other cells than the first are lost. Throws InvalidOperation inside a table. */
export function mergeRange(session: Session, range: LiveArea): void {
  const area = areaOf(range);
  checkAllowed(session, range.sheetId, 'allowFormatCells');
  if (session.book.tables().some((table) => table.sheetId === range.sheetId && areasMeet(table.area, area))) {
    throw new HostError('InvalidOperation');
  }
  const { merged } = session.book.sheets().find(({ id }) => id === range.sheetId)!;
  session.book.updateSheet(range.sheetId, { merged: [...merged.filter((other) => !areasMeet(other, area)), area] });
}

export function unmergeRange(session: Session, range: LiveArea): void {
  const area = areaOf(range);
  const { merged } = session.book.sheets().find(({ id }) => id === range.sheetId)!;
  session.book.updateSheet(range.sheetId, { merged: merged.filter((other) => !areasMeet(other, area)) });
}

type Line = 'row' | 'column';

/** Whether all rows (or columns) of the range are hidden; null where some are. */
export function isHidden(session: Session, range: LiveArea, line: Line): boolean | null {
  const cells = session.book.cells(range.sheetId);
  const { firstRow, lastRow, firstColumn, lastColumn } = areaOf(range);
  const [first, last] = line === 'row' ? [firstRow, lastRow] : [firstColumn, lastColumn];
  let hidden = 0;
  for (let at = first; at <= last; at++) {
    if ((line === 'row' ? cells.rowSize(at) : cells.columnSize(at)).isHidden === true) hidden++;
    if (hidden > 0 && hidden < at - first + 1) return null;
  }
  return hidden > 0;
}

export function hideLines(session: Session, range: LiveArea, line: Line, isHidden: boolean): void {
  const area: Area = areaOf(range);
  checkAllowed(session, range.sheetId, line === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  if (line === 'row') session.book.setRows(range.sheetId, area.firstRow, area.lastRow, { isHidden });
  else session.book.setColumns(range.sheetId, area.firstColumn, area.lastColumn, { isHidden });
}
