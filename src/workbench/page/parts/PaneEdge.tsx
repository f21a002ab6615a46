// The edge between grid and pane: dragged, or moved with the arrow keys.
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { PANE_WIDTH } from '../bench/bench';
import { usePage } from './context';

const STEP = 10;

const useStyles = makeStyles({
  edge: {
    width: '7px',
    flexShrink: 0,
    display: 'grid',
    placeItems: 'center',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    boxSizing: 'border-box',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  handle: { width: '2px', height: '32px', borderRadius: '2px', backgroundColor: tokens.colorNeutralStrokeAccessible },
});

export function PaneEdge() {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  const held = useRef<{ x: number; width: number } | null>(null);
  const { width } = state.pane;
  const widths: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: PANE_WIDTH.least,
    End: PANE_WIDTH.most,
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.text('workbench.pane-width')}
      aria-valuenow={width}
      aria-valuemin={PANE_WIDTH.least}
      aria-valuemax={PANE_WIDTH.most}
      className={styles.edge}
      onKeyDown={(event) => {
        const next = widths[event.key];
        if (next === undefined) return;
        event.preventDefault();
        bench.resizePane(next);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { x: event.clientX, width };
      }}
      onPointerMove={({ clientX }) => {
        if (held.current) bench.resizePane(held.current.width + held.current.x - clientX);
      }}
      onPointerUp={() => {
        held.current = null;
      }}
    >
      <span className={styles.handle} />
    </div>
  );
}
