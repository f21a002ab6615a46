// What the shares add up to: the whole, or what is missing or too much.
import { makeStyles, typographyStyles } from '@fluentui/react-components';
import type { Balance } from '../../../app/mapping/balance';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  sum: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    fontVariantNumeric: 'tabular-nums',
  },
  share: { marginLeft: 'auto' },
  amount: { minWidth: '84px', textAlign: 'right' },
});

export function SumLine({ balance, amount }: { balance: Balance; amount: number | null }) {
  const { words } = usePane();
  const styles = useStyles();
  const { formats } = words;
  const { missing, missingAmount, total } = balance;
  const isWhole = missing === 0;
  const figure = isWhole ? amount : amount === null ? null : missingAmount * Math.sign(missing);
  return (
    <div className={styles.sum}>
      <SeverityIcon sign={isWhole ? 'held' : 'warning'} />
      <span>{words.text(isWhole ? 'map.adds-up' : missing > 0 ? 'map.missing' : 'map.over')}</span>
      <span className={styles.share}>{formats.percent(isWhole ? total : Math.abs(missing), 2)}</span>
      <span className={styles.amount}>{figure === null ? '–' : formats.amount(figure)}</span>
    </div>
  );
}
