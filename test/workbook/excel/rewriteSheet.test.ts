// A sheet of Allot's own written again: in place, wherever it is now; a user's own sheet is left alone.
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import type { CellModel, SheetModel, WorkbookModel } from '../../../src/workbook/layout/template/model';
import { openBook } from './openBook';

const LOOKS = buildTemplate({ language: 'en', profile: 'blank', sample: false });

/** A sheet of findings: a heading, a table with these lines. */
function findings(lines: readonly string[], name = 'Findings'): WorkbookModel {
  const rows = [['Rule', 'What'], ...lines.map((line, index) => [`rule-${index}`, line])];
  const cells = rows.flatMap((row, down) =>
    row.map((value, right): CellModel => ({
      row: down + 3,
      column: right + 1,
      value,
      style: down === 0 ? 'header' : 'plain',
    })),
  );
  const area = { firstRow: 3, firstColumn: 1, lastRow: 3 + Math.max(1, lines.length), lastColumn: 2 };
  const sheet: SheetModel = {
    ...{
      name,
      tab: 'written',
      visibility: 'visible',
      widths: [20, 60],
      heights: new Map(),
      frozenRows: 3,
      frozenColumns: 0,
    },
    print: { orientation: 'landscape', titleRow: null, areas: [] },
    cells: [{ row: 1, column: 1, value: name, style: 'title' }, ...cells],
    tables: [
      { name: 'Findings', area, hasTotals: false, hasFilter: true, columns: [{ name: 'Rule' }, { name: 'What' }] },
    ],
    ...{ validations: [], formats: [], notes: [], links: [], chart: null },
  };
  return { ...LOOKS, title: 'Grant', sheets: [sheet], names: [] };
}

function texts({ book }: ReturnType<typeof openBook>, sheet: string): unknown[] {
  const { id } = book.sheets().find(({ name }) => name === sheet)!;
  const used = book.cells(id).usedArea(true);
  return used ? Array.from({ length: used.lastRow - 3 }, (_, index) => book.cells(id).value(index + 4, 2)) : [];
}

test('the first time it is added, then replaced in place, longer or shorter', async () => {
  const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
  expect(await open.port.rewriteSheet(findings(['one', 'two', 'three']))).toMatchObject({
    outcome: 'added',
    sheets: ['Findings'],
  });
  expect(texts(open, 'Findings')).toEqual(['one', 'two', 'three']);
  expect(await open.port.rewriteSheet(findings(['only']))).toMatchObject({ outcome: 'rewritten', sheet: 'Findings' });
  expect(texts(open, 'Findings')).toEqual(['only']);
  expect(open.book.tables().map(({ name, area }) => [name, area.lastRow])).toEqual([['Findings', 4]]);
  const { id } = open.book.sheets()[1]!;
  expect(open.book.cells(id).style(5, 1).fill).toBe('');
});

test('it is found renamed, moved and in another language, and keeps its name and place', async () => {
  const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
  await open.port.rewriteSheet(findings(['one']));
  const { id } = open.book.sheets()[1]!;
  open.book.updateSheet(id, { name: 'To do' });
  const [mark] = open.book.names();
  open.book.putName({ ...mark!, refersTo: "'To do'!$A$1" });
  open.book.moveSheet(id, 0);
  expect(await open.port.rewriteSheet(findings(['dos'], 'Hallazgos'))).toMatchObject({
    outcome: 'rewritten',
    sheet: 'To do',
  });
  expect(open.book.sheets().map(({ name }) => name)).toEqual(['To do', 'Mine']);
  expect(texts(open, 'To do')).toEqual(['dos']);
});

test("a user's own sheet of that name is a clash, and stays as it is", async () => {
  const open = openBook(createMemoryBook({ sheets: ['findings'] }));
  const [own] = open.book.sheets();
  open.book.writeCells(own!.id, { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, [[{ value: 'mine' }]]);
  expect(await open.port.rewriteSheet(findings(['one']))).toEqual({
    outcome: 'clash',
    clashes: [{ kind: 'sheet', name: 'Findings' }],
  });
  expect(open.book.cells(own!.id).value(1, 1)).toBe('mine');
  expect([open.book.sheets().length, open.book.names().length]).toEqual([1, 0]);
});

test("a user's own table of that name keeps it", async () => {
  const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
  const [own] = open.book.sheets();
  const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 };
  const looks = { style: '', hasBands: true, hasFilterButtons: true, criteria: [] };
  open.book.addTable({ name: 'Findings', sheetId: own!.id, area, hasHeader: true, hasTotals: false, ...looks });
  await open.port.rewriteSheet(findings(['one']));
  await open.port.rewriteSheet(findings(['two']));
  expect(open.book.tables().map(({ name }) => name)).toEqual(['Findings', 'Findings_Allot']);
  expect(texts(open, 'Findings')).toEqual(['two']);
});

test('a sheet that was deleted is added again', async () => {
  const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
  await open.port.rewriteSheet(findings(['one']));
  open.book.deleteSheet(open.book.sheets()[1]!.id);
  const [mark] = open.book.names();
  open.book.putName({ ...mark!, refersTo: '#REF!$A$1' });
  expect(await open.port.rewriteSheet(findings(['two']))).toMatchObject({ outcome: 'added' });
  expect(open.book.names()).toHaveLength(1);
});

test('a protected sheet of ours is reported and left alone', async () => {
  const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
  await open.port.rewriteSheet(findings(['one']));
  open.book.updateSheet(open.book.sheets()[1]!.id, { protection: {} });
  expect(await open.port.rewriteSheet(findings(['two']))).toEqual({
    outcome: 'failed',
    problem: 'protected',
    left: [],
  });
  expect(texts(open, 'Findings')).toEqual(['one']);
});

test('ten thousand findings fit into what Excel takes, and formulas in texts stay texts', async () => {
  const open = openBook(createMemoryBook({ sheets: ['Mine'] }));
  const line = '=HYPERLINK("http://evil.invalid")'.padEnd(400, 'x');
  expect(await open.port.rewriteSheet(findings(Array.from({ length: 10_000 }, () => line)))).toMatchObject({
    outcome: 'added',
  });
  const { id } = open.book.sheets()[1]!;
  expect(open.book.cells(id).value(10_003, 2)).toBe(line);
  expect(open.book.cells(id).formula(10_003, 2)).toBeUndefined();
  expect(open.host.statistics().failed).toBe(0);
});

test('more than one sheet is a mistake of the caller', async () => {
  const open = openBook(createMemoryBook());
  const model = findings(['one']);
  await expect(open.port.rewriteSheet({ ...model, sheets: [...model.sheets, ...model.sheets] })).rejects.toThrow(
    RangeError,
  );
});
