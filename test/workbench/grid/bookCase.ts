// What a case for every book is, and what the cases share.
import type { Area } from '../../../src/core/sheet/cellRef';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/cellRef';
import type { Book, BookChange, BookSheet, CellContent } from '../../../src/workbench/book/book';

export interface BookCase {
  readonly name: string;
  /** Plain data, equal for every book. */
  readonly run: (book: Book) => unknown;
  readonly expected: unknown;
}

export const at = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
export const rows = (first: number, last = first) => at(first, 1, last, MAX_COLUMNS);
export const columns = (first: number, last = first) => at(1, first, MAX_ROWS, last);
export const line = (...values: readonly (string | number | boolean | null)[]): CellContent[] =>
  values.map((value) => ({ value }));

export const first = (book: Book): BookSheet => book.sheets()[0]!;
export const second = (book: Book): BookSheet => book.sheets()[1]!;

/** A table of keys and amounts in A1:B4, and on the other sheet a sum and a name over it. */
export function fill(book: Book): void {
  book.writeCells(first(book).id, at(1, 1, 4, 2), [line('Key', 'Amount'), line('a', 1), line('b', 2), line('c', 3)]);
  book.addTable({
    ...{ name: 'Ledger', sheetId: first(book).id, area: at(1, 1, 4, 2), hasHeader: true, hasTotals: false },
    ...{ style: '', hasBands: false, hasFilterButtons: false, criteria: [] },
  });
  book.putName({ name: 'Rate', refersTo: 'One!$B$3', sheetId: null, isVisible: true, comment: '' });
  book.writeCells(second(book).id, at(1, 1), [[{ value: 3, formula: 'One!B2+One!B3' }]]);
}

export function values(book: Book, area: Area): unknown {
  const cells = book.cells(first(book).id);
  const read: unknown[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    read.push([]);
    for (let column = area.firstColumn; column <= area.lastColumn; column++)
      read.at(-1)!.push(cells.value(row, column));
  }
  return read;
}

/** The changes that are told while something is done, without ids. */
export function told(book: Book, act: () => void): Record<string, unknown>[] {
  const changes: BookChange[] = [];
  const stop = book.onChange((change) => changes.push(change));
  act();
  stop();
  const own = changes.filter(({ type }) => type !== 'calculated');
  return own.map((change) => ({ ...change, sheetId: undefined, tableId: undefined }));
}
