import { cofinancingShareMet } from '../../src/rules/cofinancing/cofinancing-share-met';
import { cofinancingSpentAsPledged } from '../../src/rules/cofinancing/cofinancing-spent-as-pledged';
import { oneSourcePerCost } from '../../src/rules/cofinancing/one-source-per-cost';
import { example, sound, spent, type ExampleRow } from '../../src/rules/examples';
import { factsOf, placesOf, runOn } from './support';

const pledge = (change: ExampleRow = {}): ExampleRow => ({
  Partner: 'Ceiba',
  Funding: 'Partner',
  'Year 1': 100,
  'Year 2': 50,
  ...change,
});
const paid = (key: string, amount: number, change: ExampleRow = {}): ExampleRow => ({
  ...spent(key, '2025-03-10', 'Ceiba', 'Develop', amount, 'O1', 'R1'),
  ...change,
});

describe('cofinancing-share-met', () => {
  const pledging = (minimum: number | null, ...rows: ExampleRow[]) =>
    example({ grant: { 'Minimum co-financing share': minimum }, tables: { Cofinancing: rows } });

  test.each([
    ['exactly the minimum', 0.13, 149.42, []],
    ['a third that is no whole number of cents', 0.3333, 499.92, []],
    ['a cent below a third', 0.3333, 499.91, [{ lacking: 1, coFinancingShare: 3332, minimum: 3333 }]],
    ['no minimum', 0, 0, []],
  ])('%s', (_, minimum, pledged, expected) => {
    const rows = [pledge({ 'Year 1': pledged, 'Year 2': 0 }), pledge({ Funding: 'Core', 'Year 1': 0.01, 'Year 2': 0 })];
    expect(factsOf(cofinancingShareMet, pledging(minimum, ...rows))).toMatchObject(expected);
  });

  test('without pledges the minimum itself is pointed at; 20 instead of 20% is said', () => {
    expect(placesOf(cofinancingShareMet, example({ grant: { 'Minimum co-financing share': 0.2 } }))).toEqual([
      'Grant!B9',
    ]);
    expect(factsOf(cofinancingShareMet, pledging(20, pledge()))).toMatchObject([
      { kind: 'unreachable', lacking: null },
    ]);
  });

  test('without a minimum it is not checked, and says so', () => {
    expect(runOn(cofinancingShareMet, sound).outcome).toMatchObject({
      outcome: 'not-checked',
      obstacle: { reason: 'missing-value', at: { cell: 'B1' } },
    });
  });
});

describe('cofinancing-spent-as-pledged', () => {
  const contributing = (today: string, pledges: ExampleRow[], ...rows: ExampleRow[]) =>
    example({ today, tables: { Cofinancing: pledges, Expenditures: rows } });
  const own = (amount: number, iso = '2025-09-01') => ({
    ...spent('E-5', iso, 'Ceiba', 'Develop', amount, 'O1', 'R1'),
    Funding: 'Partner',
  });

  test.each([
    ['before the first year ends', '2025-12-30', 0, 'nothing-to-examine'],
    ['as pledged', '2025-12-31', 100, 'held'],
    ['a cent less', '2025-12-31', 99.99, 'broken'],
    ['the running year is not due', '2026-12-30', 100, 'held'],
    ['the last year is', '2026-12-31', 149.99, 'broken'],
  ])('%s', (_, today, amount, outcome) => {
    expect(runOn(cofinancingSpentAsPledged, contributing(today, [pledge()], own(amount))).outcome.outcome).toBe(
      outcome,
    );
  });

  test('names what is missing, at the pledge of the year that ended', () => {
    const late = contributing('2026-06-30', [pledge()], own(40), own(30, '2026-02-01'), own(99, '2026-08-01'));
    expect(placesOf(cofinancingSpentAsPledged, late)).toEqual(['Cofinancing!C2']);
    expect(factsOf(cofinancingSpentAsPledged, late)).toEqual([
      {
        partner: 'Ceiba',
        source: 'Partner',
        year: 1,
        asOf: '2026-06-30',
        pledged: 10000,
        expended: 7000,
        difference: -3000,
      },
    ]);
  });

  test('sources are held apart', () => {
    const both = contributing('2026-01-31', [pledge(), pledge({ Funding: 'Core', 'Year 1': 10 })], own(110));
    expect(factsOf(cofinancingSpentAsPledged, both)).toMatchObject([{ source: 'Core', difference: -1000 }]);
  });
});

describe('one-source-per-cost', () => {
  const bill = (key: string, amount: number, change: ExampleRow = {}) =>
    paid(key, amount, { Supplier: 'Sur', Document: 'F-1', 'Document total': 100, ...change });
  const facts = (...rows: ExampleRow[]) => factsOf(oneSourcePerCost, example({ tables: { Expenditures: rows } }));

  test('sources together may reach the total, not a cent more', () => {
    expect(facts(bill('E-1', 60), bill('E-2', 40, { Funding: 'Partner', 'Document total': null }))).toEqual([]);
    expect(facts(bill('E-1', 60), bill('E-2', 40.01, { Funding: 'Core', 'Document total': null }))).toMatchObject([
      { total: 10000, charged: 10001, over: 1, grant: 6000, partner: 0, core: 4001, count: 2 },
    ]);
  });

  test('refunds are taken off', () => {
    expect(facts(bill('E-1', 100), bill('E-2', 50, { Funding: 'Core' }), bill('E-3', -50, { Type: 'Refund' }))).toEqual(
      [],
    );
  });

  test('a repeated row is another rule’s, as are documents without a total', () => {
    expect(facts(bill('E-1', 100), bill('E-2', 100))).toEqual([]);
    expect(facts(bill('E-1', 100), bill('E-2', 100, { Funding: 'Core' }))).toMatchObject([{ over: 10000 }]);
    expect(runOn(oneSourcePerCost, sound).outcome.outcome).toBe('nothing-to-examine');
  });
});
