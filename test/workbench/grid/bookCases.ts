// What every book does, whatever stands behind it: run on the model in memory, and on the grid in a browser.
import type { Area } from '../../../src/core/sheet/cellRef';
import { MAX_COLUMNS, MAX_ROWS } from '../../../src/core/sheet/cellRef';
import type { Book, BookChange, BookSheet, CellContent } from '../../../src/workbench/book/book';

export interface BookCase {
  readonly name: string;
  /** Plain data, equal for every book. */
  readonly run: (book: Book) => unknown;
  readonly expected: unknown;
}

const at = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
const rows = (first: number, last = first) => at(first, 1, last, MAX_COLUMNS);
const columns = (first: number, last = first) => at(1, first, MAX_ROWS, last);
const line = (...values: readonly (string | number | boolean | null)[]): CellContent[] =>
  values.map((value) => ({ value }));

const first = (book: Book): BookSheet => book.sheets()[0]!;
const second = (book: Book): BookSheet => book.sheets()[1]!;

/** A table of keys and amounts in A1:B4, and on the other sheet a sum and a name over it. */
function fill(book: Book): void {
  book.writeCells(first(book).id, at(1, 1, 4, 2), [line('Key', 'Amount'), line('a', 1), line('b', 2), line('c', 3)]);
  book.addTable({
    ...{ name: 'Ledger', sheetId: first(book).id, area: at(1, 1, 4, 2), hasHeader: true, hasTotals: false },
    ...{ style: '', hasBands: false, hasFilterButtons: false, criteria: [] },
  });
  book.putName({ name: 'Rate', refersTo: 'One!$B$3', sheetId: null, isVisible: true, comment: '' });
  book.writeCells(second(book).id, at(1, 1), [[{ value: 3, formula: 'One!B2+One!B3' }]]);
}

