// Money spent against time gone by: the band is the range that is right, the line the plan to this day, the bar the money.
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { PaceView } from '../../../app/views/overview';
import { useMoneyColors } from '../../parts/moneyColors';
import { Section } from '../../parts/Section';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  word: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground1 },
  track: {
    position: 'relative',
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground4,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    overflow: 'hidden',
    marginBottom: '8px',
  },
  band: { position: 'absolute', insetBlock: 0, forcedColorAdjust: 'none' },
  bar: { position: 'absolute', insetBlock: '5px', left: 0, forcedColorAdjust: 'none' },
  line: { position: 'absolute', insetBlock: 0, width: '2px', background: tokens.colorNeutralForeground1 },
  sentence: { ...typographyStyles.body1 },
  detail: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: '12px',
  },
});

const SIGNS = { 'in-range': 'held', low: 'warning', high: 'warning' } as const;
const WHOLE = 10_000;

export function Pace({ pace }: { pace: PaceView }) {
  const { words } = usePane();
  const styles = useStyles();
  const colors = useMoneyColors();
  const { formats } = words;
  // The plan to this day stands at the elapsed part of the time: the band and the bar are drawn in its measure.
  const at = (ofPlan: number) => Math.min(100, (pace.elapsedShare * ofPlan) / WHOLE / 100);
  return (
    <Section
      title={words.text('overview.pace')}
      aside={
        <span className={styles.word}>
          <SeverityIcon sign={SIGNS[pace.word]} isSmall />
          {words.text(`overview.pace.${pace.word}`)}
        </span>
      }
    >
      <div className={styles.track} aria-hidden>
        <div
          className={styles.band}
          style={{ left: `${at(pace.low)}%`, width: `${at(pace.high) - at(pace.low)}%`, background: colors.allocated }}
        />
        <div className={styles.bar} style={{ width: `${at(pace.rate)}%`, background: colors.mapped }} />
        <div className={styles.line} style={{ left: `${at(WHOLE)}%` }} />
      </div>
      <div className={styles.sentence}>
        {words.text('overview.pace.sentence', {
          spent: formats.percent(pace.spentShare, 1),
          elapsed: formats.percent(pace.elapsedShare, 1),
        })}
      </div>
      <div className={styles.detail}>
        <span>{words.text('overview.pace.month', { month: pace.month, months: pace.months })}</span>
        <span>
          {words.text('overview.pace.range', {
            rate: formats.percent(pace.rate, 1),
            low: formats.percent(pace.low, 0),
            high: formats.percent(pace.high, 0),
          })}
        </span>
      </div>
    </Section>
  );
}
