// The figures of small grants, checked by hand: which money is mapped where, what a refund follows, what counts as spent.
import { Funding } from '../../../src/core/grant/ledger';
import { crossingRow } from '../../../src/core/measures/crossing';
import { excessOf } from '../../../src/core/measures/excess';
import { utilisationOf, varianceOf } from '../../../src/core/measures/variance';
import { date, example, sound, spent, type Example, type ExampleRow } from '../../../src/rules/examples';
import { inputOf } from '../../rules/support';

const measuresOf = (workbook: Example) => inputOf(workbook).measures;
const ledger = (Expenditures: readonly ExampleRow[], Shares: readonly ExampleRow[] = []) =>
  measuresOf(example({ tables: { Expenditures, Shares } }));
const paid = (key: string, amount: number, changes: ExampleRow = {}): ExampleRow => ({
  ...spent(key, '2025-03-10', 'Ceiba', 'Develop', amount, 'O1', 'R1'),
  ...changes,
});
const UNMAPPED = { Objective: null, Result: null };
const shareOf = (key: string, pair: readonly [string, string], share: number | string): ExampleRow => ({
  Expenditure: key,
  Objective: pair[0],
  Result: pair[1],
  Share: share,
});

test('the sound grant, in cents', () => {
  const { allocation, spending, mapping } = measuresOf(sound);
  expect([allocation.total, allocation.byYear]).toEqual([100_000, [55_000, 45_000]]);
  expect([allocation.partnerYear(1, 2), allocation.throughYear(0, 2), allocation.lineYear(0, 0, 2)]).toEqual([
    25_000, 50_000, 20_000,
  ]);
  expect([spending.expended, spending.byYear]).toEqual([77_000, [44_000, 33_000]]);
  expect([spending.partnerYear(0, 1), spending.throughYear(1, 2), spending.lineYear(1, 1, 2)]).toEqual([
    24_000, 38_000, 18_000,
  ]);
  expect([mapping.mapped, mapping.pair(0, 0), mapping.pair(1, 0)]).toEqual([77_000, 24_000, 18_000]);
  expect([mapping.byObjective, mapping.byResult]).toEqual([
    [39_000, 38_000],
    [42_000, 35_000],
  ]);
});

test('only grant money is spent of the grant; other money has sums of its own', () => {
  const rows = [paid('E-1', 100), paid('E-2', 30, { Funding: 'Partner' }), paid('E-3', 7, { Funding: 'Gift' })];
  const { spending, mapping } = ledger(rows);
  expect([spending.expended, spending.bySource]).toEqual([10_000, [10_000, 3000, 0]]);
  expect([mapping.mapped, mapping.pair(0, 0), mapping.cofinancedPair(0, 0)]).toEqual([10_000, 10_000, 3000]);
});

test('an amount carries its sign, whatever its type', () => {
  const rows = [paid('E-1', 100), paid('E-2', -30, { Type: 'Refund' }), paid('E-3', 5, { Type: 'Correction' })];
  expect(ledger(rows).spending.expended).toBe(7500);
});

test('half a pair, or one that does not exist, maps nothing', () => {
  const rows = [paid('E-1', 10, { Result: null }), paid('E-2', 20, { Objective: 'O9' }), paid('E-3', 40)];
  const { mapping } = ledger(rows);
  expect([mapping.mapped, [...mapping.mappedOf]]).toEqual([4000, [0, 0, 4000]]);
});

test('an expenditure mapped both ways counts by its shares', () => {
  const { mapping } = ledger([paid('E-1', 100)], [shareOf('E-1', ['O2', 'R2'], 1)]);
  expect([mapping.pair(0, 0), mapping.pair(1, 1)]).toEqual([0, 10_000]);
});

test('shares divide the cents exactly, ties to the lower keys', () => {
  const shares = [shareOf('E-1', ['O2', 'R1'], 0.5), shareOf('E-1', ['O1', 'R2'], 0.5)];
  const { mapping } = ledger([paid('E-1', 0.05, UNMAPPED)], shares);
  expect([mapping.pair(1, 0), mapping.pair(0, 1)]).toEqual([2, 3]);
});

test('shares below 100% leave the rest unmapped, above 100% no more than the expenditure is mapped', () => {
  const below = ledger([paid('E-1', 100)], [shareOf('E-1', ['O1', 'R1'], 0.3), shareOf('E-1', ['O2', 'R2'], 0.3)]);
  expect([below.mapping.mapped, below.mapping.pair(0, 0)]).toEqual([6000, 3000]);
  const above = ledger([paid('E-1', 100)], [shareOf('E-1', ['O2', 'R2'], 0.7), shareOf('E-1', ['O1', 'R1'], 0.7)]);
  expect([above.mapping.mapped, above.mapping.pair(0, 0), above.mapping.pair(1, 1)]).toEqual([10_000, 7000, 3000]);
});

test('a share that is out of range, text or finer than a basis point counts as nothing', () => {
  for (const bad of [1.5, -0.5, '50%', 1 / 3]) {
    const { mapping } = ledger(
      [paid('E-1', 100)],
      [shareOf('E-1', ['O1', 'R1'], 0.5), shareOf('E-1', ['O2', 'R2'], bad)],
    );
    expect([mapping.pair(0, 0), mapping.pair(1, 1)]).toEqual([5000, 0]);
  }
});

