// The rules on the values of single cells: the limit and one unit beyond, and what is left to other rules.
import {
  date,
  example,
  rowsOf,
  sound,
  spent,
  type Example,
  type ExampleCell,
  type ExampleRow,
} from '../../src/rules/examples';
import { amountsAreNumbers } from '../../src/rules/values/amounts-are-numbers';
import { amountsHaveOneReading } from '../../src/rules/values/amounts-have-one-reading';
import { amountsInWholeCents } from '../../src/rules/values/amounts-in-whole-cents';
import { amountsNotOutlying } from '../../src/rules/values/amounts-not-outlying';
import { amountsPresent } from '../../src/rules/values/amounts-present';
import { datesAreDates } from '../../src/rules/values/dates-are-dates';
import { datesPlausible } from '../../src/rules/values/dates-plausible';
import { negativeAmountsExplained } from '../../src/rules/values/negative-amounts-explained';
import { sharesOneScale } from '../../src/rules/values/shares-one-scale';
import { valuesFromLists } from '../../src/rules/values/values-from-lists';
import { factsOf, placesOf, runOn } from './support';

/** The sound workbook with other values in its first expenditures, in order. */
function withExpenditures(...changes: ExampleRow[]): Example {
  return example({ tables: { Expenditures: rowsOf('Expenditures', { ...changes }) } });
}

function withAmounts(...amounts: ExampleCell[]): Example {
  return withExpenditures(...amounts.map((Amount) => ({ Amount })));
}

const WITHOUT_LEDGER = { Expenditures: undefined };
const EMPTY = { Allocation: undefined, ...WITHOUT_LEDGER };

describe('amounts-are-numbers', () => {
  const nothing = { amount: null, share: null, number: null };
  const cases: [string, ExampleCell, object[]][] = [
    ['a number', 240.5, []],
    ['one reading', '240.50', [{ key: 'E-1', text: '240.50', stands: 'amount', ...nothing, amount: 24050 }]],
    [
      'a negative in brackets',
      '(1,234.00)',
      [{ key: 'E-1', text: '(1,234.00)', stands: 'amount', ...nothing, amount: -123400 }],
    ],
    ['words', 'see note', [{ key: 'E-1', text: 'see note', stands: 'words', ...nothing }]],
    ['TRUE', true, [{ key: 'E-1', text: 'TRUE', stands: 'truth', ...nothing }]],
    ['two readings are another rule’s', '1,234', []],
    ['an error value is another rule’s', { error: '#N/A' }, []],
    ['blank is another rule’s', null, []],
    ['spaces alone are blank', ' \u00a0', []],
  ];
  test.each(cases)('%s', (_, amount, facts) => {
    expect(factsOf(amountsAreNumbers, withAmounts(amount))).toEqual(facts);
  });

  test('texts of the column that prove the decimal sign leave one reading', () => {
    const facts = factsOf(amountsAreNumbers, withAmounts('1.234,50', '475.000'));
    expect(facts.map(({ amount }) => amount)).toEqual([123450, 47500000]);
  });

  test('the award and other fields of the grant', () => {
    const workbook = example({ grant: { Award: 'US$ 1000.00', 'Closing days': 'thirty', 'Burn low': '75%' } });
    expect(factsOf(amountsAreNumbers, workbook)).toEqual([
      { key: 'Award', text: 'US$ 1000.00', stands: 'amount', ...nothing, amount: 100000 },
      { key: 'Closing days', text: 'thirty', stands: 'words', ...nothing },
      { key: 'Burn low', text: '75%', stands: 'share', ...nothing, share: 7500 },
    ]);
  });

  test('fields and columns that other rules judge', () => {
    const Shares = [{ Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: 'half' }];
    const workbook = example({ grant: { Years: 'two', 'Template version': 'one' }, tables: { Shares } });
    expect(factsOf(amountsAreNumbers, workbook)).toEqual([]);
  });

  test('exchange rates that are text', () => {
    const [facts] = factsOf(amountsAreNumbers, withExpenditures({ 'Exchange rate': '17.35' }));
    expect(facts).toMatchObject({ stands: 'number', number: 17.35 });
  });

  test('a row without key has no name but its cell', () => {
    const workbook = withExpenditures({ Expenditure: null, Amount: 'x' });
    expect(factsOf(amountsAreNumbers, workbook)[0]!.key).toBe('');
  });

  test('counts the filled cells of amounts and numbers, readable or not', () => {
    expect(runOn(amountsAreNumbers, withAmounts('x', null)).outcome.examined).toBe(4 + 3 + 1);
  });
});

