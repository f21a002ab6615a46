// The rules on amounts that are not like the others: negative ones without a reason, and those far from the usual.
import { example, rowsOf, spent, type ExampleRow } from '../../src/rules/examples';
import { amountsNotOutlying } from '../../src/rules/values/amounts-not-outlying';
import { negativeAmountsExplained } from '../../src/rules/values/negative-amounts-explained';
import { factsOf, placesOf, runOn, withExpenditures } from './support';

const WITHOUT_LEDGER = { Expenditures: undefined };

describe('negative-amounts-explained', () => {
  const cases: [string, ExampleRow, string[]][] = [
    ['a payment of nothing', { Amount: 0 }, []],
    ['a payment below zero', { Amount: -0.01 }, ['Expenditures!F6']],
    ['a payment below zero, said to be one', { Amount: -5, Type: 'Payment', Corrects: 'E-1' }, ['Expenditures!F6']],
    ['a refund below zero', { Amount: -5, Type: 'Refund', Corrects: 'E-1' }, []],
    ['a refund of nothing', { Amount: 0, Type: 'Refund', Corrects: 'E-1' }, []],
    ['a refund above zero', { Amount: 0.01, Type: 'Refund', Corrects: 'E-1' }, ['Expenditures!F6']],
    ['a refund of nothing named', { Amount: -5, Type: 'Reembolso' }, ['advice Expenditures!F6']],
    ['a correction of either sign', { Amount: 5, Type: 'Correction', Corrects: 'E-1' }, []],
    ['a correction of nothing named', { Amount: 5, Type: 'Correction' }, ['Expenditures!F6']],
    ['an unknown name is another rule’s', { Amount: 5, Type: 'Correction', Corrects: 'E-99' }, []],
    ['an unknown type is another rule’s', { Amount: -5, Type: 'Storno' }, []],
    ['an unread amount is another rule’s', { Amount: 'x', Type: 'Correction' }, []],
  ];
  test.each(cases)('%s', (_, change, places) => {
    const row = { ...spent('E-5', '2026-05-01', 'Ceiba', 'Develop', 0, null, null), ...change };
    const workbook = example({ tables: { Expenditures: [...rowsOf('Expenditures'), row] } });
    expect(placesOf(negativeAmountsExplained, workbook)).toEqual(places);
  });

  test('what is missing in Corrects is shown there, where the column exists', () => {
    const workbook = withExpenditures(
      { Type: 'Correction', Corrects: null },
      { Type: 'Refund', Amount: -1, Corrects: 'E-1' },
    );
    expect(placesOf(negativeAmountsExplained, workbook)).toEqual(['Expenditures!J2']);
    expect(factsOf(negativeAmountsExplained, workbook)).toEqual([
      { key: 'E-1', kind: 'correction', amount: 24000, year: null },
    ]);
  });

  test('the allocation of a year is never below zero', () => {
    const Allocation = rowsOf('Allocation', { 1: { 'Year 1': 500.01, 'Year 2': -0.01 } });
    const { findings, outcome } = runOn(
      negativeAmountsExplained,
      example({ tables: { Allocation, ...WITHOUT_LEDGER } }),
    );
    expect(findings).toMatchObject([
      {
        severity: 'error',
        at: { sheet: 'Allocation', cell: 'D3' },
        facts: { key: 'Sauce · Manage', kind: 'allocation', amount: -1, year: 2 },
      },
    ]);
    expect(outcome.examined).toBe(4);
  });
});

