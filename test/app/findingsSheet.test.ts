// The sheet Findings as a file would hold it: read back, its links lead to the cells and its texts are no formulas.
import { findingsSheet } from '../../src/app/findingsSheet/findingsSheet';
import { example, rowsOf, type Example } from '../../src/rules/examples';
import { findingsModel, MOST_FINDINGS } from '../../src/workbook/writeback/findingsModel';
import { cellReader } from '../../src/workbook/writeback/readCell';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { capture } from '../golden/books';
import { openExample, wordsFor } from './support';

const broken = example({
  tables: {
    Expenditures: rowsOf('Expenditures', {
      0: { Amount: '+3' },
      1: { Objective: null, Result: null },
    }),
    Partners: rowsOf('Partners', { 0: { Name: 'Fundación Ceiba ' } }),
  },
});

async function writtenFor(workbook: Example, language: 'en' | 'es' | 'pt' = 'en') {
  const model = findingsSheet(openExample(workbook).examination, '23 Nov 2026 14:02', wordsFor(language));
  const snapshot = await capture(writeWorkbook(model));
  const cells = cellReader(snapshot);
  const { name } = snapshot.sheets[0]!;
  const at = (row: number, column: number) => ({ sheet: name, row, column });
  return {
    model,
    snapshot,
    name,
    textAt: (row: number, column: number) => cells.valueAt(at(row, column)),
    isFormula: (row: number, column: number) => cells.isFormula(at(row, column)),
  };
}

test('a line a finding, errors first, with a link to its cell', async () => {
  const { snapshot, name, textAt } = await writtenFor(broken);
  expect(name).toBe('Findings');
  expect(snapshot.tables[0]).toMatchObject({
    name: 'Findings',
    area: { firstRow: 4, firstColumn: 1, lastRow: 7, lastColumn: 7 },
  });
  expect([1, 2, 3, 4, 5, 6, 7].map((column) => textAt(4, column))).toEqual([
    'Rule',
    'Severity',
    'Where',
    'What',
    'Why it matters',
    'What to do',
    'Checked at',
  ]);
  expect([5, 6, 7].map((row) => [textAt(row, 2), textAt(row, 3), textAt(row, 7)])).toEqual([
    ['Error', 'Expenditures!F2', '23 Nov 2026 14:02'],
    ['Error', 'Expenditures!G3', '23 Nov 2026 14:02'],
    ['Warning', 'Partners!B2', '23 Nov 2026 14:02'],
  ]);
  expect(snapshot.formulas.map(({ text }) => text)).toContain('HYPERLINK("#\'Expenditures\'!F2","Expenditures!F2")');
});

test('no text is a formula, whatever it begins with; only Where is one', async () => {
  const lines = ['=1+1', '+1', '-1', '@SUM(A1)'].map((text) => ({
    ...{ rule: text, severity: text, what: text, why: text, fix: text, checkedAt: text },
    where: { sheet: 'It\'s "odd"', cell: 'B2' },
  }));
  const headings = { rule: 'r', severity: 's', where: 'w', what: 'a', why: 'b', fix: 'c', checkedAt: 'd' };
  const texts = { language: 'en', subtitle: '', headings, nowhere: 'workbook', more: null } as const;
  const snapshot = await capture(writeWorkbook(findingsModel(lines, texts)));
  const cells = cellReader(snapshot);
  const formulas = [5, 6, 7, 8].map((row) =>
    [1, 2, 3, 4, 5, 6, 7].filter((column) => cells.isFormula({ sheet: 'Findings', row, column })),
  );
  expect(formulas).toEqual([[3], [3], [3], [3]]);
  expect(cells.valueAt({ sheet: 'Findings', row: 8, column: 4 })).toBe('@SUM(A1)');
  expect(snapshot.formulas[0]!.text).toBe(`HYPERLINK("#'It''s ""odd""'!B2","It's ""odd""!B2")`);
});

test('in the reader’s language', async () => {
  const { name, textAt } = await writtenFor(broken, 'es');
  expect([name, textAt(1, 1), textAt(4, 2), textAt(5, 2)]).toEqual(['Hallazgos', 'Hallazgos', 'Gravedad', 'Error']);
  expect((await writtenFor(broken, 'pt')).name).toBe('Achados');
});

test('nothing to fix is said, under headings with an empty line', async () => {
  const { snapshot, textAt } = await writtenFor(example({}));
  expect(textAt(2, 1)).toMatch(/^Nothing to fix\. Checked at 23 Nov 2026 14:02/);
  expect(snapshot.tables[0]!.area.lastRow).toBe(5);
});

test.each([
  [MOST_FINDINGS, null],
  [MOST_FINDINGS + 1, 'and 1 more'],
])('of %d findings the rest is counted: %s', (count, more) => {
  const open = openExample(broken);
  const [finding] = open.examination.findings;
  const findings = Array.from({ length: count }, () => finding!);
  const { cells, tables } = findingsSheet({ ...open.examination, findings }, '', wordsFor()).sheets[0]!;
  expect(tables[0]!.area.lastRow).toBe(4 + MOST_FINDINGS);
  expect(cells.find(({ row }) => row > 4 + MOST_FINDINGS)?.value ?? null).toBe(more);
});
