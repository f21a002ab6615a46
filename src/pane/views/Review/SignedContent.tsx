// What is signed: the figures, what stays open, and the fingerprint of exactly this content.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { SigningView } from '../../../app/reviewing/signing';
import type { SignedScope } from '../../../app/review/signOff';
import { isoOf } from '../../../core/calendar/day';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { Fact, Facts } from './Fact';
import { Fingerprint } from './Fingerprint';

const useStyles = makeStyles({
  list: { margin: '2px 0 0', paddingLeft: '16px' },
  title: { ...typographyStyles.caption1Strong, margin: '12px 0 2px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '6px 0 0' },
});

interface SignedContentProps {
  readonly view: SigningView;
  readonly scope: SignedScope;
  readonly isReturn: boolean;
}

export function SignedContent({ view, scope, isReturn }: SignedContentProps) {
  const { words } = usePane();
  const styles = useStyles();
  const { formats } = words;
  return (
    <Section
      title={words.text(isReturn ? 'reviewing.what-is-returned' : 'reviewing.what-is-signed')}
      tag={<SampleTag />}
    >
      <Facts>
        <Figures view={view} scope={scope} />
        {view.accepted > 0 && <Fact sign="held">{words.text('report.accepted', { count: view.accepted })}</Fact>}
        <OpenWarnings view={view} />
        {view.notChecked > 0 && (
          <Fact sign="unchecked">{words.text('reviewing.not-checked', { count: view.notChecked })}</Fact>
        )}
        {view.makesBaseline && (
          <Fact sign="document" detail={words.text('reviewing.makes-baseline-detail')}>
            {words.text('reviewing.makes-baseline')}
          </Fact>
        )}
      </Facts>
      <h3 className={styles.title}>{words.text('reviewing.fingerprint')}</h3>
      {view.fingerprint === null ? (
        <p className={styles.quiet}>{words.text('reviewing.no-fingerprint')}</p>
      ) : (
        <Fingerprint text={view.fingerprint} />
      )}
      <p className={styles.quiet}>
        {words.text('reviewing.what-it-is-not', { rules: view.rules, count: formats.number(view.rows) })}
      </p>
    </Section>
  );
}

function Figures({ view, scope }: { view: SigningView; scope: SignedScope }) {
  const { words } = usePane();
  const { amount, date } = words.formats;
  if (scope.kind === 'period' && view.ledger) {
    const { count, amount: sum, later } = view.ledger;
    return (
      <Fact sign="document" detail={words.text('reviewing.later', { count: later })} end={amount(sum)}>
        {words.text('reviewing.ledger', { count, to: date(isoOf(scope.to)) })}
      </Fact>
    );
  }
  return (
    <>
      {view.award === null ? (
        <Fact sign="error" label={words.text('severity.error')}>
          {words.text('reviewing.does-not-add-up')}
        </Fact>
      ) : (
        <Fact sign="held" end={amount(view.award)}>
          {words.text('reviewing.adds-up')}
        </Fact>
      )}
      <Fact sign="held">{words.text('reviewing.rows-tie', { count: view.rows })}</Fact>
    </>
  );
}

function OpenWarnings({ view: { open } }: { view: SigningView }) {
  const { words } = usePane();
  const styles = useStyles();
  const count = open.reduce((sum, one) => sum + one.count, 0);
  if (count === 0) return <Fact sign="held">{words.text('reviewing.open-warnings', { count })}</Fact>;
  return (
    <Fact
      sign="warning"
      label={words.text('severity.warning')}
      detail={
        <>
          {words.text('reviewing.open-listed')}
          <ul className={styles.list}>
            {open.map((one) => (
              <li key={one.rule}>{one.headline}</li>
            ))}
          </ul>
        </>
      }
    >
      {words.text('reviewing.open-warnings', { count })}
    </Fact>
  );
}
