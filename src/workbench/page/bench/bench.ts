// What can be done with the workbench: the one place where workbook, host, pane and switches meet.
import type { ModelRest } from '../../book/modelRest';
import type { Desk } from './desk';
import { turned } from './hard';
import { cultureOf } from './locales';
import type { HostLocale, PageParameters } from './locales';
import { sitDown } from './sitting';
import type { Opened, Sitting, SittingOptions } from './sitting';
import { createStore } from './state';
import type { BenchState, Question, Store } from './state';
import type { CultureName, SwitchName } from './switches';

export interface Bench {
  readonly store: Store;
  readonly desk: () => Desk | null;
  readonly rest: () => ModelRest | undefined;
  readonly open: (opened: Opened) => void;
  /** Does it at once, or when the person has agreed to lose what is not saved. */
  readonly afterAsking: (goOn: () => void) => void;
  readonly ask: (question: Question | null) => void;
  readonly dismiss: () => void;
  /** The workbook as it stands is in a file. */
  readonly saved: (name: string) => void;
  readonly turn: (name: SwitchName, isOn: boolean) => void;
  readonly resetSwitches: () => void;
  readonly setLocale: (locale: HostLocale) => void;
  readonly setCulture: (culture: CultureName) => void;
  readonly command: (name: string, controlId: string) => void;
  readonly showPane: (isOpen: boolean) => void;
  readonly resizePane: (width: number) => void;
  readonly focusPane: () => boolean;
  readonly select: (address: string) => void;
}

export interface BenchOptions extends SittingOptions, Pick<PageParameters, 'locale' | 'isPaneOpen' | 'switches'> {}

export const PANE_WIDTH = { least: 320, usual: 350, most: 500 } as const;

export function createBench(options: BenchOptions): Bench {
  const store = createStore(startOf(options));
  let sitting: Sitting | null = null;
  return {
    store,
    desk: () => sitting?.desk ?? null,
    rest: () => sitting?.rest,
    open: (opened) => {
      sitting?.leave();
      sitting = sitDown(opened, store, options);
    },
    ...askingOf(store),
    ...switchesOf(store, () => sitting),
    command: (name, controlId) => sitting?.command(name, controlId),
    showPane: (isOpen) => {
      changePane(store, { isOpen });
      sitting?.desk.host.showPane(isOpen);
    },
    resizePane: (width) =>
      changePane(store, { width: Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width))) }),
    focusPane: () => sitting?.focusPane() ?? false,
    select: (address) => sitting?.select(address),
  };
}

function changePane(store: Store, patch: Partial<BenchState['pane']>): void {
  store.change({ pane: { ...store.read().pane, ...patch } });
}

type Asking = Pick<Bench, 'afterAsking' | 'ask' | 'dismiss' | 'saved'>;

function askingOf(store: Store): Asking {
  return {
    afterAsking: (goOn) => {
      if (!store.read().file?.isEdited) return goOn();
      store.change({ question: { kind: 'unsaved', goOn } });
    },
    ask: (question) => store.change({ question }),
    dismiss: () => store.change({ notice: null }),
    saved: (name) => {
      const { file } = store.read();
      if (file) store.change({ file: { ...file, name, isEdited: false }, notice: { kind: 'saved', file: name } });
    },
  };
}

type Switches = Pick<Bench, 'turn' | 'resetSwitches' | 'setLocale' | 'setCulture'>;

function switchesOf(store: Store, sitting: () => Sitting | null): Switches {
  const settle = (isPaneConcerned: boolean) => {
    sitting()?.settle();
    if (isPaneConcerned) sitting()?.reloadPane();
  };
  const turnTo = (switches: ReadonlySet<SwitchName>) => {
    const before = store.read().switches;
    const isTurned = (name: SwitchName) => before.has(name) !== switches.has(name);
    store.change({ switches });
    settle(isTurned('read-only'));
    if (isTurned('dark')) sitting()?.desk.book.setDark(switches.has('dark'));
  };
  return {
    turn: (name, isOn) => turnTo(turned(store.read().switches, name, isOn)),
    resetSwitches: () => {
      store.change({ culture: cultureOf(store.read().locale) });
      turnTo(new Set());
    },
    setLocale: (locale) => {
      store.change({ locale, culture: cultureOf(locale) });
      settle(true);
    },
    setCulture: (culture) => {
      store.change({ culture });
      settle(true);
    },
  };
}

function startOf({ locale, isPaneOpen, switches }: BenchOptions): BenchState {
  return {
    locale,
    culture: cultureOf(locale),
    switches: new Set(switches),
    places: { protectedSheet: null, sharedCell: null },
    isOpening: true,
    isCalculating: false,
    file: null,
    cell: { address: 'A1', content: '' },
    host: null,
    pane: { isOpen: isPaneOpen, width: PANE_WIDTH.usual, frame: null },
    question: null,
    notice: null,
  };
}
