// The award as one bar: what is mapped, spent, allocated, in that order, inside the outline of the award. The table below it
// says the same in figures, each a link to its cells.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { OverviewView, StandFigure } from '../../../app/views/overview';
import { PlaceLink } from '../../parts/PlaceLink';
import { SeverityIcon } from '../../parts/SeverityIcon';
import { usePane } from '../../state/context';
import { useMoneyColors } from '../../parts/moneyColors';

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    marginBottom: '8px',
  },
  part: { position: 'absolute', insetBlock: 0, left: 0, forcedColorAdjust: 'none' },
  gap: {
    position: 'absolute',
    insetBlock: 0,
    right: 0,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusDangerForeground1} 0 1px, transparent 1px 4px)`,
  },
  table: { ...typographyStyles.body1, width: '100%', borderCollapse: 'collapse' },
  row: { height: '28px' },
  name: { fontWeight: 'inherit', textAlign: 'left' },
  figure: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  share: {
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
    width: '66px',
    fontVariantNumeric: 'tabular-nums',
  },
  swatch: {
    display: 'block',
    width: '14px',
    height: '14px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  danger: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  first: { width: '24px' },
});

const WHOLE = 10_000;

/** From the widest part to the narrowest, each drawn over the one before. */
const PARTS = ['allocated', 'expended', 'mapped'] as const;

export function AwardBar({ stand }: { stand: OverviewView['stand'] }) {
  const { words } = usePane();
  const styles = useStyles();
  const colors = useMoneyColors();
  const byName = new Map(stand.map((figure) => [figure.name, figure]));
  const amount = (name: StandFigure['name']) => words.formats.amount(byName.get(name)?.amount ?? 0);
  const award = byName.get('award')!.amount;
  const gap = award === null ? 0 : award - (byName.get('allocated')!.amount ?? 0);
  const width = (name: StandFigure['name']) => Math.min(100, Math.max(0, (byName.get(name)?.share ?? 0) / 100));
  const label = words.text('overview.bar', {
    award: amount('award'),
    allocated: amount('allocated'),
    expended: amount('expended'),
    mapped: amount('mapped'),
  });
  return (
    <>
      <div className={styles.bar} role="img" aria-label={label}>
        {PARTS.map((name) => (
          <div key={name} className={styles.part} style={{ width: `${width(name)}%`, background: colors[name] }} />
        ))}
        {gap > 0 && <div className={styles.gap} style={{ width: `${100 - width('allocated')}%` }} />}
      </div>
      <table className={styles.table}>
        <tbody>
          {stand.map((figure) => (
            <StandRow
              key={figure.name}
              figure={figure}
              color={figure.name === 'award' ? 'transparent' : colors[figure.name]}
            />
          ))}
          {award !== null && gap !== 0 && <GapRow gap={gap} award={award} />}
        </tbody>
      </table>
    </>
  );
}

function StandRow({ figure, color }: { figure: StandFigure; color: string }) {
  const { words } = usePane();
  const styles = useStyles();
  const { name, amount, share, place } = figure;
  const title = words.text(`overview.${name}`);
  const shown = amount === null ? '–' : words.formats.amount(amount);
  return (
    <tr className={mergeClasses(styles.row, name === 'award' && styles.strong)}>
      <td className={styles.first}>
        <span className={styles.swatch} style={{ background: color }} />
      </td>
      <th scope="row" className={styles.name}>
        {title}
      </th>
      <td className={styles.figure}>
        <PlaceLink place={place} meaning={`${title} ${shown}`}>
          {shown}
        </PlaceLink>
      </td>
      <td className={styles.share}>{share === null ? '' : words.formats.percent(share, 1)}</td>
    </tr>
  );
}

function GapRow({ gap, award }: { gap: number; award: number }) {
  const { words } = usePane();
  const styles = useStyles();
  const share = Math.round((Math.abs(gap) * WHOLE) / award);
  return (
    <tr className={mergeClasses(styles.row, styles.danger)}>
      <td>
        <SeverityIcon sign="error" isSmall />
      </td>
      <th scope="row" className={styles.name}>
        {words.text(gap > 0 ? 'overview.not-allocated' : 'overview.over-allocated')}
      </th>
      <td className={styles.figure}>{words.formats.amount(Math.abs(gap))}</td>
      <td className={styles.share}>{words.formats.percent(share, 1)}</td>
    </tr>
  );
}
