// What could not be checked, and why: silence is never a pass.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverviewView } from '../../../app/views/overview';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { ...typographyStyles.body1 },
  reason: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  outcomes: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, marginTop: '8px' },
});

const SHOWN = 3;

export function Unchecked({ view }: { view: OverviewView }) {
  const { words } = usePane();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { unchecked, outcomes } = view;
  const shown = isOpen ? unchecked : unchecked.slice(0, SHOWN);
  const more = unchecked.length - SHOWN;
  return (
    <Section
      title={words.text('overview.unchecked')}
      icon={<SeverityIcon sign="unchecked" />}
      aside={words.text('overview.unchecked-count', { count: unchecked.length, total: outcomes.total })}
    >
      {unchecked.length === 0 && <div className={styles.reason}>{words.text('overview.all-checked')}</div>}
      <ul className={styles.list}>
        {shown.map(({ rule, title, reason, place }) => (
          <li key={rule}>
            <div className={styles.title}>{title}</div>
            <div className={styles.reason}>
              {reason} {place.cell !== null && <PlaceLink place={place} />}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="transparent" size="small" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? words.text('overview.unchecked-less') : words.text('overview.unchecked-more', { count: more })}
        </Button>
      )}
      <div className={styles.outcomes}>
        {words.text('overview.outcomes', { held: outcomes.held, broken: outcomes.broken, nothing: outcomes.nothing })}
      </div>
    </Section>
  );
}
