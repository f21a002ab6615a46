// Puts the focus on a row of the queue once it is drawn: the one the keys lead to, or the one that was left for the editor.
import { useEffect, useRef } from 'react';
import type { MappingQueue, QueueItem } from '../../../app/mapping/queue';
import { usePane } from '../../state/context';

/** Gives what asks for the focus of a row, by its place. `queue` holds the items at hand. */
export function useRowFocus(
  list: React.RefObject<HTMLDivElement | null>,
  queue: MappingQueue | undefined,
  onReturn: (place: { readonly index: number; readonly item: QueueItem }) => void,
): (index: number) => void {
  const { state, dispatch } = usePane();
  const wanted = useRef<number | null>(null);
  const { returnTo } = state.map;
  useEffect(() => {
    if (returnTo === null || returnTo === 'heading' || queue === undefined) return;
    const { items, from } = queue;
    const found = items.findIndex(({ id }) => id === returnTo.row);
    if (found >= 0) {
      wanted.current = from + found;
      onReturn({ index: from + found, item: items[found]! });
    }
    dispatch({ do: 'map', what: { type: 'arrived' } });
  }, [returnTo, queue, onReturn, dispatch]);
  useEffect(() => {
    const row = wanted.current === null ? null : list.current?.querySelector<HTMLElement>(rowSelector(wanted.current));
    if (!row) return;
    wanted.current = null;
    row.focus();
  });
  return (index) => {
    wanted.current = index;
  };
}

function rowSelector(index: number): string {
  return `[role="row"][data-index="${index}"]`;
}
