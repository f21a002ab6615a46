// Cases for every book: contents, looks and sizes of cells.
import { at, columns, line, first, values, type BookCase } from './bookCase';

export const CELL_CASES: readonly BookCase[] = [
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
];
