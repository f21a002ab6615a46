// Everything that lives as long as one workbook is open: its desk, the conversation with the pane, and what follows from
// what happens in the grid.
import { parseArea } from '../../../core/sheet/cellRef';
import type { Book, BookChange } from '../../book/book';
import type { ModelRest } from '../../book/modelRest';
import { activeCell } from './cell';
import { startCoauthor } from './coauthor';
import { openDesk } from './desk';
import type { Desk } from './desk';
import { applySwitches } from './hard';
import { languageOf } from './locales';
import { linkPane } from './paneLink';
import type { PaneLink } from './paneLink';
import type { FileState, Store } from './state';

/** A workbook to be laid on the desk. */
export interface Opened extends Pick<FileState, 'name' | 'losses'> {
  readonly book: Book;
  /** What a book has no place for; undefined for a workbook that never was a file. */
  readonly rest?: ModelRest;
}

export interface SittingOptions {
  readonly container: HTMLElement;
  /** The address of the add-in's page. */
  readonly paneUrl: string;
  /** The person leaves the pane with the keyboard. */
  readonly onPaneExit: () => void;
}

export interface Sitting {
  readonly desk: Desk;
  readonly rest: ModelRest | undefined;
  /** Brings host and workbook to what the switches say. */
  readonly settle: () => void;
  readonly reloadPane: () => void;
  readonly command: (name: string, controlId: string) => void;
  readonly focusPane: () => boolean;
  readonly select: (address: string) => void;
  readonly leave: () => void;
}

export function sitDown(opened: Opened, store: Store, options: SittingOptions): Sitting {
  let isTyping = false;
  let link: PaneLink | null = null;
  const desk = layOut(opened, store, options.container, (isEditing) => {
    isTyping = isEditing;
    settle();
  });
  const coauthor = coauthorOf(desk);
  const settle = () => {
    const state = store.read();
    applySwitches(desk, state, isTyping);
    coauthor.letEdit(state.switches.has('coauthor'));
  };
  const reloadPane = () => {
    link?.stop();
    desk.host.restart();
    link = linkPane(desk.host, { url: options.paneUrl, locale: store.read().locale, onExit: options.onPaneExit });
    store.change({ pane: { ...store.read().pane, frame: link.transport.frame }, host: hostStateOf(desk) });
  };
  const stops = listen(desk, store);
  desk.host.showPane(store.read().pane.isOpen);
  settle();
  showOpened(opened, desk, store);
  reloadPane();
  return {
    desk,
    rest: opened.rest,
    settle,
    reloadPane,
    command: (command, controlId) => link?.command(command, controlId),
    focusPane: () => link?.transport.focusPane() ?? false,
    select: (address) => goTo(desk.book, address),
    leave: () => {
      for (const stop of stops) stop();
      coauthor.letEdit(false);
      link?.stop();
      desk.close();
    },
  };
}

function layOut(opened: Opened, store: Store, container: HTMLElement, onEditing: (isEditing: boolean) => void): Desk {
  const { locale, switches } = store.read();
  return openDesk(container, opened.book, {
    language: languageOf(locale),
    isDark: switches.has('dark'),
    onRefused: (kind) => store.change({ notice: { kind } }),
    onCalculating: (isCalculating) => store.change({ isCalculating }),
    onEditing,
  });
}

function coauthorOf({ book, places }: Desk): { readonly letEdit: (isWanted: boolean) => void } {
  let stop: (() => void) | null = null;
  return {
    letEdit: (isWanted) => {
      if (isWanted && places.sharedCell) stop ??= startCoauthor(book, places.sharedCell);
      else {
        stop?.();
        stop = null;
      }
    },
  };
}

function listen(desk: Desk, store: Store): readonly (() => void)[] {
  return [
    desk.book.onChange((change) => follow(change, desk, store)),
    desk.host.onNotice((notice) => {
      if (notice.type === 'pane') store.change({ pane: { ...store.read().pane, isOpen: notice.isVisible } });
      if (notice.type === 'activity') showActivity(desk, store);
    }),
  ];
}

function showOpened({ name, losses }: Opened, desk: Desk, store: Store): void {
  const file = { name, losses, isEdited: false, isRecalculated: desk.book.isRecalculated };
  store.change({ isOpening: false, notice: null, cell: activeCell(desk.book), places: desk.places, file });
}

const UNCHANGING: ReadonlySet<BookChange['type']> = new Set(['calculated', 'selected', 'activated']);

function follow(change: BookChange, { book }: Desk, store: Store): void {
  const { file } = store.read();
  if (file && !file.isEdited && !UNCHANGING.has(change.type)) store.change({ file: { ...file, isEdited: true } });
  store.change({ cell: activeCell(book) });
}

/** The session ends once: the switch goes off with the call that was refused. */
function showActivity(desk: Desk, store: Store): void {
  const { switches } = store.read();
  const isOver = switches.has('session') && desk.host.faults().nextRequests.length === 0;
  store.change({
    host: hostStateOf(desk),
    ...(isOver && { switches: new Set([...switches].filter((name) => name !== 'session')) }),
  });
}

function hostStateOf({ host }: Desk) {
  const requirement = host.requirements['ExcelApi'] ?? '';
  return { statistics: host.statistics(), missing: host.missing(), requirement };
}

/** `B4`, `Grant!B4` or the name of a table; anything else is left alone, as Excel's name box says nothing either. */
function goTo(book: Book, address: string): void {
  const table = book.tables().find(({ name }) => name.toLowerCase() === address.trim().toLowerCase());
  if (table) return book.select(table.sheetId, table.area);
  const at = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(0, at)).replace(/^'|'$/g, '').replaceAll("''", "'");
  const sheet =
    at < 0
      ? book.sheets().find(({ id }) => id === book.selection().sheetId)
      : book.sheets().find((other) => other.name.toLowerCase() === name.toLowerCase());
  const area = parseArea(address.slice(at + 1).trim());
  if (sheet && area) book.select(sheet.id, area);
}
