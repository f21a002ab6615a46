import { example, rowsOf, sound, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import { actualsWhenDue } from '../../src/rules/results/actuals-when-due';
import { indicatorsMeasurable } from '../../src/rules/results/indicators-measurable';
import { moneyAndProgressAgree } from '../../src/rules/results/money-and-progress-agree';
import { resultsHaveIndicators } from '../../src/rules/results/results-have-indicators';
import { factsOf, placesOf, runOn } from './support';

const indicator = (change: ExampleRow = {}): ExampleRow => ({
  Indicator: 'I1',
  Result: 'R1',
  Text: 'Agreements signed',
  Measure: 'Unit',
  Baseline: 0,
  'Target 1': 4,
  'Target 2': 8,
  'Actual 1': 3,
  'Actual 2': null,
  ...change,
});
const measuring = (...rows: ExampleRow[]) => example({ tables: { Indicators: rows } });

test('an absent table of indicators is nothing to examine', () => {
  for (const rule of [indicatorsMeasurable, resultsHaveIndicators, actualsWhenDue, moneyAndProgressAgree]) {
    expect(runOn(rule, sound).outcome.outcome).toBe('nothing-to-examine');
  }
});

describe('indicators-measurable', () => {
  test.each([
    ['numbers', {}, []],
    ['blank baseline and actuals', { Baseline: null, 'Actual 1': null }, []],
    ['words as a target', { 'Target 2': 'eight' }, ['Indicators!G2']],
    ['words as baseline and actual', { Baseline: 'few', 'Actual 1': 'n/a' }, ['Indicators!E2', 'Indicators!H2']],
    ['no target', { 'Target 1': null, 'Target 2': null }, ['Indicators!F2']],
    [
      'words for a qualitative one',
      { Measure: 'Qualitative', Baseline: 'none', 'Target 1': 'some', 'Target 2': null, 'Actual 1': 'a few' },
      [],
    ],
    [
      'a number in a qualitative one',
      { Measure: 'Qualitative', Baseline: 'none', 'Target 1': 'some', 'Target 2': null },
      ['Indicators!H2'],
    ],
    ['an ordinal one in words', { Measure: 'Ordinal', 'Target 2': 'high' }, ['Indicators!G2']],
  ])('%s', (_, change, places) => {
    expect(placesOf(indicatorsMeasurable, measuring(indicator(change)))).toEqual(places);
  });

  test('says which part of which year it is', () => {
    const facts = factsOf(indicatorsMeasurable, measuring(indicator({ 'Actual 1': '12 %' })));
    expect(facts).toEqual([{ key: 'I1', measure: 'Unit', kind: 'text', part: 'actual', year: 1, written: '12 %' }]);
  });

  test('a blank measure can’t be judged', () => {
    const workbook = measuring(indicator({ Measure: null, 'Target 1': 'four' }));
    expect(runOn(indicatorsMeasurable, workbook).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('results-have-indicators', () => {
  test('points at the result without one', () => {
    expect(placesOf(resultsHaveIndicators, measuring(indicator()))).toEqual(['Results!A3']);
    expect(
      placesOf(resultsHaveIndicators, measuring(indicator(), indicator({ Indicator: 'I2', Result: 'R2' }))),
    ).toEqual([]);
  });

  test('while an indicator names no result that exists, that is the finding', () => {
    const workbook = measuring(indicator(), indicator({ Indicator: 'I2', Result: 'R02' }));
    expect(runOn(resultsHaveIndicators, workbook).outcome).toMatchObject({ outcome: 'held', examined: 1 });
  });
});

describe('actuals-when-due', () => {
  const on = (today: string, ...rows: ExampleRow[]) => example({ today, tables: { Indicators: rows } });
  const blank = { 'Actual 1': null };

  test('due once the year is past, not on its last day', () => {
    const other = indicator({ Indicator: 'I2' });
    expect(runOn(actualsWhenDue, on('2025-12-31', indicator(blank), other)).outcome.outcome).toBe('nothing-to-examine');
    const facts = factsOf(actualsWhenDue, on('2026-01-01', indicator(blank), other));
    expect(facts).toEqual([{ key: 'I1', year: 1, ended: '2025-12-31', target: '4' }]);
    expect(placesOf(actualsWhenDue, on('2027-01-01', indicator(blank)))).toEqual(['Indicators!H2', 'Indicators!I2']);
  });

  test('0 is an actual; a year without target promises none', () => {
    expect(factsOf(actualsWhenDue, on('2026-01-01', indicator({ 'Actual 1': 0 })))).toEqual([]);
    expect(factsOf(actualsWhenDue, on('2026-01-01', indicator({ ...blank, 'Target 1': null })))).toEqual([]);
  });

  test('without a start date it is not checked', () => {
    const workbook = example({ grant: { 'Start date': null }, tables: { Indicators: [indicator(blank)] } });
    expect(runOn(actualsWhenDue, workbook).outcome.obstacle?.reason).toBe('missing-value');
  });
});

describe('money-and-progress-agree', () => {
  const spending = (amount: number, actual: ExampleCell, change: ExampleRow = {}) =>
    example({
      tables: {
        Indicators: [indicator({ 'Actual 1': actual, ...change })],
        Expenditures: rowsOf('Expenditures')
          .slice(0, 1)
          .map((row) => ({ ...row, Amount: amount })),
      },
    });

  test.each([
    ['half of an equal part, no progress', 250, 0, ['stalled']],
    ['a cent less', 249.99, 0, []],
    ['half of it, some progress', 250, 1, []],
    ['below the baseline is no progress', 250, -3, ['stalled']],
    ['no actual yet', 400, null, []],
    ['no money, half the way', 0, 4, ['unpaid']],
    ['no money, nearly half the way', 0, 3.99, []],
  ])('%s', (_, amount, actual, kinds) => {
    expect(factsOf(moneyAndProgressAgree, spending(amount, actual)).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('progress is counted from the baseline, downwards too, and is the mean of the indicators', () => {
    const falling = { Baseline: 100, 'Target 1': null, 'Target 2': 20 };
    expect(factsOf(moneyAndProgressAgree, spending(0, 60, falling))).toMatchObject([{ progress: 5000 }]);
    const mean = example({
      tables: {
        Indicators: [indicator({ 'Actual 1': 8 }), indicator({ Indicator: 'I2', 'Actual 1': 0 })],
        Expenditures: rowsOf('Expenditures').slice(1, 2),
      },
    });
    expect(factsOf(moneyAndProgressAgree, mean)).toMatchObject([{ kind: 'unpaid', progress: 5000 }]);
  });

  test('co-financed money explains progress', () => {
    const paid = rowsOf('Expenditures')
      .slice(0, 1)
      .map((row) => ({ ...row, Funding: 'Core' }));
    const workbook = example({ tables: { Indicators: [indicator({ 'Actual 1': 8 })], Expenditures: paid } });
    expect(runOn(moneyAndProgressAgree, workbook).outcome.outcome).toBe('held');
  });
});
