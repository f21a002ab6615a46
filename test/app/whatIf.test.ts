// What a row leaves, as it stands and with an amount tried; the numbers of the sound example are small enough to check by hand.
import { whatIf } from '../../src/app/whatIf/whatIf';
import { examineSnapshot } from '../../src/app/examine';
import { columnNumber } from '../../src/core/sheet/cellRef';
import { dayOfIso } from '../../src/core/calendar/day';
import { example, rowsOf, type Example } from '../../src/rules/examples';
import { snapshotOf } from '../exampleWorkbook';
import { wordsFor } from './support';

const words = wordsFor();

function at(workbook: Example, address: string, tried: number | null = null) {
  const [, sheet, letters, row] = /^(\w+)!([A-Z]+)(\d+)$/.exec(address)!;
  const examination = examineSnapshot(snapshotOf(workbook), { today: dayOfIso('2026-11-23')! });
  return whatIf(examination, { sheet: sheet!, row: Number(row), column: columnNumber(letters!) }, words, tried);
}

const linesOf = (view: ReturnType<typeof at>) =>
  view!.lines.map(({ label, used, line, limit, left }) => [label, used, line, limit, left]);

const workbook = example({
  tables: {
    Expenditures: [
      ...rowsOf('Expenditures'),
      { ...rowsOf('Expenditures')[0]!, Expenditure: 'E-5', Funding: 'Core', Amount: 30 },
    ],
    Cofinancing: [{ Partner: 'Ceiba', Funding: 'Core', 'Year 1': 50, 'Year 2': 20, Total: 70 }],
    Shares: [{ Expenditure: 'E-1', Objective: 'O2', Result: 'R2', Share: 0.25, Amount: 60 }],
  },
});

describe('an expenditure', () => {
  it('as it stands, from any cell of its row', () => {
    const lines = [
      ['Ceiba, Year 1', 0, 24_000, 30_000, 6_000],
      ['Ceiba, Develop, all years', 15_000, 24_000, 50_000, 11_000],
      ['Grant money, all partners', 53_000, 24_000, 100_000, 23_000],
    ];
    expect(linesOf(at(example({}), 'Expenditures!F2'))).toEqual(lines);
    expect(linesOf(at(example({}), 'Expenditures!E2'))).toEqual(lines);
    expect(at(example({}), 'Expenditures!F2')).toMatchObject({ canTry: true, current: 24_000, tried: null });
    expect(at(example({}), 'Expenditures!E2', 5)).toMatchObject({ canTry: false, current: null, tried: null });
  });

  it('with an amount tried, up to the limit and one unit beyond', () => {
    expect(at(example({}), 'Expenditures!F2', 30_000)!.lines[0]).toMatchObject({ line: 30_000, left: 0 });
    expect(at(example({}), 'Expenditures!F2', 30_001)!.lines[0]).toMatchObject({ line: 30_001, left: -1 });
  });

  it('says what its objective and result would reach', () => {
    expect(at(example({}), 'Expenditures!F2', 10_000)!.reaches).toEqual([
      { kind: 'objective', key: 'O1', amount: 25_000, part: 10_000, label: 'Objective O1 would reach' },
      { kind: 'result', key: 'R1', amount: 28_000, part: 10_000, label: 'Result R1 would reach' },
    ]);
  });

  it('co-financed, it is measured by the pledge', () => {
    expect(linesOf(at(workbook, 'Expenditures!F6', 6_000))).toEqual([
      ['Ceiba, core co-financing, Year 1', 0, 6_000, 5_000, -1_000],
      ['Ceiba, core co-financing, all years', 0, 6_000, 7_000, 1_000],
    ]);
  });

  it('whose amount cannot be read counts as nothing until one is tried', () => {
    const text = example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 'ten' } }) } });
    expect(at(text, 'Expenditures!F2')!.lines[0]).toMatchObject({ used: 0, line: 0, left: 30_000 });
    expect(at(text, 'Expenditures!F2', 100)!.lines[0]).toMatchObject({ used: 0, line: 100, left: 29_900 });
  });
});

test('an amount of the allocation moves the limit, and the award is missed', () => {
  expect(linesOf(at(example({}), 'Allocation!C2', 25_000))).toEqual([
    ['Ceiba, Develop, all years', 39_000, 0, 45_000, 6_000],
    ['Ceiba, Year 1', 24_000, 0, 25_000, 1_000],
    ['Award, all allocations', 70_000, 25_000, 100_000, 5_000],
  ]);
  expect(linesOf(at(example({}), 'Allocation!C2')).at(-1)).toEqual([
    'Award, all allocations',
    70_000,
    30_000,
    100_000,
    0,
  ]);
});

test('a pledge moves its limit', () => {
  expect(linesOf(at(workbook, 'Cofinancing!C2', 2_000))).toEqual([
    ['Ceiba, core co-financing, Year 1', 3_000, 0, 2_000, -1_000],
    ['Ceiba, core co-financing, all years', 3_000, 0, 4_000, 1_000],
  ]);
});

test('a row of shares: what is missing to 100%, and what its pair reaches', () => {
  const view = at(workbook, 'Shares!D2')!;
  expect(view.lines).toEqual([
    { scope: 'shares', unit: 'share', label: 'Shares of E-1', used: 0, line: 2_500, limit: 10_000, left: 7_500 },
  ]);
  expect(view.reaches.map(({ key, amount, part }) => [key, amount, part])).toEqual([
    ['O2', 44_000, 6_000],
    ['R2', 41_000, 6_000],
  ]);
});

test('other cells leave nothing', () => {
  for (const address of ['Partners!A2', 'Expenditures!A1', 'Expenditures!A9', 'Expenditures!Z2', 'Nowhere!A1']) {
    expect(at(example({}), address)).toBeNull();
  }
});
