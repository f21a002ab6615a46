import { example, rowsOf, sound, spent, type Example, type ExampleRow } from '../../src/rules/examples';
import { burnRateInRange } from '../../src/rules/spending/burn-rate-in-range';
import { cumulativeSpendingWithinAllocation } from '../../src/rules/spending/cumulative-spending-within-allocation';
import { localAmountAgrees } from '../../src/rules/spending/local-amount-agrees';
import { spendingWithinAward } from '../../src/rules/spending/spending-within-award';
import { yearSpendingWithinAllocation } from '../../src/rules/spending/year-spending-within-allocation';
import { factsOf, placesOf, runOn } from './support';

const ledgerOf = (...rows: ExampleRow[]): Example => example({ tables: { Expenditures: rows } });
const ceiba = (key: string, iso: string, amount: number | string, line = 'Develop') =>
  spent(key, iso, 'Ceiba', line, amount, 'O1', 'R1');
const sauce = (key: string, iso: string, amount: number) => spent(key, iso, 'Sauce', 'Manage', amount, 'O2', 'R2');

describe('spending-within-award', () => {
  test('the award itself may be spent, a cent more may not', () => {
    const rows = [ceiba('E-1', '2025-03-10', 500), sauce('E-2', '2026-03-10', 500)];
    expect(factsOf(spendingWithinAward, ledgerOf(...rows))).toEqual([]);
    const facts = factsOf(spendingWithinAward, ledgerOf(...rows, ceiba('E-3', '2026-03-11', 0.01)));
    expect(facts).toEqual([{ award: 100000, expended: 100001, over: 1, key: 'E-3', amount: 1 }]);
  });

  test('points at the crossing by date, then key as people count, wherever the row stands', () => {
    const rows = [
      sauce('E-10', '2026-03-10', 300),
      sauce('E-9', '2026-03-10', 300),
      ceiba('E-1', '2026-05-01', 100),
      ceiba('E-2', '2025-01-05', 500),
    ];
    expect(placesOf(spendingWithinAward, ledgerOf(...rows))).toEqual(['Expenditures!F2']);
  });

  test('what a refund brought back is not the crossing; a row without a date comes last', () => {
    const refunded = [
      ceiba('E-1', '2025-01-05', 1100),
      { ...ceiba('E-2', '2025-02-05', -200), Type: 'Refund' },
      ceiba('E-3', '2025-03-05', 200),
    ];
    expect(placesOf(spendingWithinAward, ledgerOf(...refunded))).toEqual(['Expenditures!F4']);
    const undated = [{ ...ceiba('E-1', '2025-01-05', 600), Date: null }, ceiba('E-2', '2025-02-05', 600)];
    expect(placesOf(spendingWithinAward, ledgerOf(...undated))).toEqual(['Expenditures!F2']);
  });

  test('co-financed rows do not count', () => {
    const rows = [ceiba('E-1', '2025-03-10', 1000), { ...ceiba('E-2', '2025-03-10', 1), Funding: 'Core' }];
    expect(factsOf(spendingWithinAward, ledgerOf(...rows))).toEqual([]);
  });

  test('without rows there is nothing to examine; without award or with an unread amount it is not checked', () => {
    expect(runOn(spendingWithinAward, ledgerOf()).outcome.outcome).toBe('nothing-to-examine');
    const withoutAward = example({ grant: { Award: null } });
    expect(runOn(spendingWithinAward, withoutAward).outcome.obstacle?.reason).toBe('missing-value');
    const unread = runOn(spendingWithinAward, ledgerOf(ceiba('E-1', '2025-03-10', '5.000,00'))).outcome.obstacle;
    expect(unread).toMatchObject({ reason: 'unread-amount', at: { cell: 'F2' } });
  });
});

