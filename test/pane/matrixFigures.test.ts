// The matrix as it is shown: what is seen re-adds, cells say what they mean, keys lead where they should, and what is copied
// is exact.
import { describe, expect, test } from '@jest/globals';
import { matrixView } from '../../src/app/matrixView/matrixView';
import { copyText } from '../../src/pane/views/Matrix/copyText';
import { figuresAt, largestCell, pairAt, spokenName, stateOf } from '../../src/pane/views/Matrix/cells';
import { unitFor } from '../../src/pane/views/Matrix/displayUnit';
import { figuresOf, toldBesides, type Figures, type Measure } from '../../src/pane/views/Matrix/figures';
import { moved } from '../../src/pane/views/Matrix/gridKeys';
import { example, rowsOf, spent, type Example } from '../../src/rules/examples';
import { openExample, wordsFor } from '../app/support';

const ledger = [
  spent('E-1', '2025-03-04', 'Ceiba', 'Develop', 28_449.99, 'O1', 'R1'),
  spent('E-2', '2025-03-05', 'Ceiba', 'Develop', 9_749.99, 'O1', 'R2'),
  spent('E-3', '2025-03-06', 'Sauce', 'Manage', 7_549.99, 'O2', 'R1'),
  spent('E-4', '2025-03-07', 'Sauce', 'Manage', 41_849.99, 'O2', 'R2'),
  spent('E-5', '2025-03-08', 'Sauce', 'Manage', 250, 'O2', 'R2'),
  spent('E-6', '2025-03-09', 'Sauce', 'Manage', -250, 'O2', 'R2'),
];
const indicator = {
  ...{ Indicator: 'I-1', Result: 'R1', Text: 'Proposals', Measure: 'Unit' },
  ...{ Baseline: 2, 'Target 1': 12, 'Actual 1': 9 },
};

function viewOf(tables: Example['tables'] = {}) {
  return matrixView(
    openExample(example({ tables: { Expenditures: ledger, Indicators: [indicator], ...tables } })).examination,
  );
}

const shown = ({ cells, rows, columns, all }: Figures) => [
  ...cells.map((row, o) => [...row.map((figure) => figure.shown), rows[o]]),
  [...columns, all],
];
const words = wordsFor();

describe('the figures of a measure', () => {
  test.each<[Measure, boolean, unknown]>([
    // Each rounded alone would be 28.4 and 9.7 beside a total of 38.2.
    [
      'spend',
      false,
      [
        ['28.5', '9.7', '38.2'],
        ['7.5', '41.9', '49.4'],
        ['36.0', '51.6', '87.6'],
      ],
    ],
    [
      'spend',
      true,
      [
        ['28,450', '9,750', '38,200'],
        ['7,550', '41,850', '49,400'],
        ['36,000', '51,600', '87,600'],
      ],
    ],
    [
      'share',
      false,
      [
        ['32.5%', '11.1%', '43.6%'],
        ['8.6%', '47.8%', '56.4%'],
        ['41.1%', '58.9%', '100.0%'],
      ],
    ],
    [
      'coverage',
      false,
      [
        ['1', '1', '2'],
        ['1', '3', '4'],
        ['2', '4', null],
      ],
    ],
    [
      'progress',
      false,
      [
        ['70%', null, null],
        ['70%', null, null],
        ['70%', null, null],
      ],
    ],
    [
      'cost',
      false,
      [
        ['4,064', null, null],
        ['1,079', null, null],
        ['5,143', null, null],
      ],
    ],
  ])('%s, wide: %s', (measure, isWide, expected) => {
    expect(shown(figuresOf(viewOf(), measure, words, isWide))).toEqual(expected);
  });

  test('the tint and the bar are those of the exact figures', () => {
    const { cells } = figuresOf(viewOf(), 'spend', words, false);
    expect(cells.flat().map(({ heat }) => heat)).toEqual([3, 2, 1, 4]);
    expect(cells[1]![1]!.bar).toBe(1);
    expect(cells[0]![0]!.bar).toBeCloseTo(0.68, 2);
  });

  test('nothing mapped has no shares, and no bar is as high as nothing', () => {
    const view = viewOf({ Expenditures: [spent('E-1', '2025-03-04', 'Ceiba', 'Develop', 5, null, null)] });
    expect(
      shown(figuresOf(view, 'share', words, false))
        .flat()
        .every((text) => text === null),
    ).toBe(true);
    expect(
      figuresOf(view, 'spend', words, false)
        .cells.flat()
        .map(({ bar }) => bar),
    ).toEqual([0, 0, 0, 0]);
  });

  test('amounts look as in the sheet beside them', () => {
    expect(shown(figuresOf(viewOf(), 'spend', wordsFor('pt'), false))[2]).toEqual(['36,0', '51,6', '87,6']);
  });
});

test.each<[number, number, boolean, string]>([
  [999_999, 2, false, 'one'],
  [1_000_000, 2, false, 'thousand'],
  [99_999_999, 2, true, 'one'],
  [100_000_000, 2, true, 'thousand'],
  [999_999_999, 2, false, 'thousand'],
  [1_000_000_000, 2, true, 'million'],
  [-1_000_000, 2, false, 'thousand'],
  [9_999, 0, false, 'one'],
])('%i minor units of %i decimals, wide %s, are shown in: %s', (largest, exponent, isWide, unit) => {
  expect(unitFor(largest, exponent, isWide).name).toBe(unit);
});

