// Where tables are found: by name wherever they stand, else by their headings in any language.
import type { TableName } from '../../src/core/sheet/tables';
import { sound, type ExampleCell } from '../../src/rules/examples';
import { readGrant } from '../../src/workbook/intake/intake';
import { LAYOUT } from '../../src/workbook/layout/tables';
import { gridRows, snapshotOfGrids, type Grid } from '../exampleWorkbook';
import { inputOf } from '../rules/support';

const TABLES: readonly TableName[] = [
  'Grant',
  'BudgetLines',
  'Partners',
  'Allocation',
  'Objectives',
  'Results',
  'Expenditures',
];
const OBJECTIVES: Grid = { sheet: 'Objectives', rows: gridRows(sound, 'Objectives'), table: 'Objectives' };

/** The sound workbook with some of its tables put elsewhere, or left out where `null`. */
function read(
  changes: Partial<Record<TableName, Omit<Grid, 'rows'> & Partial<Grid>>> = {},
  more: readonly Grid[] = [],
) {
  const grids = TABLES.map((table) => ({ sheet: table, rows: gridRows(sound, table), table, ...changes[table] }));
  return readGrant(snapshotOfGrids([...grids, ...more]));
}

const unnamed = (sheet: string, at = 'A1') => ({ sheet, at, table: undefined });
const heading = (name: string, language: 'en' | 'es' | 'pt', table: TableName) => {
  const column = LAYOUT.get(table)!.columns.find((one) => one.name === name.replace(/ \d+$/, ''))!;
  return name.replace(column.name, column.heading[language]);
};

/** A table of the sound workbook as rows with headings of a language. */
function translated(table: TableName, language: 'en' | 'es' | 'pt'): ExampleCell[][] {
  const [names, ...records] = gridRows(sound, table);
  return [names!.map((name) => heading(String(name), language, table)), ...records];
}

const WHOLE = inputOf(sound).measures;

function expectSound({ grant, facts }: ReturnType<typeof readGrant>): void {
  const expected = inputOf(sound).grant;
  expect(facts.tables.size).toBe(TABLES.length);
  expect({ odd: facts.odd, unknown: facts.unknownReferences }).toEqual({ odd: [], unknown: [] });
  expect([...grant.expenditures.amount]).toEqual([...expected.expenditures.amount]);
  expect([...grant.expenditures.objective]).toEqual([...expected.expenditures.objective]);
  expect(grant.allocation).toEqual(expected.allocation);
  expect(grant.partners.map(({ key }) => key)).toEqual(expected.partners.map(({ key }) => key));
  expect([grant.objectives.length, grant.results.length]).toEqual([
    expected.objectives.length,
    expected.results.length,
  ]);
  expect(grant.fields.award.value).toBe(WHOLE.allocation.total);
}

test('tables that were moved are found by name, wherever they stand', () => {
  expectSound(read({ Partners: { sheet: 'Anywhere', at: 'D7' }, Allocation: { sheet: 'Anywhere', at: 'D20' } }));
});

test('a table whose name is taken by the user is found with its suffix', () => {
  const own: Grid = {
    sheet: 'Own',
    rows: [
      ['Match', 'Goals'],
      ['Final', 2],
    ],
    table: 'Results',
  };
  const intake = read({ Results: { sheet: 'Results', table: 'Results_Allot' } }, [own]);
  expectSound(intake);
  expect(intake.facts.tables.get('Results')!.place.name).toBe('Results_Allot');
  expect(intake.facts.rivals).toEqual([]);
});

test.each(['en', 'es', 'pt'] as const)('tables without names are found by their headings in %s', (language) => {
  const changes = Object.fromEntries(
    TABLES.map((table) => [table, { ...unnamed(table, 'C6'), rows: translated(table, language) }]),
  );
  const intake = read(changes);
  expectSound(intake);
  const found = intake.facts.tables.get('Allocation')!;
  expect([found.foundBy, found.headerRow, found.columns.get('Year 1')!.column, found.place.name]).toEqual([
    'headings',
    6,
    5,
    '',
  ]);
});

test('headings are matched whatever their case, accents and spaces', () => {
  const rows = gridRows(sound, 'Allocation');
  const headings = ['  PARTNER ', 'linea  presupuestaria', 'AÑO 1', 'year\u00a02', 'total'];
  expectSound(read({ Allocation: { sheet: 'Allocation', rows: [headings, ...rows.slice(1)] } }));
});

