// The matrix as a screen shows it, and the rows behind a cell.
import { cellRows } from '../../src/app/matrixView/cellRows';
import { heatLevels } from '../../src/app/matrixView/heat';
import { matrixView } from '../../src/app/matrixView/matrixView';
import { example, rowsOf, spent, type ExampleRow } from '../../src/rules/examples';
import { openExample } from './support';

const indicator = (Result: string, more: ExampleRow): ExampleRow => ({
  Indicator: `I-${Result}`,
  Result,
  Text: 'Proposals',
  Measure: 'Unit',
  Baseline: 2,
  'Target 1': 12,
  'Actual 1': 7,
  ...more,
});

const workbook = example({
  tables: {
    Expenditures: [
      ...rowsOf('Expenditures'),
      spent('E-5', '2025-05-01', 'Sauce', 'Manage', 100, null, null),
      spent('E-6', '2025-05-02', 'Sauce', 'Manage', 33, null, null),
      { ...spent('E-7', '2025-05-03', 'Sauce', 'Manage', 900, 'O1', 'R1'), Funding: 'Core' },
    ],
    Shares: [
      { Expenditure: 'E-5', Objective: 'O1', Result: 'R1', Share: 0.25 },
      { Expenditure: 'E-5', Objective: 'O1', Result: 'R2', Share: 0.75 },
    ],
    Links: [{ Objective: 'O1', Result: 'R1' }],
    Indicators: [indicator('R1', {}), indicator('R2', { 'Actual 1': 2 })],
  },
});
const { examination } = openExample(workbook);

test('money, coverage and the framework of each cell', () => {
  const view = matrixView(examination);
  expect(view.cells[0]).toEqual([
    { spend: 26_500, share: 3_046, expenditures: 2, partners: 2, isLinked: true, heat: 4 },
    { spend: 22_500, share: 2_586, expenditures: 2, partners: 2, isLinked: false, heat: 3 },
  ]);
  expect([view.mapped, view.unmapped, view.expended]).toEqual([87_000, 3_300, 90_300]);
  expect(view.objectives.map(({ key, spend, expenditures }) => [key, spend, expenditures])).toEqual([
    ['O1', 49_000, 3],
    ['O2', 38_000, 2],
  ]);
});

test('progress and the cost of a unit; nothing reached has no cost', () => {
  const [first, second] = matrixView(examination).results;
  expect(first).toMatchObject({ progress: 5_000, cost: { reached: 5, target: 12, perUnit: 8_900 } });
  expect(second).toMatchObject({ progress: 0, cost: { reached: 0, perUnit: null } });
});

test('two indicators that count units tell no cost', () => {
  const tables = { Indicators: [indicator('R1', {}), indicator('R1', { Indicator: 'I-2' })] };
  expect(matrixView(openExample(example({ tables })).examination).results[0]!.cost).toBeNull();
});

test('the rows behind a cell, neighbours as one area, co-financed ones left out', () => {
  const { count, firstRows: rows, sheet, areas } = cellRows(examination, 0, 0);
  expect(count).toBe(2);
  expect(rows.map(({ key, part, share }) => [key, part, share?.cell ?? null])).toEqual([
    ['E-1', 24_000, null],
    ['E-5', 2_500, 'D2'],
  ]);
  expect([sheet, areas]).toEqual(['Expenditures', ['A2:I2', 'A6:I6']]);
  expect(cellRows(examination, 0, null)).toMatchObject({ areas: ['A2:I2', 'A4:I4', 'A6:I6'] });
  expect(
    cellRows(examination, null, null)
      .firstRows.map(({ part }) => part)
      .reduce((a, b) => a + b),
  ).toBe(87_000);
});

test.each<[string, readonly number[], readonly number[]]>([
  ['quarters by rank', [10, 20, 30, 40], [1, 2, 3, 4]],
  ['nothing, and less than nothing', [0, -5, 7], [0, 0, 4]],
  ['equal figures share the higher level', [5, 5, 5, 9], [3, 3, 3, 4]],
  ['one large figure does not drown the rest', [1, 2, 3, 1_000_000], [1, 2, 3, 4]],
  ['no figures', [], []],
])('heat: %s', (_, figures, levels) => expect(heatLevels(figures)).toEqual(levels));

test('what crosses to the screen is plain data', () => {
  const view = matrixView(examination);
  expect(structuredClone(view)).toEqual(view);
  expect(JSON.parse(JSON.stringify(cellRows(examination, 0, 0)))).toEqual(cellRows(examination, 0, 0));
});
