// What the row leaves for its partner, line, year and source, what its objective and result reach, and whether the allocation
// still adds up to the award.
import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from '@fluentui/react-components';
import type { Words } from '../../../words/words';
import { usePane } from '../../state/context';
import type { ContextView } from './contextView';
import { Gauge } from './Gauge';
import { leavesText } from './leftText';
import { missedAward } from './tried';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px', marginBottom: '6px' },
  title: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
  reach: { ...typographyStyles.caption1, display: 'flex', justifyContent: 'space-between', gap: '8px' },
  amount: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  warning: { marginTop: '10px' },
});

export function Leaves({ view }: { view: ContextView }) {
  const { words } = usePane();
  const styles = useStyles();
  const { lines, reaches, tried } = view;
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{titleOf(view, words)}</h2>
        {tried !== null && <p className={styles.quiet}>{words.text('context.not-written')}</p>}
      </div>
      <Spoken view={view} />
      <div className={styles.list}>
        {lines.length === 0 && <p className={styles.quiet}>{words.text('context.no-lines')}</p>}
        {lines.map((line) => (
          <Gauge key={line.scope} line={line} />
        ))}
        {reaches.map(({ kind, key, label, amount }) => (
          <div key={`${kind} ${key}`} className={styles.reach}>
            <span>{label}</span>
            <span className={styles.amount}>{words.formats.amount(amount)}</span>
          </div>
        ))}
      </div>
      <MissedAward view={view} />
    </section>
  );
}

/** The first line alone, once an amount is tried: all of them would be too much to hear at every key. */
function Spoken({ view: { lines, tried } }: { view: ContextView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [first] = lines;
  return (
    <div role="status" className={styles.unseen}>
      {tried !== null && first && `${first.label}: ${leavesText(first, words)}`}
    </div>
  );
}

function titleOf({ table, tried, current }: ContextView, words: Words): string {
  if (tried === null) return words.text('context.leaves-now');
  const isLimit = table === 'Allocation' || table === 'Cofinancing';
  if (!isLimit || current === null) return words.text('context.leaves-then');
  const { amount } = words.formats;
  return words.text('context.leaves-if', { old: amount(current), new: amount(tried) });
}

/** Told of an amount that is tried; a difference that is there already is a finding. */
function MissedAward({ view: { lines, tried } }: { view: ContextView }) {
  const { words } = usePane();
  const styles = useStyles();
  const missed = tried === null ? null : missedAward(lines);
  if (missed === null) return null;
  const amount = words.formats.amount(Math.abs(missed));
  return (
    <MessageBar className={styles.warning} intent="warning" layout="multiline">
      <MessageBarBody>
        {words.text(missed > 0 ? 'context.short' : 'context.beyond', { amount })} {words.text('context.move')}
      </MessageBarBody>
    </MessageBar>
  );
}
