// What keeps the matrix from being whole: no framework, nothing mapped, or money that is not mapped yet.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { GridRegular } from '@fluentui/react-icons';
import type { MatrixView } from '../../../app/matrixView/matrixView';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  nothing: { padding: '32px 24px', textAlign: 'center' },
  icon: { fontSize: '32px', color: tokens.colorNeutralForeground3 },
  title: { ...typographyStyles.body1Strong, margin: '8px 0 4px' },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '0 0 8px' },
  line: {
    ...typographyStyles.caption1,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function NoFramework() {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.nothing}>
      <GridRegular className={styles.icon} aria-hidden />
      <h2 className={styles.title}>{words.text('matrix.no-framework')}</h2>
      <p className={styles.text}>{words.text('matrix.no-framework-text')}</p>
    </div>
  );
}

/** Nothing where all is mapped. */
export function Unmapped({ view: { mapped, unmapped, expended, cells } }: { view: MatrixView }) {
  const { words } = usePane();
  const styles = useStyles();
  const isUntouched = mapped === 0 && cells.flat().every(({ expenditures }) => expenditures === 0);
  if (isUntouched) {
    const text =
      expended === 0
        ? words.text('matrix.nothing-spent-text')
        : words.text('matrix.nothing-mapped-text', { amount: words.formats.money(unmapped) });
    return (
      <Section title={words.text('matrix.nothing-mapped')}>
        <p className={styles.text}>{text}</p>
        {expended !== 0 && <MapButton />}
      </Section>
    );
  }
  if (unmapped === 0) return null;
  return (
    <div className={styles.line}>
      {words.text('matrix.unmapped', { amount: words.formats.money(unmapped) })}
      <MapButton />
    </div>
  );
}

function MapButton() {
  const { words, dispatch } = usePane();
  return (
    <Button size="small" onClick={() => dispatch({ do: 'show', screen: 'map' })}>
      {words.text('matrix.map')}
    </Button>
  );
}