test('title rows above and columns of the user’s own change nothing', () => {
  const [names, ...records] = gridRows(sound, 'Partners');
  const rows = [['Contact', ...names!, 'Web'], ...records.map((row) => ['Ana', ...row, 'example.org'])];
  const title: Grid = { sheet: 'Partners', rows: [['Our partners'], ['Partner', 'list of 2025']] };
  const intake = read({ Partners: { ...unnamed('Partners', 'B9'), rows } }, [title]);
  expectSound(intake);
  const { headings, columns } = intake.facts.tables.get('Partners')!;
  expect(headings.filter(({ match }) => match === null).map(({ text }) => text)).toEqual(['Contact', 'Web']);
  expect(columns.has('Contact')).toBe(false);
});

test('columns may stand in any order', () => {
  const rows = gridRows(sound, 'Expenditures').map((row) => [...row].reverse());
  expectSound(read({ Expenditures: { sheet: 'Expenditures', rows } }));
  expectSound(read({ Expenditures: { ...unnamed('Expenditures'), rows } }));
});

test('blank rows inside a table are no records, and every value keeps its row', () => {
  const [names, first, ...records] = gridRows(sound, 'Expenditures');
  const blank = names!.map(() => null);
  const rows = [names!, blank, first!, blank, ['  ', ...blank.slice(1)], ...records, blank];
  for (const change of [
    { sheet: 'Expenditures', rows },
    { ...unnamed('Expenditures'), rows },
  ]) {
    const intake = read({ Expenditures: change });
    expectSound(intake);
    expect([...intake.facts.tables.get('Expenditures')!.rows]).toEqual([3, 6, 7, 8]);
  }
});

test('data go on over 49 empty rows and end before 50', () => {
  const far = (at: string): Grid => ({ sheet: 'Partners', at, rows: [['Late', 'Fundación Tardía']] });
  const partners = (at: string) =>
    read({ Partners: unnamed('Partners') }, [far(at)]).grant.partners.map(({ key }) => key);
  expect(partners('A53')).toEqual(['Ceiba', 'Sauce', 'Late']);
  expect(partners('A54')).toEqual(['Ceiba', 'Sauce']);
});

test('the next row of headings ends the data, whether that table has a name or not', () => {
  const objectives = unnamed('Framework', 'A1');
  expectSound(read({ Objectives: objectives, Results: unnamed('Framework', 'A5') }));
  expectSound(read({ Objectives: objectives, Results: { sheet: 'Framework', at: 'A5', table: 'Results' } }));
  expectSound(read({ Objectives: objectives, Results: unnamed('Framework', 'A4') }));
});

test('tables side by side are told apart', () => {
  expectSound(read({ Objectives: unnamed('Framework', 'A1'), Results: unnamed('Framework', 'D1') }));
});

test('a table of another name ends where the workbook says, its totals row included', () => {
  const [names, ...records] = gridRows(sound, 'Allocation');
  const totals = ['Everything', null, 550, 450, 1000];
  const rows = [names!, ...records, totals];
  const note: Grid = { sheet: 'Allocation', at: 'A6', rows: [['Sauce', 'Manage', 9, 9, 18]] };
  const intake = read({ Allocation: { sheet: 'Allocation', rows, table: 'Tabla1', hasTotals: true } }, [note]);
  expectSound(intake);
  const { foundBy, totalsRow, columns } = intake.facts.tables.get('Allocation')!;
  expect([foundBy, totalsRow, columns.get('Year 1')!.total!.value]).toEqual(['headings', 4, 55_000]);
  expect(intake.facts.strays).toEqual([{ table: 'Allocation', row: 6, column: 1, side: 'below' }]);
});

test('two places with all required columns are both named, and the first is read', () => {
  const copy: Grid = { sheet: 'Copy', rows: gridRows(sound, 'Objectives') };
  const { grant, facts } = read({ Objectives: unnamed('Objectives') }, [copy]);
  expect(facts.rivals.map(({ table, places }) => [table, places.map(({ sheet }) => sheet)])).toEqual([
    ['Objectives', ['Objectives', 'Copy']],
  ]);
  expect(grant.objectives).toHaveLength(2);
});

test('a copy without a name is no rival of a table with one', () => {
  const copy: Grid = { sheet: 'Copy', rows: gridRows(sound, 'Objectives') };
  expect(read({}, [copy]).facts.rivals).toEqual([]);
});

