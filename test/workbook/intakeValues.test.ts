// How cells read: amounts, dates, shares, keys and references. What does not read is in no figure and in the facts.
import type { OddReading } from '../../src/core/sheet/facts';
import { dayOfIso } from '../../src/core/calendar/day';
import {
  date,
  example,
  rowsOf,
  spent,
  type Example,
  type ExampleCell,
  type ExampleRow,
} from '../../src/rules/examples';
import { inputOf } from '../rules/support';

const day = (iso: string) => dayOfIso(iso)!;
const oddOf = (workbook: Example) => inputOf(workbook).facts.odd;
const told = (odd: readonly OddReading[]) => odd.map(({ kind, text, readings }) => [kind, text, readings]);

/** Expenditures that differ in one column. */
function ledgerOf(column: string, cells: readonly ExampleCell[]) {
  const Expenditures = cells.map((cell, i): ExampleRow => ({
    ...spent(`E-${i}`, '2025-03-10', 'Ceiba', 'Develop', 1, 'O1', 'R1'),
    [column]: cell,
  }));
  return inputOf(example({ tables: { Expenditures } }));
}

const amountsOf = (cells: readonly ExampleCell[], column = 'Amount') => {
  const { grant, facts } = ledgerOf(column, cells);
  const { amount } = grant.expenditures;
  return { amounts: [...amount], odd: told(facts.odd), facts, grant };
};

test('amounts are whole cents; dust of binary fractions is no fraction', () => {
  const { amounts, odd } = amountsOf([0.1 + 0.2, -4.35, 0, -0, { formula: 'A1', result: 12.5 }]);
  expect(amounts).toEqual([30, -435, 0, 0, 1250]);
  expect(odd).toEqual([]);
});

test('a text is never counted; its readings are told, and where the cell stands', () => {
  const { facts, measures } = ledgerOf('Amount', [100, '240.50']);
  expect(measures.spending.expended).toBe(10_000);
  expect(facts.odd).toEqual([
    {
      ...{ table: 'Expenditures', column: 'Amount', type: 'money', record: 1, row: 3, sheetColumn: 6 },
      ...{ kind: 'text', text: '240.50', readings: [24_050] },
    },
  ]);
});

test('what other texts of the column prove decides a text with two readings', () => {
  const readings = (...texts: string[]) => amountsOf(texts).odd.map(([, , found]) => found);
  expect(readings('475.000')).toEqual([[47_500, 47_500_000]]);
  expect(readings('475.000', '1.234,50')).toEqual([[47_500_000], [123_450]]);
  expect(readings('475.000', '12.5')).toEqual([[47_500], [1250]]);
  expect(readings('475.000', '1.234,50', '1,234.50')).toEqual([[47_500, 47_500_000], [123_450], [123_450]]);
  expect(readings('1,234', 'pending')).toEqual([[123_400, 123.4], []]);
});

test('the evidence of one column says nothing of another', () => {
  const rows = rowsOf('Expenditures', { 0: { 'Document total': '1.234,50' }, 1: { Amount: '475.000' } });
  const odd = oddOf(example({ tables: { Expenditures: rows } }));
  expect(odd.find(({ column }) => column === 'Amount')!.readings).toEqual([47_500, 47_500_000]);
});

test('whatever is no amount is told as what it is', () => {
  const cells = [
    true,
    { error: '#N/A' },
    { formula: 'B1' },
    null,
    '  ',
    1.005,
    1e15,
    'n/a',
    { formula: 'B1', result: { error: '#REF!' } },
  ];
  const { amounts, odd } = amountsOf(cells);
  expect(amounts).toEqual(cells.map(() => NaN));
  expect(odd.map(([kind, text]) => [kind, text]).sort()).toEqual(
    [
      ['boolean', 'TRUE'],
      ['error', '#N/A'],
      ['no-result', ''],
      ['blank', ''],
      ['blank', ''],
      ['fraction', '1.005'],
      ['too-large', '1000000000000000'],
      ['text', 'n/a'],
      ['error', '#REF!'],
    ].sort(),
  );
});

test('an optional amount may be blank', () => {
  expect(amountsOf([null, 5], 'Document total').odd).toEqual([]);
});

