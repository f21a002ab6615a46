// Everything that the pane shows, as plain data: how current the figures are, where the person is, what was told last.
import type { Problem } from '../../app/live/problem';
import type { SessionEvent } from '../../app/live/session';
import type { CellRef } from '../../core/sheet/cellRef';
import { FIRST_FILTER, type FindingsFilter } from '../../app/views/findingsFilter';
import type { Digest } from '../../app/views/digest';
import { FIRST_MAP_STATE, type MapAction, type MapState } from '../views/Map/mapState';
import { FIRST_REVIEWING_STATE, type ReviewingAction, type ReviewingState } from '../views/Review/reviewing';

export const SCREENS = ['overview', 'findings', 'map', 'matrix', 'review'] as const;

export type Screen = (typeof SCREENS)[number];

/** What is going on with the figures right now. */
export type Activity =
  | { readonly kind: 'reading'; readonly done: number; readonly total: number; readonly since: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'checking'; readonly since: number }
  | { readonly kind: 'idle' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Something that a person should know, where it happened; it stays until it is closed or overtaken. */
export interface Notice {
  readonly tone: 'error' | 'warning' | 'success' | 'info';
  readonly title: string;
  readonly text: string;
  /** For a report of the fault, to be copied. */
  readonly details?: string;
}

export interface PaneState {
  readonly activity: Activity;
  /** The last complete examination; figures stay while a new one runs. */
  readonly digest: Digest | null;
  /** Milliseconds since 1970; counts the examinations, so that views are asked for again. */
  readonly checkedAt: number | null;
  readonly revision: number;
  /** Whether something has changed since the figures were read. */
  readonly isStale: boolean;
  readonly screen: Screen;
  readonly filter: FindingsFilter;
  /** The finding that is open; null for the list. */
  readonly finding: string | null;
  /** The finding that was opened last: where "next" goes on from. */
  readonly lastFinding: string | null;
  /** Groups of findings that are unfolded, by rule. */
  readonly openGroups: readonly string[];
  readonly map: MapState;
  readonly review: ReviewingState;
  readonly selection: CellRef | null;
  readonly notice: Notice | null;
}

export const FIRST_STATE: PaneState = {
  activity: { kind: 'reading', done: 0, total: 0, since: 0 },
  digest: null,
  checkedAt: null,
  revision: 0,
  isStale: false,
  screen: 'overview',
  filter: FIRST_FILTER,
  finding: null,
  lastFinding: null,
  openGroups: [],
  map: FIRST_MAP_STATE,
  review: FIRST_REVIEWING_STATE,
  selection: null,
  notice: null,
};

export type PaneAction =
  /** `at`: milliseconds since 1970. */
  | { readonly do: 'session'; readonly event: SessionEvent; readonly at: number }
  | { readonly do: 'show'; readonly screen: Screen }
  | { readonly do: 'filter'; readonly filter: FindingsFilter }
  | { readonly do: 'openFinding'; readonly id: string | null }
  | { readonly do: 'toggleGroup'; readonly rule: string }
  | { readonly do: 'map'; readonly what: MapAction }
  | { readonly do: 'review'; readonly what: ReviewingAction }
  | { readonly do: 'select'; readonly selection: CellRef | null }
  | { readonly do: 'tell'; readonly notice: Notice | null }
  /** A fault of ours, wherever it was. */
  | { readonly do: 'programFailed'; readonly error: unknown };

/** Whether the figures will not become current by themselves: a problem, a stop, or a ledger that is checked when asked. */
export function isHeldUp({ activity, isStale, digest }: PaneState): boolean {
  if (activity.kind === 'failed' || activity.kind === 'stopped') return true;
  return activity.kind === 'idle' && isStale && digest !== null;
}
