// The grid of objectives by results: arrows move, Enter or a click selects the rows behind a figure. Over five results the
// columns scroll under a fixed first column and total.
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { MatrixView } from '../../../app/matrixView/matrixView';
import { usePane } from '../../state/context';
import { pairAt, spokenName } from './cells';
import { toldBesides, type Figures, type Measure } from './figures';
import { PairCell, TotalCell, type CellProps } from './GridCells';
import { moved, type GridPosition } from './gridKeys';
import { ProgressRow } from './ProgressRow';

const FITTING = 5;

/** Pixels of the columns, and between them. */
const WIDTH = { first: 32, result: 52, total: 58, gap: 2 } as const;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', scrollPaddingInline: '40px 64px' },
  table: {
    ...typographyStyles.caption1,
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'separate',
    borderSpacing: `${WIDTH.gap}px`,
    fontVariantNumeric: 'tabular-nums',
  },
  first: { width: `${WIDTH.first}px` },
  result: { width: 'auto' },
  scrolled: { width: `${WIDTH.result}px` },
  total: { width: `${WIDTH.total}px` },
  head: {
    fontWeight: tokens.fontWeightSemibold,
    height: '24px',
    textAlign: 'center',
    padding: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  left: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: tokens.colorNeutralBackground1,
    textAlign: 'left',
  },
  right: {
    position: 'sticky',
    right: 0,
    zIndex: 1,
    background: tokens.colorNeutralBackground1,
    textAlign: 'right',
    boxShadow: `${WIDTH.gap}px 0 ${tokens.colorNeutralBackground1}`,
  },
});

export interface GridProps {
  readonly view: MatrixView;
  readonly measure: Measure;
  readonly figures: Figures;
  /** Where the person is; the last row and column are totals. */
  readonly at: GridPosition;
  readonly onMove: (position: GridPosition) => void;
  readonly onOpen: (position: GridPosition) => void;
}

export function Grid({ view, measure, figures, at, onMove, onOpen }: GridProps) {
  const { words } = usePane();
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const size = { rows: view.objectives.length + 1, columns: view.results.length + 1 };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(at, event, size);
    if (next) {
      table.current?.querySelector<HTMLElement>(`[data-at="${next.row},${next.column}"]`)?.focus();
      onMove(next);
    } else if (event.key === 'Enter' || event.key === ' ') onOpen(at);
    else return;
    event.preventDefault();
  };
  const told = (position: GridPosition) => toldBesides(measure, figures, position, words);
  const cell = (position: GridPosition): CellProps => ({
    'data-at': `${position.row},${position.column}`,
    tabIndex: position.row === at.row && position.column === at.column ? 0 : -1,
    'aria-label': spokenName(view, pairAt(view, position), words, told(position)),
    'aria-selected': position.row === at.row && position.column === at.column,
    onFocus: () => onMove(position),
    onClick: () => onOpen(position),
  });
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        role="grid"
        className={styles.table}
        style={widthOf(view.results.length)}
        aria-label={words.text('matrix.title')}
        onKeyDown={onKeyDown}
      >
        <Columns count={view.results.length} />
        <Head view={view} />
        <tbody>
          {view.objectives.map(({ key, text }, row) => (
            <tr key={key}>
              <th scope="row" title={text} className={mergeClasses(styles.head, styles.left)}>
                {key}
              </th>
              {view.results.map((result, column) => (
                <PairCell
                  key={result.key}
                  {...cell({ row, column })}
                  cell={view.cells[row]![column]!}
                  figure={figures.cells[row]![column]!}
                />
              ))}
              <TotalCell {...cell({ row, column: view.results.length })} shown={figures.rows[row]!} isFixed />
            </tr>
          ))}
          <SumRow view={view} figures={figures} cell={cell} />
          {measure !== 'progress' && <ProgressRow results={view.results} />}
        </tbody>
      </table>
    </div>
  );
}

/** As wide as the pane while the results fit; else as wide as they need. */
function widthOf(results: number): { readonly width?: number } {
  if (results <= FITTING) return {};
  return { width: WIDTH.first + results * (WIDTH.result + WIDTH.gap) + WIDTH.total + 3 * WIDTH.gap };
}

interface SumRowProps {
  readonly view: MatrixView;
  readonly figures: Figures;
  readonly cell: (position: GridPosition) => CellProps;
}

function SumRow({ view: { objectives, results }, figures, cell }: SumRowProps) {
  const { words } = usePane();
  const styles = useStyles();
  const at = (column: number) => cell({ row: objectives.length, column });
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.head, styles.left)} aria-label={words.text('matrix.total')}>
        Σ
      </th>
      {results.map(({ key }, column) => (
        <TotalCell key={key} {...at(column)} shown={figures.columns[column]!} />
      ))}
      <TotalCell {...at(results.length)} shown={figures.all} isFixed isGrand />
    </tr>
  );
}

function Columns({ count }: { count: number }) {
  const styles = useStyles();
  return (
    <colgroup>
      <col className={styles.first} />
      {Array.from({ length: count }, (_, index) => (
        <col key={index} className={count > FITTING ? styles.scrolled : styles.result} />
      ))}
      <col className={styles.total} />
    </colgroup>
  );
}

function Head({ view }: { view: MatrixView }) {
  const { words } = usePane();
  const styles = useStyles();
  return (
    <thead>
      <tr>
        <td className={mergeClasses(styles.head, styles.left)} />
        {view.results.map(({ key, text }) => (
          <th key={key} scope="col" title={text} className={styles.head}>
            {key}
          </th>
        ))}
        <th scope="col" className={mergeClasses(styles.head, styles.right)}>
          {words.text('matrix.total')}
        </th>
      </tr>
    </thead>
  );
}
