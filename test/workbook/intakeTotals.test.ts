// Which rows are records and which one is the totals row.
import type { TableName } from '../../src/core/sheet/tables';
import { date, sound, type ExampleCell } from '../../src/rules/examples';
import { readGrant } from '../../src/workbook/intake/intake';
import { gridRows, snapshotOfGrids } from '../exampleWorkbook';

const ALLOCATION = gridRows(sound, 'Allocation');
const sum = (formula: string, result: number): ExampleCell => ({ formula, result });
const SUMS = [sum('SUM(C2:C3)', 550), sum('SUM(D2:D3)', 450), sum('SUM(E2:E3)', 1000)];

interface Shape {
  /** Whether the table has a name, and a totals row of its own. */
  readonly form?: 'table' | 'with totals' | 'no name';
  /** Rows that stand below the table's area. */
  readonly below?: readonly (readonly ExampleCell[])[];
}

/** The records and totals row of one table. */
function read(table: TableName, rows: readonly (readonly ExampleCell[])[], { form = 'table', below = [] }: Shape = {}) {
  const grids = [
    { sheet: 'Grant', rows: gridRows(sound, 'Grant'), table: 'Grant' },
    { sheet: 'Data', rows, hasTotals: form === 'with totals', ...(form === 'no name' ? {} : { table }) },
    { sheet: 'Data', at: `A${rows.length + 1}`, rows: below },
  ];
  const { grant, facts } = readGrant(snapshotOfGrids(grids));
  const found = facts.tables.get(table)!;
  return { grant, facts, table: found, rows: [...found.rows], totalsRow: found.totalsRow, lastRow: found.lastRow };
}

const allocation = (last: readonly ExampleCell[], shape?: Shape) => read('Allocation', [...ALLOCATION, last], shape);

test('the table’s own totals row is no record, whatever it says', () => {
  const { rows, totalsRow, lastRow, table, grant } = allocation(['Ceiba', 'All', ...SUMS], { form: 'with totals' });
  expect([rows, totalsRow, lastRow]).toEqual([[2, 3], 4, 3]);
  expect(table.columns.get('Year 1')!.total).toEqual({ formula: 'SUM(C2:C3)', value: 55_000, hasResult: true });
  expect(grant.allocation).toHaveLength(2);
});

test.each(['Total', 'TOTAL', 'Totals:', 'Totales', 'Totais', 'Suma', 'Soma', 'Total general', 'Gran total', ' total '])(
  'a last row that says %j is the totals row, typed or computed, named table or not',
  (word) => {
    for (const form of ['table', 'no name'] as const) {
      expect(allocation([word, null, 550, 450, 1000], { form })).toMatchObject({
        rows: [2, 3],
        totalsRow: 4,
        lastRow: 3,
      });
      expect(allocation([null, word, ...SUMS], { form })).toMatchObject({ rows: [2, 3], totalsRow: 4 });
    }
  },
);

test('a last row without key whose money is all sums is the totals row', () => {
  expect(allocation([null, null, ...SUMS])).toMatchObject({ rows: [2, 3], totalsRow: 4 });
  const others = [sum('SUBTOTAL(109,C2:C3)', 550), sum('AGGREGATE(9,5,D2:D3)', 450), sum('sum(E2:E3)', 1000)];
  expect(allocation([null, null, ...others])).toMatchObject({ rows: [2, 3], totalsRow: 4 });
});

test('a last row without key is data where any of its money is typed', () => {
  expect(allocation([null, null, SUMS[0]!, 450, SUMS[2]!])).toMatchObject({ rows: [2, 3, 4], totalsRow: null });
  expect(allocation([null, null, sum('C2+C3', 550), ...SUMS.slice(1)])).toMatchObject({
    rows: [2, 3, 4],
    totalsRow: null,
  });
});

test('a last row with a key is data, even where all its money is computed', () => {
  expect(allocation(['Ceiba', 'Manage', ...SUMS])).toMatchObject({ rows: [2, 3, 4], totalsRow: null });
});

test.each(['Total S.A.', 'Totalenergies', 'Soma Verde', 'Suma y Sigue'])('a partner named %s is data', (name) => {
  expect(
    read('Partners', [
      ['Partner', 'Name'],
      ['Ceiba', 'Fundación Ceiba'],
      [name, 'Empresa'],
    ]),
  ).toMatchObject({
    rows: [2, 3],
    totalsRow: null,
  });
});

