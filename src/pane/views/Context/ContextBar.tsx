// The last row of the pane while a cell of Allocation, Expenditures, Shares or Cofinancing is selected: what its row leaves.
// Opened, it lies over the screen, and focus comes and goes freely.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { CellRef } from '../../../core/sheet/cellRef';
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import type { ContextView } from './contextView';
import { leavesText } from './leftText';

const OpenContext = lazy(() => import('./OpenContext').then((part) => ({ default: part.OpenContext })));

const useStyles = makeStyles({
  bar: { position: 'relative', height: '40px', flexShrink: 0, zIndex: 2 },
  sheet: {
    position: 'absolute',
    insetInline: 0,
    bottom: 0,
    maxHeight: '60vh',
    display: 'flex',
    flexDirection: 'column',
    background: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  open: { background: tokens.colorNeutralBackground1, boxShadow: tokens.shadow16 },
  head: {
    ...typographyStyles.caption1,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexShrink: 0,
    width: '100%',
    height: '39px',
    padding: '0 12px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  name: { flex: '1 1 auto', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  left: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  over: { color: tokens.colorStatusWarningForeground1 },
  chevron: { fontSize: '16px', flexShrink: 0 },
  panel: {
    overflowY: 'auto',
    overflowX: 'hidden',
    minHeight: 0,
    animationName: { from: { transform: 'translateY(8px)' }, to: { transform: 'none' } },
    animationDuration: tokens.durationNormal,
    animationTimingFunction: tokens.curveDecelerateMid,
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

export function ContextBar() {
  const { state } = usePane();
  return state.selection === null ? null : <SelectedCell at={state.selection} />;
}

/** Nothing outside the four tables. The last cell stays until the next is known, so that nothing flickers. */
function SelectedCell({ at }: { at: CellRef }) {
  const { words } = usePane();
  const styles = useStyles();
  const view = useAnswer('whatIf', { at, tried: null });
  const [isOpen, setIsOpen] = useState(false);
  const head = useRef<HTMLButtonElement>(null);
  const id = useId();
  if (!view) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setIsOpen(false);
    head.current?.focus();
  };
  return (
    <section className={styles.bar} aria-label={words.text('context.label', { cell: view.cell })} onKeyDown={onKeyDown}>
      <div className={mergeClasses(styles.sheet, isOpen && styles.open)}>
        <button
          ref={head}
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <HeadLine view={view} isOpen={isOpen} />
        </button>
        {isOpen && (
          <div id={id} className={styles.panel}>
            <Suspense fallback={<Bones heights={[32, 24, 24, 24]} label={words.text('pane.verdict.reading')} />}>
              <OpenContext key={`${view.sheet}!${view.cell}`} view={view} />
            </Suspense>
          </div>
        )}
      </div>
    </section>
  );
}

function HeadLine({ view: { cell, lines }, isOpen }: { view: ContextView; isOpen: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const [first] = lines;
  const Chevron = isOpen ? ChevronDownRegular : ChevronUpRegular;
  return (
    <>
      <span className={styles.cell}>{cell}</span>
      <span className={styles.name}>{first?.label ?? words.text('context.no-lines')}</span>
      {first && !isOpen && (
        <span className={mergeClasses(styles.left, first.left < 0 && styles.over)}>{leavesText(first, words)}</span>
      )}
      <Chevron className={styles.chevron} aria-hidden />
    </>
  );
}
