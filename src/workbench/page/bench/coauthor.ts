// Somebody elsewhere who has the workbook open too and edits one cell, again and again.
import type { Book } from '../../book/book';
import type { Places } from './state';

const PAUSE = 5000;

/** Begins to edit; the answer ends it. */
export function startCoauthor(book: Book, cell: NonNullable<Places['sharedCell']>): () => void {
  let step = 1;
  const timer = setInterval(() => {
    const { firstRow, firstColumn } = cell.area;
    const value = book.cells(cell.sheetId).value(firstRow, firstColumn);
    if (typeof value !== 'number') return;
    book.perform('remote', () => book.writeCells(cell.sheetId, cell.area, [[{ value: value + step }]]));
    step = -step;
  }, PAUSE);
  return () => clearInterval(timer);
}
