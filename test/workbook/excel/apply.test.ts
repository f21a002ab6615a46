// Edits into Excel: all or none, each way it can fail, and never a formula that nobody meant.
import fc from 'fast-check';
import type { CellEdit, CellValue } from '../../../src/core/sheet/cellEdit';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import type { HostOptions } from '../../../src/workbench/host/host';
import { openBook } from './openBook';

/** `Data` with A1:A3 = 1, 'two', true; B1 = a formula; and a second sheet. */
function open(options: HostOptions = {}) {
  const book = createMemoryBook({ sheets: ['Data', "Other's sheet"] });
  const [data, other] = book.sheets();
  const area = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 1 };
  book.writeCells(data!.id, area, [[{ value: 1 }], [{ value: 'two' }], [{ value: true }]]);
  const formula = { firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 2 };
  book.writeCells(data!.id, formula, [[{ value: 2, formula: 'A1*2' }]]);
  return { ...openBook(book, options), data: data!.id, other: other!.id };
}

function edit(row: number, expected: CellValue, value: CellValue, sheet = 'Data', column = 1): CellEdit {
  return { at: { sheet, row, column }, expected, value };
}

const ALL = [edit(1, 1, 475_000), edit(2, 'two', 'three'), edit(3, true, null), edit(9, null, 'new', "other's SHEET")];

function values({ book, data }: ReturnType<typeof open>): unknown[] {
  return [1, 2, 3].map((row) => book.cells(data).value(row, 1));
}

test('all edits are written, on every sheet', async () => {
  const opened = open();
  expect(await opened.port.apply(ALL)).toEqual({ outcome: 'applied', cells: 4 });
  expect(values(opened)).toEqual([475_000, 'three', null]);
  expect(opened.book.cells(opened.other).value(9, 1)).toBe('new');
});

test('no edits ask nothing', async () => {
  const opened = open();
  expect(await opened.port.apply([])).toEqual({ outcome: 'applied', cells: 0 });
  expect(opened.host.statistics().requests).toBe(0);
});

describe('one edit that does not fit refuses all', () => {
  test.each([
    ['changed', edit(2, 'deux', 'x'), 'two'],
    ['formula', edit(1, 2, 3, 'Data', 2), 2],
    ['no-sheet', edit(1, null, 'x', 'Gone'), null],
    ['twice', edit(1, 1, 7), 1],
  ] as const)('%s', async (reason, wrong, found) => {
    const opened = open();
    const changes: string[] = [];
    opened.book.onChange(({ type }) => changes.push(type));
    expect(await opened.port.apply([...ALL.filter(({ at }) => at.row !== 2), wrong])).toEqual({
      outcome: 'refused',
      refusals: [{ edit: wrong, reason, found }],
    });
    expect(changes).toEqual([]);
  });

  test('a locked cell of a protected sheet; an open one is written', async () => {
    const opened = open();
    const cell = { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 };
    opened.book.setStyle(opened.data, cell, { isLocked: false });
    opened.book.updateSheet(opened.data, { protection: {} });
    expect(await opened.port.apply([edit(1, 1, 5), edit(2, 'two', 'x')])).toMatchObject({
      outcome: 'refused',
      refusals: [{ reason: 'protected', edit: { at: { row: 1 } } }],
    });
    expect(await opened.port.apply([edit(2, 'two', 'x')])).toEqual({ outcome: 'applied', cells: 1 });
    expect(opened.book.sheets()[0]!.protection).toEqual({});
  });

  test('a read-only workbook is a problem of the host', async () => {
    const opened = open({ faults: { isReadOnly: true } });
    await expect(opened.port.apply(ALL)).rejects.toMatchObject({ code: 'read-only' });
  });
});

