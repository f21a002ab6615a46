// One pair of a split: its texts, its share or amount to type, and the cents as they will be written.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { BalancedPart } from '../../../app/mapping/balance';
import { usePane } from '../../state/context';
import { pairName, type DraftPart, type Entered, type Unit } from './draft';
import { PairTexts, useOutsideMark } from './PairTexts';
import { ShareField } from './ShareField';

const useStyles = makeStyles({
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: '4px' },
  figures: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px', marginTop: '4px' },
  written: { ...typographyStyles.body1, marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: '2px 0 0' },
});

interface ShareRowProps {
  readonly part: DraftPart;
  readonly balanced: BalancedPart;
  readonly unit: Unit;
  /** Minor units to be split; null where they can't be read. */
  readonly amount: number | null;
  readonly isOnly: boolean;
  readonly onRemove: () => void;
  readonly onEnter: (entered: Entered | null) => void;
}

export function ShareRow(props: ShareRowProps) {
  const { part, balanced, unit, amount, isOnly, onRemove, onEnter } = props;
  const { words } = usePane();
  const styles = useStyles();
  const mark = useOutsideMark();
  const { pair, entered } = part;
  const { formats } = words;
  const written = amount === null || balanced.amount === null ? null : balanced.amount;
  const differs = entered !== null && 'amount' in entered && written !== null && entered.amount !== written;
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        <PairTexts pair={pair} mark={mark} isShort={!isOnly} />
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.text('map.remove', { pair: pairName(pair) })}
          onClick={onRemove}
        />
      </div>
      {!isOnly && (
        <div className={styles.figures}>
          <ShareField part={part} balanced={balanced} unit={unit} amount={amount ?? 0} onEnter={onEnter} />
          <span className={styles.written}>
            {unit === 'share' ? (written === null ? '–' : formats.amount(written)) : formats.percent(balanced.share, 2)}
          </span>
        </div>
      )}
      {!isOnly && balanced.isRest && <p className={styles.note}>{words.text('map.rest')}</p>}
      {differs && (
        <p className={styles.note}>
          {words.text('map.becomes', {
            typed: formats.amount(entered.amount),
            share: formats.percent(balanced.share, 2),
            amount: formats.amount(written),
          })}
        </p>
      )}
    </div>
  );
}
