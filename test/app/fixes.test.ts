// Which findings have a fix, what it writes, what it says about totals, and what is left to people.
import { fixOf, safeFixesOf } from '../../src/app/fixes/fixOf';
import { NOT_TOLD } from '../../src/core/sheet/known';
import { example, rowsOf, type Example, type ExampleCell, type ExampleRow } from '../../src/rules/examples';
import type { TableName } from '../../src/core/sheet/tables';
import { headingName } from '../../src/workbook/layout/headingName';
import { snapshotOf } from '../exampleWorkbook';
import { openExample, openSnapshot, wordsFor } from './support';

const words = wordsFor();

const ledger = (changes: Record<number, ExampleRow>, rest: Partial<Example> = {}) =>
  example({ ...rest, tables: { Expenditures: rowsOf('Expenditures', changes), ...rest.tables } });

/** The fixes of a rule's findings: kind and `cell: before → after`. */
function fixesIn(workbook: Example, rule: string): unknown[] {
  const open = openExample(workbook);
  return open.examination.findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => {
      const fix = fixOf(finding, open, words);
      return (
        fix && [
          fix.kind,
          ...fix.preview.map(({ sheet, cell, before, after }) => `${sheet}!${cell}: ${before} → ${after}`),
        ]
      );
    });
}

describe('amounts', () => {
  it.each<[ExampleCell, string | null]>([
    ['240.50', '240.50'],
    [' 1.234,50 ', '1,234.50'],
    ['(240.50)', '−240.50'],
    ['1,240.505', null],
    ['two hundred', null],
    [true, null],
  ])('%p is written as %s', (Amount, after) => {
    const fixes = fixesIn(ledger({ 0: { Amount } }), 'amounts-are-numbers');
    expect(fixes).toEqual([after === null ? null : ['safe', `Expenditures!F2: ${String(Amount)} → ${after}`]]);
  });

  it('says by how much the partner’s total rises, and expects the text as it stands', () => {
    const open = openExample(ledger({ 0: { Amount: '\u00a0240.50' } }));
    const fix = fixOf(
      open.examination.findings.find(({ rule }) => rule === 'amounts-are-numbers')!,
      open,
      words,
    )!;
    expect(fix.edits).toEqual([
      { at: { sheet: 'Expenditures', row: 2, column: 6 }, expected: '\u00a0240.50', value: 240.5 },
    ]);
    expect(fix.effects).toEqual([
      { figure: 'spent', partner: 'Ceiba', amount: 24_050, text: 'Spending of Ceiba rises by US$240.50.' },
    ]);
  });

  it('leaves a formula alone', () => {
    expect(
      fixesIn(ledger({ 0: { Amount: { formula: '"240"&".50"', result: '240.50' } } }), 'amounts-are-numbers'),
    ).toEqual([null]);
  });
});

describe('dates', () => {
  it.each<[string, unknown]>([
    ['2025-03-14', ['safe', 'Expenditures!B2: 2025-03-14 → 14 Mar 2025']],
    ['25/04/2025', ['safe', 'Expenditures!B2: 25/04/2025 → 25 Apr 2025']],
    ['03/04/2025', null],
    ['spring', null],
  ])('%s', (text, fix) => expect(fixesIn(ledger({ 0: { Date: text } }), 'dates-are-dates')).toEqual([fix]));

  it('outside the grant’s period asks, where the host does not tell from when days are counted', () => {
    const kindOf = (text: string) => {
      const snapshot = { ...snapshotOf(ledger({ 0: { Date: text } })), date1904: NOT_TOLD };
      const open = openSnapshot(snapshot);
      return open.examination.findings.flatMap((finding) => fixOf(finding, open, words)?.kind ?? []);
    };
    expect(kindOf('31/12/2026')).toEqual(['safe']);
    expect(kindOf('31/12/2020')).toEqual(['confirm']);
  });
});

describe('references', () => {
  it.each<[string, unknown]>([
    ['Ceiba ', ['safe', 'Expenditures!C2: Ceiba  → Ceiba']],
    ['Cieba', ['confirm', 'Expenditures!C2: Cieba → Ceiba']],
    ['Cabia', null],
    ['Elsewhere', null],
  ])('%s', (Partner, fix) => expect(fixesIn(ledger({ 0: { Partner } }), 'references-exist')).toEqual([fix]));

  it('is not offered where two keys are as near', () => {
    const Partners = [...rowsOf('Partners'), { Partner: 'Ceibe', Name: 'Other', Role: 'Funding' }];
    expect(fixesIn(ledger({ 0: { Partner: 'Ceibx' } }, { tables: { Partners } }), 'references-exist')).toEqual([null]);
  });
});

