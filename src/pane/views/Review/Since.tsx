// What has changed since each decision that holds; that nothing has; or that nothing is signed.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReviewView } from '../../../app/reviewing/reviewView';
import type { Counted, SinceView } from '../../../app/reviewing/sinceView';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { ChangeList } from './ChangeList';
import { decisionTitle } from './decisionTitle';
import { Fact, Facts } from './Fact';

const useStyles = makeStyles({
  counts: {
    ...typographyStyles.caption1,
    listStyle: 'none',
    margin: '8px 0 0',
    padding: 0,
    color: tokens.colorNeutralForeground2,
  },
  count: { display: 'flex', columnGap: '8px' },
  money: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
});

export function Since({ view: { since, decisions } }: { view: ReviewView }) {
  const { words } = usePane();
  const last = decisions.at(-1);
  if (since.length > 0) return since.map((one) => <SinceOne key={one.periodTo ?? ''} since={one} />);
  return (
    <Section title={words.text('reviewing.what-changed')} tag={<SampleTag />}>
      <Facts>
        <Fact
          sign="nothing"
          detail={
            last
              ? [decisionTitle(last, words), last.comment].filter(Boolean).join(' · ')
              : words.text('reviewing.unsigned-detail')
          }
        >
          {words.text('review.unsigned')}
        </Fact>
      </Facts>
    </Section>
  );
}

function SinceOne({ since }: { since: SinceView }) {
  const { words } = usePane();
  const { date } = words.formats;
  const role = since.isPrepared ? 'prepared' : 'approved';
  const on = since.on === null ? 'none' : date(since.on);
  const title =
    since.periodTo === null
      ? words.text('reviewing.since', { on, role })
      : words.text('reviewing.since-period', { on, role, to: date(since.periodTo) });
  return (
    <Section title={title} tag={<SampleTag />} aside={words.text('reviewing.by', { name: since.by })}>
      {since.state === 'unknown' && (
        <Facts>
          <Fact sign="unchecked" detail={words.text('reviewing.since-unknown-detail')}>
            {words.text('reviewing.since-unknown')}
          </Fact>
        </Facts>
      )}
      {since.state === 'unchanged' && (
        <Facts>
          <Fact sign="held">{words.text('reviewing.unchanged')}</Fact>
        </Facts>
      )}
      {since.state === 'changed' && (
        <>
          <ChangeList changes={since.changes} more={since.more} />
          <Counts since={since} />
        </>
      )}
      {since.later > 0 && <Later count={since.later} />}
    </Section>
  );
}

function Counts({ since: { cells, added, deleted, redated } }: { since: SinceView }) {
  const { words } = usePane();
  const styles = useStyles();
  const line = (key: 'cells' | 'added' | 'deleted' | 'redated', { count, amount }: Counted, isSigned: boolean) =>
    count > 0 && (
      <li className={styles.count}>
        <span>{words.text(`reviewing.count.${key}`, { count })}</span>
        {amount !== 0 && <span className={styles.money}>{signed(amount, isSigned, words.formats.amount)}</span>}
      </li>
    );
  return (
    <ul className={styles.counts} aria-label={words.text('reviewing.counts')}>
      {line('cells', cells, true)}
      {line('added', added, true)}
      {line('deleted', { ...deleted, amount: -deleted.amount }, true)}
      {line('redated', redated, false)}
    </ul>
  );
}

function Later({ count }: { count: number }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.counts}>
      <li className={styles.count}>{words.text('reviewing.later', { count })}</li>
    </ul>
  );
}

/** A difference carries its sign. */
function signed(amount: number, isSigned: boolean, format: (minor: number) => string): string {
  return isSigned && amount > 0 ? `+${format(amount)}` : format(amount);
}