test('an unmapped refund follows the mapping of what it corrects, and counts in its own year', () => {
  const shares = [shareOf('E-1', ['O1', 'R1'], 0.5), shareOf('E-1', ['O2', 'R2'], 0.5)];
  const refund = { ...UNMAPPED, Type: 'Refund', Corrects: 'E-1', Date: date('2026-01-10') };
  const { mapping, spending } = ledger([paid('E-1', 100), paid('E-2', -20, refund)], shares);
  expect([mapping.pair(0, 0), mapping.pair(1, 1), mapping.mappedOf[1]]).toEqual([4000, 4000, -2000]);
  expect(spending.byYear).toEqual([10_000, -2000]);
});

test('a refund with a mapping of its own, and a correction without one, follow nothing', () => {
  const refund = paid('E-2', -20, { Type: 'Refund', Corrects: 'E-1', Objective: 'O2', Result: 'R2' });
  expect(ledger([paid('E-1', 100), refund]).mapping.pair(1, 1)).toBe(-2000);
  const correction = paid('E-2', -20, { ...UNMAPPED, Type: 'Correction', Corrects: 'E-1' });
  expect(ledger([paid('E-1', 100), correction]).mapping.mapped).toBe(10_000);
});

test('spending before the start is in the total and in no year', () => {
  const { spending } = ledger([paid('E-1', 100, { Date: date('2024-12-31') }), paid('E-2', 1)]);
  expect([spending.expended, spending.byYear]).toEqual([10_100, [100, 0]]);
});

test('pledges are counted by partner, source and year, apart from what was spent of them', () => {
  const { cofinancing } = measuresOf(
    example({
      tables: {
        Cofinancing: [
          { Partner: 'Ceiba', Funding: 'Partner', 'Year 1': 50, 'Year 2': 10 },
          { Partner: 'Ceiba', Funding: 'Core', 'Year 1': 7, 'Year 2': null },
        ],
        Expenditures: [paid('E-1', 30, { Funding: 'Partner' }), paid('E-2', 3, { Funding: 'Core' }), paid('E-3', 100)],
      },
    }),
  );
  expect([cofinancing.pledged, cofinancing.expended]).toEqual([6700, 3300]);
  expect([cofinancing.pledgedIn(0, Funding.Partner, 1), cofinancing.pledgedIn(0, Funding.Partner, 2)]).toEqual([
    5000, 1000,
  ]);
  expect([cofinancing.pledgedIn(0, Funding.Core, 1), cofinancing.pledgedIn(1, Funding.Partner, 1)]).toEqual([700, 0]);
  expect([cofinancing.spentIn(0, Funding.Partner, 1), cofinancing.spentIn(0, Funding.Core, 1)]).toEqual([3000, 300]);
});

test('a variance is named, and utilisation is rounded half away from zero', () => {
  expect(varianceOf(1000, 400)).toEqual({ kind: 'underspend', amount: 600 });
  expect(varianceOf(1000, 1001)).toEqual({ kind: 'overspend', amount: 1 });
  expect(varianceOf(5, 5)).toEqual({ kind: 'none', amount: 0 });
  expect([utilisationOf(20_000, 5001), utilisationOf(20_000, -5001), utilisationOf(0, 5)]).toEqual([2501, -2501, null]);
  expect(Object.is(utilisationOf(-100, 0), 0)).toBe(true);
});

test('excess is told in the year in which it arose or grew, not where it was carried over', () => {
  const through = (figures: readonly number[]) => (year: number) =>
    figures.slice(0, year).reduce((sum, one) => sum + one, 0);
  const excesses = [1, 2, 3].map((year) => excessOf(year, through([120, 100, 110]), through([100, 100, 100])));
  expect(excesses).toEqual([
    { spent: 120, allocated: 100, over: 20, limit: 100 },
    undefined,
    { spent: 330, allocated: 300, over: 30, limit: 320 },
  ]);
  expect(excessOf(2, through([50, 140]), through([100, 100]))).toBeUndefined();
});

test('the row that crosses a limit is found by date, then key; reaching the limit is not crossing it', () => {
  const crossing = (rows: readonly ExampleRow[], limit: number) => {
    const { expenditures } = inputOf(example({ tables: { Expenditures: rows } })).grant;
    return crossingRow(expenditures, expenditures.indices, limit);
  };
  const rows = [paid('E-10', 50), paid('E-9', 30), paid('E-1', 20, { Date: date('2025-03-11') })];
  expect([crossing(rows, 10_000), crossing(rows, 8000), crossing(rows, 7999), crossing(rows, 3000)]).toEqual([
    undefined,
    2,
    0,
    0,
  ]);
  expect([crossing(rows, 2999), crossing(rows, 0)]).toEqual([1, 1]);
  const refunded = [
    ...rows,
    paid('E-2', -60, { Type: 'Refund', Date: date('2025-03-12') }),
    paid('E-3', 70, { Date: date('2025-03-13') }),
  ];
  expect(crossing(refunded, 8000)).toBe(4);
});