describe('choices', () => {
  it.each<[string, unknown]>([
    ['Pay-ment', ['safe', 'Expenditures!I2: Pay-ment → Payment']],
    ['Paymnt', ['confirm', 'Expenditures!I2: Paymnt → Payment']],
    ['Gift', null],
  ])('%s', (Type, fix) => {
    const rows = rowsOf('Expenditures', { 0: { Type } });
    const fixes = fixesIn(example({ tables: { Expenditures: rows } }), 'values-from-lists');
    expect(JSON.stringify(fixes).replace(/![A-Z]+2/, '!I2')).toBe(JSON.stringify([fix]));
  });

  it('writes the word of the workbook’s own language', () => {
    const workbook = example({ tables: { Results: rowsOf('Results', { 0: { Level: 'Outcome.' } }) } });
    const headed = (table: TableName, rows: readonly ExampleRow[]) =>
      [table, Object.fromEntries(Object.keys(rows[0]!).map((name) => [name, headingName(name, 'es')]))] as const;
    const tables = Object.entries(workbook.tables) as [TableName, ExampleRow[]][];
    const headings = Object.fromEntries(tables.map(([table, rows]) => headed(table, rows)));
    expect(fixesIn({ ...workbook, headings }, 'values-from-lists')).toEqual([
      ['safe', 'Results!C2: Outcome. → Efecto'],
    ]);
  });
});

describe('shares', () => {
  const shared = (shares: readonly ExampleCell[], amounts: readonly ExampleCell[] = []) =>
    ledger(
      { 0: { Objective: null, Result: null, Amount: 100 } },
      {
        tables: {
          Shares: shares.map((Share, k) => ({
            Expenditure: 'E-1',
            Objective: k === 1 ? 'O2' : 'O1',
            Result: k === 2 ? 'R2' : 'R1',
            Share,
            Amount: amounts[k] ?? null,
          })),
        },
      },
    );

  it('finer than 0.01% are rounded, the last takes the rest, with their exact amounts', () => {
    const workbook = shared([1 / 3, 1 / 3, 1 / 3]);
    const open = openExample(workbook);
    expect(safeFixesOf('shares-in-range', open, words)!.edits.map(({ value }) => value)).toEqual([
      0.3333, 0.3333, 0.3334, 33.33, 33.33, 33.34,
    ]);
  });

  it('that miss the whole by more than rounding are left to people', () => {
    expect(fixesIn(shared([1 / 3, 1 / 3]), 'shares-in-range')).toEqual([null, null]);
    expect(fixesIn(shared([0.33333, 0.33333, 0.3336]), 'shares-in-range').every((fix) => fix === null)).toBe(true);
  });

  it('get their exact amounts, written or blank', () => {
    expect(fixesIn(shared([0.3333, 0.3333, 0.3334], [33.34, 33.33, null]), 'shared-amounts-re-add')).toEqual([
      ['safe', 'Shares!E2: 33.34 → 33.33'],
      ['safe', 'Shares!E4:  → 33.34'],
    ]);
  });
});

test('a key is tidied together with the cells that refer to it', () => {
  const workbook = ledger(
    { 0: { Partner: 'Ceiba ' }, 2: { Partner: 'Ceiba ' } },
    {
      tables: {
        Partners: rowsOf('Partners', { 0: { Partner: 'Ceiba ' } }),
        Allocation: rowsOf('Allocation', { 0: { Partner: 'Ceiba ' } }),
      },
    },
  );
  const fixes = safeFixesOf('no-stray-spaces', openExample(workbook), words)!;
  expect(fixes.preview.map(({ sheet, cell, after }) => `${sheet}!${cell} ${after}`)).toEqual([
    'Partners!A2 Ceiba',
    'Allocation!A2 Ceiba',
    'Expenditures!C2 Ceiba',
    'Expenditures!C4 Ceiba',
  ]);
});

test('a key that would equal another is left to people', () => {
  const Partners = [...rowsOf('Partners'), { Partner: 'Ceiba ', Name: 'Other', Role: 'Funding' }];
  const fixes = fixesIn(example({ tables: { Partners } }), 'no-stray-spaces');
  expect(fixes).toEqual([null]);
});
