// Selects the rows behind a figure, and says which of them are selected: those that lie apart can only be gone to one by one.
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { PlaceLink } from '../../parts/PlaceLink';
import { usePane } from '../../state/context';
import type { MatrixPair } from './cells';
import type { RowSelection, RowsSelected } from './useSelectRows';

const SHOWN = 20;

const useStyles = makeStyles({
  told: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexBasis: '100%', order: 1 },
  areas: { listStyle: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

interface BehindRowsProps {
  readonly pair: MatrixPair;
  /** Null where nobody has counted them. */
  readonly count: number | null;
  readonly rows: RowSelection;
}

/** Nothing where no row is behind the figure. */
export function BehindRows({ pair, count, rows: { done, select } }: BehindRowsProps) {
  const { words } = usePane();
  const isHere = done?.pair.objective === pair.objective && done.pair.result === pair.result;
  const label = count === null ? words.text('matrix.select-all') : words.text('matrix.select', { count });
  if (count === 0) return null;
  return (
    <>
      <Button icon={<TableSimpleRegular />} onClick={() => void select(pair)}>
        {label}
      </Button>
      <Told done={isHere ? done : null} />
    </>
  );
}

/** There from the start, so that readers of the screen hear what it says. */
function Told({ done }: { done: RowsSelected | null }) {
  const { words } = usePane();
  const styles = useStyles();
  if (!done) return <div role="status" />;
  const { sheet, areas, selected, count } = done;
  const [first = '', ...others] = areas;
  const more = others.length - SHOWN;
  return (
    <div role="status" className={styles.told}>
      {others.length === 0
        ? words.text('matrix.selected-all', { count, sheet, area: first })
        : words.text('matrix.selected-part', { selected, count, sheet, area: first })}
      <ul className={styles.areas}>
        {others.slice(0, SHOWN).map((area) => (
          <li key={area}>
            <PlaceLink place={{ sheet, cell: area }}>{area}</PlaceLink>
          </li>
        ))}
        {more > 0 && <li>{words.text('matrix.more-areas', { count: more })}</li>}
      </ul>
    </div>
  );
}
