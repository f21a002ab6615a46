// All findings of a rule, however many: only the lines in sight are asked for and drawn.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { GroupView } from '../../../app/views/findings';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { FindingLine } from './FindingLine';

const useStyles = makeStyles({
  list: {
    maxHeight: '320px',
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  canvas: { position: 'relative' },
  line: { position: 'absolute', insetInline: 0, top: 0 },
});

const LINE_HEIGHT = 56;
/** Lines are asked for in pages, so that scrolling asks seldom. */
const PAGE = 100;

export function AllFindings({ group: { rule, headline, count, severity } }: { group: GroupView }) {
  const { state } = usePane();
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- its functions are called here and handed to nobody
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const first = Math.floor((items[0]?.index ?? 0) / PAGE) * PAGE;
  const last = items.at(-1)?.index ?? 0;
  const size = (Math.floor(last / PAGE) + 1) * PAGE - first;
  const lines = useAnswer('findingLines', { rule, filter: state.filter, from: first, count: size });
  return (
    <div ref={scroller} className={styles.list} tabIndex={0} role="region" aria-label={headline}>
      <div className={styles.canvas} style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start, key }) => {
          const line = lines?.[index - first];
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.line}
              style={{ transform: `translateY(${start}px)`, minHeight: line ? undefined : LINE_HEIGHT }}
            >
              {line && <FindingLine line={line} among={severity} />}
            </div>
          );
        })}
      </div>
    </div>
  );
}
