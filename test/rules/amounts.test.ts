// The rules on amounts as cells hold them: the limit and one unit beyond, and what is left to other rules.
import { example, rowsOf, sound, type ExampleCell } from '../../src/rules/examples';
import { amountsAreNumbers } from '../../src/rules/values/amounts-are-numbers';
import { amountsHaveOneReading } from '../../src/rules/values/amounts-have-one-reading';
import { amountsInWholeCents } from '../../src/rules/values/amounts-in-whole-cents';
import { amountsPresent } from '../../src/rules/values/amounts-present';
import { factsOf, placesOf, runOn, withAmounts, withExpenditures } from './support';

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