describe('amounts-not-outlying', () => {
  const lines = (amounts: readonly number[], partner = 'Ceiba') =>
    amounts.map((amount, i) => spent(`${partner}-${i + 1}`, '2025-03-10', partner, 'Develop', amount, 'O1', 'R1'));
  const ledger = (...rows: ExampleRow[]) => example({ tables: { Expenditures: rows } });
  const about100 = (count: number) => Array.from({ length: count }, (_, i) => 90 + (i % 21));

  test('needs 30 lines of a partner', () => {
    expect(runOn(amountsNotOutlying, ledger(...lines([...about100(28), 90_000]))).outcome).toMatchObject({
      outcome: 'nothing-to-examine',
      examined: 0,
    });
    const { findings, outcome } = runOn(amountsNotOutlying, ledger(...lines([...about100(29), 90_000])));
    expect(findings).toMatchObject([
      { severity: 'advice', at: { cell: 'F31' }, facts: { kind: 'far', amount: 9_000_000 } },
    ]);
    expect(outcome.examined).toBe(30);
  });

  test('compares sizes, whatever the sign, and much less as much more', () => {
    const rows = lines([...about100(40), -0.05, -100]);
    expect(factsOf(amountsNotOutlying, ledger(...rows))).toEqual([
      {
        key: 'Ceiba-41',
        kind: 'far',
        partner: 'Ceiba',
        amount: -5,
        typical: expect.any(Number),
        sibling: null,
        sibling_amount: null,
        factor: null,
      },
    ]);
  });

  test('each partner is compared with itself', () => {
    const rows = [
      ...lines(about100(40)),
      ...lines(
        about100(40).map((amount) => amount * 1000),
        'Sauce',
      ),
    ];
    expect(runOn(amountsNotOutlying, ledger(...rows)).outcome).toMatchObject({ outcome: 'held', examined: 80 });
  });

  test('where most lines are equal, more than ten times is far', () => {
    const equal = Array.from({ length: 30 }, () => 100);
    expect(placesOf(amountsNotOutlying, ledger(...lines([...equal, 999.99, 1000, 1000.01])))).toEqual([
      'Expenditures!F34',
    ]);
  });

  test('shows the 20 farthest, the farthest first', () => {
    const far = Array.from({ length: 25 }, (_, i) => 1_000_000 + i * 1000);
    const found = factsOf(amountsNotOutlying, ledger(...lines([...about100(200), ...far])));
    expect(found).toHaveLength(20);
    expect(found[0]!.amount).toBe(102_400_000);
    expect(found[19]!.amount).toBe(100_500_000);
  });

  const invoice = { Supplier: 'Imprenta Andina', Document: 'F-71' };
  const multiples: [string, ExampleRow, ExampleRow, string[]][] = [
    ['ten times', { ...invoice, Amount: 100 }, { ...invoice, Amount: 10 }, ['warning Expenditures!H2']],
    [
      'a thousand times, the other way round',
      { ...invoice, Amount: 0.1 },
      { ...invoice, Amount: 100 },
      ['warning Expenditures!H3'],
    ],
    ['not quite ten times', { ...invoice, Amount: 100 }, { ...invoice, Amount: 10.01 }, []],
    ['ten thousand times', { ...invoice, Amount: 1000 }, { ...invoice, Amount: 0.1 }, []],
    ['another sign', { ...invoice, Amount: 100 }, { ...invoice, Amount: -10 }, []],
    ['another supplier', { ...invoice, Amount: 100 }, { ...invoice, Supplier: 'Papelera', Amount: 10 }, []],
    ['no document', { Supplier: 'Papelera', Amount: 100 }, { Supplier: 'Papelera', Amount: 10 }, []],
  ];
  test.each(multiples)('of one document: %s', (_, first, second, places) => {
    expect(placesOf(amountsNotOutlying, withExpenditures(first, second))).toEqual(places);
  });

  test('names the sibling and the factor', () => {
    const workbook = withExpenditures({ ...invoice, Amount: 100 }, { ...invoice, Amount: 1 });
    expect(factsOf(amountsNotOutlying, workbook)).toMatchObject([
      { key: 'E-1', kind: 'multiple', amount: 10_000, sibling: 'E-2', sibling_amount: 100, factor: 100 },
    ]);
    expect(runOn(amountsNotOutlying, workbook).outcome.examined).toBe(2);
  });
});