test('headings of two tables at once name neither', () => {
  const both: Grid = {
    sheet: 'Framework',
    rows: [
      ['Objective', 'Result', 'Text'],
      ['O1', 'R1', 'Both'],
    ],
  };
  const grids = TABLES.filter((table) => table !== 'Objectives' && table !== 'Results').map((table) => ({
    sheet: table,
    rows: gridRows(sound, table),
    table,
  }));
  const { tables } = readGrant(snapshotOfGrids([...grids, both])).facts;
  expect([tables.has('Objectives'), tables.has('Results'), tables.has('Links')]).toEqual([false, false, false]);
});

test('the larger table wins: an allocation with approvals is the baseline', () => {
  const rows = gridRows(sound, 'Allocation').map((row, i) => [
    ...row,
    ...(i ? ['2025-01-01', 'Ana'] : ['Approved on', 'Approved by']),
  ]);
  const { tables } = read({}, [{ sheet: 'Signed', rows }]).facts;
  expect([tables.get('Baseline')?.sheet, tables.get('Allocation')?.sheet]).toEqual(['Signed', 'Allocation']);
});

test('headings beyond row 50 are no table', () => {
  const at = (cell: string) => read({ Partners: unnamed('Partners', cell) }).facts.tables.has('Partners');
  expect([at('A50'), at('A51')]).toEqual([true, false]);
});

test('of a column twice the first is read, and both headings are told', () => {
  const [names, ...records] = gridRows(sound, 'Objectives');
  const rows = [[...names!, 'Text'], ...records.map((row) => [...row, 'Another text'])];
  const { grant, facts } = read({ Objectives: { sheet: 'Objectives', rows } });
  expect(grant.objectives[0]!.text).toBe('Scale up');
  const { headings } = facts.tables.get('Objectives')!;
  expect(headings.filter(({ match }) => match?.column === 'Text').map(({ column }) => column)).toEqual([2, 3]);
});

test('a misspelt heading is read as its column unless another is that column exactly', () => {
  const [names, ...records] = gridRows(sound, 'Expenditures');
  const misspelt = names!.map((name) => (name === 'Description' ? 'Descripton' : name));
  const { facts } = read({ Expenditures: { sheet: 'Expenditures', rows: [misspelt, ...records] } });
  expect(facts.tables.get('Expenditures')!.missing).toEqual([]);
  const both = [[...misspelt, 'Description'], ...records.map((row) => [...row, 'The true one'])];
  const { grant } = read({ Expenditures: { sheet: 'Expenditures', rows: both } });
  expect(grant.expenditures.strings[grant.expenditures.description[0]!]).toBe('The true one');
});

test('a required column that is not there is told, and reads as blank', () => {
  const rows = gridRows(sound, 'Expenditures').map((row) => row.filter((_, i) => i !== 4));
  const { grant, facts } = read({ Expenditures: { sheet: 'Expenditures', rows } });
  expect(facts.tables.get('Expenditures')!.missing).toEqual(['Description']);
  expect([...grant.expenditures.description]).toEqual([-1, -1, -1, -1]);
  expect(grant.expenditures.amount[0]).toBe(24_000);
});

test('tables that are not there are empty', () => {
  const { grant, facts } = readGrant(snapshotOfGrids([OBJECTIVES]));
  expect([grant.expenditures.count, grant.shares.count, grant.partners, grant.period]).toEqual([0, 0, [], null]);
  expect([grant.currency, grant.exponent, grant.years, grant.objectives.length]).toEqual(['USD', 2, 0, 2]);
  expect(facts.isTemplate).toBe(false);
});

test('a workbook that is none of ours says what it seems to be', () => {
  const other: Grid = { sheet: 'Staff', rows: [['Payroll'], ['Employee', 'Salary', 'Month'], ['Ana', 100, 5]] };
  const { facts } = readGrant(snapshotOfGrids([other, { sheet: 'Notes', rows: [['x']] }]));
  expect(facts.isTemplate).toBe(false);
  expect(facts.seemsToBe).toEqual({ sheets: ['Staff', 'Notes'], headings: ['Employee', 'Salary', 'Month'] });
});

test('a workbook without any cell is read too', () => {
  const { facts } = readGrant(snapshotOfGrids([{ sheet: 'Sheet1', rows: [] }]));
  expect([facts.isTemplate, facts.tables.size, facts.seemsToBe.headings]).toEqual([false, 0, []]);
});
