// The table Grant: fields in any language and order, what is missing or twice, and what years and period follow from it.
import { isoOf } from '../../src/core/calendar/day';
import { date, example, rowsOf, sound, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import { readGrant } from '../../src/workbook/intake/intake';
import { GRANT_FIELDS } from '../../src/workbook/layout/fields';
import { gridRows, snapshotOfGrids } from '../exampleWorkbook';
import { inputOf } from '../rules/support';

const grantOf = (grant: ExampleRow) => inputOf(example({ grant })).grant;

/** The grant whose table Grant holds these rows, beside the sound allocation. */
function readFields(rows: readonly (readonly ExampleCell[])[], headings: readonly string[] = ['Field', 'Value']) {
  return readGrant(
    snapshotOfGrids([
      { sheet: 'Grant', rows: [headings, ...rows], table: 'Grant' },
      { sheet: 'Allocation', rows: gridRows(sound, 'Allocation'), table: 'Allocation' },
    ]),
  );
}

const VALUES: Readonly<Record<string, ExampleCell>> = {
  Title: 'Agua segura',
  Currency: 'BRL',
  Award: 1234.5,
  'Start date': date('2025-07-01'),
  'End date': date('2027-12-31'),
  'Closing days': 30,
  Years: 2,
  'Reporting date': date('2026-03-31'),
  'Minimum co-financing share': 0.2,
  'Burn low': 0.75,
  'Burn high': 1.1,
  'Template version': 1,
  Profile: 'blank',
  Reference: 'LAC-7',
  'Approval Date': date('2025-06-30'),
  'Actual Completion Date': date('2027-12-30'),
  'Proposal Focus': 'Water',
  'Core Focus': 'Poverty',
  'Secondary Cities': 'Two',
  'Country Type': 'Middle income',
  'Fiscal year start month': 7,
  'Reallocation profile': 'custom',
  'Reallocation limit': 0.1,
};

test.each(['en', 'es', 'pt'] as const)('fields are read in %s, whatever their order', (language) => {
  const rows = GRANT_FIELDS.map(({ name, heading }) => [heading[language], VALUES[name] ?? null] as const).reverse();
  const { grant, facts } = readFields(rows, language === 'en' ? ['Field', 'Value'] : ['Campo', 'Valor']);
  const values = Object.fromEntries(Object.entries(grant.fields).map(([name, { value }]) => [name, value]));
  expect(values).toEqual({
    ...{
      title: 'Agua segura',
      currency: 'BRL',
      award: 123_450,
      closingDays: 30,
      years: 2,
      templateVersion: 1,
      profile: 'blank',
    },
    ...{ startDate: 45_839, endDate: 46_752, reportingDate: 46_112 },
    ...{ minimumCofinancingShare: 2000, burnLow: 7500, burnHigh: 11_000 },
    ...{ reference: 'LAC-7', approvalDate: 45_838, actualCompletionDate: 46_751, proposalFocus: 'Water' },
    ...{ coreFocus: 'Poverty', secondaryCities: 'Two', countryType: 'Middle income' },
    ...{ fiscalYearStartMonth: 7, reallocationProfile: 'custom', reallocationLimit: 1000 },
  });
  expect([grant.currency, grant.exponent, facts.odd]).toEqual(['BRL', 2, []]);
  expect([isoOf(grant.period!.end), isoOf(grant.period!.lastPayment)]).toEqual(['2027-12-31', '2028-01-30']);
  expect(grant.fields.title.record).toBe(rows.findIndex(([, value]) => value === 'Agua segura'));
});

test('a field that is missing, and one that is blank, have no value; only the second has a place', () => {
  const { grant, facts } = readFields([
    ['Title', '  '],
    ['Years', 2],
    ['Start date', null],
  ]);
  const { title, award, startDate } = grant.fields;
  expect([title, award, startDate]).toEqual([
    { value: null, record: 0 },
    { value: null, record: null },
    { value: null, record: 2 },
  ]);
  expect(facts.odd).toMatchObject([{ column: 'Value', kind: 'blank', type: 'date', record: 2, row: 4 }]);
  expect([grant.period, grant.years]).toEqual([null, 2]);
});

test('of two rows for one field the first is read', () => {
  const { grant } = readFields([
    ['Award', 500],
    ['Monto otorgado', 700],
    ['Award', 900],
  ]);
  expect(grant.fields.award).toEqual({ value: 50_000, record: 0 });
});

test('rows that are no fields of ours change nothing', () => {
  const { grant, facts } = readFields([
    ['Donor', 'Foundation'],
    ['Award', 500],
    ['Contact', { error: '#REF!' }],
  ]);
  expect(grant.fields.award).toEqual({ value: 50_000, record: 1 });
  expect(facts.errors).toMatchObject([{ sheet: 'Grant', row: 4, code: '#REF!', table: 'Grant', columnName: 'Value' }]);
});

test('values that do not read as their field asks are null, and told where they stand', () => {
  const { grant, facts } = readFields([
    ...[
      ['Award', '475.000'],
      ['Start date', 'soon'],
      ['Years', 'two'],
      ['Burn low', 0.12345],
      ['Closing days', true],
    ],
    ...[
      ['Title', { error: '#N/A' }],
      ['End date', { formula: 'B1' }],
    ],
  ]);
  const { award, startDate, years, burnLow, closingDays, title, endDate } = grant.fields;
  expect([award, startDate, years, burnLow, closingDays, title, endDate].map(({ value }) => value)).toEqual(
    Array(7).fill(null),
  );
  const odd = facts.odd
    .filter(({ type }) => type !== 'text')
    .map(({ record, type, kind, readings }) => [record, type, kind, readings]);
  expect(odd.sort()).toEqual([
    [0, 'money', 'text', [47_500, 47_500_000]],
    [1, 'date', 'text', []],
    [2, 'number', 'text', []],
    [3, 'share', 'fraction', []],
    [4, 'number', 'boolean', []],
    [6, 'date', 'no-result', []],
  ]);
});

test.each([
  ['usd', 'USD', 2],
  [' CLP ', 'CLP', 0],
  ['KWD', 'KWD', 3],
  ['dólares', 'USD', 2],
  [null, 'USD', 2],
  [7, 'USD', 2],
])('the currency %j is %s with %i decimals', (Currency, currency, exponent) => {
  expect(grantOf({ Currency })).toMatchObject({ currency, exponent });
});

test.each([null, 0, -1, 2.5, 11, 'two', 1e9])(
  'with %j grant years there is no period, and the year columns are counted',
  (Years) => {
    const { period, years, expenditures, allocation } = grantOf({ Years });
    expect([period, years, [...expenditures.year]]).toEqual([null, 2, [-1, -1, -1, -1]]);
    expect(allocation[0]!.years).toEqual([30_000, 20_000]);
  },
);

test('year columns are counted from 1, without a gap, up to ten', () => {
  const yearsOf = (numbers: readonly number[]) => {
    const years = Object.fromEntries(numbers.map((n) => [`Year ${n}`, 1]));
    const Allocation = [{ Partner: 'Ceiba', 'Budget line': 'Develop', ...years }];
    return inputOf(example({ grant: { Years: null }, tables: { Allocation } })).grant.years;
  };
  expect([yearsOf([1, 2, 3]), yearsOf([1, 3]), yearsOf([2, 3]), yearsOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])]).toEqual([
    3, 1, 0, 10,
  ]);
});

test('years beyond the grant’s are in no figure, years that have no column are no money', () => {
  const rows = rowsOf('Allocation').map((row) => ({ ...row, 'Year 3': 99 }));
  const { grant, measures } = inputOf(example({ tables: { Allocation: rows } }));
  expect([grant.allocation[0]!.years, measures.allocation.total]).toEqual([[30_000, 20_000], 100_000]);
  const longer = inputOf(example({ grant: { Years: 3 } }));
  expect([longer.grant.allocation[0]!.years, longer.measures.allocation.byYear]).toEqual([
    [30_000, 20_000, NaN],
    [55_000, 45_000, 0],
  ]);
});

test('an expenditure is counted in the year of its date', () => {
  const days = ['2024-12-31', '2025-01-01', '2025-12-31', '2026-01-01'];
  const Expenditures = rowsOf('Expenditures', Object.fromEntries(days.map((iso, i) => [i, { Date: date(iso) }])));
  const { year } = inputOf(example({ tables: { Expenditures } })).grant.expenditures;
  expect([...year]).toEqual([0, 1, 1, 2]);
});
