// The allocation: what it must add up to, and which formulas are taken for the right ones.
import { example, rowsOf, sound, type Example, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import { allocationAddsUpToAward } from '../../src/rules/allocation/allocation-adds-up-to-award';
import { allocationRowsUnique } from '../../src/rules/allocation/allocation-rows-unique';
import { columnTotalsFoot } from '../../src/rules/allocation/column-totals-foot';
import { everyPartnerHasAllocation } from '../../src/rules/allocation/every-partner-has-allocation';
import { partnerAndYearTotalsNotZero } from '../../src/rules/allocation/partner-and-year-totals-not-zero';
import { rowTotalsFoot } from '../../src/rules/allocation/row-totals-foot';
import { yearsMatchGrant } from '../../src/rules/allocation/years-match-grant';
import { factsOf, placesOf, runOn } from './support';

const allocation = (changes: Record<number, ExampleRow>, rest: Partial<Example> = {}) =>
  example({ ...rest, tables: { Allocation: rowsOf('Allocation', changes) } });

describe('allocation-adds-up-to-award', () => {
  it.each<[number, object[]]>([
    [250, []],
    [249.99, [{ award: 100000, allocated: 99999, difference: -1 }]],
    [250.01, [{ award: 100000, allocated: 100001, difference: 1 }]],
  ])('with a last amount of %d', (amount, facts) => {
    expect(factsOf(allocationAddsUpToAward, allocation({ 1: { 'Year 2': amount } }))).toEqual(facts);
  });

  it('points at the total where there is one', () => {
    const totals = { Allocation: { Partner: 'Total', Total: 1000 } };
    expect(placesOf(allocationAddsUpToAward, allocation({ 1: { 'Year 2': 0 } }, { totals }))).toEqual([
      'Allocation!E4',
    ]);
  });

  it('is not checked while an amount cannot be read, and names the cell', () => {
    const { outcome } = runOn(allocationAddsUpToAward, allocation({ 1: { 'Year 2': '250,00' } }));
    expect(outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { reason: 'unread-amount', at: { cell: 'D3' } },
    });
  });

  it('is not checked without an award', () => {
    const { outcome } = runOn(allocationAddsUpToAward, example({ grant: { Award: null } }));
    expect(outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { reason: 'missing-value', at: { cell: 'B4' } },
    });
  });
});

describe('row-totals-foot', () => {
  const total = (cell: ExampleCell, more: ExampleRow = {}) => allocation({ 0: { Total: cell, ...more } });

  it.each<[string, ExampleCell, boolean]>([
    ['the sum', 500, true],
    ['a cent less', 499.99, false],
    ['blank', null, true],
  ])('a typed %s', (_, cell, isSound) => {
    expect(placesOf(rowTotalsFoot, total(cell))).toEqual(isSound ? [] : ['Allocation!E2']);
  });

  it.each([
    'SUM(C2:D2)',
    'SUM($C2:$D2)',
    'C2+D2',
    'SUM(C2,D2)',
    'SUM(Allocation[@[Year 1]:[Year 2]])',
    'SUM(Allocation[[#This Row],[Year 1]:[Year 2]])',
    'Allocation[@[Year 1]]+Allocation[@[Year 2]]',
    '[@[Year 1]]+[@[Year 2]]',
    'SUM(Allocation!C2:D2)',
  ])('holds for %s whatever its stale result', (formula) => {
    expect(placesOf(rowTotalsFoot, total({ formula, result: 1 }))).toEqual([]);
  });

  it.each([
    'SUM(C2:C2)',
    'SUM(C3:D3)',
    'SUM(B2:D2)',
    'C2+D2+1',
    'SUM(C2:D2)*1',
    'C2-D2',
    'SUM(Allocation[Year 1])',
    'SUM(C2:D2,C2)',
  ])('compares the result of %s', (formula) => {
    expect(placesOf(rowTotalsFoot, total({ formula, result: 501 }))).toEqual(['Allocation!E2']);
    expect(placesOf(rowTotalsFoot, total({ formula, result: 500 }))).toEqual([]);
  });

  it('leaves a row with an amount that cannot be read to other rules', () => {
    expect(runOn(rowTotalsFoot, total(500, { 'Year 1': 'three hundred' })).outcome).toMatchObject({
      outcome: 'held',
      examined: 1,
    });
  });

  it('looks at the co-financing too', () => {
    const Cofinancing = [{ Partner: 'Ceiba', Funding: 'Core', 'Year 1': 10, 'Year 2': 20, Total: 31 }];
    expect(factsOf(rowTotalsFoot, example({ tables: { Cofinancing } }))).toEqual([
      { row: 'Ceiba · Core', total: 3100, expected: 3000, difference: 100 },
    ]);
  });
});