describe('cumulative-spending-within-allocation', () => {
  const rule = cumulativeSpendingWithinAllocation;

  test.each([
    ['the allocation of year 1', [ceiba('E-1', '2025-12-31', 300)], []],
    [
      'a cent more',
      [ceiba('E-1', '2025-06-01', 100), ceiba('E-2', '2025-06-02', 200.01)],
      [{ year: 1, over: 1, key: 'E-2' }],
    ],
    ['money left over from year 1', [ceiba('E-1', '2025-06-01', 100), ceiba('E-2', '2026-06-02', 400)], []],
    [
      'an excess that is merely carried over',
      [ceiba('E-1', '2025-06-01', 350), ceiba('E-2', '2026-06-01', 180)],
      [{ year: 1, over: 5000 }],
    ],
    [
      'an excess that grows',
      [ceiba('E-1', '2025-06-01', 350), ceiba('E-2', '2026-06-01', 200), ceiba('E-3', '2026-06-02', 1)],
      [
        { year: 1, over: 5000, key: 'E-1' },
        { year: 2, over: 5100, spent: 55100, allocated: 50000, key: 'E-3' },
      ],
    ],
  ])('%s', (_, rows, expected) => {
    const facts = factsOf(rule, ledgerOf(...rows));
    expect(facts).toHaveLength(expected.length);
    expect(facts).toMatchObject(expected);
  });

  test('years that have not begun by the reporting date are not examined', () => {
    const rows = [ceiba('E-1', '2025-06-01', 300), ceiba('E-2', '2026-06-01', 300)];
    const reported = example({ grant: { 'Reporting date': { day: 46022 } }, tables: { Expenditures: rows } });
    expect(runOn(rule, reported).outcome).toMatchObject({ outcome: 'held', examined: 2 });
    expect(factsOf(rule, ledgerOf(...rows))).toMatchObject([{ year: 2, over: 10000 }]);
  });

  test('a budget line beyond its part is a warning, told once', () => {
    const lines = [
      { Partner: 'Ceiba', 'Budget line': 'Develop', 'Year 1': 200, 'Year 2': 200, Total: 400 },
      { Partner: 'Ceiba', 'Budget line': 'Manage', 'Year 1': 50, 'Year 2': 50, Total: 100 },
      ...rowsOf('Allocation').slice(1),
    ];
    const spending = (manage: number) =>
      example({
        tables: {
          Allocation: lines,
          Expenditures: [ceiba('E-1', '2025-05-01', 100), ceiba('E-2', '2025-05-02', manage, 'Manage')],
        },
      });
    expect(factsOf(rule, spending(50))).toEqual([]);
    expect(placesOf(rule, spending(50.01))).toEqual(['warning Expenditures!F3']);
    expect(factsOf(rule, spending(50.01))).toMatchObject([{ scope: 'line', budgetLine: 'Manage', over: 1 }]);
  });

  test('a partner without allocation is left to another rule, unread allocations to theirs', () => {
    const none = example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 1': 0, 'Year 2': 0 } }) } });
    expect(runOn(rule, none).outcome).toMatchObject({ outcome: 'held', examined: 2 });
    const unread = example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 1': '300' } }) } });
    expect(runOn(rule, unread).outcome.obstacle?.reason).toBe('unread-amount');
  });
});

describe('year-spending-within-allocation', () => {
  test('says whether money of earlier years covers the excess', () => {
    const rule = yearSpendingWithinAllocation;
    const first = ceiba('E-1', '2025-06-01', 100);
    expect(factsOf(rule, ledgerOf(first, ceiba('E-2', '2026-06-01', 200)))).toEqual([]);
    const covered = ledgerOf(first, ceiba('E-2', '2026-06-01', 200), ceiba('E-3', '2026-06-02', 0.01));
    expect(factsOf(rule, covered)).toMatchObject([{ kind: 'covered', partner: 'Ceiba', year: 2, over: 1, key: 'E-3' }]);
    expect(placesOf(rule, covered)).toEqual(['Expenditures!F4']);
    expect(factsOf(rule, ledgerOf(first, ceiba('E-2', '2026-06-01', 401)))).toMatchObject([
      { kind: 'beyond', over: 20100 },
    ]);
  });
});

describe('burn-rate-in-range', () => {
  const burning = (amount: number, grant: ExampleRow = {}, today = '2025-12-31') =>
    example({
      grant,
      today,
      tables: { Expenditures: [ceiba('E-1', '2025-02-01', amount), sauce('E-2', '2025-02-01', 250)] },
    });

  test.each([
    ['exactly 75%', 225, []],
    [
      'a cent below',
      224.99,
      [{ partner: 'Ceiba', side: 'low', spent: 22499, planned: 30000, limit: 7500, difference: -7501 }],
    ],
    ['exactly 110%', 330, []],
    ['a cent above', 330.01, [{ partner: 'Ceiba', side: 'high', limit: 11000 }]],
  ])('%s of what is planned', (_, amount, expected) => {
    expect(factsOf(burnRateInRange, burning(amount))).toMatchObject(expected);
  });

  test('the grant may set its own range', () => {
    expect(factsOf(burnRateInRange, burning(299.99, { 'Burn low': 1 }))).toMatchObject([
      { scope: 'total', rate: 10000 },
      { scope: 'partner', partner: 'Ceiba' },
    ]);
  });

  test('this year counts by its days, and only what was spent by the day', () => {
    const midYear = burning(150, {}, '2025-07-02');
    expect(factsOf(burnRateInRange, midYear)).toMatchObject([
      { scope: 'total' },
      { partner: 'Sauce', side: 'high', planned: 12534 },
    ]);
    expect(factsOf(burnRateInRange, burning(0, { 'Reporting date': { day: 45687 } }))).toEqual([]);
  });

  test('silent before 90 days', () => {
    expect(runOn(burnRateInRange, burning(0, {}, '2025-03-30')).outcome.outcome).toBe('nothing-to-examine');
    expect(runOn(burnRateInRange, burning(0, {}, '2025-03-31')).outcome.outcome).toBe('broken');
    expect(runOn(burnRateInRange, sound).outcome).toMatchObject({ outcome: 'held', examined: 3 });
  });
});

