// Rows added at the end of a table: where they land, what goes on by itself, what is refused, and what is taken back.
import { LANGUAGES } from '../../../src/core/sheet/language';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { Kind } from '../../../src/workbook/cells';
import type { Area } from '../../../src/core/sheet/cellRef';
import { contentOf } from './content';
import { openBook } from './openBook';
import type { OpenBook } from './openBook';
import type { HostOptions } from '../../../src/workbench/host/host';

const VERSIONS = [
  ['with Table.resize', '1.17'],
  ['with rows.add', '1.12'],
] as const;

interface Shape {
  readonly hasTotals?: boolean;
  /** Written below the table, from its first column on. */
  readonly below?: readonly string[];
}

/** `Ledger` at B2: Key, Date, Amount, Double (a formula); two records; perhaps a totals row. */
function ledger({ hasTotals = false, below = [] }: Shape = {}, options: HostOptions = {}) {
  const book = createMemoryBook({ sheets: ['Sheet1'] });
  const [sheet] = book.sheets();
  const put = (row: number, column: number, value: string | number | null, formula?: string) => {
    const at = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    book.writeCells(sheet!.id, at, [[formula === undefined ? { value } : { value, formula }]]);
  };
  ['Key', 'Date', 'Amount', 'Double'].forEach((heading, index) => put(2, index + 2, heading));
  [3, 4].forEach((row) => {
    put(row, 2, `K${row}`);
    put(row, 3, 45_700);
    put(row, 4, row);
    put(row, 5, row * 2, `D${row}*2`);
  });
  const last = hasTotals ? 5 : 4;
  if (hasTotals) put(5, 4, 7, 'SUM(Ledger[Amount])');
  below.forEach((text, index) => put(last + 1 + index, 2, text));
  const area = { firstRow: 2, firstColumn: 2, lastRow: last, lastColumn: 5 };
  book.setStyle(sheet!.id, { ...area, firstRow: 3, firstColumn: 3, lastColumn: 3 }, { numberFormat: 'm/d/yyyy' });
  const looks = { style: '', hasBands: true, hasFilterButtons: true, criteria: [] };
  book.addTable({ name: 'Ledger', sheetId: sheet!.id, area, hasHeader: true, hasTotals, ...looks });
  return { ...openBook(book, options), sheetId: sheet!.id };
}

const ROWS = [
  { Key: 'K5', Date: 45_800, Amount: 10.5 },
  { Key: '=1+1', Date: 45_801, Amount: -3 },
];

function tableArea({ book }: OpenBook): Area {
  return book.tables()[0]!.area;
}

describe.each(VERSIONS)('%s', (_, version) => {
  const options = { requirements: { ExcelApi: version } };

  test('rows follow the last record; the calculated column and the formats go on', async () => {
    const open = ledger({}, options);
    expect(await open.port.appendRows({ table: 'ledger', rows: ROWS })).toMatchObject({
      outcome: 'added',
      sheet: 'Sheet1',
      area: { firstRow: 5, firstColumn: 2, lastRow: 6, lastColumn: 5 },
    });
    const cells = open.book.cells(open.sheetId);
    expect(tableArea(open)).toEqual({ firstRow: 2, firstColumn: 2, lastRow: 6, lastColumn: 5 });
    expect([2, 3, 4].map((column) => cells.value(5, column))).toEqual(['K5', 45_800, 10.5]);
    expect(cells.formula(6, 5)).toBe('D6*2');
    expect(cells.value(6, 2)).toBe('=1+1');
    expect(cells.formula(6, 2)).toBeUndefined();
    const snapshot = await open.port.capture();
    expect(snapshot.sheets[0]!.columns[3]!.kind(6)).toBe(Kind.Date);
  });

  test('a totals row stays the last', async () => {
    const open = ledger({ hasTotals: true, below: ['note'] }, options);
    expect(await open.port.appendRows({ table: 'Ledger', rows: ROWS })).toMatchObject({ outcome: 'added' });
    const cells = open.book.cells(open.sheetId);
    expect(tableArea(open).lastRow).toBe(7);
    expect(cells.formula(7, 4)).toBe('SUM(Ledger[Amount])');
    expect(cells.value(5, 2)).toBe('K5');
    expect(cells.formula(5, 5)).toBe('D5*2');
    expect(cells.value(8, 2)).toBe('note');
  });

  test('what stands below moves down', async () => {
    const open = ledger({ below: ['', 'note'] }, options);
    await open.port.appendRows({ table: 'Ledger', rows: ROWS });
    const cells = open.book.cells(open.sheetId);
    expect(cells.value(6, 2)).toBe('=1+1');
    expect(cells.value(8, 2)).toBe('note');
  });

  test.each([6, 7, 8])(
    'a failure after request %s leaves the table and what stands below as they were',
    async (number) => {
      const open = ledger({ below: ['note'] }, options);
      let requests = 0;
      open.host.onNotice(({ type }) => {
        if (type === 'activity' && ++requests === number) open.host.setFaults({ nextRequests: [5102] });
      });
      const report = await open.port.appendRows({ table: 'Ledger', rows: ROWS });
      expect(report).toEqual({ outcome: 'failed', problem: 'busy', left: null });
      const cells = open.book.cells(open.sheetId);
      expect(tableArea(open).lastRow).toBe(4);
      expect(cells.value(5, 2)).toBe('note');
      expect([5, 6, 7].map((row) => cells.value(row, 3))).toEqual([null, null, null]);
    },
  );
});

