// A workbook kept examined: what is read when, what is told, and that nothing is lost when it goes wrong.
import { createSession, type SessionEvent } from '../../../src/app/live/session';
import type { LiveWorkbookPort, WorkbookChange } from '../../../src/app/live/workbook';
import type { Digest } from '../../../src/app/views/digest';
import { HostProblem, type CaptureOptions } from '../../../src/workbook/port';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

const SNAPSHOT = { sheets: [] } as unknown as WorkbookSnapshot;
const CHANGE: WorkbookChange = { sheetId: '1', kind: 'cells', area: null, by: 'person' };

/** A workbook whose readings end when the test says so. */
function slowWorkbook(expenditures = 10) {
  const told: SessionEvent[] = [];
  const calls: string[] = [];
  const open: { resolve: () => void; reject: (error: Error) => void }[] = [];
  let hear: (changes: readonly WorkbookChange[]) => void = () => undefined;
  const heard: string[] = [];
  let isSpent = false;
  const reading = (name: string, options?: CaptureOptions) =>
    new Promise<WorkbookSnapshot>((resolve, reject) => {
      calls.push(name);
      options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error));
      open.push({ resolve: () => resolve(SNAPSHOT), reject });
    });
  const port = {
    capture: (options?: CaptureOptions) => reading('capture', options),
    reread: (changes: readonly WorkbookChange[], options?: CaptureOptions) =>
      reading(`reread ${changes.length}`, options),
    watch: (listener: typeof hear) => {
      hear = listener;
      heard.push('watch');
      return Promise.resolve(() => Promise.resolve(void heard.push('stop')));
    },
  } as unknown as LiveWorkbookPort;
  const examiner = {
    send: () => Promise.resolve(),
    examine: () => Promise.resolve({ expenditures, isSample: isSpent } as Digest),
  };
  const spend = () => void (isSpent = true);
  const session = createSession({
    port,
    examiner,
    onEvent: (event) => told.push(event),
    liveLimit: 100,
    wholeLimit: 50,
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const finish = async () => {
    open.shift()!.resolve();
    await settle();
  };
  const fail = async (error: Error) => {
    open.shift()!.reject(error);
    await settle();
  };
  const types = () => told.map(({ type }) => type);
  return { session, calls, heard, spend, types, told, finish, fail, settle, change: () => hear([CHANGE]) };
}

test('reads everything first, then only what changed', async () => {
  const { session, calls, types, finish, change } = slowWorkbook();
  await session.start();
  await finish();
  change();
  await finish();
  expect(calls).toEqual(['capture', 'reread 1']);
  expect(types()).toEqual(['reading', 'checking', 'checked', 'changed', 'reading', 'checking', 'checked']);
});

test('changes that come while it reads are read in one go afterwards', async () => {
  const { session, calls, finish, change } = slowWorkbook();
  await session.start();
  change();
  change();
  await finish();
  await finish();
  expect(calls).toEqual(['capture', 'reread 2']);
});

test('above the limit a change only marks the figures; checking on request reads it', async () => {
  const { session, calls, types, finish, change } = slowWorkbook(101);
  await session.start();
  await finish();
  change();
  session.reconcile();
  expect(calls).toEqual(['capture']);
  expect(types().at(-1)).toBe('changed');
  session.checkNow();
  await finish();
  expect(calls).toEqual(['capture', 'reread 1']);
});

test('exactly at the limit it still follows by itself', async () => {
  const { session, calls, finish, change } = slowWorkbook(100);
  await session.start();
  await finish();
  change();
  expect(calls).toEqual(['capture', 'reread 1']);
});

test('stopping is told, and is no failure; the next request goes on', async () => {
  const { session, calls, types, settle, finish } = slowWorkbook();
  await session.start();
  session.stop();
  await settle();
  expect(types()).toEqual(['reading', 'stopped']);
  session.checkNow();
  await finish();
  await finish();
  expect(calls).toEqual(['capture', 'capture']);
  expect(types().at(-1)).toBe('checked');
});

test('a change after a stop starts nothing', async () => {
  const { session, calls, finish, change, settle } = slowWorkbook();
  await session.start();
  await finish();
  session.checkNow();
  session.stop();
  await settle();
  change();
  expect(calls).toEqual(['capture', 'capture']);
});

test('a problem of the program is told as one, and a fault of ours as ours', async () => {
  const { session, told, fail } = slowWorkbook();
  await session.start();
  await fail(new HostProblem('busy'));
  expect(told.at(-1)).toEqual({ type: 'failed', problem: { whose: 'host', code: 'busy', detail: {} } });
  session.checkNow();
  await fail(new TypeError('x is not a function'));
  expect(told.at(-1)).toEqual({ type: 'failed', problem: { whose: 'program', message: 'x is not a function' } });
});

test('coming back looks for what was missed', async () => {
  const { session, calls, settle, finish } = slowWorkbook();
  await session.start();
  await finish();
  session.reconcile();
  session.reconcile();
  await settle();
  await finish();
  expect(calls).toEqual(['capture', 'capture']);
});

test.each([
  [50, 'capture'],
  [51, 'reread 0'],
])('coming back to %i expenditures is a %s', async (expenditures, wanted) => {
  const { session, calls, settle, finish } = slowWorkbook(expenditures);
  await session.start();
  await finish();
  session.reconcile();
  await settle();
  await finish();
  expect(calls).toEqual(['capture', wanted]);
});

test.each([
  ['what nobody told', false, ['watch', 'stop', 'watch']],
  ['what was told meanwhile', true, ['watch']],
])('coming back to find %s', async (_, isTold, wanted) => {
  const { session, heard, finish, change, spend } = slowWorkbook();
  await session.start();
  await finish();
  session.reconcile();
  spend();
  if (isTold) change();
  await finish();
  if (isTold) await finish();
  expect(heard).toEqual(wanted);
});

test('coming back to find nothing new goes on listening', async () => {
  const { session, heard, finish } = slowWorkbook();
  await session.start();
  await finish();
  session.reconcile();
  await finish();
  expect(heard).toEqual(['watch']);
});

test('asked for while it reads what changed, everything is read afterwards', async () => {
  const { session, calls, finish, change } = slowWorkbook(50);
  await session.start();
  await finish();
  change();
  session.checkNow();
  await finish();
  await finish();
  expect(calls).toEqual(['capture', 'reread 1', 'capture']);
});

test('ended while it listens anew it leaves no listener behind', async () => {
  const { session, heard, finish, settle, spend } = slowWorkbook();
  await session.start();
  await finish();
  session.reconcile();
  spend();
  await finish();
  await session.dispose();
  await settle();
  expect(heard.filter((what) => what === 'stop').length).toBe(heard.filter((what) => what === 'watch').length);
});
