// The verdict above the tabs, on every screen: it never goes away, and says how old it is. The corner to the right is left to
// Excel's own menu.
import { makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { verdictLine } from '../state/verdict';
import { useClock } from '../state/useClock';
import { MenuButton } from './MenuButton';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  verdict: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr auto',
    columnGap: '10px',
    alignItems: 'center',
    minHeight: '48px',
    padding: '4px 44px 4px 12px',
  },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, minHeight: '16px' },
  bar: { height: '2px' },
  hidden: { visibility: 'hidden' },
});

/** Seconds of work after which a bar is shown. */
const PATIENCE = 1000;

export function Verdict() {
  const { state, words } = usePane();
  const styles = useStyles();
  const { time, now } = useClock(words.reader, state.activity.kind === 'reading');
  const { sign, sentence, detail } = verdictLine(state, words, time);
  const { activity } = state;
  const isLong = activity.kind === 'reading' && activity.since > 0 && now - activity.since > PATIENCE;
  const done = activity.kind === 'reading' && activity.total > 0 ? activity.done / activity.total : undefined;
  return (
    <header>
      <div className={styles.verdict}>
        <SeverityIcon sign={sign} />
        <div>
          <h1 className={styles.sentence} id="verdict">
            {sentence}
          </h1>
          <div className={styles.detail}>{detail}</div>
        </div>
        <MenuButton />
      </div>
      <ProgressBar
        className={mergeClasses(styles.bar, !isLong && styles.hidden)}
        {...(done === undefined ? {} : { value: done })}
        aria-hidden={!isLong}
        aria-labelledby="verdict"
      />
    </header>
  );
}