describe('rows that are taken back', () => {
  const add = async (open: ReturnType<typeof ledger>) => {
    const report = await open.port.appendRows({ table: 'Ledger', rows: ROWS });
    if (report.outcome !== 'added') throw new Error(report.outcome);
    return report;
  };

  test.each([{}, { hasTotals: true }, { below: ['note'] }])('leave the workbook as it was: %j', async (shape) => {
    const open = ledger(shape);
    const before = contentOf(await open.port.capture());
    expect(await (await add(open)).takeBack()).toBe(true);
    expect(contentOf(await open.port.capture())).toEqual(before);
  });

  test('stay where somebody has changed one of them meanwhile', async () => {
    const open = ledger();
    const { takeBack } = await add(open);
    const at = { firstRow: 5, firstColumn: 4, lastRow: 5, lastColumn: 4 };
    open.book.writeCells(open.sheetId, at, [[{ value: 11 }]]);
    expect(await takeBack()).toBe(false);
    expect(open.book.cells(open.sheetId).value(5, 4)).toBe(11);
    expect(tableArea(open).lastRow).toBe(6);
  });
});

test('a table without records beside its blank line takes rows', async () => {
  const open = ledger();
  expect(await open.port.appendRows({ table: 'Ledger', rows: [] })).toMatchObject({ outcome: 'added' });
  expect(tableArea(open).lastRow).toBe(4);
});

test('many rows go in pieces, with the limit of a request kept', async () => {
  const open = ledger();
  const rows = Array.from({ length: 12_000 }, (_, index) => ({
    Key: `N${index}`,
    Date: 45_000 + index,
    Amount: index / 100,
  }));
  expect(await open.port.appendRows({ table: 'Ledger', rows })).toMatchObject({ outcome: 'added' });
  expect(open.book.cells(open.sheetId).value(12_004, 2)).toBe('N11999');
  expect(open.host.statistics().failed).toBe(0);
});

test('where the table does not grow, what was pushed down comes back', async () => {
  const whole = ledger({ below: ['note'] });
  const book = {
    ...whole.book,
    updateTable: () => {
      throw new Error('no');
    },
  };
  const open = openBook(book);
  expect(await open.port.appendRows({ table: 'Ledger', rows: ROWS })).toEqual({
    outcome: 'failed',
    problem: 'failed',
    left: null,
  });
  expect(book.cells(whole.sheetId).value(5, 2)).toBe('note');
  expect(book.tables()[0]!.area.lastRow).toBe(4);
});

describe('refusals', () => {
  test('no such table, no such column, a protected sheet: nothing is written', async () => {
    const open = ledger();
    const changes: string[] = [];
    open.book.onChange(({ type }) => changes.push(type));
    expect(await open.port.appendRows({ table: 'Other', rows: ROWS })).toEqual({
      outcome: 'refused',
      refusal: { reason: 'no-table' },
    });
    expect(await open.port.appendRows({ table: 'Ledger', rows: [{ Sum: 1 }] })).toEqual({
      outcome: 'refused',
      refusal: { reason: 'no-column', column: 'Sum' },
    });
    expect(changes).toEqual([]);
    open.book.updateSheet(open.sheetId, { protection: {} });
    expect(await open.port.appendRows({ table: 'Ledger', rows: ROWS })).toMatchObject({
      refusal: { reason: 'protected' },
    });
    expect(tableArea(open).lastRow).toBe(4);
  });

  test('another table below that is wider is in the way, and named', async () => {
    const open = ledger();
    const area = { firstRow: 6, firstColumn: 1, lastRow: 8, lastColumn: 3 };
    const looks = { style: '', hasBands: true, hasFilterButtons: true, criteria: [] };
    open.book.addTable({ name: 'Wide', sheetId: open.sheetId, area, hasHeader: true, hasTotals: false, ...looks });
    expect(await open.port.appendRows({ table: 'Ledger', rows: ROWS })).toEqual({
      outcome: 'refused',
      refusal: { reason: 'blocked', by: { sheet: 'Sheet1', area } },
    });
    expect(await open.port.appendRows({ table: 'Ledger', rows: ROWS.slice(0, 1) })).toMatchObject({ outcome: 'added' });
  });

  test('a read-only workbook refuses as a problem of the host', async () => {
    const open = ledger({}, { faults: { isReadOnly: true } });
    await expect(open.port.appendRows({ table: 'Ledger', rows: ROWS })).rejects.toMatchObject({ code: 'read-only' });
  });
});

