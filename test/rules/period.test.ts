// The grant's period, and where expenditures stand in it: the last day that holds and the first that breaks.
import { date, example, rowsOf, type ExampleRow } from '../../src/rules/examples';
import { expenditureInAllocatedYear } from '../../src/rules/period/expenditure-in-allocated-year';
import { expenditureNotInFuture } from '../../src/rules/period/expenditure-not-in-future';
import { expenditureWithinGrantPeriod } from '../../src/rules/period/expenditure-within-grant-period';
import { grantPeriodComplete } from '../../src/rules/period/grant-period-complete';
import { yearBoundaryConfirmed } from '../../src/rules/period/year-boundary-confirmed';
import { factsOf, placesOf, runOn } from './support';

const ledger = (change: ExampleRow, grant: ExampleRow = {}, today = '2028-01-01') =>
  example({ grant, today, tables: { Expenditures: rowsOf('Expenditures', { 0: change }) } });

describe('grant-period-complete', () => {
  it.each<[string, ExampleRow, string[], string[]]>([
    ['no start date', { 'Start date': null }, ['Grant!B5'], ['start']],
    ['no years', { Years: null }, ['Grant!B6'], ['years']],
    ['years in words', { Years: 'two' }, ['Grant!B6'], ['years']],
    ['no year at all', { Years: 0 }, ['Grant!B6'], ['range']],
    ['ten years', { Years: 10 }, [], []],
    ['eleven years', { Years: 11 }, ['Grant!B6'], ['range']],
    ['a year and a half', { Years: 1.5 }, ['Grant!B6'], ['range']],
    ['a grant of one day', { Years: 1, 'End date': date('2025-01-01') }, [], []],
    ['an end before the start', { 'End date': date('2024-12-31') }, ['Grant!B9'], ['before']],
    ['an end on the first day of the last year', { 'End date': date('2026-01-01') }, [], []],
    ['an end before the last year', { 'End date': date('2025-12-31') }, ['Grant!B9'], ['short']],
  ])('%s', (_, grant, places, kinds) => {
    expect(placesOf(grantPeriodComplete, example({ grant }))).toEqual(places);
    expect(factsOf(grantPeriodComplete, example({ grant })).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('leaves a start date that is text to the rule on dates', () => {
    expect(placesOf(grantPeriodComplete, example({ grant: { 'Start date': '1/2/2025' } }))).toEqual([]);
  });
});

describe('expenditure-within-grant-period', () => {
  it.each<[string, ExampleRow, object[]]>([
    ['2024-12-31', {}, [{ kind: 'early', days: 1, first: '2025-01-01' }]],
    ['2025-01-01', {}, []],
    ['2026-12-31', {}, []],
    ['2027-01-01', {}, [{ kind: 'late', days: 1, last: '2026-12-31' }]],
    ['2027-01-30', { 'Closing days': 30 }, []],
    ['2027-01-31', { 'Closing days': 30 }, [{ kind: 'late', days: 1, last: '2027-01-30' }]],
    ['2027-06-30', { 'End date': date('2027-06-30') }, []],
  ])('%s with %j', (day, grant, facts) => {
    const found = factsOf(expenditureWithinGrantPeriod, ledger({ Date: date(day) }, grant));
    expect(found).toEqual(
      facts.map((one) => expect.objectContaining({ key: 'E-1', date: day, amount: 24000, ...one })),
    );
  });

  it('finds a date after the period also where it is in the future', () => {
    const late = ledger({ Date: date('2027-01-01') }, {}, '2026-12-31');
    expect(placesOf(expenditureWithinGrantPeriod, late)).toEqual(['Expenditures!B2']);
  });

  it('is not checked while the end date cannot be read or comes before the start', () => {
    for (const end of ['soon', date('2024-06-30')]) {
      const { outcome } = runOn(expenditureWithinGrantPeriod, ledger({}, { 'End date': end }));
      expect(outcome).toMatchObject({ outcome: 'not-checked', obstacle: { reason: 'missing-value' } });
    }
  });

  it('is not checked without a start date, and says where it is missing', () => {
    const { outcome } = runOn(expenditureWithinGrantPeriod, example({ grant: { 'Start date': null } }));
    expect(outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { reason: 'missing-value', at: { cell: 'B5' } },
    });
  });

  it('counts only the rows with a date', () => {
    expect(runOn(expenditureWithinGrantPeriod, ledger({ Date: 'March' })).outcome.examined).toBe(3);
  });
});

describe('expenditure-not-in-future', () => {
  it('accepts today and refuses tomorrow', () => {
    expect(placesOf(expenditureNotInFuture, ledger({ Date: date('2026-11-23') }, {}, '2026-11-23'))).toEqual([]);
    expect(factsOf(expenditureNotInFuture, ledger({ Date: date('2026-11-24') }, {}, '2026-11-23'))).toEqual([
      { kind: 'future', key: 'E-1', date: '2026-11-24', today: '2026-11-23', reporting: null, count: 1 },
    ]);
  });

  it('gives one advice for all rows after the reporting date', () => {
    const { findings } = runOn(expenditureNotInFuture, example({ grant: { 'Reporting date': date('2025-12-31') } }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      severity: 'advice',
      at: { cell: 'B4' },
      also: [{ cell: 'B5' }],
      facts: { kind: 'reported', key: 'E-3', count: 2, reporting: '2025-12-31' },
    });
  });

  it('does not count a row of the reporting date itself, nor one in the future twice', () => {
    const workbook = ledger({ Date: date('2027-05-01') }, { 'Reporting date': date('2026-04-15') }, '2027-04-30');
    expect(placesOf(expenditureNotInFuture, workbook)).toEqual(['Expenditures!B2']);
  });
});

describe('expenditure-in-allocated-year', () => {
  const allocated = (years: [number, number], change: ExampleRow = {}) => {
    const [first, second] = years;
    const Allocation = rowsOf('Allocation', { 0: { 'Year 1': first, 'Year 2': second, Total: first + second } });
    return example({ tables: { Allocation, Expenditures: rowsOf('Expenditures', { 0: change }) } });
  };

  it.each<[string, [number, number], ExampleRow, string[]]>([
    ['a cent in the first year is an allocation', [0.01, 0], {}, []],
    ['nothing in any year', [0, 0], {}, ['Expenditures!F2', 'Expenditures!F4']],
    ['nothing yet in the first year', [0, 500], {}, ['Expenditures!F2']],
    ['co-financed', [0, 500], { Funding: 'Partner' }, []],
    ['a refund', [0, 500], { Type: 'Refund', Amount: -240 }, []],
    ['an amount in words', [0, 500], { Amount: 'two hundred' }, []],
  ])('%s', (_, years, change, places) => {
    expect(placesOf(expenditureInAllocatedYear, allocated(years, change))).toEqual(places);
  });

  it('examines nothing while the allocation names an unknown partner', () => {
    const tables = { Allocation: rowsOf('Allocation', { 0: { Partner: 'Cieba' } }) };
    expect(runOn(expenditureInAllocatedYear, example({ tables })).outcome.outcome).toBe('nothing-to-examine');
  });

  it('is not checked while an allocated amount cannot be read', () => {
    const { outcome } = runOn(
      expenditureInAllocatedYear,
      example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 1': '300' } }) } }),
    );
    expect(outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { reason: 'unread-amount', at: { cell: 'C2' } },
    });
  });
});

describe('year-boundary-confirmed', () => {
  const booked = (day: string, document: string) => ledger({ Date: date(day), 'Document date': date(document) });

  it.each<[string, string, string, boolean]>([
    ['thirty days before', '2026-02-05', '2025-12-02', true],
    ['thirty-one days before', '2026-02-05', '2025-12-01', false],
    ['the day before', '2026-02-05', '2025-12-31', true],
    ['the first day of the same year', '2026-02-05', '2026-01-01', false],
    ['thirty days after', '2025-12-30', '2026-01-30', true],
    ['thirty-one days after', '2025-12-30', '2026-01-31', false],
  ])('a document %s the boundary', (_, day, document, isFound) => {
    expect(placesOf(yearBoundaryConfirmed, booked(day, document))).toEqual(isFound ? ['Expenditures!F2'] : []);
  });

  it('finds a document from before the grant', () => {
    expect(factsOf(yearBoundaryConfirmed, booked('2025-01-10', '2024-12-20'))).toEqual([
      {
        kind: 'before',
        key: 'E-1',
        year: 1,
        date: '2025-01-10',
        document_date: '2024-12-20',
        document_year: 0,
        days: 12,
      },
    ]);
  });

  it('has nothing to examine without document dates', () => {
    expect(runOn(yearBoundaryConfirmed, example({})).outcome.outcome).toBe('nothing-to-examine');
  });
});
