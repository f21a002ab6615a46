// The findings of one rule: a heading with count and money, three examples, and all of them on request.
import { Button, CounterBadge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useId, useState } from 'react';
import type { GroupView } from '../../../app/views/findings';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { FindingLine } from './FindingLine';

const AllFindings = lazy(() => import('./AllFindings').then(({ AllFindings: component }) => ({ default: component })));

const useStyles = makeStyles({
  group: { padding: '0 12px' },
  head: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    width: '100%',
    padding: '8px 0',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  chevron: { fontSize: '20px', flexShrink: 0 },
  texts: { flex: '1 1 auto', minWidth: 0 },
  title: { ...typographyStyles.body1Strong, display: 'block' },
  money: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  heading: { margin: 0, font: 'inherit' },
  examples: { paddingLeft: '28px', paddingBottom: '8px' },
});

const EXAMPLES = 3;

export function Group({ group }: { group: GroupView }) {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const isOpen = state.openGroups.includes(group.rule);
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={isOpen}
          aria-controls={id}
          data-group={group.rule}
          onClick={() => dispatch({ do: 'toggleGroup', rule: group.rule })}
        >
          <Chevron className={styles.chevron} aria-hidden />
          <SeverityIcon sign={group.severity} label={words.text(`severity.${group.severity}`)} />
          <span className={styles.texts}>
            <span className={styles.title}>{group.headline}</span>
            {group.amount !== null && <span className={styles.money}>{words.formats.money(group.amount)}</span>}
          </span>
          <CounterBadge count={group.count} overflowCount={99_999} appearance="filled" color="informative" />
        </button>
      </h3>
      {isOpen && (
        <div id={id} className={styles.examples}>
          {showsAll ? (
            <Suspense fallback={null}>
              <AllFindings group={group} />
            </Suspense>
          ) : (
            group.examples.map((line) => <FindingLine key={line.id} line={line} among={group.severity} />)
          )}
          {group.count > EXAMPLES && (
            <Button size="small" appearance="transparent" onClick={() => setShowsAll(!showsAll)}>
              {showsAll
                ? words.text('findings.show-fewer')
                : words.text('findings.show-all', { count: words.formats.number(group.count) })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