function values(book: Book, area: Area): unknown {
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
function told(book: Book, act: () => void): Record<string, unknown>[] {
  const changes: BookChange[] = [];
  const stop = book.onChange((change) => changes.push(change));
  act();
  stop();
  const own = changes.filter(({ type }) => type !== 'calculated');
  return own.map((change) => ({ ...change, sheetId: undefined, tableId: undefined }));
}

export const BOOK_CASES: readonly BookCase[] = [
  {
    name: 'what is written is read at once, each kind as it is',
    run: (book) => {
      book.writeCells(first(book).id, at(1, 1, 1, 6), [
        [...line('text', 1.5, true, false, null), { value: { error: '#N/A' } }],
      ]);
      return values(book, at(1, 1, 1, 6));
    },
    expected: [['text', 1.5, true, false, null, { error: '#N/A' }]],
  },
  {
    name: 'text stays text, though it looks like something else',
    run: (book) => {
      book.writeCells(first(book).id, at(1, 1, 1, 5), [line('007', '=x', '#N/A', 'TRUE', '2026-01-31')]);
      return values(book, at(1, 1, 1, 5));
    },
    expected: [['007', '=x', '#N/A', 'TRUE', '2026-01-31']],
  },
  {
    name: 'a cell that is left out stays; null clears it; a value takes the place of a formula',
    run: (book) => {
      const { id } = first(book);
      book.writeCells(id, at(1, 1, 1, 3), [[{ value: 1 }, { value: 2 }, { value: 3, formula: '1+2' }]]);
      book.writeCells(id, at(1, 1, 1, 3), [[undefined, { value: null }, { value: 4 }]]);
      return [values(book, at(1, 1, 1, 3)), book.cells(id).formula(1, 3) ?? null];
    },
    expected: [[[1, null, 4]], null],
  },
  {
    name: 'contents and looks are cleared apart',
    run: (book) => {
      const { id } = first(book);
      book.writeCells(id, at(1, 1, 2, 1), [line(1), line(2)]);
      book.setStyle(id, at(1, 1, 2, 1), { isBold: true, numberFormat: '0.00' });
      book.clearCells(id, at(1, 1), 'contents');
      book.clearCells(id, at(2, 1), 'looks');
      const cells = book.cells(id);
      const looks = [1, 2].map((row) => [cells.style(row, 1).isBold, cells.style(row, 1).numberFormat]);
      return [values(book, at(1, 1, 2, 1)), looks, cells.usedArea(true)];
    },
    expected: [
      [[null], [2]],
      [
        [true, '0.00'],
        [false, 'General'],
      ],
      at(2, 1),
    ],
  },
  {
    name: 'a look changes in the parts that are named, and reads back whole',
    run: (book) => {
      const { id } = first(book);
      const thin = { line: 'thin', color: '#C3CBD3' } as const;
      book.setStyle(id, at(2, 2), {
        fill: '#1F3B57',
        color: '#FFFFFF',
        isLocked: false,
        indent: 2,
        horizontal: 'Right',
      });
      book.setStyle(id, at(2, 2), { fontSize: 16, isWrapped: true, vertical: 'Top', edges: { top: thin } });
      book.setStyle(id, at(2, 2), { fill: '', edges: { bottom: { line: 'double', color: '#1F3B57' } } });
      return book.cells(id).style(2, 2);
    },
    expected: {
      ...{ numberFormat: 'General', fill: '', color: '#FFFFFF', fontName: 'Calibri', fontSize: 16, isBold: false },
      ...{ isItalic: false, isUnderlined: false, horizontal: 'Right', vertical: 'Top', indent: 2, isWrapped: true },
      isLocked: false,
      edges: { top: { line: 'thin', color: '#C3CBD3' }, bottom: { line: 'double', color: '#1F3B57' } },
    },
  },
  {
    name: 'the look of whole columns reaches cells that nobody has touched',
    run: (book) => {
      const { id } = first(book);
      book.writeCells(id, at(3, 2), [line(1)]);
      book.setStyle(id, columns(2), { numberFormat: '0%' });
      const cells = book.cells(id);
      return [3, 200].map((row) => cells.style(row, 2).numberFormat);
    },
    expected: ['0%', '0%'],
  },
  {
    name: 'heights, widths and hidden lines are kept',
    run: (book) => {
      const { id } = first(book);
      book.setRows(id, 2, 3, { size: 24 });
      book.setRows(id, 3, 3, { isHidden: true });
      book.setColumns(id, 2, 2, { size: 12, isHidden: true });
      book.setColumns(id, 2, 2, { isHidden: false });
      const cells = book.cells(id);
      const isHidden = (size: { readonly isHidden?: boolean }) => size.isHidden === true;
      return [
        [cells.rowSize(2).size, cells.columnSize(2).size],
        [isHidden(cells.rowSize(2)), isHidden(cells.rowSize(3)), isHidden(cells.columnSize(2))],
      ];
    },
    expected: [
      [24, 12],
      [false, true, false],
    ],
  },
  {
    name: 'a row inside a table makes it longer; names and formulas follow',
    run: (book) => {
      fill(book);
      book.shiftCells(first(book).id, { area: rows(3), direction: 'down' });
      return [book.tables()[0]!.area, book.names()[0]!.refersTo, book.cells(second(book).id).formula(1, 1)];
    },
    expected: [at(1, 1, 5, 2), 'One!$B$4', 'One!B2+One!B4'],
  },
  {
    name: 'a row taken out of a table makes it shorter, and what referred to it is lost',
    run: (book) => {
      fill(book);
      book.shiftCells(first(book).id, { area: rows(3), direction: 'up' });
      const formula = book.cells(second(book).id).formula(1, 1)!;
      // Excel names the sheet of a lost cell, the grid's engine does not.
      return [book.tables()[0]!.area, values(book, at(1, 1, 3, 2)), formula.replace('One!#REF!', '#REF!')];
    },
    expected: [
      at(1, 1, 3, 2),
      [
        ['Key', 'Amount'],
        ['a', 1],
        ['c', 3],
      ],
      'One!B2+#REF!',
    ],
  },
  {
    name: 'cells of a part of the sheet move, those beside them stay',
    run: (book) => {
      fill(book);
      const { id } = first(book);
      book.writeCells(id, at(3, 4), [line('beside')]);
      book.setStyle(id, at(3, 1, 3, 2), { isBold: true });
      book.shiftCells(id, { area: at(3, 1, 3, 2), direction: 'down' });
      const cells = book.cells(id);
      return [
        values(book, at(2, 1, 5, 2)),
        cells.value(3, 4),
        [cells.style(3, 1).isBold, cells.style(4, 1).isBold],
        book.tables()[0]!.area,
        book.cells(second(book).id).formula(1, 1),
      ];
    },
    expected: [
      [
        ['a', 1],
        [null, null],
        ['b', 2],
        ['c', 3],
      ],
      'beside',
      [false, true],
      at(1, 1, 5, 2),
      'One!B2+One!B4',
    ],
  },
  {
    name: 'cells taken out draw those behind them in',
    run: (book) => {
      fill(book);
      book.shiftCells(first(book).id, { area: at(1, 1, 4, 1), direction: 'left' });
      return [values(book, at(1, 1, 4, 2)), book.cells(second(book).id).formula(1, 1)];
    },
    expected: [
      [
        ['Amount', null],
        [1, null],
        [2, null],
        [3, null],
      ],
      'One!A2+One!A3',
    ],
  },
  {
    name: 'a single cell is told with what it held and holds; who did it too',
    run: (book) => {
      const { id } = first(book);
      book.writeCells(id, at(1, 1), [line('old')]);
      return told(book, () => {
        book.perform('remote', () => book.writeCells(id, at(1, 1), [line('new')]));
        book.writeCells(id, at(2, 1, 2, 2), [line(1, 2)]);
        book.setStyle(id, at(1, 1), { isBold: true });
      });
    },
    expected: [
      { type: 'cells', source: 'remote', area: at(1, 1), before: { value: 'old' }, after: { value: 'new' } },
      { type: 'cells', source: 'local', area: at(2, 1, 2, 2) },
      { type: 'looks', source: 'local', area: at(1, 1) },
    ],
  },
  {
    name: 'inserting is told with its direction, once',
    run: (book) => {
      fill(book);
      return told(book, () => book.shiftCells(first(book).id, { area: rows(2, 3), direction: 'down' }));
    },
    expected: [{ type: 'cells', source: 'local', area: rows(2, 3), shift: { area: rows(2, 3), direction: 'down' } }],
  },
  {
    name: 'selecting on another sheet activates it; selecting there again does not',
    run: (book) =>
      told(book, () => {
        book.select(second(book).id, at(2, 2, 3, 3));
        book.select(second(book).id, columns(4));
      }).map((change) => ({ ...change, before: undefined })),
    expected: [
      { type: 'activated' },
      { type: 'selected', area: at(2, 2, 3, 3) },
      { type: 'selected', area: columns(4) },
    ],
  },
  {
    name: 'sheets are added, renamed, hidden, frozen, moved and deleted',
    run: (book) => {
      const sheet = book.addSheet('Three', 1);
      const ids = new Set(book.sheets().map(({ id }) => id));
      book.updateSheet(sheet.id, { name: 'Drei', visibility: 'veryHidden', frozenRows: 4, tabColor: '#1F3B57' });
      book.moveSheet(sheet.id, 2);
      const seen = book
        .sheets()
        .map(({ name, visibility, frozenRows, tabColor }) => [name, visibility, frozenRows, tabColor]);
      const active = book.selection().sheetId === first(book).id;
      book.deleteSheet(sheet.id);
      return [ids.size, seen, active, book.sheets().map(({ name }) => name)];
    },
    expected: [
      3,
      [
        ['One', 'visible', 0, ''],
        ['Two', 'visible', 0, ''],
        ['Drei', 'veryHidden', 4, '#1F3B57'],
      ],
      true,
      ['One', 'Two'],
    ],
  },
  {
    name: 'tables and names are lists; a name may be the name of a function',
    run: (book) => {
      fill(book);
      const [table] = book.tables();
      book.updateTable(table!.id, { area: at(1, 1, 3, 2) });
      book.putName({ name: 'rate', refersTo: 'One!$B$2', sheetId: null, isVisible: true, comment: 'c' });
      const kept = book.names().map(({ name, refersTo }) => [name, refersTo]);
      book.deleteName('RATE', null);
      const areas = book.tables().map(({ area }) => area);
      const changes = told(book, () => book.deleteTable(table!.id));
      return [areas, kept, book.names().length, book.tables().length, changes];
    },
    expected: [
      [at(1, 1, 3, 2)],
      [['rate', 'One!$B$2']],
      0,
      0,
      [{ type: 'table-deleted', source: 'local', tableName: 'Ledger' }],
    ],
  },
];
