// How far each result has come, under its money: the percentage, and a bar of that length.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ResultLine } from '../../../app/matrixView/matrixView';
import { usePane } from '../../state/context';

const useStyles = makeStyles({
  name: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: tokens.colorNeutralBackground1,
    height: '44px',
    padding: 0,
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  end: {
    position: 'sticky',
    right: 0,
    zIndex: 1,
    background: tokens.colorNeutralBackground1,
    boxShadow: `2px 0 ${tokens.colorNeutralBackground1}`,
  },
  cell: { textAlign: 'center', padding: '0 2px', verticalAlign: 'bottom' },
  meter: {
    display: 'block',
    height: '4px',
    marginTop: '2px',
    borderRadius: '2px',
    background: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    display: 'block',
    height: '100%',
    background: tokens.colorCompoundBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { background: 'Highlight' },
  },
});

export function ProgressRow({ results }: { results: readonly ResultLine[] }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {words.text('matrix.progress')}
      </th>
      {results.map(({ key, progress }) => (
        <td key={key} className={styles.cell}>
          {progress === null ? '–' : words.formats.percent(progress, 0)}
          {progress !== null && (
            <span className={styles.meter}>
              <span className={styles.fill} style={{ width: `${progress / 100}%` }} />
            </span>
          )}
        </td>
      ))}
      <td className={styles.end} />
    </tr>
  );
}
