// The stand-in for Excel: takes the text of a batch, gives the text of its answer, and tells what happens in the workbook.
// It refuses what Excel refuses. How texts travel is the transports' business.
import type { Book, BookChange } from '../book/book';
import { CLASSES, ROOTS } from './classes';
import { entriesFor } from './events';
import { executeBatch } from './execute';
import type { Batch } from './execute';
import { noFaults } from './faults';
import type { Faults } from './faults';
import { endSession, followShift } from './session';
import type { EventEntry, MissingMember, Session } from './shapes';
import { createTally } from './statistics';
import type { Statistics } from './statistics';

export interface HostOptions {
  /** Highest version of each requirement set; replaces those of `EXCEL_ON_THE_WEB` that it names. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly faults?: Partial<Faults>;
  /** Settings that are kept in the workbook, by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Milliseconds, for statistics. */
  readonly clock?: () => number;
}

/** `error` is 0, or the code with which the whole request failed; then there is no body. */
export interface HostReply {
  readonly error: number;
  readonly body: string;
}

/** What is told without being asked for. */
export type HostNotice =
  | { readonly type: 'entries'; readonly entries: readonly EventEntry[] }
  /** The selection has changed, as add-ins of the old style are told. */
  | { readonly type: 'selection' }
  /** The add-in asked for its pane to be shown or hidden. */
  | { readonly type: 'pane'; readonly isVisible: boolean }
  /** A request was answered, a fault was switched: whoever shows statistics or faults may look again. */
  | { readonly type: 'activity' };

export interface Host {
  readonly book: Book;
  readonly requirements: Readonly<Record<string, string>>;
  /** Answers a batch. `flags` are the request's; never rejects. */
  readonly request: (body: string, flags: number) => Promise<HostReply>;
  readonly faults: () => Readonly<Faults>;
  /** Switches faults; requests that wait for a cell to be left go on when they may. */
  readonly setFaults: (patch: Partial<Faults>) => void;
  /** Members that were asked for in vain, each once. */
  readonly missing: () => readonly MissingMember[];
  /** Notes something that a transport was asked for in vain. */
  readonly noteMissing: (member: MissingMember) => void;
  readonly statistics: () => Statistics;
  /** Settings that are kept in the workbook. */
  readonly settings: Map<string, unknown>;
  /** Shows or hides the add-in's pane, as the ribbon does. */
  readonly showPane: (isVisible: boolean) => void;
  /** Forgets the references and events of the add-in: it was loaded anew, or its session is over. */
  readonly restart: () => void;
  readonly onNotice: (listener: (notice: HostNotice) => void) => () => void;
  /** Stops listening to the book. */
  readonly close: () => void;
}

/** What Excel on the web declares, as far as it matters here; ExcelApi as high as the classes go. */
export const EXCEL_ON_THE_WEB: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  DialogApi: '1.2',
  RibbonApi: '1.2',
  KeyboardShortcuts: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  DelayForCellEdit: '1.1',
};

/** The request asks to wait while a person is typing into a cell. */
const DELAY_FOR_CELL_EDIT = 64;

const CELL_EDIT = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
const SESSION_OVER = 5012;
const VISIBILITY_CHANGED = 65_539;

/** A host over a book. Several may work on one book, one for each add-in. */
export function createHost(book: Book, options: HostOptions = {}): Host {
  const { clock = () => performance.now() } = options;
  const { tell, onNotice } = noticeBoard();
  const session = newSession(book, options, (state) => showPane(session, state, tell));
  const tally = createTally();
  const cellEdit = waitingRoom();
  const stop = book.onChange((change) => passOn(session, change, tell));
  return {
    book,
    requirements: session.requirements,
    request: async (body, flags) => {
      const start = clock();
      const reply = await answer(session, body, flags, cellEdit.wait);
      const bytes = { bytesIn: byteLength(body), bytesOut: byteLength(reply.body) };
      tally.add({ ...bytes, milliseconds: clock() - start, error: reply.error });
      tell({ type: 'activity' });
      return reply;
    },
    faults: () => session.faults,
    setFaults: (patch) => {
      Object.assign(session.faults, patch);
      if (!session.faults.isEditingCell) cellEdit.open();
      tell({ type: 'activity' });
    },
    missing: () => distinct(session.missing),
    noteMissing: (member) => void session.missing.push(member),
    statistics: tally.read,
    settings: session.settings,
    showPane: (isVisible) => session.showPane(isVisible ? 'Visible' : 'Background'),
    restart: () => endSession(session),
    onNotice,
    close: stop,
  };
}