test('a partner with the short name Total is data where its row names a budget line', () => {
  expect(allocation(['Total', 'Manage', 1, 1, 2])).toMatchObject({ rows: [2, 3, 4], totalsRow: null });
});

test('a number is a key: its row is data though it says total or adds up cells', () => {
  const headings = ['Expenditure', 'Date', 'Partner', 'Description', 'Amount'];
  const first = [6, date('2025-03-10'), 'Ceiba', 'Work', 5];
  const computed = [7, date('2025-03-11'), 'Ceiba', 'Work', sum('SUM(G2:G3)', 12)];
  expect(read('Expenditures', [headings, first, computed])).toMatchObject({ rows: [2, 3], totalsRow: null });
  const worded = [7, date('2025-03-11'), 'Ceiba', 'Total', 12];
  expect(read('Expenditures', [headings, first, worded])).toMatchObject({ rows: [2, 3], totalsRow: null });
});

test('totals typed just below a table are its totals row, and no stray', () => {
  const { rows, totalsRow, lastRow, facts } = read('Allocation', ALLOCATION, {
    below: [['Total', null, 550, 450, 1000]],
  });
  expect([rows, totalsRow, lastRow, facts.strays]).toEqual([[2, 3], 4, 3, []]);
});

test('a totals row in the middle is data', () => {
  const [names, first, second] = ALLOCATION;
  const rows = [names!, first!, ['Total', null, 300, 200, 500], second!];
  expect(read('Allocation', rows)).toMatchObject({ rows: [2, 3, 4], totalsRow: null });
});

test('rows in which only Total is computed are no records', () => {
  const empty: ExampleCell[] = [null, null, null, null, sum('SUM(C4:D4)', 0)];
  expect(read('Allocation', [...ALLOCATION, empty, empty])).toMatchObject({ rows: [2, 3], totalsRow: null });
});

test('a total without a result, or one that is an error, has no value', () => {
  const cells = [{ formula: 'SUM(C2:C3)' }, { formula: 'SUM(D2:D3)', result: { error: '#REF!' } }, 1000.005];
  const { columns } = allocation(['Total', null, ...cells], { form: 'with totals' }).table;
  expect(columns.get('Year 1')!.total).toEqual({ formula: 'SUM(C2:C3)', value: NaN, hasResult: false });
  expect(columns.get('Year 2')!.total).toEqual({ formula: 'SUM(D2:D3)', value: NaN, hasResult: true });
  expect(columns.get('Total')!.total).toEqual({ formula: '', value: NaN, hasResult: true });
});

test('a table with nothing below its headings has no records', () => {
  for (const form of ['table', 'no name'] as const) {
    const { rows, totalsRow } = read('Allocation', [ALLOCATION[0]!, [null]], { form });
    expect([rows, totalsRow]).toEqual([[], null]);
  }
});

test('formulas of a column are told by pattern, constants and blanks apart', () => {
  const rows = [
    ALLOCATION[0]!,
    ['Ceiba', 'Develop', 300, 200, sum('SUM(C2:D2)', 500)],
    ['Sauce', 'Develop', 1, 1, sum('C3+D3', 2)],
    ['Ceiba', 'Manage', 250, 250, sum('SUM(C4:D4)', 500)],
    ['Sauce', 'Manage', 2, 2, 4],
    ['Sauce', 'Other', 2, 2, null],
    ['Ceiba', 'Other', 2, 2, { formula: 'SUM(C7:D7)' }],
  ];
  const { formulas, numbers } = read('Allocation', rows).table.columns.get('Total')!;
  expect([...formulas!.ids]).toEqual([0, 1, 0, -1, -2, 0]);
  expect(formulas).toMatchObject({
    patterns: ['SUM(RC[-2]:RC[-1])', 'RC[-2]+RC[-1]'],
    samples: ['SUM(C2:D2)', 'C3+D3'],
    withoutResult: [5],
  });
  expect([...numbers!]).toEqual([50_000, 200, 50_000, 400, NaN, NaN]);
});
