// Cases for every book: what moves, what is told, sheets, tables and names.
import { at, rows, columns, line, first, second, fill, values, told, type BookCase } from './bookCase';

export const PART_CASES: readonly BookCase[] = [
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
