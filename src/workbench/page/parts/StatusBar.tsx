// The bar at the bottom: whether figures are up to date, what the pane has asked for, and what it asked for in vain.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../../words/wordsOf';
import type { MissingMember } from '../../host/shapes';
import { MOST_CALCULATED_ROWS } from '../../grid/limits';
import type { BenchState, HostState } from '../bench/state';
import { usePage } from './context';

const useStyles = makeStyles({
  bar: {
    height: '24px',
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '20px',
    padding: '0 12px',
    fontSize: '12px',
    whiteSpace: 'nowrap',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  state: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis' },
});

export function StatusBar() {
  const { state, words, bench } = usePage();
  const styles = useStyles();
  const { host } = state;
  return (
    <footer className={styles.bar} aria-label={words.text('workbench.status')}>
      <span className={styles.state} role="status">
        {stateText(state, words)}
      </span>
      {host ? (
        <>
          <span title={words.text('workbench.calls.title')}>{callsText(host, words)}</span>
          <span>ExcelApi {host.requirement}</span>
          {host.missing.length === 0 ? (
            <span>{words.text('workbench.complete')}</span>
          ) : (
            <Link as="button" onClick={() => bench.ask({ kind: 'missing' })}>
              {missingText(host.missing, words)}
            </Link>
          )}
        </>
      ) : null}
    </footer>
  );
}

function stateText({ isOpening, isCalculating, file }: BenchState, words: Words): string {
  if (isOpening) return words.text('workbench.opening');
  if (isCalculating) return words.text('workbench.calculating');
  if (file && !file.isRecalculated) {
    return words.text('workbench.not-recalculated', { rows: words.formats.number(MOST_CALCULATED_ROWS) });
  }
  return words.text('workbench.ready');
}

function callsText({ statistics }: HostState, words: Words): string {
  const { requests: count, milliseconds, bytesIn, bytesOut } = statistics;
  const decimals = new Intl.NumberFormat(words.reader.numberLocale, { maximumFractionDigits: 1 });
  const whole = new Intl.NumberFormat(words.reader.numberLocale, { maximumFractionDigits: 0 });
  return words.text('workbench.calls', {
    count,
    seconds: decimals.format(milliseconds / 1000),
    kilobytes: whole.format((bytesIn + bytesOut) / 1000),
  });
}

function missingText(missing: readonly MissingMember[], words: Words): string {
  const [first] = missing;
  return words.text('workbench.missing', { count: missing.length, first: `${first!.className}.${first!.member}` });
}
