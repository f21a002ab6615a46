// What Excel does by itself to the rows of a table: headings that are missing, a totals row, rows added at the end.
import type { BookTable, CellContent } from '../../book/book';
import { booleanFrom, wholeFrom } from '../arguments';
import { HostError } from '../hostError';
import { shownValue } from '../range/contents';
import { writeContents } from '../range/contents';
import { checkContentsOpen, rangeObject } from '../range/rangeObject';
import type { Session } from '../shapes';

/** Makes every heading a text that no other column has: `Column1` where it is blank, a number behind a double. */
export function columnHeadings({ book }: Session, { sheetId, area }: BookTable): void {
  const cells = book.cells(sheetId);
  const taken = new Set<string>();
  const line: CellContent[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const typed = String(shownValue(cells.value(area.firstRow, column)));
    const wanted = typed === '' ? `Column${column - area.firstColumn + 1}` : typed;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = wanted + number;
    taken.add(name.toLowerCase());
    line.push({ value: name });
  }
  const isChanged = line.some(({ value }, at) => cells.value(area.firstRow, area.firstColumn + at) !== value);
  if (isChanged) book.writeCells(sheetId, { ...area, lastRow: area.firstRow }, [line]);
}

/** Adds a blank totals row below the table, its cells moved down, or takes it away. */
export function showTotals({ book }: Session, table: BookTable, isShown: boolean): void {
  const { id, sheetId, area, hasTotals } = table;
  if (isShown === hasTotals) return;
  if (isShown) {
    const row = { ...area, firstRow: area.lastRow + 1, lastRow: area.lastRow + 1 };
    book.shiftCells(sheetId, { area: row, direction: 'down' });
    book.updateTable(id, { area: { ...area, lastRow: area.lastRow + 1 }, hasTotals: true });
  } else {
    const row = { ...area, firstRow: area.lastRow };
    book.updateTable(id, { area: { ...area, lastRow: area.lastRow - 1 }, hasTotals: false });
    book.shiftCells(sheetId, { area: row, direction: 'up' });
  }
}

/** Adds rows at an index from 0, or at the end where it is null; what lies below moves down. Values may be null. */
export function addRows(session: Session, table: BookTable, [index, values, always]: readonly unknown[]): void {
  const { book } = session;
  const { id, sheetId, area, hasTotals } = table;
  if (always !== null && always !== undefined) booleanFrom(always);
  const lines: readonly unknown[] = Array.isArray(values) ? (values as unknown[]) : [Array<unknown>()];
  const end = area.lastRow + (hasTotals ? 0 : 1);
  const at = index === null || index === undefined || index === -1 ? end : area.firstRow + 1 + wholeFrom(index);
  if (at > end || lines.length === 0) throw new HostError('InvalidArgument');
  const added = { ...area, firstRow: at, lastRow: at + lines.length - 1 };
  checkContentsOpen(session, sheetId, added);
  book.shiftCells(sheetId, { area: added, direction: 'down' });
  book.updateTable(id, { area: { ...area, lastRow: area.lastRow + lines.length } });
  if (Array.isArray(values)) writeContents(session, rangeObject(session, sheetId, added).data, values);
}
