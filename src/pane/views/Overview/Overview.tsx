// The first screen of finance staff and reviewers: where the award stands, the pace, the partners, what was not checked.
import { Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Bones } from '../../parts/Bones';
import { SampleTag } from '../../parts/SampleTag';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { useAnswer } from '../../state/useAnswer';
import { AwardBar } from './AwardBar';
import { Pace } from './Pace';
import { PartnerTable } from './PartnerTable';
import { Unchecked } from './Unchecked';

const useStyles = makeStyles({
  remark: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginTop: '4px' },
});

export function Overview() {
  const { state, words, dispatch } = usePane();
  const styles = useStyles();
  const view = useAnswer('overview', null);
  if (!view) return <Bones heights={[20, 24, 28, 28, 28, 28, 20, 16, 40]} label={words.text('pane.verdict.reading')} />;
  const { unread, stand, pace } = view;
  return (
    <>
      <Section title={words.text('overview.stand')} tag={<SampleTag />} aside={state.digest?.currency}>
        <AwardBar stand={stand} />
        {stand[0]?.amount === null && <div className={styles.remark}>{words.text('overview.no-award')}</div>}
        {unread.count > 0 && (
          <div className={styles.remark}>
            {words.text('overview.unread', { count: unread.count })}{' '}
            <Link as="button" inline onClick={() => dispatch({ do: 'show', screen: 'findings' })}>
              {words.text('overview.show')}
            </Link>
          </div>
        )}
      </Section>
      {pace && <Pace pace={pace} />}
      {view.partners.length > 0 && <PartnerTable view={view} />}
      <Unchecked view={view} />
    </>
  );
}
