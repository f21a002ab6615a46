// One limit: what is used, what this row takes, what is left. The figures say the same as the bar.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { LeftLine } from '../../../app/whatIf/left';
import { useMoneyColors } from '../../parts/moneyColors';
import { usePane } from '../../state/context';
import { gaugeParts } from './gauge';
import { leftText, sizeText } from './leftText';

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, display: 'flex', justifyContent: 'space-between', gap: '8px' },
  label: { overflowWrap: 'anywhere' },
  left: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  over: { color: tokens.colorStatusWarningForeground1 },
  gauge: {
    display: 'flex',
    height: '6px',
    marginTop: '3px',
    borderRadius: '3px',
    overflow: 'hidden',
    background: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: { forcedColorAdjust: 'none' },
  used: { '@media (forced-colors: active)': { background: 'GrayText !important' } },
  own: { '@media (forced-colors: active)': { background: 'Highlight !important' } },
  partOver: { background: tokens.colorStatusWarningForeground1 },
});

export function Gauge({ line }: { line: LeftLine }) {
  const { words } = usePane();
  const styles = useStyles();
  const colors = useMoneyColors();
  const { used, line: own, isOver } = gaugeParts(line);
  const size = (amount: number) => sizeText(line.unit, amount, words);
  const label = words.text('context.gauge', {
    used: size(line.used),
    line: size(line.line),
    limit: size(line.limit),
  });
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.label}>{line.label}</span>
        <span className={mergeClasses(styles.left, isOver && styles.over)}>{leftText(line, words)}</span>
      </div>
      <div className={styles.gauge} role="img" aria-label={label} title={label}>
        <span
          className={mergeClasses(styles.part, styles.used)}
          style={{ width: `${used}%`, background: colors.allocated }}
        />
        <span
          className={mergeClasses(styles.part, isOver && styles.partOver, styles.own)}
          style={{ width: `${own}%`, ...(isOver ? {} : { background: colors.mapped }) }}
        />
      </div>
    </div>
  );
}
