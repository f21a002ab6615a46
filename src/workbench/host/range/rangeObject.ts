// Ranges as objects: how one is made, and the checks that stand before every use.
import type { Area } from '../../../core/sheet/cellRef';
import type { BookSheet } from '../../book/book';
import { HostError } from '../hostError';
import { cellCount } from './address';
import type { HostObject, LiveArea, Session } from '../shapes';

/** A range on a sheet, which follows when cells move as long as the batch, or a reference to it, lasts. */
export function rangeObject(session: Session, sheetId: string, area: Area): HostObject<LiveArea> {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  if (firstRow < 1 || firstColumn < 1 || lastRow < firstRow || lastColumn < firstColumn || !isOnGrid(area)) {
    throw new HostError('InvalidArgument');
  }
  const live: LiveArea = { sheetId, area };
  session.liveAreas.add(live);
  return { kind: 'Range', data: live };
}

function isOnGrid({ lastRow, lastColumn }: Area): boolean {
  return lastRow <= 1_048_576 && lastColumn <= 16_384;
}

/** Where the range stands now. Throws InvalidReference where its cells were deleted. */
export function areaOf({ area }: LiveArea): Area {
  if (!area) throw new HostError('InvalidReference');
  return area;
}

/** Throws ItemNotFound where the sheet was deleted. */
export function sheetOf({ book }: Session, sheetId: string): BookSheet {
  const sheet = book.sheets().find(({ id }) => id === sheetId);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheet;
}

/** Throws AccessDenied where a protected sheet does not allow that contents of the area change. */
export function checkContentsOpen(session: Session, sheetId: string, area: Area): void {
  if (sheetOf(session, sheetId).protection === null) return;
  const cells = session.book.cells(sheetId);
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      if (cells.style(row, column).isLocked) throw new HostError('AccessDenied', PROTECTED);
    }
  }
}

/** Throws AccessDenied where the sheet is protected and does not allow this, e.g. `allowFormatCells`. */
export function checkAllowed(session: Session, sheetId: string, permission: string): void {
  const { protection } = sheetOf(session, sheetId);
  if (protection && protection[permission] !== true) throw new HostError('AccessDenied', PROTECTED);
}

const PROTECTED = "The sheet is protected. To make changes, you'll need to unprotect the sheet.";

/** Whether a range's arrays are read as null: more cells than the host hands out, or whole rows or columns. */
export function isTooLarge({ faults }: Session, area: Area): boolean {
  return cellCount(area) > faults.cellLimit || area.lastRow - area.firstRow >= 1_048_575;
}
