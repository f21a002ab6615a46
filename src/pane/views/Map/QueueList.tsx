// The rows of the queue, however many: only those in sight are asked for and drawn. One of them takes the focus; arrows move it,
// Space selects, Shift extends, Enter opens.
import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { QueueItem } from '../../../app/mapping/queue';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { QueueRow, ROW_HEIGHT } from './QueueRow';
import { queueMove } from './queueMoves';
import { useChoosing } from './useChoosing';
import { useRowFocus } from './useRowFocus';

const useStyles = makeStyles({
  canvas: { position: 'relative', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Rows are asked for in pages, so that scrolling asks seldom. */
const PAGE = 100;

/** The row that takes the focus; kept with its item, which may scroll out of the pages at hand. */
interface Place {
  readonly index: number;
  readonly item: QueueItem | undefined;
}

export function QueueList({ count }: { count: number }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place>({ index: 0, item: undefined });
  const active = Math.min(place.index, count - 1);
  const { virtualizer, scrollMargin } = useRows(list, count, active);
  const rows = virtualizer.getVirtualItems();
  const queue = usePage(virtualizer.range);
  const itemAt = (index: number) =>
    queue?.items[index - queue.from] ?? (index === place.index ? place.item : undefined);
  const go = (index: number) => setPlace({ index, item: itemAt(index) });
  const chosen = useMemo(() => new Set(state.map.chosen), [state.map.chosen]);
  const { toggle, extend, chooseAll } = useChoosing(count);
  const focusRow = useRowFocus(list, queue, setPlace);
  const open = (item: QueueItem | undefined) => {
    if (item) dispatch({ do: 'map', what: { type: 'open', ids: [item.id] } });
  };
  const choose = (index: number, extends_: boolean) => {
    go(index);
    const item = itemAt(index);
    if (extends_) extend(active, index);
    else if (item) toggle(item.id, index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = queueMove(event, active, count);
    if (move === null) return;
    event.preventDefault();
    if (move.type === 'toggle') choose(active, false);
    else if (move.type === 'open') open(itemAt(active));
    else if (move.type === 'all') chooseAll();
    else {
      go(move.to);
      virtualizer.scrollToIndex(move.to);
      focusRow(move.to);
      if (move.extends) extend(active, move.to);
    }
  };
  return (
    <div
      ref={list}
      role="grid"
      aria-label={words.text('map.list')}
      aria-description={words.text('map.list-keys')}
      aria-multiselectable
      aria-rowcount={count}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className={styles.canvas} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const item = itemAt(index);
          return (
            <QueueRow
              key={index}
              ref={virtualizer.measureElement}
              index={index}
              top={start - scrollMargin}
              item={item}
              isActive={index === active}
              isChosen={item !== undefined && chosen.has(item.id)}
              onOpen={() => open(item)}
              onChoose={(extends_) => choose(index, extends_)}
              onFocus={() => go(index)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The rows in sight of the pane's one scroll area; the row with the focus always among them. */
function useRows(list: React.RefObject<HTMLDivElement | null>, count: number, active: number) {
  const [scrollMargin, setScrollMargin] = useState(0);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const element = list.current;
    const found = element?.closest('main') ?? null;
    setScroller(found);
    if (!element || !found) return;
    setScrollMargin(element.getBoundingClientRect().top - found.getBoundingClientRect().top + found.scrollTop);
  }, [list, count]);
  const rangeExtractor = useCallback(
    (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
    [active],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called here and handed to nobody
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin,
    rangeExtractor,
  });
  return { virtualizer, scrollMargin };
}

/** The items that hold the rows in sight, in whole pages; the page before stays until the next has come. */
function usePage(range: { readonly startIndex: number; readonly endIndex: number } | null) {
  const { order, partner } = usePane().state.map;
  const from = Math.floor((range?.startIndex ?? 0) / PAGE) * PAGE;
  const limit = (Math.floor((range?.endIndex ?? 0) / PAGE) + 1) * PAGE - from;
  return useAnswer('mappingQueue', { order, partner, from, limit });
}
