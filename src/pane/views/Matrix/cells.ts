// What a place of the matrix stands for: a pair, all of an objective or a result, or everything; and its name for readers of the
// screen. Pure.
import type { MatrixCell, MatrixView } from '../../../app/matrixView/matrixView';
import type { Words } from '../../../words/words';
import type { GridPosition } from './gridKeys';

/** Records of Objectives and Results; null for all. */
export interface MatrixPair {
  readonly objective: number | null;
  readonly result: number | null;
}

/** `empty`: in the framework without spend; `apart`: neither in it nor spent; `outside`: spent outside of it. */
export type CellState = 'spent' | 'empty' | 'apart' | 'outside';

export function stateOf({ expenditures, isLinked }: MatrixCell): CellState {
  if (expenditures === 0) return isLinked === false ? 'apart' : 'empty';
  return isLinked === false ? 'outside' : 'spent';
}

/** The last row and column are totals. */
export function pairAt({ objectives, results }: MatrixView, { row, column }: GridPosition): MatrixPair {
  return {
    objective: row < objectives.length ? row : null,
    result: column < results.length ? column : null,
  };
}

/** The cell with the most money: where one begins to read. */
export function largestCell({ cells }: MatrixView): GridPosition {
  let best = { row: 0, column: 0 };
  cells.forEach((line, row) =>
    line.forEach(({ spend }, column) => {
      if (spend > cells[best.row]![best.column]!.spend) best = { row, column };
    }),
  );
  return best;
}

/** Exact figures of a pair or a total. Partners are counted for pairs only. */
export interface PairFigures {
  readonly spend: number;
  readonly share: number | null;
  /** Null for everything: nobody has counted them. */
  readonly expenditures: number | null;
  readonly partners: number | null;
}

export function figuresAt(view: MatrixView, { objective, result }: MatrixPair): PairFigures {
  if (objective !== null && result !== null) return view.cells[objective]![result]!;
  if (objective !== null) return { ...view.objectives[objective]!, partners: null };
  if (result !== null) return { ...view.results[result]!, partners: null };
  const share = view.mapped > 0 ? 10_000 : null;
  return { spend: view.mapped, share, expenditures: null, partners: null };
}

/**
 * `O3, R4, 31,208.40, 12.2 percent, 27 expenditures`; of all of a result its progress too. `besides` is what the measure
 * shows; what the framework says of a pair comes last.
 */
export function spokenName(view: MatrixView, pair: MatrixPair, words: Words, besides: string | null): string {
  const { objective, result } = pair;
  const { spend, share, expenditures } = figuresAt(view, pair);
  const { formats } = words;
  const cell = objective === null || result === null ? null : view.cells[objective]![result]!;
  const parts = [
    objective === null ? words.text('matrix.all-objectives') : view.objectives[objective]!.key,
    result === null ? words.text('matrix.all-results') : view.results[result]!.key,
    formats.amount(spend),
    share !== null && words.text('matrix.spoken-share', { share: formats.number(Math.round(share / 10) / 10) }),
    expenditures !== null && words.text('matrix.spoken-count', { count: expenditures }),
    besides ?? (objective === null && result !== null && progressName(view, result, words)),
    cell && stateOf(cell) === 'outside' && words.text('matrix.outside'),
    cell && stateOf(cell) === 'apart' && words.text('matrix.apart'),
  ];
  return parts.filter((part) => typeof part === 'string').join(', ');
}

function progressName({ results }: MatrixView, result: number, { text, formats }: Words): string | null {
  const { progress } = results[result]!;
  return progress === null ? null : text('matrix.spoken-progress', { progress: formats.percent(progress, 0) });
}
