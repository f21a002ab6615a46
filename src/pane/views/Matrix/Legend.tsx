// What the marks in the grid mean, and what the measure counts.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { useMoneyColors } from '../../parts/moneyColors';
import { usePane } from '../../state/context';
import type { Measure } from './figures';

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 14px',
    listStyle: 'none',
    margin: '10px 0 0',
    padding: 0,
  },
  entry: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  bar: { height: '14px', borderLeftWidth: '4px', borderLeftStyle: 'solid' },
  zero: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: '0 5px',
    color: tokens.colorNeutralForeground1,
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '8px 0 0' },
});

export function Legend({ measure }: { measure: Measure }) {
  const { words } = usePane();
  const styles = useStyles();
  const { mapped } = useMoneyColors();
  const bar = words.text(measure === 'progress' ? 'matrix.legend.bar-progress' : 'matrix.legend.bar');
  const isNoted = measure === 'coverage' || measure === 'progress' || measure === 'cost';
  return (
    <>
      <ul className={styles.legend} aria-label={words.text('matrix.legend')}>
        <li className={styles.entry}>
          <span className={styles.bar} style={{ borderLeftColor: mapped }} />
          {bar}
        </li>
        <li className={styles.entry}>
          <span className={styles.zero}>0</span>
          {words.text('matrix.legend.zero')}
        </li>
        <li className={styles.entry}>· {words.text('matrix.apart')}</li>
        <li className={styles.entry}>
          <SeverityIcon sign="warning" isSmall />
          {words.text('matrix.outside')}
        </li>
      </ul>
      {isNoted && <p className={styles.note}>{words.text(`matrix.note.${measure}`)}</p>}
    </>
  );
}
