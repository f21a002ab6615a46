// Inserting and deleting cells as arithmetic on areas: where an area stands afterwards. Knows nothing of contents.
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';

/** `down` and `right` insert blank cells over the area, `up` and `left` take its cells out. */
export interface CellShift {
  readonly area: Area;
  readonly direction: 'down' | 'right' | 'up' | 'left';
}

export function isVertical({ direction }: CellShift): boolean {
  return direction === 'down' || direction === 'up';
}

export function isInsertion({ direction }: CellShift): boolean {
  return direction === 'down' || direction === 'right';
}

/**
 * The area after the shift: moved, stretched or narrowed, as it is where the shift's band does not hold it whole, null
 * where all of it was taken out.
 */
export function shiftArea(area: Area, shift: CellShift): Area | null {
  const by = shift.area;
  if (isVertical(shift)) {
    if (area.firstColumn < by.firstColumn || area.lastColumn > by.lastColumn) return area;
    const rows = shiftSpan([area.firstRow, area.lastRow], [by.firstRow, by.lastRow], isInsertion(shift), MAX_ROWS);
    return rows && { ...area, firstRow: rows[0], lastRow: rows[1] };
  }
  if (area.firstRow < by.firstRow || area.lastRow > by.lastRow) return area;
  const columns = shiftSpan(
    [area.firstColumn, area.lastColumn],
    [by.firstColumn, by.lastColumn],
    isInsertion(shift),
    MAX_COLUMNS,
  );
  return columns && { ...area, firstColumn: columns[0], lastColumn: columns[1] };
}

/** Whether the shift would tear the area: its band meets the area and what lies before it, but does not hold it whole. */
export function isTorn(area: Area, shift: CellShift): boolean {
  const by = shift.area;
  if (isVertical(shift)) {
    if (area.lastRow < by.firstRow || by.lastColumn < area.firstColumn || area.lastColumn < by.firstColumn)
      return false;
    return area.firstColumn < by.firstColumn || area.lastColumn > by.lastColumn;
  }
  if (area.lastColumn < by.firstColumn || by.lastRow < area.firstRow || area.lastRow < by.firstRow) return false;
  return area.firstRow < by.firstRow || area.lastRow > by.lastRow;
}

type Span = readonly [first: number, last: number];

function shiftSpan([first, last]: Span, [from, to]: Span, isInsert: boolean, max: number): Span | null {
  const count = to - from + 1;
  const isWhole = first === 1 && last === max;
  if (isWhole) return [first, last];
  if (isInsert) {
    const start = first >= from ? first + count : first;
    if (start > max) return null;
    return [start, Math.min(max, last >= from ? last + count : last)];
  }
  if (first >= from && last <= to) return null;
  const start = first > to ? first - count : Math.min(first, from);
  const end = last > to ? last - count : Math.min(last, from - 1);
  return [start, end];
}