describe('local-amount-agrees', () => {
  const converted = (amount: number, local: number | null, rate: number, currency = 'USD') =>
    example({
      grant: { Currency: currency },
      tables: {
        Expenditures: [{ ...ceiba('E-1', '2025-03-10', amount), 'Local amount': local, 'Exchange rate': rate }],
      },
    });

  test.each([
    ['exact', 100, 375, 3.75, 'USD'],
    ['a cent', 100.01, 375, 3.75, 'USD'],
    ['half a unit of the last digit', 100.13, 375, 3.75, 'USD'],
    ['a whole rate of thousands', 24.99, 100_000, 4001, 'USD'],
    ['a refund', -100, -375, 3.75, 'USD'],
    ['one unit of a currency without decimals', 7_301, 1, 0.000137, 'PYG'],
  ])('agrees: %s', (_, amount, local, rate, currency) => {
    expect(runOn(localAmountAgrees, converted(amount, local, rate, currency)).outcome.outcome).toBe('held');
  });

  test.each([
    ['beyond half a unit of the last digit', 100.14, 375, 3.75, { kind: 'differs', expected: 10000, difference: 14 }],
    ['a whole rate below 10 is exact', 100.02, 700, 7, { kind: 'differs', difference: 2 }],
    ['another sign', 100, -375, 3.75, { kind: 'differs', expected: -10000 }],
    ['a rate of zero', 100, 375, 0, { kind: 'unusable', expected: null }],
  ])('differs: %s', (_, amount, local, rate, expected) => {
    expect(factsOf(localAmountAgrees, converted(amount, local, rate))).toMatchObject([expected]);
  });

  test('a rate turned round is advice', () => {
    const turned = converted(100, 375, 0.26667);
    expect(placesOf(localAmountAgrees, turned)).toEqual(['advice Expenditures!F2']);
    expect(factsOf(localAmountAgrees, turned)).toMatchObject([{ kind: 'inverse', amount: 10000 }]);
  });

  test('rows without the three numbers are not examined', () => {
    expect(runOn(localAmountAgrees, converted(100, null, 3.75)).outcome.outcome).toBe('nothing-to-examine');
  });
});

test('a workbook without expenditures has no spending to examine', () => {
  for (const rule of [cumulativeSpendingWithinAllocation, yearSpendingWithinAllocation, burnRateInRange]) {
    expect(runOn(rule, ledgerOf()).outcome.outcome).toBe('nothing-to-examine');
  }
});

describe('what can not be known is not checked', () => {
  const unread = (changes: Record<number, ExampleRow>) =>
    example({ tables: { Expenditures: rowsOf('Expenditures', changes) } });

  test.each([
    ['an amount', { 0: { Amount: 'x' } }, 'unread-amount', 'F2'],
    ['a date', { 0: { Date: '03/04/2025' } }, 'missing-value', 'B2'],
  ])('%s that does not read silences the sums of its partner, and is named', (_, changes, reason, cell) => {
    for (const rule of [cumulativeSpendingWithinAllocation, yearSpendingWithinAllocation, burnRateInRange]) {
      expect(runOn(rule, unread(changes)).outcome).toMatchObject({
        outcome: 'not-checked',
        obstacle: { reason, at: { cell } },
      });
    }
  });

  test('the overspend of another partner is found all the same', () => {
    const workbook = unread({ 0: { Amount: 'x' }, 1: { Amount: 250.01 } });
    expect(placesOf(cumulativeSpendingWithinAllocation, workbook)).toEqual(['Expenditures!F3']);
  });

  test('a co-financed amount is not needed by the sums of grant money', () => {
    const workbook = unread({ 0: { Amount: 'x', Funding: 'Partner' } });
    for (const rule of [spendingWithinAward, cumulativeSpendingWithinAllocation]) {
      expect(runOn(rule, workbook).outcome.outcome).toBe('held');
    }
  });

  test('a reporting date that does not read leaves open what is to date', () => {
    const workbook = example({ grant: { 'Reporting date': '30/09/2026' } });
    expect(runOn(burnRateInRange, workbook).outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { at: { cell: 'B9' } },
    });
  });
});
