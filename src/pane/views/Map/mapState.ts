// What the Map screen keeps while the person looks at other screens: order and filter, rows that were chosen, what is open with
// its draft. Pure. Leaving a draft that would be lost is asked about once.
import type { QueueOrder } from '../../../app/mapping/queue';
import { EMPTY_DRAFT, isUnsaved, reduceDraft, type Draft, type DraftAction } from './draft';

export interface MapState {
  readonly order: QueueOrder;
  /** Index of the partner; null for all. */
  readonly partner: number | null;
  /** Ids of expenditures chosen in the queue. */
  readonly chosen: readonly string[];
  /** What is open; null for the queue. */
  readonly editor: MapEditor | null;
  /** Where the person wants to go from an unsaved draft, while that is asked about. */
  readonly leaving: Leaving | null;
  /** What was written last, and at which examination: not to be written again before the next. */
  readonly written: { readonly ids: readonly string[]; readonly revision: number } | null;
  /** Where the focus belongs when the queue comes back. */
  readonly returnTo: ReturnTo | null;
}

export interface MapEditor {
  readonly ids: readonly string[];
  readonly draft: Draft;
  /** Whether the draft is worked on; else the screen shows how the expenditure is mapped now. */
  readonly isEditing: boolean;
}

/** Ids to open next; null for the queue. */
export interface Leaving {
  readonly ids: readonly string[] | null;
}

export type ReturnTo = { readonly row: string } | 'heading';

export const FIRST_MAP_STATE: MapState = {
  order: 'largest',
  partner: null,
  chosen: [],
  editor: null,
  leaving: null,
  written: null,
  returnTo: null,
};

export type MapAction =
  | { readonly type: 'order'; readonly order: QueueOrder }
  | { readonly type: 'partner'; readonly partner: number | null }
  | { readonly type: 'choose'; readonly ids: readonly string[] }
  | { readonly type: 'open'; readonly ids: readonly string[] }
  | { readonly type: 'close' }
  /** The answer to what was asked on leaving. */
  | { readonly type: 'discard' }
  | { readonly type: 'stay' }
  | { readonly type: 'edit'; readonly draft: Draft }
  | { readonly type: 'draft'; readonly change: DraftAction }
  /** These were mapped; `next` is opened, null leads to the queue. */
  | {
      readonly type: 'mapped';
      readonly ids: readonly string[];
      readonly next: string | null;
      readonly revision: number;
    }
  | { readonly type: 'arrived' };

export function reduceMap(state: MapState, action: MapAction): MapState {
  switch (action.type) {
    case 'order':
      return { ...state, order: action.order };
    case 'partner':
      return { ...state, partner: action.partner };
    case 'choose':
      return { ...state, chosen: action.ids };
    case 'open':
      return leaveFor(state, action.ids);
    case 'close':
      return leaveFor(state, null);
    case 'discard':
      return state.leaving === null ? state : arriveAt(state, state.leaving.ids);
    case 'stay':
      return { ...state, leaving: null };
    case 'edit':
      return state.editor ? { ...state, editor: { ...state.editor, draft: action.draft, isEditing: true } } : state;
    case 'draft':
      return state.editor ? { ...state, editor: changed(state.editor, action.change) } : state;
    case 'mapped': {
      const mapped = new Set(action.ids);
      const chosen = state.chosen.filter((id) => !mapped.has(id));
      const arrived = arriveAt({ ...state, chosen }, action.next === null ? null : [action.next]);
      return { ...arrived, written: { ids: action.ids, revision: action.revision }, returnTo: 'heading' };
    }
    case 'arrived':
      return { ...state, returnTo: null };
  }
}

function changed(editor: MapEditor, change: DraftAction): MapEditor {
  return { ...editor, draft: reduceDraft(editor.draft, change), isEditing: true };
}

function leaveFor(state: MapState, ids: readonly string[] | null): MapState {
  const { editor } = state;
  const isThere = ids !== null && editor !== null && ids.join('\n') === editor.ids.join('\n');
  if (isThere) return state;
  return editor !== null && isUnsaved(editor.draft) ? { ...state, leaving: { ids } } : arriveAt(state, ids);
}

function arriveAt(state: MapState, ids: readonly string[] | null): MapState {
  const first = state.editor?.ids[0];
  const returnTo = ids === null && first !== undefined ? { row: first } : state.returnTo;
  const editor = ids === null ? null : { ids, draft: EMPTY_DRAFT, isEditing: false };
  return { ...state, editor, leaving: null, returnTo };
}

/** Whether an expenditure of `ids` was written and the figures of `revision` do not know it yet. */
export function isJustWritten({ written }: MapState, ids: readonly string[], revision: number): boolean {
  return written !== null && written.revision === revision && written.ids.some((id) => ids.includes(id));
}
