// What the workbench's page shows, as one read-only value that changes as a whole, and a store that tells of it.
import type { Area } from '../../../core/sheet/cellRef';
import type { Loss } from '../../../workbook/layout/template/extras';
import type { MissingMember } from '../../host/shapes';
import type { Statistics } from '../../host/statistics';
import type { FrameAttributes } from '../../host/transports/frame';
import type { HostLocale } from './locales';
import type { CultureName, SwitchName } from './switches';

export interface FileState {
  readonly name: string;
  readonly isEdited: boolean;
  readonly isRecalculated: boolean;
  /** What the file held that is not kept when it is saved. */
  readonly losses: readonly Loss[];
}

/** The active cell. */
export interface CellState {
  readonly address: string;
  /** Its formula with `=`, or its value as it is typed. */
  readonly content: string;
}

export interface HostState {
  readonly statistics: Statistics;
  readonly missing: readonly MissingMember[];
  /** Version of ExcelApi. */
  readonly requirement: string;
}

export interface PaneState {
  readonly isOpen: boolean;
  /** Pixels. */
  readonly width: number;
  readonly frame: FrameAttributes | null;
}

/** What the switches that act on a place act on; null where the workbook has no such place. */
export interface Places {
  readonly protectedSheet: { readonly id: string; readonly name: string } | null;
  readonly sharedCell: { readonly sheetId: string; readonly area: Area; readonly address: string } | null;
}

export type Question =
  | { readonly kind: 'unsaved'; readonly goOn: () => void }
  | { readonly kind: 'losses'; readonly goOn: () => void }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly file: string; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

export type Notice = { readonly kind: 'protected' | 'read-only' } | { readonly kind: 'saved'; readonly file: string };

export interface BenchState {
  readonly locale: HostLocale;
  readonly culture: CultureName;
  readonly switches: ReadonlySet<SwitchName>;
  readonly places: Places;
  readonly isOpening: boolean;
  readonly isCalculating: boolean;
  readonly file: FileState | null;
  readonly cell: CellState;
  readonly host: HostState | null;
  readonly pane: PaneState;
  readonly question: Question | null;
  readonly notice: Notice | null;
}

export interface Store {
  readonly read: () => BenchState;
  readonly change: (patch: Partial<BenchState>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(start: BenchState): Store {
  let state = start;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    change: (patch) => {
      state = { ...state, ...patch };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
