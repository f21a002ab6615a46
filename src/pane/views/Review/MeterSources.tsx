// Which profile measures, that the agreement decides, and what the profile rests on.
import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { MeterView } from '../../../app/review/meter';
import type { CellPlace } from '../../../app/live/places';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';
import { Fact, Facts } from './Fact';

const useStyles = makeStyles({
  list: { ...typographyStyles.caption1, margin: '4px 0 0', paddingLeft: '16px', overflowWrap: 'anywhere' },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '4px 0' },
});

export function MeterSources({ meter, place }: { meter: MeterView; place: CellPlace }) {
  const { words } = usePane();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { profile, isConfirmed } = meter;
  return (
    <Section title={words.text('reviewing.profile')} aside={<PlaceLink place={place}>{profile.id}</PlaceLink>}>
      <Facts>
        <Fact sign="advice" detail={words.text(isConfirmed ? 'reviewing.confirmed' : 'reviewing.not-confirmed')}>
          {words.text('meter.caveat')}
        </Fact>
      </Facts>
      <Button appearance="transparent" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {words.text('reviewing.how-it-counts')}
      </Button>
      {isOpen && (
        <>
          <p className={styles.quiet}>{words.text(`reviewing.profile.${profile.id as 'custom'}`)}</p>
          <ul className={styles.list}>
            {profile.sources.map(({ title, url }) => (
              <li key={url} lang="en">
                <Link href={url} target="_blank" rel="noreferrer">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
