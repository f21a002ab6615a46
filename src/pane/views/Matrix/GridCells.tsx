// The cells of the grid: a pair with its number, tint and bar, and a total. Neither knows where it stands.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { MatrixCell } from '../../../app/matrixView/matrixView';
import { useMoneyColors } from '../../parts/moneyColors';
import { usePane } from '../../state/context';
import { stateOf } from './cells';
import type { Figure } from './figures';

const useStyles = makeStyles({
  cell: {
    position: 'relative',
    height: '36px',
    padding: '0 3px 0 7px',
    textAlign: 'center',
    boxSizing: 'border-box',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    '[aria-selected="true"]': { outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-1px' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  pair: { '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  apart: { color: tokens.colorNeutralForeground3, padding: 0, border: '1px solid transparent' },
  empty: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: 0 },
  outside: { border: `1px solid ${tokens.colorStatusWarningForeground1}` },
  bar: {
    position: 'absolute',
    left: '2px',
    bottom: '2px',
    borderLeftWidth: '4px',
    borderLeftStyle: 'solid',
  },
  mark: {
    position: 'absolute',
    right: '1px',
    top: '1px',
    fontSize: '12px',
    color: tokens.colorStatusWarningForeground1,
  },
  total: { textAlign: 'center', padding: 0, border: 'none' },
  fixed: {
    position: 'sticky',
    right: 0,
    zIndex: 1,
    background: tokens.colorNeutralBackground1,
    boxShadow: `2px 0 ${tokens.colorNeutralBackground1}`,
    borderRadius: 0,
    textAlign: 'right',
  },
  grand: { fontWeight: tokens.fontWeightSemibold },
});

/** What every cell of the grid carries, whatever it shows. */
export interface CellProps {
  readonly 'data-at': string;
  readonly tabIndex: number;
  readonly 'aria-label': string;
  readonly 'aria-selected': boolean;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

const NOT_TOLD = '–';
/** Height of a full bar in pixels; one of something is never nothing. */
const FULL = 30;
const LEAST = 2;

export function PairCell({ cell, figure, ...own }: CellProps & { readonly cell: MatrixCell; readonly figure: Figure }) {
  const { words } = usePane();
  const styles = useStyles();
  const { heat, mapped } = useMoneyColors();
  const state = stateOf(cell);
  if (state === 'apart' || state === 'empty') {
    return (
      <td {...own} className={mergeClasses(styles.cell, styles[state])}>
        {state === 'apart' ? '·' : '0'}
      </td>
    );
  }
  const tint = figure.heat === 0 ? undefined : heat[figure.heat - 1];
  return (
    <td
      {...own}
      className={mergeClasses(styles.cell, styles.pair, state === 'outside' && styles.outside)}
      style={{ background: tint }}
      title={words.formats.money(cell.spend)}
    >
      {figure.bar > 0 && (
        <span
          className={styles.bar}
          style={{ height: Math.max(LEAST, Math.round(FULL * figure.bar)), borderLeftColor: mapped }}
        />
      )}
      {figure.shown ?? NOT_TOLD}
      {state === 'outside' && <WarningFilled className={styles.mark} aria-hidden />}
    </td>
  );
}

interface TotalCellProps extends CellProps {
  readonly shown: string | null;
  /** In the column that does not scroll; the total of totals. */
  readonly isFixed?: boolean;
  readonly isGrand?: boolean;
}

export function TotalCell({ shown, isFixed = false, isGrand = false, ...own }: TotalCellProps) {
  const styles = useStyles();
  return (
    <td {...own} className={mergeClasses(styles.cell, styles.total, isFixed && styles.fixed, isGrand && styles.grand)}>
      {shown ?? NOT_TOLD}
    </td>
  );
}
