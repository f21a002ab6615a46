// The one reducer of the pane: from a state and what happened to the next state. Pure.
import { problemOf } from '../../app/live/problem';
import type { SessionEvent } from '../../app/live/session';
import { reduceMap } from '../views/Map/mapState';
import { reduceReviewing } from '../views/Review/reviewing';
import type { PaneAction, PaneState } from './state';

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.do) {
    case 'session':
      return hear(state, action.event, action.at);
    case 'show':
      return { ...state, screen: action.screen, finding: null, notice: lasting(state.notice) };
    case 'filter':
      return { ...state, filter: action.filter, finding: null };
    case 'openFinding':
      return { ...state, screen: 'findings', finding: action.id, lastFinding: action.id ?? state.lastFinding };
    case 'toggleGroup':
      return { ...state, openGroups: toggled(state.openGroups, action.rule) };
    case 'map':
      return { ...state, map: reduceMap(state.map, action.what) };
    case 'review':
      return { ...state, review: reduceReviewing(state.review, action.what) };
    case 'select':
      return { ...state, selection: action.selection };
    case 'tell':
      return { ...state, notice: action.notice };
    case 'programFailed':
      return { ...state, isStale: true, activity: { kind: 'failed', problem: problemOf(action.error) } };
  }
}

/** What was done is told on the screen where it was done; what went wrong stays until it is read. */
function lasting(notice: PaneState['notice']): PaneState['notice'] {
  return notice?.tone === 'success' ? null : notice;
}

function hear(state: PaneState, event: SessionEvent, at: number): PaneState {
  const { activity } = state;
  switch (event.type) {
    case 'reading': {
      const since = activity.kind === 'reading' ? activity.since : at;
      const isFirst = event.total === 0;
      return {
        ...state,
        isStale: isFirst ? false : state.isStale,
        activity: { kind: 'reading', done: event.done, total: event.total, since },
      };
    }
    case 'waiting':
      return { ...state, activity: { kind: 'waiting' } };
    case 'checking':
      return {
        ...state,
        activity: { kind: 'checking', since: activity.kind === 'reading' ? activity.since : at },
      };
    case 'checked':
      return {
        ...state,
        activity: { kind: 'idle' },
        digest: event.digest,
        checkedAt: at,
        revision: state.revision + 1,
      };
    case 'changed':
      return { ...state, isStale: true };
    case 'stopped':
      return { ...state, isStale: true, activity: { kind: 'stopped' } };
    case 'failed':
      return { ...state, isStale: true, activity: { kind: 'failed', problem: event.problem } };
  }
}

function toggled(rules: readonly string[], rule: string): readonly string[] {
  return rules.includes(rule) ? rules.filter((other) => other !== rule) : [...rules, rule];
}