describe('cells', () => {
  const view = viewOf({
    Links: [
      { Objective: 'O1', Result: 'R1' },
      { Objective: 'O2', Result: 'R1' },
    ],
    Expenditures: ledger.slice(0, 2),
  });

  test('say whether they are spent, in the framework, or outside of it', () => {
    expect(view.cells.map((row) => row.map(stateOf))).toEqual([
      ['spent', 'outside'],
      ['empty', 'apart'],
    ]);
  });

  test('without any links every pair is in the framework', () => {
    expect(viewOf({ Expenditures: [] }).cells.flat().map(stateOf)).toEqual(['empty', 'empty', 'empty', 'empty']);
  });

  test.each<[string, number, number, string]>([
    ['a pair', 0, 0, 'O1, R1, 28,449.99, 74.5 percent, 1 expenditure'],
    ['outside', 0, 1, 'O1, R2, 9,749.99, 25.5 percent, 1 expenditure, spent outside the framework'],
    ['apart', 1, 1, 'O2, R2, 0.00, 0 percent, 0 expenditures, not in the framework'],
    ['a row', 0, 2, 'O1, all results, 38,199.98, 100 percent, 2 expenditures'],
    ['a column', 2, 1, 'all objectives, R2, 9,749.99, 25.5 percent, 1 expenditure'],
    ['a result with progress', 2, 0, 'all objectives, R1, 28,449.99, 74.5 percent, 1 expenditure, progress 70%'],
    ['everything', 2, 2, 'all objectives, all results, 38,199.98, 100 percent'],
  ])('are named: %s', (_, row, column, name) => {
    expect(spokenName(view, pairAt(view, { row, column }), words, null)).toBe(name);
  });

  test('are named with what the measure shows', () => {
    const name = (measure: Measure, row: number, column: number) =>
      toldBesides(measure, figuresOf(view, measure, words, false), { row, column }, words);
    expect([name('progress', 0, 0), name('cost', 2, 0), name('cost', 0, 1)]).toEqual([
      'Progress 70%',
      'Cost per result 4,064',
      null,
    ]);
    expect([name('spend', 0, 0), name('cost', 0, 2), name('cost', 1, 0)]).toEqual([null, null, null]);
  });

  test('one begins to read at the largest', () => {
    expect(largestCell(viewOf())).toEqual({ row: 1, column: 1 });
    expect(figuresAt(viewOf(), pairAt(viewOf(), { row: 1, column: 1 }))).toMatchObject({
      spend: 4_184_999,
      partners: 1,
    });
  });
});

test.each<[string, boolean, [number, number] | undefined]>([
  ['ArrowUp', false, [0, 1]],
  ['ArrowDown', false, [2, 1]],
  ['ArrowLeft', false, [1, 0]],
  ['ArrowRight', false, [1, 2]],
  ['Home', false, [1, 0]],
  ['End', false, [1, 3]],
  ['Home', true, [0, 0]],
  ['End', true, [2, 3]],
  ['Tab', false, undefined],
])('%s (Ctrl %s) moves to %s', (key, ctrlKey, to) => {
  const size = { rows: 3, columns: 4 };
  const position = moved({ row: 1, column: 1 }, { key, ctrlKey }, size);
  expect(position && [position.row, position.column]).toEqual(to);
});

test('arrows stop at the edges', () => {
  const size = { rows: 2, columns: 2 };
  const at = (row: number, column: number, key: string) => moved({ row, column }, { key, ctrlKey: false }, size);
  expect([at(0, 0, 'ArrowUp'), at(0, 0, 'ArrowLeft')]).toEqual([
    { row: 0, column: 0 },
    { row: 0, column: 0 },
  ]);
  expect([at(1, 1, 'ArrowDown'), at(1, 1, 'ArrowRight')]).toEqual([
    { row: 1, column: 1 },
    { row: 1, column: 1 },
  ]);
});

describe('what is copied', () => {
  test('is exact, with totals, tabs between cells', () => {
    expect(copyText(viewOf(), 'spend', words)).toBe(
      '\tR1\tR2\tTotal\nO1\t28449.99\t9749.99\t38199.98\nO2\t7549.99\t41849.99\t49399.98\nTotal\t35999.98\t51599.98\t87599.96',
    );
  });

  test('has the decimal sign of the reader and no thousands', () => {
    expect(copyText(viewOf(), 'spend', wordsFor('es')).split('\n')[1]).toBe('O1\t28449,99\t9749,99\t38199,98');
  });

  test('tells of results alone in the last line', () => {
    expect(copyText(viewOf(), 'cost', words).split('\n').at(-1)).toBe('Total\t5142.85\t\t');
  });

  test('a key that somebody typed never becomes a formula or another cell', () => {
    const Objectives = [
      { Objective: '=1+1', Text: 'a' },
      { Objective: 'O"2\t3', Text: 'b' },
    ];
    const lines = copyText(viewOf({ Objectives, Expenditures: rowsOf('Expenditures') }), 'coverage', words).split('\n');
    expect(lines.slice(1, 3).map((line) => line.split('\t')[0])).toEqual(["'=1+1", '"O""2 3"']);
  });
});
