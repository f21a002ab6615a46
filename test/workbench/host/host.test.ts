// What the host refuses, as Excel refuses it, and what it tells whoever shows it: faults, missing members, statistics.
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { EXCEL_ON_THE_WEB, createHost } from '../../../src/workbench/host/host';
import type { HostNotice, HostOptions } from '../../../src/workbench/host/host';
import { clientOf } from './officeClient';

function open(options: HostOptions = {}) {
  const host = createHost(createMemoryBook(), options);
  return { host, ...clientOf(host) };
}

type Work = (context: Excel.RequestContext) => Promise<unknown>;

/** The code of the error that a batch ends in; null for none. */
async function codeOf(
  { Excel }: ReturnType<typeof open>,
  work: Work,
  options: Excel.RunOptions = {},
): Promise<string | null> {
  return Excel.run(options, work).then(
    () => null,
    (error: OfficeExtension.Error) => error.code,
  );
}

const write: Work = async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
  await context.sync();
};

const read: Work = async (context) => {
  context.workbook.load('name');
  await context.sync();
};

describe('requests fail', () => {
  test.each([
    [5001, 'GeneralException'],
    [5012, 'InvalidOrTimedOutSession'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ] as const)('as often as they are told to, with %s', async (fault, code) => {
    const opened = open();
    opened.host.setFaults({ nextRequests: [fault] });
    expect(await codeOf(opened, read)).toBe(code);
    expect(await codeOf(opened, read)).toBeNull();
  });

  test('while a person types into a cell; those that ask to wait go on when it is left', async () => {
    const opened = open();
    opened.host.setFaults({ isEditingCell: true });
    expect(await codeOf(opened, read)).toBe('InvalidOperationInCellEditMode');
    const waiting = codeOf(opened, read, { delayForCellEdit: true });
    const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('waits'), 30))]);
    expect(first).toBe('waits');
    opened.host.setFaults({ isEditingCell: false });
    expect(await waiting).toBeNull();
  });

  test('but never what office.js tells of itself, which it sends without listening for the answer', async () => {
    const { host } = open();
    const told = {
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 3, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
    };
    host.setFaults({ isEditingCell: true, nextRequests: [5012] });
    expect((await host.request(JSON.stringify(told), 0)).error).toBe(0);
    expect(host.faults().nextRequests).toEqual([5012]);
  });

  test('above the limit of a request, and of an answer', async () => {
    const opened = open({ faults: { payloadLimit: 3000 } });
    const large: Work = async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x'.repeat(4000)]];
      await context.sync();
    };
    expect(await codeOf(opened, large)).toBe('RequestPayloadSizeLimitExceeded');
    const wide: Work = async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:Z100').load('values');
      await context.sync();
    };
    expect(await codeOf(opened, wide)).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await codeOf(opened, read)).toBeNull();
  });
});

test('above 5,000,000 cells arrays are null, without an error', async () => {
  const { Excel } = open();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:J500001').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
});

test('a workbook that may only be read refuses every change and no question', async () => {
  const opened = open({ faults: { isReadOnly: true } });
  expect(await codeOf(opened, write)).toBe('AccessDenied');
  expect(await codeOf(opened, read)).toBeNull();
  const add: Work = async (context) => {
    context.workbook.worksheets.add('New');
    await context.sync();
  };
  expect(await codeOf(opened, add)).toBe('AccessDenied');
  expect(opened.host.book.sheets()).toHaveLength(1);
});

describe('requirement sets', () => {
  const resize: Work = async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:B2', true).resize('A1:B3');
    await context.sync();
  };

  test('what is declared can be lowered, and is honoured', async () => {
    const lower = open({ requirements: { ExcelApi: '1.12' } });
    expect(await codeOf(lower, resize)).toBe('ApiNotFound');
    expect(lower.host.missing()).toEqual([{ className: 'Table', member: 'resize', reason: 'undeclared' }]);
    expect(await codeOf(open(), resize)).toBeNull();
  });

  test('by default it is Excel on the web with ExcelApi 1.17', () => {
    expect(open().host.requirements).toEqual(EXCEL_ON_THE_WEB);
    expect(EXCEL_ON_THE_WEB).toMatchObject({ ExcelApi: '1.17', SharedRuntime: '1.2', DialogApi: '1.2' });
  });
});

test('a member that is not there is noted once, with its class', async () => {
  const opened = open();
  const ask: Work = async (context) => {
    context.workbook.pivotTables.load('items/name');
    await context.sync();
  };
  expect(await codeOf(opened, ask)).toBe('ApiNotFound');
  expect(await codeOf(opened, ask)).toBe('ApiNotFound');
  expect(opened.host.missing()).toEqual([{ className: 'Workbook', member: 'pivotTables', reason: 'unknown' }]);
});

test('requests, bytes and time are counted, failures too', async () => {
  let now = 0;
  const opened = open({ clock: () => (now += 2) });
  await codeOf(opened, read);
  opened.host.setFaults({ nextRequests: [5102] });
  await codeOf(opened, read);
  const { requests, failed, bytesIn, bytesOut, milliseconds, last } = opened.host.statistics();
  expect([requests, failed, milliseconds]).toEqual([2, 1, 4]);
  expect(bytesIn).toBeGreaterThan(100);
  expect(bytesOut).toBeGreaterThan(50);
  expect(last).toMatchObject({ error: 5102, bytesOut: 0 });
});

describe('events', () => {
  /** Counts the events of one edit under a fault. */
  async function count(events: 'once' | 'twice' | 'lost'): Promise<number> {
    const { Excel, host } = open();
    let told = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void told++);
      await context.sync();
    });
    host.setFaults({ events });
    const area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    host.book.writeCells(host.book.sheets()[0]!.id, area, [[{ value: 1 }]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return told;
  }

  test.each([
    ['once', 1],
    ['twice', 2],
    ['lost', 0],
  ] as const)('come %s', async (events, times) => {
    expect(await count(events)).toBe(times);
  });

  test('end with the session', async () => {
    const { Excel, host } = open();
    let told = 0;
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async () => void told++);
      await context.sync();
    });
    host.restart();
    const area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };
    host.book.writeCells(host.book.sheets()[0]!.id, area, [[{ value: 1 }]]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBe(0);
  });
});

test('the pane is shown and hidden from the ribbon, and told of it', async () => {
  const { host } = open();
  const notices: HostNotice[] = [];
  host.onNotice((notice) => notices.push(notice));
  host.showPane(true);
  host.showPane(false);
  await Promise.resolve();
  const [pane, entries] = notices;
  expect(pane).toEqual({ type: 'pane', isVisible: false });
  expect(entries).toMatchObject({ entries: [{ type: 65_539, message: '{"visibility":"Hidden"}' }] });
});
