// Keeps a workbook examined while people work in it: reads it, reads what changed, has it examined, and says at every moment
// how old the figures are. Changes are hints: what was missed is found when the person comes back. Writes nothing.
import type { Digest } from '../views/digest';
import type { CaptureOptions, LiveWorkbookPort, WorkbookChange } from '../../workbook/port';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { problemOf, type Problem } from './problem';

/** The examining half, wherever it runs. */
export interface Examiner {
  send(snapshot: WorkbookSnapshot): Promise<void>;
  examine(): Promise<Digest>;
}

export type SessionEvent =
  /** Cells read of cells to be read; 0 of 0 where nothing is known yet. */
  | { readonly type: 'reading'; readonly done: number; readonly total: number }
  /** The program makes us wait: a person is typing in a cell, or a list is open. */
  | { readonly type: 'waiting' }
  | { readonly type: 'checking' }
  | { readonly type: 'checked'; readonly digest: Digest }
  | { readonly type: 'changed' }
  | { readonly type: 'stopped' }
  | { readonly type: 'failed'; readonly problem: Problem };

export interface SessionOptions {
  readonly port: LiveWorkbookPort;
  readonly examiner: Examiner;
  readonly onEvent: (event: SessionEvent) => void;
  /** Expenditures above which the workbook is examined only when asked. */
  readonly liveLimit?: number;
  /** Expenditures above which only what was told is read again. */
  readonly wholeLimit?: number;
}

export interface Session {
  /** Begins to listen, and examines. */
  start(): Promise<void>;
  /** Examines now, or once more when the present examination is done; reads everything again up to `WHOLE_LIMIT`. */
  checkNow(): void;
  /** Looks for changes that were not told: reads everything again up to `WHOLE_LIMIT`, beyond it what the formulas show. Where
   *  it finds one it listens anew. Does nothing above the live limit, after a stop, or while an examination runs. */
  reconcile(): void;
  /** Ends the present reading; the figures shown stay. */
  stop(): void;
  dispose(): Promise<void>;
}

/** Expenditures up to which a workbook is examined by itself. */
export const LIVE_LIMIT = 200_000;

/** Expenditures up to which everything is read again when somebody asks or comes back: an input may have changed untold. */
export const WHOLE_LIMIT = 5_000;

interface Life {
  /** Of the last examination. */
  digest: Digest | null;
  changes: WorkbookChange[];
  /** How often changes were told. */
  told: number;
  running: AbortController | null;
  isWanted: boolean;
  /** The next reading trusts nothing that was read before. */
  isWholeWanted: boolean;
  isStopped: boolean;
  isDisposed: boolean;
  stopWatching: (() => Promise<void>) | null;
}

const ASLEEP: Omit<Life, 'changes'> = {
  digest: null,
  told: 0,
  running: null,
  isWanted: false,
  isWholeWanted: false,
  isStopped: false,
  isDisposed: false,
  stopWatching: null,
};

export function createSession(options: SessionOptions): Session {
  const { onEvent, liveLimit = LIVE_LIMIT, wholeLimit = WHOLE_LIMIT } = options;
  const life: Life = { ...ASLEEP, changes: [] };
  const isLive = () => !life.isStopped && expendituresOf(life) <= liveLimit;
  const check = async () => {
    life.isStopped = false;
    if (life.running) life.isWanted = true;
    else await checkUntilCurrent(life, options);
  };
  const checkWhole = () => {
    life.isWholeWanted ||= expendituresOf(life) <= wholeLimit;
    return check();
  };
  const hear = (changes: readonly WorkbookChange[]) => {
    life.changes.push(...changes);
    life.told++;
    onEvent({ type: 'changed' });
    if (isLive()) void check();
  };
  return {
    start: () => {
      void check();
      return listen(life, options, hear);
    },
    checkNow: () => void checkWhole(),
    reconcile: () => {
      if (!isLive() || life.running) return;
      void isMissing(life, checkWhole).then((isSo) => (isSo && isLive() ? listenAnew(life, options, hear) : undefined));
    },
    stop: () => {
      life.isStopped = true;
      life.isWanted = false;
      life.running?.abort();
    },
    dispose: () => dispose(life),
  };
}

async function dispose(life: Life): Promise<void> {
  life.isStopped = true;
  life.isDisposed = true;
  life.running?.abort();
  await life.stopWatching?.();
}

async function listen(
  life: Life,
  { port, onEvent }: SessionOptions,
  hear: (changes: readonly WorkbookChange[]) => void,
): Promise<void> {
  try {
    const stopWatching = await port.watch(hear);
    if (life.isDisposed) await stopWatching();
    else life.stopWatching = stopWatching;
  } catch (error) {
    onEvent({ type: 'failed', problem: problemOf(error) });
  }
}

/** Whether an examination finds what nobody told. A host that has ended our session tells nothing more, and does not say so. */
async function isMissing(life: Life, examine: () => Promise<void>): Promise<boolean> {
  const { told, digest } = life;
  await examine();
  return told === life.told && JSON.stringify(digest) !== JSON.stringify(life.digest);
}

async function listenAnew(...[life, options, hear]: Parameters<typeof listen>): Promise<void> {
  const { stopWatching } = life;
  life.stopWatching = null;
  await stopWatching?.().catch(() => undefined);
  await listen(life, options, hear);
}

function expendituresOf({ digest }: Life): number {
  return digest?.expenditures ?? 0;
}

/** Examines again as long as something came in between. */
async function checkUntilCurrent(life: Life, options: SessionOptions): Promise<void> {
  do {
    life.isWanted = false;
    life.running = new AbortController();
    const { signal } = life.running;
    try {
      await checkOnce(life, options, signal);
    } catch (error) {
      if (signal.aborted) options.onEvent({ type: 'stopped' });
      else options.onEvent({ type: 'failed', problem: problemOf(error) });
    }
  } while (life.isWanted);
  life.running = null;
}

async function checkOnce(life: Life, { port, examiner, onEvent }: SessionOptions, signal: AbortSignal): Promise<void> {
  const reading: CaptureOptions = {
    signal,
    onProgress: (done, total) => onEvent({ type: 'reading', done, total }),
    onWaiting: () => onEvent({ type: 'waiting' }),
  };
  onEvent({ type: 'reading', done: 0, total: 0 });
  const changes = life.changes;
  life.changes = [];
  const isWhole = life.isWholeWanted || life.digest === null;
  life.isWholeWanted = false;
  const snapshot = await (isWhole ? port.capture(reading) : port.reread(changes, reading)).catch((error: unknown) => {
    life.isWholeWanted ||= isWhole;
    throw error;
  });
  signal.throwIfAborted();
  onEvent({ type: 'checking' });
  await examiner.send(snapshot);
  const digest = await examiner.examine();
  life.digest = digest;
  onEvent({ type: 'checked', digest });
}