test.each(LANGUAGES)(
  'the ledger of the template in %s takes rows by its own headings, and stays one table',
  async (language) => {
    const model = buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true });
    const open = openBook(createMemoryBook());
    await open.port.addSheets(model);
    const table = open.book.tables().find(({ name }) => name === 'Expenditures')!;
    const headings = model.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'Expenditures')!.columns;
    const report = await open.port.appendRows({
      table: 'Expenditures',
      rows: [{ [headings[0]!.name]: 'NEW-1', [headings[1]!.name]: 45_900, [headings[9]!.name]: 12.34 }],
    });
    expect(report).toMatchObject({ outcome: 'added', area: { firstRow: table.area.lastRow + 1 } });
    const cells = open.book.cells(table.sheetId);
    expect(cells.value(table.area.lastRow + 1, 10)).toBe(12.34);
    expect(cells.style(table.area.lastRow + 1, 2).numberFormat).toBe(cells.style(table.area.lastRow, 2).numberFormat);
    expect(open.book.tables().find(({ name }) => name === 'Expenditures')!.area.lastRow).toBe(table.area.lastRow + 1);
  },
);

describe('blank records at the end of a table', () => {
  const revisions = async () => {
    const open = openBook(createMemoryBook());
    await open.port.addSheets(buildTemplate({ language: 'en', profile: 'lac-moving-to-scale', sample: true }));
    const table = open.book.tables().find(({ name }) => name === 'Revisions')!;
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ Revision: `REV-${index}`, Year: 1 }));
    return { open, table, rows, first: table.area.firstRow + 1 };
  };

  test('are filled first, and the table keeps its size', async () => {
    const { open, table, rows, first } = await revisions();
    const report = await open.port.appendRows({ table: 'Revisions', rows: rows(2) });
    expect(report).toMatchObject({ outcome: 'added', area: { firstRow: first, lastRow: first + 1 } });
    expect(open.book.tables().find(({ name }) => name === 'Revisions')!.area).toEqual(table.area);
  });

  test('what does not fit follows them; taken back, all is as it was', async () => {
    const { open, table, rows, first } = await revisions();
    const blank = table.area.lastRow - table.area.firstRow;
    const before = contentOf(await open.port.capture());
    const report = await open.port.appendRows({ table: 'Revisions', rows: rows(blank + 3) });
    expect(report).toMatchObject({ outcome: 'added', area: { firstRow: first, lastRow: first + blank + 2 } });
    expect(open.book.cells(table.sheetId).value(first + blank + 2, 1)).toBe(`REV-${blank + 2}`);
    expect(report.outcome === 'added' && (await report.takeBack())).toBe(true);
    expect(contentOf(await open.port.capture())).toEqual(before);
  });
});

describe('an empty table, which Excel gives one blank row', () => {
  /** `Shares` at A1: Key and a calculated column; no record. */
  function empty() {
    const book = createMemoryBook({ sheets: ['Sheet1'] });
    const sheetId = book.sheets()[0]!.id;
    const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 };
    book.writeCells(sheetId, area, [
      [{ value: 'Key' }, { value: 'Double' }],
      [undefined, { value: '', formula: 'IF(A2="","",A2&A2)' }],
    ]);
    const looks = { style: '', hasBands: true, hasFilterButtons: true, criteria: [] };
    book.addTable({ name: 'Shares', sheetId, area, hasHeader: true, hasTotals: false, ...looks });
    return { ...openBook(book), sheetId };
  }

  test('is filled from that row on, and its formula goes on', async () => {
    const open = empty();
    const rows = [{ Key: 'A' }, { Key: 'B' }];
    expect(await open.port.appendRows({ table: 'Shares', rows })).toMatchObject({ outcome: 'added' });
    const cells = open.book.cells(open.sheetId);
    expect(tableArea(open).lastRow).toBe(3);
    expect([2, 3].map((row) => cells.value(row, 1))).toEqual(['A', 'B']);
    expect([2, 3].map((row) => cells.formula(row, 2))).toEqual(['IF(A2="","",A2&A2)', 'IF(A3="","",A3&A3)']);
  });

  test('needs no room for a single row', async () => {
    const open = empty();
    await open.port.appendRows({ table: 'Shares', rows: [{ Key: 'A' }] });
    expect(tableArea(open).lastRow).toBe(2);
    expect(open.book.cells(open.sheetId).value(2, 1)).toBe('A');
  });
});
