// All findings, errors first, a group for each rule; one of them in full when it is opened. Alt+Down and Alt+Up step through.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, type KeyboardEvent } from 'react';
import type { FindingsView, GroupView } from '../../../app/views/findings';
import { SEVERITIES, type Severity } from '../../../findings/finding';
import { Bones } from '../../parts/Bones';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { Filters } from './Filters';
import { FindingDetail } from './FindingDetail';
import { Group } from './Group';

const Exceptions = lazy(() => import('../Review/Exceptions').then((part) => ({ default: part.Exceptions })));

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, padding: '10px 12px 2px' },
  nothing: {
    padding: '32px 24px',
    textAlign: 'center',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
  },
  tick: { fontSize: '32px', color: tokens.colorStatusSuccessForeground1 },
  title: { ...typographyStyles.body1Strong, margin: '8px 0 4px' },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '0 0 12px' },
});

const HEADINGS = {
  error: 'findings.errors-block',
  warning: 'findings.warnings-need',
  advice: 'findings.advice-informs',
} as const;

export function Findings() {
  const { state, words, ask, dispatch, goTo } = usePane();
  const { filter, finding } = state;
  const view = useAnswer('findings', filter);
  const list = useRef<HTMLDivElement>(null);
  const left = useRef<string | null>(null);
  useEffect(() => {
    if (finding !== null) left.current = finding;
    else if (left.current !== null) {
      list.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(left.current)}"]`)?.focus();
      left.current = null;
    }
  }, [finding, view]);
  const step = (by: 1 | -1) => {
    void ask('stepFinding', { id: finding, step: by, filter }).then((found) => {
      if (!found) return;
      dispatch({ do: 'openFinding', id: found.id });
      goTo(found.place);
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape' && finding !== null) dispatch({ do: 'openFinding', id: null });
  };
  if (!view) return <Bones heights={[24, 24, 40, 40, 40]} label={words.text('pane.verdict.reading')} />;
  return (
    <div ref={list} onKeyDown={onKeyDown}>
      {finding !== null ? (
        <FindingDetail id={finding} onStep={step} />
      ) : (
        <>
          <Filters view={view} onStep={step} />
          <Groups view={view} />
          <Accepted />
        </>
      )}
    </div>
  );
}

function Groups({ view }: { view: FindingsView }) {
  const { words } = usePane();
  const styles = useStyles();
  if (view.groups.length === 0) return <NothingShown view={view} />;
  const of = (severity: Severity): readonly GroupView[] => view.groups.filter((group) => group.severity === severity);
  return SEVERITIES.map((severity) => {
    const groups = of(severity);
    if (groups.length === 0) return null;
    return (
      <section key={severity}>
        <h2 className={styles.heading}>{words.text(HEADINGS[severity])}</h2>
        {groups.map((group) => (
          <Group key={group.rule} group={group} />
        ))}
      </section>
    );
  });
}

/** The warnings that were accepted with a reason, after all that is open. */
function Accepted() {
  const accepted = useAnswer('accepted', null);
  if (!accepted || accepted.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Exceptions exceptions={accepted} />
    </Suspense>
  );
}

function NothingShown({ view }: { view: FindingsView }) {
  const { words, dispatch } = usePane();
  const styles = useStyles();
  const { held, items, nothing, unchecked } = view.examined;
  if (view.total > 0 && view.counts.error + view.counts.warning > 0) {
    return <p className={styles.nothing}>{words.text('findings.none-shown')}</p>;
  }
  return (
    <div className={styles.nothing}>
      <CheckmarkCircleRegular className={styles.tick} aria-hidden />
      <h2 className={styles.title}>{words.text('findings.nothing')}</h2>
      <p className={styles.detail}>{words.text('findings.nothing-detail', { held, items, nothing, unchecked })}</p>
      {unchecked > 0 && (
        <Button onClick={() => dispatch({ do: 'show', screen: 'overview' })}>
          {words.text('findings.see-unchecked')}
        </Button>
      )}
    </div>
  );
}
