// Repairs of an allocation that does not add up: with evidence only, never against a total that holds, ranked.
import { searchRepairs, type RepairSearch } from '../../../src/core/repair/findRepairs';
import { example, rowsOf, type Example, type ExampleRow } from '../../../src/rules/examples';
import { readGrant } from '../../../src/workbook/intake/intake';
import { snapshotOf } from '../../exampleWorkbook';

/** Two partners, 300 + 200 and 250 + 250 of an award of 1,000, Totals left out, with changes. */
const allocation = (changes: Record<number, ExampleRow>, rest: Partial<Example> = {}, more: ExampleRow[] = []) =>
  example({
    ...rest,
    tables: {
      Allocation: [
        ...rowsOf('Allocation', { 0: { Total: null }, 1: { Total: null } }).map((row, i) => ({
          ...row,
          ...changes[i],
        })),
        ...more,
      ],
      ...rest.tables,
    },
  });

function searches(workbook: Example): RepairSearch[] {
  const { grant, facts } = readGrant(snapshotOf(workbook));
  return searchRepairs(grant, facts);
}

/** The repairs of the award as `column record: from → to, evidence`. */
function repairsOf(workbook: Example): string[] {
  const search = searches(workbook).find(({ sum }) => sum.kind === 'award');
  return (search?.repairs ?? []).map(({ changes, evidence, clears }) =>
    [
      ...changes.map(({ column, record, from, to }) => `${column} ${record}: ${from} → ${to}`),
      ...evidence,
      ...(clears === null ? [] : [`clears ${clears}`]),
    ].join(', '),
  );
}

const baseline = (changes: Record<number, ExampleRow> = {}, more: ExampleRow[] = []) => [
  ...rowsOf('Allocation', changes).map((row) => ({ ...row, Total: null })),
  ...more,
];

test.each<[string, Example, string[]]>([
  ['an allocation that adds up', allocation({}), []],
  ['a difference without evidence', allocation({ 0: { 'Year 1': 317 } }), []],
  ['a slip, and a cent beside', allocation({ 0: { 'Year 1': 30.01 } }), []],
  ['a factor of ten', allocation({ 0: { 'Year 2': 20 } }), ['Year 2 0: 2000 → 20000, factor-10']],
  [
    'two explanations of one difference, the stronger first',
    allocation({ 1: { 'Year 1': 520 } }),
    ['Year 1 1: 52000 → 25000, swapped-digits', 'Year 1 0: 30000 → 3000, factor-10'],
  ],
  [
    'a doubled digit',
    allocation({ 0: { 'Year 1': 3_330 } }, { grant: { Award: 1030 } }),
    ['Year 1 0: 333000 → 33000, doubled-digit'],
  ],
])('%s', (_, workbook, repairs) => expect(repairsOf(workbook)).toEqual(repairs));

test('the approved value is evidence, and stands before a slip elsewhere', () => {
  const workbook = allocation({ 0: { 'Year 1': 317 } }, { tables: { Baseline: baseline() } });
  expect(repairsOf(workbook)).toEqual(['Year 1 0: 31700 → 30000, approved']);
  const revised = allocation(
    { 0: { 'Year 1': 317 } },
    {
      tables: {
        Baseline: baseline({ 0: { 'Year 1': 290 } }),
        Revisions: [{ Partner: 'Ceiba', 'Budget line': 'Develop', Year: 1, Change: 10, Kind: 'Approved' }],
      },
    },
  );
  expect(repairsOf(revised)).toEqual(['Year 1 0: 31700 → 30000, approved']);
});

test('a Baseline with an amount that cannot be read says nothing', () => {
  const workbook = allocation(
    { 0: { 'Year 1': 317 } },
    { tables: { Baseline: baseline({ 0: { 'Year 2': 'about 200' } }) } },
  );
  expect(repairsOf(workbook)).toEqual([]);
});

test('a text is read where that makes the sum, and only then', () => {
  expect(repairsOf(allocation({ 0: { 'Year 1': '300.00' } }))).toEqual(['Year 1 0: 0 → 30000, reading']);
  expect(repairsOf(allocation({ 0: { 'Year 1': '300.01' } }))).toEqual([]);
  expect(repairsOf(allocation({ 0: { 'Year 1': '1.300' } }, { grant: { Award: 2000 } }))).toEqual([
    'Year 1 0: 0 → 130000, reading',
  ]);
  expect(repairsOf(allocation({ 0: { 'Year 1': '300.00' }, 1: { 'Year 1': '250,00' } }))).toEqual([
    'Year 1 0: 0 → 30000, Year 1 1: 0 → 25000, reading',
  ]);
});

test('the crossing of a typed Total and a typed total of the column', () => {
  const totals = { Allocation: { Partner: 'Total', 'Year 1': 550 } };
  const workbook = allocation({ 0: { 'Year 1': 317, Total: 500 } }, { totals });
  expect(repairsOf(workbook)).toEqual(['Year 1 0: 31700 → 30000, crossing']);
  expect(repairsOf(allocation({ 0: { 'Year 1': 317, Total: 500 } }))).toEqual([]);
});

test('no repair breaks a total that holds', () => {
  expect(repairsOf(allocation({ 0: { 'Year 2': 20 } }))).toHaveLength(1);
  expect(repairsOf(allocation({ 0: { 'Year 2': 20, Total: 320 } }))).toEqual([]);
  expect(repairsOf(allocation({ 0: { 'Year 2': 20, Total: 320.01 } }))).toHaveLength(1);
});

test('an exact copy of a row is taken away; a row that differs is left to people', () => {
  const copy = rowsOf('Allocation', { 0: { Total: null } })[0]!;
  expect(repairsOf(allocation({}, {}, [copy]))).toEqual([
    'Year 1 2: 30000 → 0, Year 2 2: 20000 → 0, duplicate-row, clears 2',
  ]);
  expect(repairsOf(allocation({}, {}, [{ ...copy, 'Year 1': 299, 'Year 2': 201 }]))).toEqual([]);
});

test('an approved row that is missing is named, not written', () => {
  const more = { Partner: 'Sauce', 'Budget line': 'Develop', 'Year 1': 40, 'Year 2': 7 };
  const workbook = allocation(
    { 0: { 'Year 1': 253 } },
    { tables: { Baseline: baseline({ 0: { 'Year 1': 253 } }, [more]) } },
  );
  const [search] = searches(workbook);
  expect(search!.missingRow).toEqual({ partner: 'Sauce', budgetLine: 'Develop', amount: 4_700 });
  expect(search!.repairs).toEqual([]);
});

test('a typed total with a slip of its own is changed, not the cells', () => {
  const [search] = searches(allocation({ 0: { Total: 50 } }));
  expect(search!.sum.total).toEqual({ column: 'Total', record: 0 });
  expect(search!.repairs.map(({ changes, evidence }) => [changes, evidence])).toEqual([
    [[{ table: 'Allocation', column: 'Total', record: 0, from: 5_000, to: 50_000 }], ['factor-10']],
  ]);
});

test('fewer edits first, then stronger evidence', () => {
  const workbook = allocation(
    { 0: { 'Year 1': 520 }, 1: { 'Year 1': 520, 'Year 2': 230 } },
    { tables: { Baseline: baseline({ 0: { 'Year 1': 520 }, 1: { 'Year 2': 230 } }) }, grant: { Award: 1200 } },
  );
  expect(repairsOf(workbook)).toEqual([
    'Year 1 1: 52000 → 25000, approved, swapped-digits',
    'Year 1 0: 52000 → 25000, swapped-digits',
  ]);
});
