// A snapshot handed to another thread arrives as it was, and an edit hands over only what changed.
import fc from 'fast-check';
import { ColumnCells, Kind } from '../../src/workbook/cells';
import { createUnpacker, NOTHING_SENT, packSnapshot, type Piece } from '../../src/workbook/parcel';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';

const FORMULAS = [{ text: 'SUM(A1:A2)', row: 3, column: 1 }];

function snapshotOf(columns: readonly (ColumnCells | undefined)[], strings: readonly string[]): WorkbookSnapshot {
  const unknown = { known: false } as const;
  return {
    strings,
    formulas: FORMULAS,
    sheets: [
      {
        name: 'Ledger',
        visibility: 'visible',
        isProtected: unknown,
        columns,
        lastRow: 5000,
        merged: unknown,
        hiddenRows: unknown,
        hiddenColumns: unknown,
        activeFilters: unknown,
        validations: unknown,
      },
    ],
    tables: [],
    names: [],
    calculation: unknown,
    date1904: unknown,
    externalLinks: unknown,
  };
}

function columnOf(cells: readonly (readonly [row: number, value: number])[]): ColumnCells {
  const column = new ColumnCells();
  for (const [row, value] of cells) column.set(row, Kind.Number, value);
  return column;
}

/** What a worker gets: copies, never the same objects. */
const posted = (pieces: readonly Piece[]): Piece[] => pieces.map((piece) => structuredClone(piece));

function arrive(unpacker: ReturnType<typeof createUnpacker>, pieces: readonly Piece[]): WorkbookSnapshot {
  const snapshots = posted(pieces).map(unpacker.take);
  expect(snapshots.slice(0, -1).every((snapshot) => snapshot === undefined)).toBe(true);
  return snapshots.at(-1)!;
}

const cells = fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.double({ noNaN: true })), { maxLength: 20 });

test('arrives as it was, and so does the next one', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 4 }), fc.array(fc.string()), cells, fc.array(fc.string()), (...parts) => {
      const [before, strings, edited, more] = parts;
      const first = snapshotOf([undefined, ...before.map(columnOf)], strings);
      const columns = [...first.sheets[0]!.columns];
      columns[1] = columnOf(edited);
      const second = snapshotOf(columns, [...strings, ...more]);
      const unpacker = createUnpacker();
      const one = packSnapshot(first, NOTHING_SENT);
      expect(arrive(unpacker, one.pieces)).toEqual(first);
      expect(arrive(unpacker, packSnapshot(second, one.sent).pieces)).toEqual(second);
    }),
  );
});

test('an edit hands over its column and new texts alone', () => {
  const [left, right] = [columnOf([[1, 10]]), columnOf([[1, 20]])];
  const one = packSnapshot(snapshotOf([undefined, left, right], ['a', 'b']), NOTHING_SENT);
  const two = packSnapshot(snapshotOf([undefined, left, columnOf([[1, 21]])], ['a', 'b', 'c']), one.sent);
  expect(two.pieces.map(({ piece }) => piece)).toEqual(['start', 'strings', 'column', 'end']);
  expect(two.pieces[0]).toEqual({ piece: 'start', strings: 2, formulas: 1 });
  expect(two.pieces[1]).toEqual({ piece: 'strings', strings: ['c'] });
});

test('a column that went and came back is handed over again', () => {
  const column = columnOf([[1, 10]]);
  const unpacker = createUnpacker();
  let sent = NOTHING_SENT;
  for (const columns of [[undefined, column], [undefined], [undefined, column]]) {
    const snapshot = snapshotOf(columns, []);
    const packed = packSnapshot(snapshot, sent);
    sent = packed.sent;
    expect(arrive(unpacker, packed.pieces)).toEqual(snapshot);
  }
});

test('texts that were replaced are not kept', () => {
  const unpacker = createUnpacker();
  const one = packSnapshot(snapshotOf([], ['a', 'b', 'c']), NOTHING_SENT);
  arrive(unpacker, one.pieces);
  expect(arrive(unpacker, packSnapshot(snapshotOf([], ['a', 'x']), one.sent).pieces).strings).toEqual(['a', 'x']);
});

test('a list that grew after it was sent hands over what it grew by', () => {
  const strings = ['a', 'b'];
  const unpacker = createUnpacker();
  const one = packSnapshot(snapshotOf([], strings), NOTHING_SENT);
  arrive(unpacker, one.pieces);
  strings.push('c');
  const two = packSnapshot(snapshotOf([], strings), one.sent);
  expect(two.pieces[1]).toEqual({ piece: 'strings', strings: ['c'] });
  expect(arrive(unpacker, two.pieces).strings).toEqual(['a', 'b', 'c']);
});
