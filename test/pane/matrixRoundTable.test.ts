// Rounding a table so that what is seen re-adds.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { roundTable } from '../../src/pane/views/Matrix/roundTable';

const sum = (numbers: readonly number[]) => numbers.reduce((total, value) => total + value, 0);

const table = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => {
  const value = fc.oneof(fc.constant(0), fc.integer({ min: -5_000_000, max: 50_000_000 }));
  return fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
});

const per = fc.constantFrom(1, 7, 100, 10_000, 1_000_003);

test('totals are the sums of what is shown, and each figure is one of the two whole numbers beside the exact one', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(1, 1000), per, (values, times, unit) => {
      const { cells, rows, columns, all } = roundTable(values, times, unit);
      expect(rows).toEqual(cells.map(sum));
      expect(columns).toEqual(columns.map((_, j) => sum(cells.map((row) => row[j]!))));
      expect(all).toBe(sum(rows));
      const isBeside = (shown: number, exact: number) =>
        BigInt(shown) * BigInt(unit) - BigInt(exact) * BigInt(times) < BigInt(unit) &&
        BigInt(exact) * BigInt(times) - BigInt(shown) * BigInt(unit) < BigInt(unit);
      cells.forEach((row, i) => row.forEach((shown, j) => expect(isBeside(shown, values[i]![j]!)).toBe(true)));
      rows.forEach((shown, i) => expect(isBeside(shown, sum(values[i]!))).toBe(true));
      columns.forEach((shown, j) => expect(isBeside(shown, sum(values.map((row) => row[j]!)))).toBe(true));
      expect(isBeside(all, sum(values.flat()))).toBe(true);
    }),
  );
});

test('one row is rounded by largest remainder where its total is whole', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 9 }), (parts) => {
      const last = (10_000 - (sum(parts) % 10_000)) % 10_000;
      fc.pre(!parts.includes(last));
      const values = [...parts, last];
      const raised = sum(values) / 10_000;
      const byRemainder = [...values].sort((a, b) => b - a).slice(0, raised);
      expect(roundTable([values], 1, 10_000).cells[0]).toEqual(
        values.map((value) => (byRemainder.includes(value) ? 1 : 0)),
      );
    }),
  );
});

describe('by hand', () => {
  test.each<[string, number[][], number[][], number[], number[]]>([
    [
      'whole figures stay',
      [
        [100, 200],
        [0, 300],
      ],
      [
        [1, 2],
        [0, 3],
      ],
      [3, 3],
      [1, 5],
    ],
    [
      'halves share out',
      [
        [50, 50],
        [50, 50],
      ],
      [
        [1, 0],
        [0, 1],
      ],
      [1, 1],
      [1, 1],
    ],
    ['the largest remainders go up', [[70, 60, 40, 30]], [[1, 1, 0, 0]], [2], [1, 1, 0, 0]],
    ['refunds', [[-160, 260]], [[-2, 3]], [1], [-2, 3]],
    ['nothing', [[0]], [[0]], [0], [0]],
  ])('%s', (_, values, cells, rows, columns) => {
    expect(roundTable(values, 1, 100)).toEqual({ cells, rows, columns, all: sum(rows) });
  });

  test('thirty by thirty re-adds too', () => {
    const values = Array.from({ length: 30 }, (_, i) =>
      Array.from({ length: 30 }, (_v, j) => (i * 7_919 + j * 104_729) % 999_983),
    );
    const { cells, all } = roundTable(values, 1, 10_000);
    expect(sum(cells.flat())).toBe(all);
  });
});
