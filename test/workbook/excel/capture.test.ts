// Reading through Excel: how much is asked for, and what happens when Excel gives less, later or nothing.
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { bookOf } from '../../../src/workbench/book/bookOf';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { HostProblem } from '../../../src/workbook/port';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { capture, sampleFile } from '../../golden/books';
import { contentOf } from './content';
import { openBook, openSnapshot } from './openBook';
import type { OpenBook } from './openBook';

let sample: WorkbookSnapshot;

beforeAll(async () => {
  sample = await capture(sampleFile('en'));
});

/** The sheet's id and the cell of the first record of a column. */
function cellOf({ book }: OpenBook, table: string, column: number) {
  const { sheetId, area } = book.tables().find(({ name }) => name === table)!;
  const [row, at] = [area.firstRow + 1, area.firstColumn + column - 1];
  return { sheetId, area: { firstRow: row, lastRow: row, firstColumn: at, lastColumn: at } };
}

const AMOUNT = 10;

/** A person types into the first amount of the ledger. */
function type(open: OpenBook, value: number, source: 'local' | 'remote' = 'local') {
  const { sheetId, area } = cellOf(open, 'Expenditures', AMOUNT);
  open.book.perform(source, () => open.book.writeCells(sheetId, area, [[{ value }]]));
  return { sheetId, kind: 'cells', area, by: source === 'local' ? 'person' : 'co-author' } as const;
}

describe('how much is asked for', () => {
  test('the sample takes three batches', async () => {
    const { port, countSyncs } = openSnapshot(sample);
    expect(await countSyncs(() => port.capture())).toBe(3);
  });

  test('one edited cell takes one batch and less than half of the bytes, and shows', async () => {
    const open = openSnapshot(sample);
    await open.port.capture();
    const whole = open.host.statistics().bytesOut;
    const change = type(open, 4321.09);
    const before = open.host.statistics().bytesOut;
    let snapshot: WorkbookSnapshot | undefined;
    const count = await open.countSyncs(async () => {
      snapshot = await open.port.reread([change]);
    });
    expect(count).toBe(1);
    expect(open.host.statistics().bytesOut - before).toBeLessThan(whole / 2);
    expect(JSON.stringify(contentOf(snapshot!))).toContain('4321.09');
    expect(contentOf(snapshot!)).toEqual(contentOf(await openBook(open.book).port.capture()));
  });

  test('what did not change is shared with the snapshot before', async () => {
    const open = openSnapshot(sample);
    const before = await open.port.capture();
    const after = await open.port.reread([type(open, 5)]);
    const sheet = after.sheets.findIndex(({ name }) => name === 'Partners');
    expect(after.sheets[sheet]!.columns[1]).toBe(before.sheets[sheet]!.columns[1]);
    expect(after.strings.slice(0, before.strings.length)).toEqual(before.strings);
  });

  test('the Total of a row follows an edit that nobody told of', async () => {
    const open = openSnapshot(sample);
    await open.port.capture();
    const total = open.book.tables().find(({ name }) => name === 'Allocation')!;
    const { firstRow, lastColumn } = total.area;
    const at = { firstRow: firstRow + 1, lastRow: firstRow + 1, firstColumn: lastColumn, lastColumn };
    const formula = open.book.cells(total.sheetId).formula(firstRow + 1, lastColumn)!;
    open.book.writeCells(total.sheetId, at, [[{ value: 777, formula }]]);
    const snapshot = await open.port.reread([{ sheetId: total.sheetId, kind: 'results', area: null, by: 'person' }]);
    expect(snapshot.sheets[2]!.columns[lastColumn]!.value(firstRow + 1)).toBe(777);
  });
});

describe('large workbooks', () => {
  const ROWS = 100_000;

  /** The sample with a ledger of so many expenditures. */
  function large() {
    const book = bookOf(sample);
    const table = book.tables().find(({ name }) => name === 'Expenditures')!;
    const { firstRow, firstColumn } = table.area;
    const width = 10;
    const rows = Array.from({ length: ROWS }, (_, index) => [
      { value: `X${index + 1}` },
      { value: 45_700 + (index % 300) },
      { value: 'Partner A' },
      { value: 'Manage' },
      { value: `Workshop on participatory budgeting, session ${index + 1}` },
      { value: `Supplier ${index % 900}` },
      { value: `INV-${index}` },
      { value: null },
      { value: null },
      { value: (index % 100_000) / 100 },
    ]);
    const area = { firstRow: firstRow + 1, firstColumn, lastRow: firstRow + ROWS, lastColumn: firstColumn + width - 1 };
    book.writeCells(table.sheetId, area, rows);
    book.setStyle(
      table.sheetId,
      { ...area, firstColumn: firstColumn + 1, lastColumn: firstColumn + 1 },
      { numberFormat: 'm/d/yyyy' },
    );
    book.updateTable(table.id, { area: { ...table.area, lastRow: firstRow + ROWS } });
    return { ...openBook(book), table, firstRow };
  }

  test('100,000 expenditures come in pieces that Excel takes, with progress, and can be stopped', async () => {
    const { port, host, table, firstRow, book } = large();
    const told: [number, number][] = [];
    const snapshot = await port.capture({ onProgress: (done, total) => told.push([done, total]) });
    const at = book.sheets().findIndex(({ id }) => id === table.sheetId);
    const columns = snapshot.sheets[at]!.columns;
    expect(snapshot.strings[columns[1]!.value(firstRow + ROWS)]).toBe(`X${ROWS}`);
    expect(columns[AMOUNT]!.value(firstRow + 12_346)).toBe(123.45);
    expect(columns[2]!.kind(firstRow + ROWS)).toBe(2);
    expect(host.statistics().failed).toBe(0);
    expect(told.length).toBeGreaterThan(5);
    expect(told.at(-1)![0]).toBe(told.at(-1)![1]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b));

    const controller = new AbortController();
    const reading = port.capture({
      onProgress: () => controller.abort(new Error('enough')),
      signal: controller.signal,
    });
    await expect(reading).rejects.toThrow('enough');
  });
});

