// What a workbook hides or breaks: formulas, errors, hidden and merged cells, links, subtotals, stale results.
import { example, rowsOf, sound, spent, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import { calculationCurrent } from '../../src/rules/hygiene/calculation-current';
import { errorsNotHidden } from '../../src/rules/hygiene/errors-not-hidden';
import { formulasConsistentInColumn } from '../../src/rules/hygiene/formulas-consistent-in-column';
import { noConstantsOverFormulas } from '../../src/rules/hygiene/no-constants-over-formulas';
import { noErrorValues } from '../../src/rules/hygiene/no-error-values';
import { noExternalLinks } from '../../src/rules/hygiene/no-external-links';
import { noHiddenMoney } from '../../src/rules/hygiene/no-hidden-money';
import { noMergedCellsInTables } from '../../src/rules/hygiene/no-merged-cells-in-tables';
import { totalsNotCountedTwice } from '../../src/rules/hygiene/totals-not-counted-twice';
import { factsOf, placesOf, runOn } from './support';

const allocation = (changes: Record<number, ExampleRow>) =>
  example({ tables: { Allocation: rowsOf('Allocation', changes) } });

/** A ledger of as many rows, with amounts by index. */
const ledger = (amounts: readonly ExampleCell[]) =>
  example({
    tables: {
      Expenditures: amounts.map((amount, i) => spent(`X-${i}`, '2025-03-10', 'Ceiba', 'Develop', amount, 'O1', 'R1')),
    },
  });

const rate = (i: number): ExampleCell => ({ formula: `G${i + 2}*2`, result: 1 });

describe('no-constants-over-formulas', () => {
  it('is content with totals that are all figures, and all formulas', () => {
    expect(runOn(noConstantsOverFormulas, sound).outcome.outcome).toBe('nothing-to-examine');
  });

  it('names a figure among the formulas of Total, and the formula to copy', () => {
    const workbook = allocation({ 0: { Total: { formula: 'SUM(C2:D2)', result: 500 } } });
    expect(factsOf(noConstantsOverFormulas, workbook)).toEqual([{ kind: 'column', cell: 'E3', model: 'E2' }]);
  });

  it.each<[number, string[]]>([
    [9, ['warning Expenditures!F11']],
    [8, []],
  ])('in other columns asks for nine formulas in ten: %d and figures', (formulas, places) => {
    const amounts = Array.from({ length: 10 }, (_, i) => (i < formulas ? rate(i) : 5));
    expect(placesOf(noConstantsOverFormulas, ledger(amounts))).toEqual(places);
  });

  it('finds a figure in a totals row with formulas', () => {
    const totals = {
      Allocation: { Partner: 'Total', 'Year 1': { formula: 'SUM(C2:C3)', result: 550 }, 'Year 2': 450 },
    };
    expect(placesOf(noConstantsOverFormulas, example({ totals }))).toEqual(['Allocation!D4']);
    const figures = { Allocation: { Partner: 'Total', 'Year 1': 550, 'Year 2': 450 } };
    expect(placesOf(noConstantsOverFormulas, example({ totals: figures }))).toEqual([]);
  });
});

describe('formulas-consistent-in-column', () => {
  it('finds the one that refers to another row, with both formulas', () => {
    const amounts = [rate(0), rate(1), { formula: 'G3*2', result: 1 }];
    expect(factsOf(formulasConsistentInColumn, ledger(amounts))).toEqual([
      { cell: 'F4', formula: '=G3*2', model: 'F2', usual: '=G2*2' },
    ]);
  });

  it('needs more than half of the formulas to agree', () => {
    expect(placesOf(formulasConsistentInColumn, ledger([rate(0), { formula: 'G3*3', result: 1 }]))).toEqual([]);
  });

  it('takes reckoned figures for figures', () => {
    const amounts = [rate(0), rate(1), { formula: '3*450', result: 1350 }, { formula: '2*10', result: 20 }];
    expect(placesOf(formulasConsistentInColumn, ledger(amounts))).toEqual([]);
  });

  it('takes two ways to add up the years for one', () => {
    const rows = rowsOf('Allocation', {
      0: { Total: { formula: 'SUM(C2:D2)', result: 500 } },
      1: { Total: { formula: 'SUM(C3:D3)', result: 500 } },
    });
    const third = {
      Partner: 'Ceiba',
      'Budget line': 'Manage',
      'Year 1': 0,
      'Year 2': 0,
      Total: { formula: 'C4+D4', result: 0 },
    };
    expect(placesOf(formulasConsistentInColumn, example({ tables: { Allocation: [...rows, third] } }))).toEqual([]);
  });
});

describe('no-error-values', () => {
  const error = { error: '#DIV/0!' };

  it('names the cause and counts what follows from it', () => {
    const workbook = example({
      tables: {
        Allocation: rowsOf('Allocation', {
          0: { 'Year 1': { formula: '1/0', result: error }, Total: { formula: 'SUM(C2:D2)', result: error } },
          1: { Total: { formula: 'SUM(C3:D3)', result: 500 } },
        }),
      },
      totals: { Allocation: { Partner: 'Total', Total: { formula: 'SUM(Allocation[Total])', result: error } } },
    });
    expect(factsOf(noErrorValues, workbook)).toEqual([
      { kind: 'formula', cell: 'C2', error: '#DIV/0!', formula: '=1/0', dependents: 2 },
    ]);
  });

  it('warns of an error outside the tables, and calls it an error once a table needs it', () => {
    const cells = { Notes: { A1: error } };
    expect(placesOf(noErrorValues, example({ cells }))).toEqual(['warning Notes!A1']);
    const used = allocation({ 0: { 'Year 1': { formula: 'Notes!A1', result: error } } });
    expect(placesOf(noErrorValues, { ...used, cells })).toEqual(['Notes!A1']);
  });

  it('does not take the text of a formula for a reference', () => {
    const cells = { Notes: { A1: { formula: '1/0&"A2"', result: error }, A2: error } };
    expect(placesOf(noErrorValues, example({ cells }))).toEqual(['warning Notes!A1', 'warning Notes!A2']);
  });

  it('names one cell of a circle', () => {
    const cells = {
      Notes: {
        A1: { formula: 'A2', result: error },
        A2: { formula: 'A1', result: error },
        A3: { formula: 'A2', result: error },
      },
    };
    expect(placesOf(noErrorValues, example({ cells }))).toEqual(['warning Notes!A1']);
  });
});

describe('errors-not-hidden', () => {
  it.each<[string, boolean]>([
    ['IFERROR(G2,0)', true],
    ['IF(ISNA(G2),0,G2)', true],
    ['AGGREGATE(9,6,G2:G9)', true],
    ['AGGREGATE(9,5,G2:G9)', false],
    ['IF(G2="IFERROR(",1,2)', false],
    ['MYIFERROR(G2)', false],
  ])('%s: %s', (formula, isFound) => {
    expect(placesOf(errorsNotHidden, ledger([{ formula, result: 1 }]))).toEqual(isFound ? ['Expenditures!F2'] : []);
  });

  it('makes a formula filled down one finding with its cells', () => {
    const amounts = [0, 1, 2].map((i) => ({ formula: `IFERROR(G${i + 2},0)`, result: 1 }));
    const { findings } = runOn(errorsNotHidden, ledger(amounts));
    expect(findings.map(({ facts, also }) => [facts.count, also.map(({ cell }) => cell)])).toEqual([[3, ['F3', 'F4']]]);
  });

  it('looks at totals rows', () => {
    const totals = { Allocation: { Partner: 'Total', 'Year 1': { formula: 'IFERROR(SUM(C2:C3),0)', result: 550 } } };
    expect(placesOf(errorsNotHidden, example({ totals }))).toEqual(['Allocation!C4']);
  });
});

describe('no-hidden-money', () => {
  it('finds a hidden column with its sum, and none without money', () => {
    const workbook = example({ sheets: { Allocation: { hiddenColumns: [2, 4] } } });
    expect(factsOf(noHiddenMoney, workbook)).toEqual([
      { kind: 'column', name: 'Year 2', cell: 'D1', count: 2, amount: 45000 },
    ]);
  });

  it('makes the hidden rows of a table one finding', () => {
    const workbook = example({ sheets: { Expenditures: { hiddenRows: [3, 5] } } });
    expect(factsOf(noHiddenMoney, workbook)).toEqual([
      { kind: 'rows', name: 'Expenditures', cell: 'F3', count: 2, amount: 38000 },
    ]);
  });

  it('gives advice where a filter hides them', () => {
    const sheets = { Expenditures: { hiddenRows: [3], activeFilters: ['A1:H5'] } };
    expect(placesOf(noHiddenMoney, example({ sheets }))).toEqual(['advice Expenditures!F3']);
  });

  it('finds a hidden sheet once, whatever else is hidden on it', () => {
    const sheets = { Allocation: { visibility: 'veryHidden' as const, hiddenRows: [2], hiddenColumns: [3] } };
    expect(factsOf(noHiddenMoney, example({ sheets })).map(({ kind, name }) => [kind, name])).toEqual([
      ['sheet', 'Allocation'],
    ]);
  });

  it('does not mind hidden lists, empty rows and the sheet of the seal', () => {
    const sheets = {
      Objectives: { visibility: 'hidden' as const },
      Allocation: { hiddenRows: [1, 9] },
      'Allot seal': { visibility: 'veryHidden' as const },
    };
    expect(placesOf(noHiddenMoney, { ...example({ sheets }), cells: { 'Allot seal': { A1: 'Sign-off' } } })).toEqual(
      [],
    );
  });
});

describe('no-merged-cells-in-tables', () => {
  it.each<[string, string[]]>([
    ['A3:B3', ['Allocation!A3']],
    ['A1:B1', ['Allocation!A1']],
    ['G2:H3', []],
    ['A9:E9', []],
  ])('%s', (area, places) => {
    expect(placesOf(noMergedCellsInTables, example({ sheets: { Allocation: { merged: [area] } } }))).toEqual(places);
  });
});

describe('no-external-links', () => {
  it('points at the formula that uses the link', () => {
    const workbook = { ...ledger([{ formula: '[2]Sheet1!A1', result: 1 }]), externalLinks: ['a.xlsx', 'b.xlsx'] };
    expect(placesOf(noExternalLinks, workbook)).toEqual(['nowhere', 'Expenditures!F2']);
  });

  it('holds without links', () => {
    expect(runOn(noExternalLinks, sound).outcome).toMatchObject({ outcome: 'held', examined: 1 });
  });
});

describe('totals-not-counted-twice', () => {
  const among = (row: ExampleRow) =>
    example({
      tables: { Expenditures: [...rowsOf('Expenditures').slice(0, 2), row, ...rowsOf('Expenditures').slice(2)] },
    });

  it.each<[string, ExampleRow, boolean]>([
    [
      'a sum over the rows above',
      spent('S', '2025-06-30', 'Ceiba', 'Develop', { formula: 'SUM(F2:F3)', result: 440 }, 'O1', 'R1'),
      true,
    ],
    [
      'a subtotal',
      spent('S', '2025-06-30', 'Ceiba', 'Develop', { formula: 'SUBTOTAL(9,F2:F3)', result: 440 }, 'O1', 'R1'),
      true,
    ],
    [
      'a sum of another column',
      spent('S', '2025-06-30', 'Ceiba', 'Develop', { formula: 'SUM(Q2:Q3)', result: 440 }, 'O1', 'R1'),
      false,
    ],
    [
      'a refund of the row above',
      spent('S', '2025-06-30', 'Ceiba', 'Develop', { formula: '-F3', result: -200 }, 'O1', 'R1'),
      false,
    ],
    ['Total without key and date', { Description: 'Total of March', Amount: 440 }, true],
    ['Suma in place of the key', { Expenditure: 'Suma', Amount: 440 }, true],
    [
      'a supplier called Total',
      { ...spent('E-9', '2025-06-30', 'Ceiba', 'Develop', 5, 'O1', 'R1'), Supplier: 'Total' },
      false,
    ],
    ['Total without an amount', { Description: 'Total of March' }, false],
  ])('%s', (_, row, isFound) => {
    expect(placesOf(totalsNotCountedTwice, among(row))).toEqual(
      isFound ? [expect.stringMatching(/^Expenditures![A-Z]4$/)] : [],
    );
  });

  it('does not mind the totals row at the end', () => {
    const totals = { Allocation: { Partner: 'Total', 'Year 1': { formula: 'SUM(C2:C3)', result: 550 } } };
    expect(placesOf(totalsNotCountedTwice, example({ totals }))).toEqual([]);
  });
});

describe('calculation-current', () => {
  it('finds manual calculation', () => {
    expect(factsOf(calculationCurrent, example({ calculation: 'manual' }))).toEqual([
      expect.objectContaining({ kind: 'manual' }),
    ]);
  });

  it('finds a total whose result is not the sum, to the cent', () => {
    const total = (result: number) => allocation({ 0: { Total: { formula: 'SUM(C2:D2)', result } } });
    expect(factsOf(calculationCurrent, total(500))).toEqual([]);
    expect(factsOf(calculationCurrent, total(499.99))).toEqual([
      { kind: 'stale', cell: 'E2', count: 1, shown: 49999, expected: 50000 },
    ]);
  });

  it('finds formulas without results, a column at a time', () => {
    expect(factsOf(calculationCurrent, ledger([{ formula: 'G2' }, { formula: 'G3' }]))).toEqual([
      expect.objectContaining({ kind: 'missing', cell: 'F2', count: 2 }),
    ]);
  });

  it.each<[string, number, string[]]>([
    ['SUM(C2:C3)', 550, []],
    ['SUM(C2:C3)', 549, ['Allocation!C4']],
    ['SUBTOTAL(109,C2:C3)', 300, []],
  ])('a totals row with %s showing %d', (formula, result, places) => {
    const totals = { Allocation: { Partner: 'Total', 'Year 1': { formula, result } } };
    expect(placesOf(calculationCurrent, example({ totals }))).toEqual(places);
  });
});
