// Choosing rows of the queue: one more or less, a range from where choosing began, or all that the filter shows.
import { useRef } from 'react';
import { usePane } from '../../state/context';
import { extended, toggled } from './queueMoves';

interface Choosing {
  readonly toggle: (id: string, index: number) => void;
  /** From where choosing began, or else the row `from`, to the row `to`. */
  readonly extend: (from: number, to: number) => void;
  readonly chooseAll: () => void;
}

export function useChoosing(count: number): Choosing {
  const { state, ask, dispatch } = usePane();
  const { order, partner, chosen } = state.map;
  const anchor = useRef<{ readonly index: number; readonly before: readonly string[] } | null>(null);
  const choose = (ids: readonly string[]) => dispatch({ do: 'map', what: { type: 'choose', ids } });
  const range = (from: number, to: number, before: readonly string[]) => {
    ask('queueIds', { order, partner, from, limit: to - from + 1 }).then(
      (ids) => choose(extended(before, ids)),
      (error: unknown) => dispatch({ do: 'programFailed', error }),
    );
  };
  return {
    toggle: (id, index) => {
      const next = toggled(chosen, id);
      anchor.current = { index, before: next };
      choose(next);
    },
    extend: (from, to) => {
      anchor.current ??= { index: from, before: chosen };
      const { index, before } = anchor.current;
      range(Math.min(index, to), Math.max(index, to), before);
    },
    chooseAll: () => range(0, count - 1, []),
  };
}