function noticeBoard(): { readonly tell: (notice: HostNotice) => void; readonly onNotice: Host['onNotice'] } {
  const listeners = new Set<(notice: HostNotice) => void>();
  return {
    tell: (notice) => [...listeners].forEach((listener) => listener(notice)),
    onNotice: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Where requests wait until a cell is left. */
function waitingRoom(): { readonly wait: () => Promise<void>; readonly open: () => void } {
  const waiting = new Set<() => void>();
  return {
    wait: () => new Promise<void>((resolve) => waiting.add(resolve)),
    open: () => {
      for (const goOn of waiting) goOn();
      waiting.clear();
    },
  };
}

function newSession(book: Book, options: HostOptions, showPaneOf: (state: string) => void): Session {
  return {
    book,
    classes: CLASSES,
    requirements: { ...EXCEL_ON_THE_WEB, ...options.requirements },
    faults: { ...noFaults(), ...options.faults },
    references: new Map(),
    referenceIds: new Map(),
    liveAreas: new Set(),
    registrations: new Map(),
    settings: new Map(Object.entries(options.settings ?? {})),
    runtime: { areEventsOn: true, state: 'Visible', startState: 'Inactive' },
    missing: [],
    showPane: showPaneOf,
    lastReference: 0,
    isAtWork: false,
  };
}

async function answer(
  session: Session,
  body: string,
  flags: number,
  leftCell: () => Promise<void>,
): Promise<HostReply> {
  const { faults } = session;
  if (faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, faults.delay));
  const batch = JSON.parse(body) as Batch;
  const refused = isOfOffice(batch) ? null : await refuse(session, flags, leftCell);
  if (refused !== null) return { error: refused, body: '' };
  if (byteLength(body) > faults.payloadLimit) return { error: REQUEST_TOO_LARGE, body: '' };
  const told = JSON.stringify(executeBatch(session, ROOTS, batch));
  return byteLength(told) > faults.payloadLimit ? { error: RESPONSE_TOO_LARGE, body: '' } : { error: 0, body: told };
}

/** What office.js tells of itself, without asking and without listening for the answer, whatever becomes of the workbook. */
function isOfOffice({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).every(({ Name }) => Name?.startsWith('Microsoft.InternalService.'));
}

/** The error that keeps a request from the workbook; null where none does, perhaps after a cell was left. */
async function refuse(session: Session, flags: number, leftCell: () => Promise<void>): Promise<number | null> {
  const { faults } = session;
  const fault = faults.nextRequests.shift();
  if (fault === SESSION_OVER) endSession(session);
  if (fault !== undefined) return fault;
  while (faults.isEditingCell) {
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return CELL_EDIT;
    await leftCell();
  }
  return null;
}

/** References follow at once; who asked for events is told afterwards, when the batch at work is done. */
function passOn(session: Session, change: BookChange, tell: (notice: HostNotice) => void): void {
  if (change.type === 'cells' && change.shift) followShift(session, change.sheetId, change.shift);
  const { events } = session.faults;
  const entries = events === 'lost' ? [] : entriesFor(session, change);
  if (entries.length > 0) {
    const told = events === 'twice' ? [...entries, ...entries] : entries;
    queueMicrotask(() => tell({ type: 'entries', entries: told }));
  }
  if (change.type === 'selected' || change.type === 'activated') queueMicrotask(() => tell({ type: 'selection' }));
}

function showPane(session: Session, state: string, tell: (notice: HostNotice) => void): void {
  if (session.runtime.state === state) return;
  session.runtime.state = state;
  const isVisible = state === 'Visible';
  const message = JSON.stringify({ visibility: isVisible ? 'Visible' : 'Hidden' });
  tell({ type: 'pane', isVisible });
  queueMicrotask(() =>
    tell({ type: 'entries', entries: [{ type: VISIBILITY_CHANGED, targetId: '', message, isRemote: false }] }),
  );
}

function distinct(missing: readonly MissingMember[]): MissingMember[] {
  return [...new Map(missing.map((one) => [`${one.className}.${one.member}`, one])).values()];
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