test('a currency without decimals: pesos are whole, and 475.000 is still two amounts', () => {
  const { grant, facts } = inputOf(
    example({
      grant: { Currency: 'clp', Award: 84_719_000 },
      tables: {
        Expenditures: rowsOf('Expenditures', { 0: { Amount: 0.5 }, 1: { Amount: '475.000' }, 2: { Amount: 150 } }),
      },
    }),
  );
  expect([grant.currency, grant.exponent, grant.fields.award.value]).toEqual(['CLP', 0, 84_719_000]);
  expect(grant.expenditures.amount[2]).toBe(150);
  expect(told(facts.odd)).toEqual([
    ['fraction', '0.5', []],
    ['text', '475.000', [475, 475_000]],
  ]);
});

test('dates: a serial without a date format, a time of day, texts and numbers that are none', () => {
  const cells = [45_658, { day: 45_658.75 }, '2025-03-04', '03/04/2025', 'soon', 0, -3, 2_958_466, null, true];
  const { grant, facts } = ledgerOf('Date', cells);
  expect([...grant.expenditures.date]).toEqual([45_658, 45_658, ...cells.slice(2).map(() => NaN)]);
  expect([...grant.expenditures.year]).toEqual([1, 1, ...cells.slice(2).map(() => -1)]);
  expect(
    facts.odd.map(({ kind, record, readings }) => [record, kind, readings]).sort((a, b) => Number(a[0]) - Number(b[0])),
  ).toEqual([
    [1, 'time', [45_658]],
    [2, 'text', [day('2025-03-04')]],
    [3, 'text', [day('2025-04-03'), day('2025-03-04')]],
    [4, 'text', []],
    [5, 'not-a-date', []],
    [6, 'not-a-date', []],
    [7, 'not-a-date', []],
    [8, 'blank', []],
    [9, 'boolean', []],
  ]);
});

test('shares are basis points; 50 stays 50, text and what is finer than 0.01% are told', () => {
  const Shares = [0.5, 50, '50%', '0,5', 1 / 3, 0.3333].map((Share) => ({
    Expenditure: 'E-1',
    Objective: 'O1',
    Result: 'R1',
    Share,
  }));
  const { grant, facts } = inputOf(example({ tables: { Shares } }));
  expect([...grant.shares.share]).toEqual([5000, 500_000, NaN, NaN, NaN, 3333]);
  expect(facts.odd.map(({ kind, record, readings }) => [record, kind, readings]).sort()).toEqual([
    [2, 'text', [5000]],
    [3, 'text', [5000]],
    [4, 'fraction', []],
  ]);
});

test('rows of Shares stand by their expenditure, in row order; others belong to none', () => {
  const Shares = ['E-2', 'E-1', 'e-2', 'E-9', null].map((Expenditure) => ({
    Expenditure,
    Objective: 'O1',
    Result: 'R1',
    Share: 0.5,
  }));
  const { start, order, expenditure } = inputOf(example({ tables: { Shares } })).grant.shares;
  expect([...expenditure]).toEqual([1, 0, 1, -2, -1]);
  expect([[...start], [...order]]).toEqual([
    [0, 1, 3, 3, 3],
    [1, 0, 2],
  ]);
});

const referenceTo = (key: ExampleCell, reference: ExampleCell) => {
  const Objectives = [
    { Objective: 'Other', Text: 'x' },
    { Objective: key, Text: 'y' },
  ];
  const Expenditures = [spent('E-1', '2025-03-10', 'Ceiba', 'Develop', 1, null, 'R1')].map((row) => ({
    ...row,
    Objective: reference,
  }));
  const { grant, facts } = inputOf(example({ tables: { Objectives, Expenditures } }));
  return { code: grant.expenditures.objective[0], unknown: facts.unknownReferences };
};

test.each([
  ['a number and its text', 7, '7'],
  ['a text and its number', '7', 7],
  ['a number with decimals', 1.5, '1.5'],
  ['another case', 'o1', 'O1'],
  ['other forms of an accent', 'Capacitaci\u00f3n', 'CAPACITACIO\u0301N'],
])('a reference is found by %s', (_, key, reference) => {
  expect(referenceTo(key, reference)).toEqual({ code: 1, unknown: [] });
});

test.each([
  ['spaces', 'O1', 'O1 '],
  ['a missing accent', 'Gestión', 'Gestion'],
  ['zeros before a number', '001', 1],
  ['look-alike width', 'O1', 'Ｏ1'],
])('a reference that differs by %s is none', (_, key, reference) => {
  const { code, unknown } = referenceTo(key, reference);
  expect([code, unknown.map(({ text, target }) => [text, target])]).toEqual([-2, [[String(reference), 'Objectives']]]);
});

