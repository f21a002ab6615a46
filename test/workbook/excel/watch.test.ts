// What Excel tells while people work: changes, selections, separators, and that we never change what they look at.
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { CULTURES } from '../../../src/workbench/host/culture';
import type { HostOptions } from '../../../src/workbench/host/host';
import type { SheetPlace, WorkbookChange } from '../../../src/workbook/port';
import { pauseAfter } from '../../../src/workbook/excel/watch/pause';
import { openBook } from './openBook';

const A2 = { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 };

function open(options: HostOptions = {}) {
  const book = createMemoryBook({ sheets: ['Data', 'More'] });
  const [data, more] = book.sheets();
  return { ...openBook(book, options), data: data!.id, more: more!.id };
}

async function soon(test: () => boolean): Promise<void> {
  for (let turns = 0; turns < 200 && !test(); turns++) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Waits long enough for a pause to end. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 40));

async function watched(options: HostOptions = {}) {
  const opened = open(options);
  const told: (readonly WorkbookChange[])[] = [];
  const stop = await opened.port.watch((changes) => told.push(changes));
  return { ...opened, told, stop };
}

describe('changes', () => {
  test('a person, somebody else and Allot are told apart', async () => {
    const opened = await watched();
    const { book, data, told, port } = opened;
    book.writeCells(data, A2, [[{ value: 1 }]]);
    await soon(() => told.length === 1);
    book.perform('remote', () => book.writeCells(data, A2, [[{ value: 2 }]]));
    await soon(() => told.length === 2);
    await port.apply([{ at: { sheet: 'Data', row: 2, column: 1 }, expected: 2, value: 3 }]);
    await soon(() => told.length === 3);
    const change = { sheetId: data, kind: 'cells', area: A2 };
    expect(told).toEqual([
      [{ ...change, by: 'person' }],
      [{ ...change, by: 'co-author' }],
      [{ ...change, by: 'allot' }],
    ]);
  });

  test('before ExcelApi 1.14 our own writes are known by their place', async () => {
    const { book, data, told, port } = await watched({ requirements: { ExcelApi: '1.13' } });
    await port.apply([{ at: { sheet: 'Data', row: 2, column: 1 }, expected: null, value: 3 }]);
    await soon(() => told.length === 1);
    expect(told[0]!.map(({ by }) => by)).toEqual(['allot']);
    book.writeCells(data, A2, [[{ value: 4 }]]);
    await soon(() => told.length === 2);
    expect(told[1]!.map(({ by }) => by)).toEqual(['person']);
  });

  test('many changes are told once, doubled events too', async () => {
    const { book, data, told, host } = await watched();
    host.setFaults({ events: 'twice' });
    for (let row = 1; row <= 50; row++)
      book.writeCells(data, { ...A2, firstRow: row, lastRow: row }, [[{ value: row }]]);
    await soon(() => told.length > 0);
    expect(told).toHaveLength(1);
    expect(told[0]).toHaveLength(50);
  });

  test('rows inserted, formats, sheets and tables that come and go', async () => {
    const { book, data, told } = await watched();
    book.shiftCells(data, { area: { ...A2, lastColumn: 16_384 }, direction: 'down' });
    book.setStyle(data, A2, { numberFormat: 'm/d/yyyy' });
    const sheet = book.addSheet('New');
    book.deleteSheet(sheet.id);
    await soon(() => told.length > 0);
    const kinds = told.flat().map(({ sheetId, kind }) => [sheetId, kind]);
    expect(kinds).toEqual(
      expect.arrayContaining([
        [data, 'structure'],
        [data, 'cells'],
        [null, 'structure'],
      ]),
    );
  });

  test('an endless stream of changes is told before it ends', () => {
    jest.useFakeTimers();
    let told = 0;
    const later = pauseAfter(150, () => told++);
    for (let passed = 0; passed < 1000; passed += 100) {
      later.start();
      jest.advanceTimersByTime(100);
    }
    later.stop();
    jest.useRealTimers();
    expect(told).toBe(1);
  });

  test('after the end nothing is told, not even what waited', async () => {
    const { book, data, told, stop } = await watched();
    book.writeCells(data, A2, [[{ value: 1 }]]);
    await stop();
    book.writeCells(data, A2, [[{ value: 2 }]]);
    await quiet();
    expect(told).toEqual([]);
  });
});

describe('selection', () => {
  test('the last place of many, with its sheet; another sheet too', async () => {
    const { book, data, more, port } = open();
    const places: SheetPlace[] = [];
    const stop = await port.watchSelection((place) => places.push(place));
    for (const row of [5, 6, 7]) book.select(data, { ...A2, firstRow: row, lastRow: row });
    await soon(() => places.length === 1);
    book.activate(more);
    await soon(() => places.length === 2);
    expect(places).toEqual([
      { sheet: 'Data', area: { ...A2, firstRow: 7, lastRow: 7 } },
      { sheet: 'More', area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } },
    ]);
    await stop();
    book.select(data, A2);
    await quiet();
    expect(places).toHaveLength(2);
  });

  test('a place is shown; a sheet that is gone is told', async () => {
    const { book, more, port } = open();
    const area = { firstRow: 4, firstColumn: 2, lastRow: 9, lastColumn: 3 };
    await port.select({ sheet: 'more', area });
    expect(book.selection()).toEqual({ sheetId: more, area });
    await expect(port.select({ sheet: 'Gone', area })).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('what is asked', () => {
  test.each([
    ['en-US', { decimal: '.', thousands: ',' }],
    ['es-AR', { decimal: ',', thousands: '.' }],
    ['es-MX', { decimal: '.', thousands: ',' }],
    ['fr-FR', { decimal: ',', thousands: '\u202f' }],
  ] as const)('the separators of %s', async (name, separators) => {
    expect(await open({ faults: { culture: CULTURES[name] } }).port.culture()).toEqual(separators);
  });

  test('before ExcelApi 1.11 separators are not told, and not asked for', async () => {
    const { port, host } = open({ requirements: { ExcelApi: '1.10' } });
    expect(await port.culture()).toBeUndefined();
    expect(host.statistics().requests).toBe(0);
  });

  test.each([true, false])('whether the workbook may only be read: %s', async (isReadOnly) => {
    expect(await open({ faults: { isReadOnly } }).port.isReadOnly()).toBe(isReadOnly);
  });
});
