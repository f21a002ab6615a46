// Which sheet is protected and which cell a co-author edits: those of the table Allocation.
import { a1, quoteSheet } from '../../../core/sheet/cellRef';
import type { Book } from '../../book/book';
import type { Places } from './state';

export function placesIn(book: Book): Places {
  const table = book.tables().find(({ name }) => name === 'Allocation');
  const sheet = table && book.sheets().find(({ id }) => id === table.sheetId);
  if (!table || !sheet) return { protectedSheet: null, sharedCell: null };
  const protectedSheet = { id: sheet.id, name: sheet.name };
  const cells = book.cells(sheet.id);
  const { firstRow, lastRow, firstColumn, lastColumn } = table.area;
  for (let row = firstRow + 1; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (typeof cells.value(row, column) !== 'number' || cells.formula(row, column) !== undefined) continue;
      const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      const address = `${quoteSheet(sheet.name)}!${a1(row, column)}`;
      return { protectedSheet, sharedCell: { sheetId: sheet.id, area, address } };
    }
  }
  return { protectedSheet, sharedCell: null };
}
