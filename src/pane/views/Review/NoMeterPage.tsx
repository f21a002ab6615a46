// Why nothing is measured, and how a profile is chosen: it is a field of the grant.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { MeterScreen } from '../../../app/reviewing/meterScreen';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { Fact, Facts } from './Fact';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: '8px 0 0' },
  list: { ...typographyStyles.caption1, margin: '4px 0 8px', paddingLeft: '16px' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
});

export function NoMeterPage({ screen }: { screen: Extract<MeterScreen, { kind: 'none' }> }) {
  const { words } = usePane();
  const styles = useStyles();
  const { reason, profiles, place } = screen;
  const choosesProfile = reason === 'none' || reason === 'unknown-profile';
  return (
    <Section title={words.text('reviewing.no-meter')}>
      <Facts>
        <Fact sign="nothing">{words.text(`reviewing.no-meter.${reason}`)}</Fact>
      </Facts>
      {choosesProfile && (
        <>
          <p className={styles.text}>{words.text('reviewing.choose-profile')}</p>
          <ul className={styles.list}>
            {profiles.map((id) => (
              <li key={id}>
                <code>{id}</code> · {words.text(`reviewing.profile.${id as 'custom'}`)}
              </li>
            ))}
          </ul>
        </>
      )}
      {reason !== 'no-baseline' && <PlaceLink place={place} />}
      <p className={styles.quiet}>{words.text('meter.caveat')}</p>
    </Section>
  );
}