describe('column-totals-foot', () => {
  const total = (cell: ExampleCell) => example({ totals: { Allocation: { Partner: 'Total', 'Year 1': cell } } });

  it('compares a typed total to the cent', () => {
    expect(factsOf(columnTotalsFoot, total(550))).toEqual([]);
    expect(factsOf(columnTotalsFoot, total(550.01))).toEqual([
      { cell: 'C4', total: 55001, expected: 55000, difference: 1 },
    ]);
  });

  it.each([
    'SUM(C2:C3)',
    'SUM(Allocation[Year 1])',
    'SUBTOTAL(109,Allocation[Year 1])',
    'SUBTOTAL(9,C2:C3)',
    'AGGREGATE(9,5,C2:C3)',
  ])('holds for %s whatever its result', (formula) =>
    expect(placesOf(columnTotalsFoot, total({ formula, result: 1 }))).toEqual([]),
  );

  it.each(['SUM(C2:C2)', 'SUM(D2:D3)', 'SUM(C2:C4)', 'SUBTOTAL(101,C2:C3)', 'C2+C3', 'SUM(C2:C3)+1'])(
    'compares the result of %s',
    (formula) => {
      expect(placesOf(columnTotalsFoot, total({ formula, result: 551 }))).toEqual(['Allocation!C4']);
      expect(placesOf(columnTotalsFoot, total({ formula, result: 550 }))).toEqual([]);
    },
  );

  it('has nothing to examine without a totals row', () => {
    expect(runOn(columnTotalsFoot, sound).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('years-match-grant', () => {
  it.each<[string, number, object[]]>([
    ['as many', 2, []],
    ['one too many', 1, [{ kind: 'extra', years: 1, columns: 2, missing: [], extra: ['2'] }]],
    ['one too few', 3, [{ kind: 'missing', years: 3, columns: 2, missing: ['3'], extra: [] }]],
  ])('%s', (_, Years, facts) => {
    expect(factsOf(yearsMatchGrant, example({ grant: { Years } }))).toEqual(facts);
  });

  it('points at the first column too many, or at the first heading', () => {
    expect(placesOf(yearsMatchGrant, example({ grant: { Years: 1 } }))).toEqual(['Allocation!D1']);
    expect(placesOf(yearsMatchGrant, example({ grant: { Years: 3 } }))).toEqual(['Allocation!A1']);
  });

  it('finds a gap in the numbers', () => {
    const rows = rowsOf('Allocation').map(({ 'Year 2': amount, ...row }) => ({ ...row, 'Year 3': amount! }));
    expect(factsOf(yearsMatchGrant, example({ tables: { Allocation: rows } }))).toEqual([
      { kind: 'both', years: 2, columns: 2, missing: ['2'], extra: ['3'] },
    ]);
  });

  it('leaves a number of years that makes no sense to the rule on the period', () => {
    const { outcome } = runOn(yearsMatchGrant, example({ grant: { Years: 11 } }));
    expect(outcome).toMatchObject({ outcome: 'not-checked', obstacle: { kind: 'field-unreadable' } });
  });
});

describe('partner-and-year-totals-not-zero', () => {
  it('finds the partner and the year without money', () => {
    const workbook = allocation({ 0: { 'Year 1': 0, 'Year 2': 0 }, 1: { 'Year 1': 1000, 'Year 2': 0 } });
    expect(placesOf(partnerAndYearTotalsNotZero, workbook)).toEqual(['Allocation!A2', 'Allocation!D1']);
  });

  it('is content with a cent, and does not look at partners outside the allocation', () => {
    expect(placesOf(partnerAndYearTotalsNotZero, allocation({ 0: { 'Year 1': 0.01, 'Year 2': 0 } }))).toEqual([]);
    expect(runOn(partnerAndYearTotalsNotZero, allocation({ 0: { Partner: 'Sauce' } })).outcome.examined).toBe(3);
  });
});

describe('allocation-rows-unique', () => {
  it('compares partner and line together, as Excel compares', () => {
    expect(placesOf(allocationRowsUnique, allocation({ 1: { Partner: 'ceiba', 'Budget line': 'DEVELOP' } }))).toEqual([
      'Allocation!A3',
    ]);
    expect(placesOf(allocationRowsUnique, allocation({ 1: { Partner: 'Ceiba' } }))).toEqual([]);
  });

  it('leaves blank and unknown references to their own rule', () => {
    const unknown = allocation({ 0: { Partner: 'X', 'Budget line': null }, 1: { Partner: 'X', 'Budget line': null } });
    expect(runOn(allocationRowsUnique, unknown).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('every-partner-has-allocation', () => {
  const withoutSauce = (change: ExampleRow, partner = 'Ceiba') =>
    example({
      tables: {
        Partners: rowsOf('Partners', { 1: change }),
        Allocation: rowsOf('Allocation', { 1: { Partner: partner } }),
      },
    });

  it.each<[string | null, string[]]>([
    ['Implementing', ['Partners!A3']],
    ['Funding', []],
    [null, []],
  ])('role %s', (Role, places) => {
    expect(placesOf(everyPartnerHasAllocation, withoutSauce({ Role }))).toEqual(places);
  });

  it('waits for the allocation’s partners to be known', () => {
    expect(runOn(everyPartnerHasAllocation, withoutSauce({}, 'Suace')).outcome.outcome).toBe('nothing-to-examine');
  });
});
