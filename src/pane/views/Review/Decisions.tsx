// The chain of decisions, oldest first: who, what, when, about which content.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoRegular, CheckmarkRegular, EditRegular, LockOpenRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { DecisionLine } from '../../../app/review/reviewState';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { capitalised } from './capitalised';
import { decisionTitle, didOf, type Did } from './decisionTitle';
import { Fingerprint } from './Fingerprint';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  decision: { display: 'grid', gridTemplateColumns: '28px 1fr', columnGap: '10px' },
  rail: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  sign: {
    width: '28px',
    height: '28px',
    flexShrink: 0,
    borderRadius: '50%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    background: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  thread: { width: '1px', flex: '1 1 auto', minHeight: '8px', background: tokens.colorNeutralStroke2 },
  body: { minWidth: 0, paddingBottom: '12px' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
  title: { ...typographyStyles.body1, overflowWrap: 'anywhere', minWidth: 0 },
  date: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginLeft: 'auto' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  none: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

const ICONS: Readonly<Record<Did, ReactElement>> = {
  prepare: <EditRegular fontSize={16} />,
  approve: <CheckmarkRegular fontSize={16} />,
  return: <ArrowUndoRegular fontSize={16} />,
  reopen: <LockOpenRegular fontSize={16} />,
};

interface DecisionsProps {
  readonly decisions: readonly DecisionLine[];
  readonly hasVersions: boolean;
}

export function Decisions({ decisions, hasVersions }: DecisionsProps) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const aside = hasVersions && (
    <Link
      data-opens="versions"
      as="button"
      onClick={() => dispatch({ do: 'review', what: { type: 'open', page: 'versions' } })}
    >
      {words.text('reviewing.as-approved')}
    </Link>
  );
  return (
    <Section title={words.text('proof.decisions')} {...(aside ? { aside } : {})}>
      {decisions.length === 0 && <p className={styles.none}>{words.text('review.unsigned')}</p>}
      <ol className={styles.list}>
        {decisions.map((decision, index) => (
          <Decision key={index} decision={decision} isLast={index === decisions.length - 1} />
        ))}
      </ol>
    </Section>
  );
}

function Decision({ decision, isLast }: { decision: DecisionLine; isLast: boolean }) {
  const { words } = usePane();
  const styles = useStyles();
  const { on, scope, periodTo, fingerprint, openFindings, comment } = decision;
  const { date } = words.formats;
  const about = words.text(`scope.${scope as 'Period'}`, { to: periodTo === null ? '–' : date(periodTo) });
  const open = openFindings === null ? '' : words.text('reviewing.open-warnings', { count: openFindings });
  return (
    <li className={styles.decision}>
      <div className={styles.rail} aria-hidden>
        <span className={styles.sign}>{ICONS[didOf(decision)]}</span>
        {!isLast && <span className={styles.thread} />}
      </div>
      <div className={styles.body}>
        <div className={styles.line}>
          <span className={styles.title}>{decisionTitle(decision, words)}</span>
          {on !== null && <span className={styles.date}>{date(on)}</span>}
        </div>
        <div className={styles.detail}>{capitalised([about, open].filter(Boolean).join(' · '), words)}</div>
        {comment !== '' && <div className={styles.detail}>{comment}</div>}
        {fingerprint !== '' && <Fingerprint text={fingerprint} isShort />}
      </div>
    </li>
  );
}
