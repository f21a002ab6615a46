// The five screens as tabs: one of them in the order of Tab, arrows move along them, Enter or Space opens. Drawn here rather than
// with Fluent's list of tabs: that brings a keyboard library as large as a screen, and stops for Tab that lead nowhere.
import { CounterBadge, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import {
  BranchForkRegular,
  ClipboardTaskListLtrRegular,
  DataBarVerticalRegular,
  GridRegular,
  SignatureRegular,
} from '@fluentui/react-icons';
import { useRef, type KeyboardEvent } from 'react';
import { usePane } from '../state/context';
import { SCREENS, type Screen } from '../state/state';

const ICONS = {
  overview: DataBarVerticalRegular,
  findings: ClipboardTaskListLtrRegular,
  map: BranchForkRegular,
  matrix: GridRegular,
  review: SignatureRegular,
} as const;

const useStyles = makeStyles({
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'repeat(5, 1fr)',
  },
  tab: {
    ...typographyStyles.caption2,
    position: 'relative',
    minWidth: 0,
    padding: '9px 0 6px',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  open: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: '20%',
      bottom: '0',
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  icon: { position: 'relative', display: 'inline-flex', fontSize: '20px' },
  openIcon: { color: tokens.colorCompoundBrandForeground1 },
  badge: { position: 'absolute', left: '12px', top: '-7px' },
  label: { display: 'block', textAlign: 'center' },
});

const MOST_SHOWN = 999;

export function Tabs() {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const counts: Partial<Record<Screen, number>> = {
    findings: state.digest?.counts.error ?? 0,
    map: state.digest?.unmapped.count ?? 0,
  };
  const move = (event: KeyboardEvent) => {
    const tabs = [...(list.current?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
    const next = stepOf(event.key, tabs.indexOf(document.activeElement as HTMLElement), tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
  };
  return (
    <nav aria-label={words.text('pane.tabs')}>
      <div ref={list} role="tablist" className={styles.tabs} onKeyDown={move}>
        {SCREENS.map((screen) => (
          <Tab
            key={screen}
            screen={screen}
            count={counts[screen] ?? 0}
            isOpen={screen === state.screen}
            onOpen={() => dispatch({ do: 'show', screen })}
          />
        ))}
      </div>
    </nav>
  );
}

/** The place that a key leads to; undefined where it leads nowhere. */
function stepOf(key: string, from: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowRight') return (from + 1) % count;
  return key === 'ArrowLeft' ? (from + count - 1) % count : undefined;
}

interface TabProps {
  readonly screen: Screen;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function Tab({ screen, count, isOpen, onOpen }: TabProps) {
  const { words } = usePane();
  const styles = useStyles();
  const Icon = ICONS[screen];
  const name = words.text(`pane.tab.${screen}`);
  const label = count === 0 ? name : words.text('pane.tab.count', { name, count: words.formats.number(count) });
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isOpen}
      aria-label={label}
      tabIndex={isOpen ? 0 : -1}
      className={mergeClasses(styles.tab, isOpen && styles.open)}
      onClick={onOpen}
    >
      <span className={mergeClasses(styles.icon, isOpen && styles.openIcon)}>
        <Icon aria-hidden />
        {count > 0 && (
          <CounterBadge
            aria-hidden
            className={styles.badge}
            size="small"
            count={count}
            overflowCount={MOST_SHOWN}
            color={screen === 'findings' ? 'danger' : 'informative'}
          />
        )}
      </span>
      <span className={styles.label}>{name}</span>
    </button>
  );
}
