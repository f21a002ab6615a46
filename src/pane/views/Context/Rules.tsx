// The rules that read the selected cell: what became of each, and what it rests on. Those that held are folded.
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReadingRule } from '../../../app/explain/explainCell';
import { FIRST_FILTER } from '../../../app/views/findingsFilter';
import type { CellRef } from '../../../core/sheet/cellRef';
import { SEVERITIES } from '../../../findings/finding';
import { Bones } from '../../parts/Bones';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { countsText, foldRules, outcomeText, signOf } from './readingRules';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', marginBottom: '6px' },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  rule: { display: 'flex', gap: '8px' },
  name: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  more: { paddingInline: 0, minWidth: 'auto', justifyContent: 'flex-start' },
  found: { display: 'block', fontSize: 'inherit', lineHeight: 'inherit', textAlign: 'left', overflowWrap: 'anywhere' },
});

export function Rules({ at }: { at: CellRef }) {
  const { words } = usePane();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const view = useAnswer('explain', at);
  if (view === undefined) return <Bones heights={[16, 16, 16]} label={words.text('pane.verdict.reading')} />;
  if (view === null || view.rules.length === 0) return <p className={styles.quiet}>{words.text('context.no-rules')}</p>;
  const { shown, folded, areFoldedHeld } = foldRules(view);
  const kind = areFoldedHeld ? 'held' : 'other';
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.text('context.rules')}</h2>
        <p className={styles.quiet}>{countsText(view, words)}</p>
      </div>
      <ul className={styles.list}>
        {[...shown, ...(isOpen ? folded : [])].map((rule) => (
          <RuleLine key={rule.rule} rule={rule} />
        ))}
      </ul>
      {folded.length > 0 && (
        <Button
          className={styles.more}
          size="small"
          appearance="transparent"
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? words.text('context.fewer') : words.text('context.more', { count: folded.length, kind })}
        </Button>
      )}
    </section>
  );
}

function RuleLine({ rule }: { rule: ReadingRule }) {
  const { words } = usePane();
  const styles = useStyles();
  const openFinding = useOpenFinding();
  const outcome = outcomeText(rule, words);
  const label = rule.outcome === 'broken' ? { label: words.text(`severity.${rule.severity}`) } : {};
  return (
    <li className={styles.rule}>
      <SeverityIcon sign={signOf(rule)} isSmall {...label} />
      <div className={styles.name}>
        {rule.title}
        {rule.here.map(({ finding, text }) => (
          <Link key={finding} as="button" className={styles.found} onClick={() => openFinding(finding, rule)}>
            {text}
          </Link>
        ))}
        <p className={styles.quiet}>{outcome === null ? rule.basisText : `${outcome} · ${rule.basisText}`}</p>
      </div>
    </li>
  );
}

/** Opens a finding, and lifts filters that would hide it. */
function useOpenFinding(): (id: string, rule: ReadingRule) => void {
  const { state, dispatch } = usePane();
  return (id, { severity }) => {
    const { severities, sheet, partner } = state.filter;
    if (!severities.includes(severity) || sheet !== null || partner !== null) {
      const shown = SEVERITIES.filter((one) => one === severity || severities.includes(one));
      dispatch({ do: 'filter', filter: { ...FIRST_FILTER, severities: shown } });
    }
    dispatch({ do: 'openFinding', id });
  };
}
