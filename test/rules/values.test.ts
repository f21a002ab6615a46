// The rules on dates, shares and choices as cells hold them: the limit and one unit beyond, and what is left to other rules.
import { date, example, sound, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import { datesAreDates } from '../../src/rules/values/dates-are-dates';
import { datesPlausible } from '../../src/rules/values/dates-plausible';
import { sharesOneScale } from '../../src/rules/values/shares-one-scale';
import { valuesFromLists } from '../../src/rules/values/values-from-lists';
import { factsOf, placesOf, runOn, withExpenditures } from './support';

const WITHOUT_LEDGER = { Expenditures: undefined };

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