describe('a failure', () => {
  /** Fails the request after so many. */
  function failAfter({ host }: ReturnType<typeof open>, number: number, codes: readonly (5001 | 5012 | 5102)[]) {
    let requests = 0;
    host.onNotice(({ type }) => {
      if (type === 'activity' && ++requests === number) host.setFaults({ nextRequests: [...codes] });
    });
  }

  test('before anything is written rejects', async () => {
    const opened = open();
    opened.host.setFaults({ nextRequests: [5102] });
    await expect(opened.port.apply(ALL)).rejects.toMatchObject({ code: 'busy' });
    expect(values(opened)).toEqual([1, 'two', true]);
  });

  test('while writing restores what was written, and says so', async () => {
    const opened = open();
    failAfter(opened, 3, [5102]);
    const report = await opened.port.apply(ALL);
    expect(report).toMatchObject({ outcome: 'failed', problem: 'busy', notRestored: [] });
    expect(values(opened)).toEqual([1, 'two', true]);
    expect(opened.book.cells(opened.other).value(9, 1)).toBeNull();
  });

  test('a sheet that refuses half way: the other sheet is put right again', async () => {
    const opened = open();
    let requests = 0;
    opened.host.onNotice(({ type }) => {
      if (type === 'activity' && ++requests === 3) opened.book.updateSheet(opened.other, { protection: {} });
    });
    expect(await opened.port.apply(ALL)).toMatchObject({
      outcome: 'failed',
      problem: 'protected',
      restored: [{ row: 1 }, { row: 2 }, { row: 3 }],
      notRestored: [],
    });
    expect(values(opened)).toEqual([1, 'two', true]);
  });

  test('a cell that somebody else has changed meanwhile is left alone and named', async () => {
    const opened = open();
    let requests = 0;
    opened.host.onNotice(({ type }) => {
      if (type !== 'activity') return;
      requests++;
      if (requests === 3) opened.book.updateSheet(opened.other, { protection: {} });
      const at = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
      if (requests === 4)
        opened.book.perform('remote', () => opened.book.writeCells(opened.data, at, [[{ value: 99 }]]));
    });
    expect(await opened.port.apply(ALL)).toMatchObject({
      outcome: 'failed',
      notRestored: [{ at: { row: 1 }, before: 1, found: 99 }],
    });
    expect(values(opened)).toEqual([99, 'two', true]);
  });
});

describe('texts are texts', () => {
  const RISKY = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '001',
    '1,234.56',
    '1/2/2026',
    '2026-01-31',
    'TRUE',
    "'quoted",
    '=cmd|x',
    '50%',
    '  =1',
    '#N/A',
    '\t=1',
  ];

  test.each(RISKY)('%j', async (text) => {
    const opened = open();
    expect(await opened.port.apply([edit(2, 'two', text)])).toEqual({ outcome: 'applied', cells: 1 });
    expect(opened.book.cells(opened.data).value(2, 1)).toBe(text);
    expect(opened.book.cells(opened.data).formula(2, 1)).toBeUndefined();
  });

  test('whatever is written is what stands there, and never a formula', async () => {
    const opened = open();
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...`=+-@'"0123456789.,/%#N A!()`) }));
    let held: CellValue = 'two';
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()),
        async (value) => {
          expect(await opened.port.apply([edit(2, held, value)])).toMatchObject({ outcome: 'applied' });
          held = value === '' ? null : value;
          const cells = opened.book.cells(opened.data);
          expect(cells.value(2, 1)).toBe(Object.is(held, -0) ? 0 : held);
          expect(cells.formula(2, 1)).toBeUndefined();
          if (Object.is(held, -0)) held = 0;
        },
      ),
      { numRuns: 150 },
    );
  });
});

test('twenty-five thousand edits go in pieces', async () => {
  const opened = open();
  const edits = Array.from({ length: 25_000 }, (_, index) => edit(index + 10, null, index, 'Data', 3));
  expect(await opened.port.apply(edits)).toEqual({ outcome: 'applied', cells: 25_000 });
  expect(opened.host.statistics().failed).toBe(0);
});