describe('when Excel gives less', () => {
  test.each([1, 2])('answers that are too large are asked for in halves (%s failures)', async (failures) => {
    const { port, host } = openSnapshot(sample);
    const wanted = contentOf(await port.capture());
    host.setFaults({ payloadLimit: failures === 1 ? 400_000 : 150_000 });
    expect(contentOf(await port.capture())).toEqual(wanted);
    expect(host.statistics().failed).toBeGreaterThan(0);
  });

  test('values that are kept back without an error are noticed and asked for in pieces', async () => {
    const { port, host } = openSnapshot(sample);
    const wanted = contentOf(await port.capture());
    host.setFaults({ cellLimit: 300 });
    expect(contentOf(await port.capture())).toEqual(wanted);
  });

  test('before ExcelApi 1.13 merged areas are not told, and nothing is asked for that is not there', async () => {
    const open = openBook(bookOf(sample), { requirements: { ExcelApi: '1.9' } });
    const snapshot = await open.port.capture();
    expect(open.host.missing()).toEqual([]);
    expect(snapshot.sheets[0]!.merged).toEqual({ known: false });
    expect(contentOf(snapshot)).toEqual(contentOf(await openSnapshot(sample).port.capture()));
  });
});

describe('while people work', () => {
  test('a cell that is being edited makes us wait, and the reading goes on when it is left', async () => {
    const { port, host } = openSnapshot(sample);
    host.setFaults({ isEditingCell: true });
    let isDone = false;
    const reading = port.capture().then((snapshot) => {
      isDone = true;
      return snapshot;
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(isDone).toBe(false);
    host.setFaults({ isEditingCell: false });
    expect((await reading).tables.length).toBeGreaterThan(5);
  });

  test('a reading that waits can be stopped', async () => {
    const { port, host } = openSnapshot(sample);
    host.setFaults({ isEditingCell: true });
    const controller = new AbortController();
    const reading = port.capture({ signal: controller.signal });
    setTimeout(() => controller.abort(new Error('stop')), 10);
    await expect(reading).rejects.toThrow('stop');
    host.setFaults({ isEditingCell: false });
  });

  test('protected sheets are read like others, and told', async () => {
    const open = openSnapshot(sample);
    const { sheetId } = cellOf(open, 'Expenditures', 1);
    open.book.updateSheet(sheetId, { protection: {} });
    const snapshot = await open.port.capture();
    expect(
      snapshot.sheets.filter(({ isProtected }) => isProtected.known && isProtected.value).map(({ name }) => name),
    ).toEqual(['Expenditures']);
    expect(contentOf(snapshot)).toEqual(contentOf(await openSnapshot(sample).port.capture()));
  });

  test("somebody else's edit, a deleted table, a deleted sheet, inserted rows: the next reading finds them", async () => {
    const open = openSnapshot(sample);
    await open.port.capture();
    const change = type(open, 11, 'remote');
    const links = open.book.tables().find(({ name }) => name === 'Links')!;
    open.book.deleteTable(links.id);
    const partners = open.book.sheets().find(({ name }) => name === 'Revisions')!;
    open.book.deleteSheet(partners.id);
    const { sheetId } = cellOf(open, 'Objectives', 1);
    const row = { firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 16_384 };
    open.book.shiftCells(sheetId, { area: row, direction: 'down' });
    const snapshot = await open.port.reread([change]);
    expect(contentOf(snapshot)).toEqual(contentOf(await openBook(open.book).port.capture()));
    expect(snapshot.tables.map(({ name }) => name)).not.toContain('Links');
  });

  test('a session that is over is reported; the next reading begins anew', async () => {
    const open = openSnapshot(sample);
    await open.port.capture();
    open.host.setFaults({ nextRequests: [5012] });
    const failed = open.port.reread([type(open, 12)]);
    await expect(failed).rejects.toMatchObject({ code: 'session-ended' });
    open.host.restart();
    expect(JSON.stringify(contentOf(await open.port.reread([])))).toContain('"value":12}');
  });

  test.each([
    [5102, 'busy'],
    [7000, 'protected'],
    [5001, 'failed'],
  ] as const)('code %s is told as %s', async (fault, code) => {
    const { port, host } = openSnapshot(sample);
    host.setFaults({ nextRequests: [fault] });
    const error = await port.capture().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostProblem);
    expect((error as HostProblem).code).toBe(code);
  });
});

test('nothing is written and nothing is changed by reading', async () => {
  const open = openSnapshot(sample);
  const changes: string[] = [];
  open.book.onChange(({ type: kind }) => changes.push(kind));
  open.host.setFaults({ isReadOnly: true });
  await open.port.capture();
  await open.port.reread([]);
  expect(changes).toEqual([]);
});

test('an empty workbook is read', async () => {
  const { port } = openBook(createMemoryBook({ sheets: ['Sheet1', 'Other sheet'] }));
  const { sheets, tables } = contentOf(await port.capture());
  expect(sheets.map(({ name, cells }) => [name, cells])).toEqual([
    ['Sheet1', {}],
    ['Other sheet', {}],
  ]);
  expect(tables).toEqual([]);
});

test('the blank template takes no more than the sample', async () => {
  const model = buildTemplate({ language: 'pt', profile: 'blank', sample: false });
  const { port, countSyncs } = openSnapshot(await capture(writeWorkbook(model)));
  expect(await countSyncs(() => port.capture())).toBe(3);
});
