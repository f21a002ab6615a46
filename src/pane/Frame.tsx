// The pane's frame: verdict, tabs, the one screen that is open, the notice, and the foot that lets a long check be stopped.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Announcer } from './parts/Announcer';
import { Bones } from './parts/Bones';
import { Tabs } from './parts/Tabs';
import { Verdict } from './parts/Verdict';
import { usePane } from './state/context';
import { isHeldUp } from './state/state';
import { useClock } from './state/useClock';
import { Overview } from './views/Overview/Overview';

const ContextBar = lazy(() => import('./views/Context/ContextBar').then((part) => ({ default: part.ContextBar })));
const Findings = lazy(() => import('./views/Findings/Findings').then((screen) => ({ default: screen.Findings })));
const MapScreen = lazy(() => import('./views/Map/MapScreen').then((screen) => ({ default: screen.MapScreen })));
const Matrix = lazy(() => import('./views/Matrix/Matrix').then((screen) => ({ default: screen.Matrix })));
const Review = lazy(() => import('./views/Review/ReviewScreen').then((screen) => ({ default: screen.ReviewScreen })));
const Notices = lazy(() => import('./parts/Notices').then((part) => ({ default: part.Notices })));
const Start = lazy(() => import('./views/Start/Start').then((screen) => ({ default: screen.Start })));

const LATER = { findings: Findings, map: MapScreen, matrix: Matrix, review: Review } as const;

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100vh', minWidth: '0' },
  content: {
    ':focus-visible': { outline: 'none' },
    flex: '1 1 auto',
    overflowY: 'auto',
    overflowX: 'hidden',
    minHeight: 0,
  },
  foot: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    justifyContent: 'space-between',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Frame() {
  const { state } = usePane();
  const styles = useStyles();
  const kind = state.digest?.state;
  const isTold = state.notice !== null || isHeldUp(state);
  const hasGrant = kind === undefined || kind === 'grant' || kind === 'not-filled-in';
  const content = useRef<HTMLElement>(null);
  const hadGrant = useRef(hasGrant);
  useEffect(() => {
    // The form with the focus in it is gone: the screen that takes its place takes the focus, never from the cells.
    if (hasGrant && !hadGrant.current && document.hasFocus()) content.current?.focus();
    hadGrant.current = hasGrant;
  }, [hasGrant]);
  return (
    <div className={styles.frame}>
      <Verdict />
      {hasGrant && <Tabs />}
      <main id="screen" ref={content} className={styles.content} tabIndex={-1}>
        <Suspense fallback={null}>{isTold && <Notices />}</Suspense>
        {hasGrant ? <OpenScreen /> : <StartScreen />}
      </main>
      <Foot />
      <Suspense fallback={null}>{hasGrant && state.selection !== null && <ContextBar />}</Suspense>
      <Announcer />
    </div>
  );
}

function OpenScreen() {
  const { state, words } = usePane();
  const bones = <Bones heights={[24, 24, 40, 40, 40]} label={words.text('pane.verdict.reading')} />;
  if (state.screen === 'overview') return <Overview />;
  const Open = LATER[state.screen];
  return (
    <Suspense fallback={bones}>
      <Open />
    </Suspense>
  );
}

function StartScreen() {
  const { words } = usePane();
  return (
    <Suspense fallback={<Bones heights={[40, 32, 80, 32]} label={words.text('pane.verdict.reading')} />}>
      <Start />
    </Suspense>
  );
}

/** Seconds of reading after which stopping is offered. */
const PATIENCE = 1000;

function Foot() {
  const { state, words, stop } = usePane();
  const styles = useStyles();
  const { activity } = state;
  const { now } = useClock(words.reader, activity.kind === 'reading');
  if (activity.kind !== 'reading' || activity.since === 0 || now - activity.since < PATIENCE) return null;
  return (
    <footer className={styles.foot}>
      <span>{words.text('pane.go-on')}</span>
      <Button size="small" onClick={stop}>
        {words.text('pane.stop')}
      </Button>
    </footer>
  );
}