describe('amounts-have-one-reading', () => {
  test('shows both readings and what the column then adds up to', () => {
    expect(factsOf(amountsHaveOneReading, withAmounts(100, '475.000', 50, 25))).toEqual([
      {
        key: 'E-2',
        text: '475.000',
        scope: 'column',
        first: 47500,
        second: 47500000,
        difference: 47452500,
        first_total: 65000,
        second_total: 47517500,
      },
    ]);
  });

  test('a reading finer than a cent is no amount', () => {
    const [facts] = factsOf(amountsHaveOneReading, withAmounts('1,234'));
    expect(facts).toMatchObject({ scope: 'finer', first: null, second: 123400, difference: null });
  });

  test('the award has no column', () => {
    expect(factsOf(amountsHaveOneReading, example({ grant: { Award: '475.000' } }))).toMatchObject([
      { key: 'Award', scope: 'field', first_total: 47500, second_total: 47500000 },
    ]);
  });

  test.each([['475.000,00'], ['475,000.00'], ['475000'], ['words']])('%s has at most one reading', (text) => {
    expect(runOn(amountsHaveOneReading, withAmounts(text)).outcome.outcome).toBe('held');
  });
});

describe('amounts-present', () => {
  test('blank amounts and amounts of the allocation, each at its cell', () => {
    const workbook = example({
      tables: {
        Expenditures: rowsOf('Expenditures', { 2: { Amount: null } }),
        Allocation: rowsOf('Allocation', { 1: { 'Year 1': null } }),
      },
    });
    expect(placesOf(amountsPresent, workbook)).toEqual(['Allocation!C3', 'Expenditures!F4']);
    expect(factsOf(amountsPresent, workbook)).toEqual([
      { key: 'Sauce · Manage', kind: 'blank' },
      { key: 'E-3', kind: 'blank' },
    ]);
  });

  test('a formula whose result is missing', () => {
    expect(factsOf(amountsPresent, withAmounts({ formula: '2*120' }))).toEqual([{ key: 'E-1', kind: 'no_result' }]);
    expect(factsOf(amountsPresent, withAmounts({ formula: '2*120', result: 240 }))).toEqual([]);
  });

  test('an empty award, but not an empty document total', () => {
    expect(placesOf(amountsPresent, example({ grant: { Award: null } }))).toEqual(['Grant!B4']);
    expect(placesOf(amountsPresent, withExpenditures({ 'Document total': 10 }, { 'Document total': null }))).toEqual(
      [],
    );
  });

  test('0 is an amount; cells that must hold one are counted', () => {
    expect(runOn(amountsPresent, withAmounts(0)).outcome).toMatchObject({ outcome: 'held', examined: 1 + 4 + 4 });
    const grant = Object.fromEntries(Object.entries(sound.grant).filter(([field]) => field !== 'Award'));
    expect(runOn(amountsPresent, { ...example({ tables: EMPTY }), grant }).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('amounts-in-whole-cents', () => {
  const cases: [string, ExampleCell, ExampleCell, object[]][] = [
    ['a cent', 'USD', 240.01, []],
    ['dust of binary fractions', 'USD', 0.1 + 0.2, []],
    ['half a cent', 'USD', 240.015, [{ kind: 'fraction', number: 240.015, currency: 'USD', count: 2 }]],
    ['whole pesos', 'CLP', 240, []],
    ['half a peso', 'CLP', 240.5, [{ kind: 'fraction', number: 240.5, currency: 'CLP', count: 0 }]],
    ['too many digits', 'USD', 1e15, [{ kind: 'too_large', number: 1e15 }]],
    ['text is another rule’s', 'USD', '240.015', []],
  ];
  test.each(cases)('%s', (_, Currency, amount, facts) => {
    const { tables } = withAmounts(amount);
    expect(factsOf(amountsInWholeCents, example({ grant: { Currency }, tables }))).toMatchObject(facts);
  });

  test('a fraction that shows as a date', () => {
    const [facts] = factsOf(amountsInWholeCents, withAmounts({ day: 45_658.123 }));
    expect(facts).toMatchObject({ kind: 'dated', number: null, text: '2025-01-01' });
  });
});

describe('dates-are-dates', () => {
  const cases: [string, ExampleCell, object[]][] = [
    ['a date', date('2025-03-10'), []],
    ['two readings', '03/04/2025', [{ stands: 'two', first: '2025-04-03', second: '2025-03-04' }]],
    ['one reading', '25/04/2025', [{ stands: 'one', first: '2025-04-25', second: null }]],
    ['ISO', '2025-04-03', [{ stands: 'one', first: '2025-04-03', second: null }]],
    ['no such day', '31/04/2025', [{ stands: 'words', first: null, second: null }]],
    ['words', 'in April', [{ stands: 'words', text: 'in April' }]],
    ['FALSE', false, [{ stands: 'words', text: 'FALSE' }]],
    ['a number that is no day', 20250403, [{ stands: 'number', text: '20250403' }]],
    ['blank', null, [{ stands: 'blank' }]],
    ['a formula without result', { formula: 'TODAY()' }, [{ stands: 'no_result' }]],
    ['a time of day is another rule’s', { day: 45_700.5 }, []],
  ];
  test.each(cases)('%s', (_, Date, facts) => {
    expect(factsOf(datesAreDates, withExpenditures({ Date }))).toEqual(
      facts.map((fact) => expect.objectContaining(fact)),
    );
  });

  test('fields of the grant, where they hold something', () => {
    const workbook = example({ grant: { 'Start date': null, 'End date': '03/04/2027' } });
    expect(placesOf(datesAreDates, workbook)).toEqual(['Grant!B9']);
  });

  test('blank optional dates are not examined, blank required ones are', () => {
    const workbook = withExpenditures({ Date: null, 'Document date': date('2025-03-09') });
    expect(runOn(datesAreDates, workbook).outcome.examined).toBe(1 + 4 + 1);
  });
});

describe('dates-plausible', () => {
  const cases: [string, ExampleCell, string[]][] = [
    ['the first day', date('1990-01-01'), []],
    ['the day before', date('1989-12-31'), ['Expenditures!F2']],
    ['the last day', date('2100-12-31'), []],
    ['the day after', date('2101-01-01'), ['Expenditures!F2']],
    ['a time of day', { day: 45_700.5 }, ['advice Expenditures!F2']],
    ['a time of a far day', { day: 700.5 }, ['Expenditures!F2']],
    ['text is another rule’s', '1/1/1950', []],
  ];
  test.each(cases)('%s', (_, day, places) => {
    expect(placesOf(datesPlausible, withExpenditures({ 'Document date': day }))).toEqual(places);
  });

  test('dates of the grant', () => {
    expect(placesOf(datesPlausible, example({ grant: { 'Start date': date('1925-01-01') } }))).toEqual(['Grant!B5']);
  });

  test('without any date there is nothing to examine', () => {
    const workbook = example({ grant: { 'Start date': null }, tables: WITHOUT_LEDGER });
    expect(runOn(datesPlausible, workbook).outcome.outcome).toBe('nothing-to-examine');
  });
});

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

describe('shares-one-scale', () => {
  const withShares = (...shares: ExampleCell[]) =>
    example({
      tables: { Shares: shares.map((Share) => ({ Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share })) },
    });
  const cases: [string, ExampleCell[], string[]][] = [
    ['parts of 1', [0.5, 1], []],
    ['whole numbers only', [50, 50], []],
    ['a little above the whole, beside a part', [0.5, 1.0001], ['Shares!D3']],
    ['beside nothing but 0', [0, 50], []],
    ['beside text', ['half', 50], []],
  ];
  test.each(cases)('%s', (_, shares, places) => {
    expect(placesOf(sharesOneScale, withShares(...shares))).toEqual(places);
  });

  test('one finding for all of them', () => {
    const { findings, outcome } = runOn(sharesOneScale, withShares(0.25, 50, 25, 'half'));
    expect(findings).toHaveLength(1);
    expect(findings[0]!.facts).toEqual({ count: 2, others: 1, number: 50, meant: 5000, usual: 2500 });
    expect(findings[0]!.also.map(({ cell }) => cell)).toEqual(['D4']);
    expect(outcome.examined).toBe(3);
  });

  test('without shares there is nothing to examine', () => {
    expect(runOn(sharesOneScale, sound).outcome.outcome).toBe('nothing-to-examine');
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

describe('values-from-lists', () => {
  const cases: [string, ExampleRow, string[]][] = [
    ['a word of the list', { Funding: 'Core' }, []],
    ['in another language, case and accents', { Funding: 'SUBVENCION' }, []],
    ['blank where it may be', { Funding: null, Type: null }, []],
    ['any other word', { Funding: 'Donor' }, ['Expenditures!G2']],
    ['a number', { Funding: 1 }, ['Expenditures!G2']],
  ];
  test.each(cases)('%s', (_, change, places) => {
    expect(placesOf(valuesFromLists, withExpenditures(change))).toEqual(places);
  });

  test('a pledge needs a source, and the grant is none', () => {
    const Cofinancing = [
      { Partner: 'Ceiba', Funding: 'Core', 'Year 1': 10 },
      { Partner: 'Ceiba', Funding: 'Grant', 'Year 1': 10 },
      { Partner: 'Ceiba', Funding: null, 'Year 1': 10 },
    ];
    expect(factsOf(valuesFromLists, example({ tables: { Cofinancing } }))).toEqual([
      { key: 'Ceiba · Grant', text: 'Grant', kind: 'off_list' },
      { key: 'Ceiba', text: '', kind: 'blank' },
    ]);
  });

  test('the currency is one that exists', () => {
    expect(factsOf(valuesFromLists, example({ grant: { Currency: 'US$' } }))).toEqual([
      { key: 'Currency', text: 'US$', kind: 'currency' },
    ]);
    expect(factsOf(valuesFromLists, example({ grant: { Currency: ' brl ' } }))).toEqual([]);
  });

  test('counts the choices that were made', () => {
    expect(runOn(valuesFromLists, sound).outcome.examined).toBe(1 + 2 + 2);
  });
});
