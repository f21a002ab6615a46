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
  /** Looks for changes that were not told: reads everything again up to `WHOLE_LIMIT`, beyond it what the formulas show. Does
   *  nothing above the live limit, after a stop, or while an examination runs. */
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
  /** Null before the first complete reading. */
  expenditures: number | null;
  changes: WorkbookChange[];
  running: AbortController | null;
  isWanted: boolean;
  /** The next reading trusts nothing that was read before. */
  isWholeWanted: boolean;
  isStopped: boolean;
  isDisposed: boolean;
  /** It is about to listen anew. */
  isListening: boolean;
  stopWatching: (() => Promise<void>) | null;
}

const ASLEEP: Omit<Life, 'changes'> = {
  expenditures: null,
  running: null,
  isWanted: false,
  isWholeWanted: false,
  isStopped: false,
  isDisposed: false,
  isListening: false,
  stopWatching: null,
};

export function createSession(options: SessionOptions): Session {
  const { onEvent, liveLimit = LIVE_LIMIT, wholeLimit = WHOLE_LIMIT } = options;
  const life: Life = { ...ASLEEP, changes: [] };
  const isLive = () => !life.isStopped && (life.expenditures === null || life.expenditures <= liveLimit);
  const check = () => {
    life.isStopped = false;
    if (life.running) life.isWanted = true;
    else void checkUntilCurrent(life, options);
  };
  const checkNow = () => {
    life.isWholeWanted ||= (life.expenditures ?? 0) <= wholeLimit;
    check();
  };
  const hear = (changes: readonly WorkbookChange[]) => {
    life.changes.push(...changes);
    onEvent({ type: 'changed' });
    if (isLive()) check();
  };
  return {
    start: () => {
      checkNow();
      return listen(life, options, hear);
    },
    checkNow,
    reconcile: () => {
      if (isLive() && !life.running && !life.isListening)
        void listenAnew(life, options, hear).then(() => isLive() && checkNow());
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

/** A host that has ended our session tells nothing any more, and does not say so: whoever comes back listens anew. */
async function listenAnew(...[life, options, hear]: Parameters<typeof listen>): Promise<void> {
  life.isListening = true;
  const stopWatching = life.stopWatching;
  life.stopWatching = null;
  await stopWatching?.().catch(() => undefined);
  await listen(life, options, hear);
  life.isListening = false;
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
  const isWhole = life.isWholeWanted || life.expenditures === null;
  life.isWholeWanted = false;
  const snapshot = await (isWhole ? port.capture(reading) : port.reread(changes, reading)).catch((error: unknown) => {
    life.isWholeWanted ||= isWhole;
    throw error;
  });
  signal.throwIfAborted();
  onEvent({ type: 'checking' });
  await examiner.send(snapshot);
  const digest = await examiner.examine();
  life.expenditures = digest.expenditures;
  onEvent({ type: 'checked', digest });
}