test('of records with one key the first is meant', () => {
  const keys = ['ceiba', 'Ceiba', 'Ceiba', 'SAUCE', 'sauce'];
  const Partners = keys.map((Partner, i) => ({ Partner, Name: `Name ${i}` }));
  const { grant } = inputOf(example({ tables: { Partners } }));
  expect([...grant.expenditures.partner]).toEqual([0, 3, 0, 3]);
});

test('unknown references are grouped by value, whatever its case; blanks are no references', () => {
  const Expenditures = rowsOf('Expenditures', {
    0: { Partner: 'Roble' },
    1: { Partner: 'ROBLE' },
    2: { Partner: ' ' },
  });
  const { grant, facts } = inputOf(example({ tables: { Expenditures } }));
  expect([...grant.expenditures.partner]).toEqual([-2, -2, -1, 1]);
  expect(facts.unknownReferences).toEqual([
    { table: 'Expenditures', column: 'Partner', target: 'Partners', text: 'Roble', records: [0, 1] },
  ]);
});

test('without a table of budget lines any text is one, the same in every table', () => {
  const { grant, facts } = inputOf(
    example({
      tables: {
        BudgetLines: [],
        Expenditures: rowsOf('Expenditures', { 0: { 'Budget line': 'DEVELOP' }, 1: { 'Budget line': 'New' } }),
      },
    }),
  );
  expect([facts.unknownReferences, grant.expenditures.budgetLineKeys]).toEqual([[], ['Develop', 'Manage', 'New']]);
  expect([...grant.expenditures.budgetLine]).toEqual([0, 2, 0, 1]);
  expect(grant.allocation.map(({ budgetLine }) => budgetLine)).toEqual([0, 1]);
});

test('choices are read in any language; blank is the default, other words are told', () => {
  const { grant, facts } = ledgerOf('Type', ['Reembolso', 'CORRECCION', null, 'Pagamento', 'Donation']);
  expect([...grant.expenditures.type]).toEqual([1, 2, 0, 0, -2]);
  expect(told(facts.odd)).toEqual([['off-list', 'Donation', []]]);
  expect([...ledgerOf('Funding', ['Subvenção', 'socio', 'Fondos básicos', null]).grant.expenditures.funding]).toEqual([
    0, 1, 2, 0,
  ]);
});

test('pledges name their source; the grant’s own money is none', () => {
  const Cofinancing = ['Partner', 'Fundos básicos', 'Grant', null].map((Funding) => ({
    Partner: 'Ceiba',
    Funding,
    'Year 1': 5,
  }));
  const { grant, facts } = inputOf(example({ tables: { Cofinancing } }));
  expect(grant.cofinancing.map(({ funding }) => funding)).toEqual(['Partner', 'Core', null, null]);
  expect(told(facts.odd)).toEqual([['off-list', 'Grant', []]]);
});

test('indicators hold numbers or words, and words are no oddity', () => {
  const row = {
    Indicator: 'I1',
    Result: 'R1',
    Text: 'Farms',
    Measure: 'Cualitativo',
    Baseline: 'none',
    'Target 1': 5,
    'Target 2': null,
    'Actual 1': 'some',
  };
  const { grant, facts } = inputOf(example({ tables: { Indicators: [row] } }));
  expect(grant.indicators[0]).toMatchObject({
    measure: 'Qualitative',
    baseline: 'none',
    targets: [5, null],
    actuals: ['some'],
    result: 0,
  });
  expect(facts.odd).toEqual([]);
});

test('an error or a missing result in a key is told, and the record has no key', () => {
  const Expenditures = rowsOf('Expenditures', {
    0: { Expenditure: { error: '#N/A' } },
    1: { Expenditure: { formula: 'A1' } },
  });
  const { grant, facts } = inputOf(example({ tables: { Expenditures } }));
  expect([...grant.expenditures.key].map((text) => text >= 0)).toEqual([false, false, true, true]);
  expect(facts.odd.map(({ kind, record }) => [kind, record])).toEqual([
    ['error', 0],
    ['no-result', 1],
  ]);
  const { keyOf } = facts.tables.get('Expenditures')!;
  expect([keyOf(0), keyOf(2)]).toEqual([null, 'E-3']);
});

test('a key that is a date is its day', () => {
  const Expenditures = rowsOf('Expenditures', { 0: { Expenditure: date('2025-03-10') } });
  expect(
    inputOf(example({ tables: { Expenditures } }))
      .facts.tables.get('Expenditures')!
      .keyOf(0),
  ).toBe('2025-03-10');
});
