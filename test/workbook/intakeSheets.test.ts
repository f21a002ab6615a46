// What stands around the tables: hidden and filtered rows, rows that nothing counts, error cells.
import { known, NOT_TOLD } from '../../src/core/sheet/known';
import { example, rowsOf, sound, type Example, type ExampleCell } from '../../src/rules/examples';
import { readGrant } from '../../src/workbook/intake/intake';
import { gridRows, snapshotOf, snapshotOfGrids } from '../exampleWorkbook';
import { inputOf } from '../rules/support';

const stateOf = (changes: Example['sheets'][string], sheet = 'Expenditures') =>
  inputOf(example({ sheets: { [sheet]: changes } })).facts.sheets.find(({ name }) => name === sheet)!;
const rows = (...numbers: number[]) => known(numbers.map((row) => ({ first: row, last: row })));
const straysOf = (cells: Readonly<Record<string, ExampleCell>>, sheet = 'Partners') =>
  inputOf(example({ cells: { [sheet]: cells } })).facts.strays;

test('rows hidden by hand and rows hidden by a filter are told apart', () => {
  const { hiddenRows, filteredRows } = stateOf({ hiddenRows: [3, 5, 9], activeFilters: ['A1:H5'] });
  expect([filteredRows, hiddenRows]).toEqual([rows(3, 5), rows(9)]);
  expect(stateOf({ hiddenRows: [3, 5] })).toMatchObject({ filteredRows: known([]), hiddenRows: rows(3, 5) });
});

test('a run of hidden rows over the edges of a filter is divided, its heading row hidden by hand', () => {
  const snapshot = snapshotOf(example({ sheets: { Expenditures: { activeFilters: ['A4:H6'] } } }));
  const hidden = known([{ first: 2, last: 9 }]);
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === 'Expenditures' ? { ...sheet, hiddenRows: hidden } : sheet,
  );
  const state = readGrant({ ...snapshot, sheets }).facts.sheets.find(({ name }) => name === 'Expenditures')!;
  expect(state.filteredRows).toEqual(known([{ first: 5, last: 6 }]));
  expect(state.hiddenRows).toEqual(
    known([
      { first: 2, last: 4 },
      { first: 7, last: 9 },
    ]),
  );
});

test('what the host does not tell stays untold', () => {
  const snapshot = snapshotOf(sound);
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, activeFilters: NOT_TOLD }));
  const { facts } = readGrant({ ...snapshot, sheets, calculation: NOT_TOLD });
  expect([facts.sheets[0]!.hiddenRows, facts.sheets[0]!.filteredRows, facts.calculation]).toEqual([
    NOT_TOLD,
    NOT_TOLD,
    NOT_TOLD,
  ]);
  expect(facts.sheets[0]!.merged).toEqual(known([]));
});

test('hidden sheets and rows are read like any other', () => {
  const { grant, facts } = inputOf(
    example({
      sheets: {
        Expenditures: {
          visibility: 'veryHidden',
          hiddenRows: [2, 3],
          hiddenColumns: [6],
          isProtected: true,
          merged: ['A1:B1'],
        },
      },
    }),
  );
  expect([...grant.expenditures.amount]).toEqual([24_000, 20_000, 15_000, 18_000]);
  expect(facts.sheets.find(({ name }) => name === 'Expenditures')).toMatchObject({
    visibility: 'veryHidden',
    hiddenColumns: rows(6),
    isProtected: known(true),
    merged: known([{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }]),
  });
});

test('rows below and beside a table are strays; a lone cell is a note', () => {
  expect(straysOf({ A4: 'Roble', B4: 'Fundación Roble' })).toEqual([
    { table: 'Partners', row: 4, column: 1, side: 'below' },
  ]);
  expect(straysOf({ B6: 'Roble', C6: 'Implementing' })).toEqual([
    { table: 'Partners', row: 6, column: 2, side: 'below' },
  ]);
  expect(straysOf({ E2: 'Roble', F2: 5 })).toEqual([{ table: 'Partners', row: 2, column: 5, side: 'beside' }]);
  expect(straysOf({ A5: 'Checked by Ana' })).toEqual([]);
  expect(straysOf({ E2: 'see contract' })).toEqual([]);
  expect(straysOf({ A60: 'Roble', B60: 'Fundación Roble' })).toEqual([]);
  expect(straysOf({ K2: 'Roble', L2: 'Fundación Roble' })).toEqual([]);
});

test('cells under a heading of the user’s own, beside the table, are no strays', () => {
  expect(straysOf({ D1: 'Phone', E1: 'Web', D2: '555', E2: 'example.org' })).toEqual([]);
});

test('another table below or beside is no stray, whether we know it or not', () => {
  const grids = (table: string | undefined, at: string) => [
    ...(['Grant', 'Allocation'] as const).map((name) => ({ sheet: name, rows: gridRows(sound, name), table: name })),
    { sheet: 'Data', rows: gridRows(sound, 'Partners'), table: 'Partners' },
    {
      sheet: 'Data',
      at,
      rows:
        table === 'Objectives'
          ? gridRows(sound, 'Objectives')
          : [
              ['Who', 'When'],
              ['Ana', 'May'],
            ],
      table,
    },
  ];
  const strays = (table: string | undefined, at: string) => readGrant(snapshotOfGrids(grids(table, at))).facts.strays;
  for (const at of ['A6', 'A4', 'E2']) {
    expect(strays('Objectives', at)).toEqual([]);
    expect(strays('Contacts', at)).toEqual([]);
    expect(strays(undefined, at)).not.toEqual([]);
  }
});

test('strays of a long paste are listed up to a bound', () => {
  const cells = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      [`A${i + 4}`, 'Roble'],
      [`B${i + 4}`, 'x'],
    ]).flat(),
  );
  expect(straysOf(cells)).toHaveLength(40);
});

test('error cells are listed wherever they stand, with their formula, table and column', () => {
  const { facts, grant } = inputOf(
    example({
      tables: {
        Expenditures: rowsOf('Expenditures', { 1: { Amount: { formula: 'A1/0', result: { error: '#DIV/0!' } } } }),
      },
      cells: { Summary: { B3: { error: '#N/A' } }, Expenditures: { K2: { error: '#NAME?' } } },
    }),
  );
  expect(facts.errors).toEqual([
    {
      sheet: 'Expenditures',
      row: 3,
      column: 6,
      code: '#DIV/0!',
      formula: 'A1/0',
      table: 'Expenditures',
      columnName: 'Amount',
    },
    { sheet: 'Expenditures', row: 2, column: 11, code: '#NAME?', formula: '', table: null, columnName: null },
    { sheet: 'Summary', row: 3, column: 2, code: '#N/A', formula: '', table: null, columnName: null },
  ]);
  expect(grant.expenditures.amount[1]).toBeNaN();
});
