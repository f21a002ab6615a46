// Selects the rows behind a figure, and says which of them are selected: those that lie apart can only be gone to one by one.
import { Button, Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { TableSimpleRegular } from '@fluentui/react-icons';
import { usePane } from '../../state/context';
import type { MatrixPair } from './cells';
import type { RowSelection, RowsSelected } from './useSelectRows';

const SHOWN = 20;

const useStyles = makeStyles({
  told: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, flexBasis: '100%', order: 1 },
  area: { fontSize: 'inherit', lineHeight: 'inherit', fontVariantNumeric: 'tabular-nums' },
  areas: { listStyle: 'none', margin: '4px 0 0', padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

interface BehindRowsProps {
  readonly pair: MatrixPair;
  /** Null where nobody has counted them. */
  readonly count: number | null;
  readonly rows: RowSelection;
}

/** Nothing where no row is behind the figure. */
export function BehindRows({ pair, count, rows }: BehindRowsProps) {
  const { words } = usePane();
  const { done } = rows;
  const isHere = done?.pair.objective === pair.objective && done.pair.result === pair.result;
  const label = count === null ? words.text('matrix.select-all') : words.text('matrix.select', { count });
  if (count === 0) return null;
  return (
    <>
      <Button icon={<TableSimpleRegular />} onClick={() => void rows.select(pair)}>
        {label}
      </Button>
      <Told done={isHere ? done : null} rows={rows} />
    </>
  );
}

/** There from the start, so that readers of the screen hear what it says. */
function Told({ done, rows }: { done: RowsSelected | null; rows: RowSelection }) {
  const { words } = usePane();
  const styles = useStyles();
  const others = done?.areas.filter((area) => area !== done.area) ?? [];
  const more = others.length - SHOWN;
  return (
    <div className={mergeClasses(done !== null && styles.told)}>
      <div role="status">
        {done && words.text(others.length === 0 ? 'matrix.selected-all' : 'matrix.selected-part', told(done))}
      </div>
      {done && others.length > 0 && (
        <ul className={styles.areas}>
          {others.slice(0, SHOWN).map((area) => (
            <li key={area}>
              <Link
                as="button"
                className={styles.area}
                aria-label={words.text('pane.place', { sheet: done.sheet, cell: area })}
                onClick={() => void rows.selectArea(done, area)}
              >
                {area}
              </Link>
            </li>
          ))}
          {more > 0 && <li>{words.text('matrix.more-areas', { count: more })}</li>}
        </ul>
      )}
    </div>
  );
}

function told({ sheet, area, selected, count }: RowsSelected) {
  return { sheet, area, selected, count };
}
