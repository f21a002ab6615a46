// What a profile knows of its grant, and what is left to the person.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { profileFacts } from '../../../app/newWorkbook';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  facts: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    rowGap: '2px',
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
});

export function ProfileFacts({ profile }: { profile: Parameters<typeof profileFacts>[0] }) {
  const { words } = usePane();
  const styles = useStyles();
  const { award, years, objectives, results } = profileFacts(profile);
  const lines = [
    [words.text('start.award'), award === null ? words.text('start.yours-value') : words.formats.money(award)],
    [words.text('start.years'), words.formats.number(years)],
    [words.text('start.pairs'), words.text('start.pairs-value', { objectives, results })],
    [words.text('start.yours'), words.text('start.yours-value')],
  ] as const;
  return (
    <dl className={styles.facts}>
      {lines.map(([name, value]) => (
        <Line key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
