// The figures of a matrix in one measure, as they are shown: rounded so that they re-add, with a tint and a bar. Pure.
import { heatLevels, type HeatLevel } from '../../../app/matrixView/heat';
import type { MatrixView } from '../../../app/matrixView/matrixView';
import type { Words } from '../../../words/words';
import { unitFor, type DisplayUnit } from './displayUnit';
import type { GridPosition } from './gridKeys';
import { roundTable } from './roundTable';

export const MEASURES = ['spend', 'share', 'coverage', 'progress', 'cost'] as const;

export type Measure = (typeof MEASURES)[number];

export interface Figure {
  /** Null where the measure tells nothing. */
  readonly shown: string | null;
  readonly heat: HeatLevel;
  /** Height of the bar, 0 to 1. */
  readonly bar: number;
}

export interface Figures {
  /** By objective, then result. */
  readonly cells: readonly (readonly Figure[])[];
  /** Texts of the totals; null where a sum means nothing. */
  readonly rows: readonly (string | null)[];
  readonly columns: readonly (string | null)[];
  readonly all: string | null;
  /** Of money: how it is rounded; null for other measures. */
  readonly unit: DisplayUnit | null;
}

const PER_MILLE = 1000;
/** Reached units are counted to a millionth. */
const MILLION = 1_000_000;

/** `isWide`: whether there is room for amounts below a million as whole units. */
export function figuresOf(view: MatrixView, measure: Measure, words: Words, isWide: boolean): Figures {
  switch (measure) {
    case 'spend':
      return spendFigures(view, words, isWide);
    case 'share':
      return shareFigures(view, words);
    case 'coverage':
      return coverageFigures(view, words);
    case 'progress':
      return progressFigures(view, words);
    case 'cost':
      return costFigures(view, words, isWide);
  }
}

/** What a cell shows beyond its money and share, for readers of the screen: `Progress 58%`; null where there is no more. */
export function toldBesides(
  measure: Measure,
  { cells, columns }: Figures,
  { row, column }: GridPosition,
  words: Words,
): string | null {
  if (measure !== 'progress' && measure !== 'cost') return null;
  const shown = row < cells.length ? cells[row]![column]?.shown : columns[column];
  return typeof shown === 'string' ? `${words.text(`matrix.measure.${measure}`)} ${shown}` : null;
}

function spendFigures(view: MatrixView, words: Words, isWide: boolean): Figures {
  const unit = unitFor(view.mapped, view.exponent, isWide);
  const { cells, rows, columns, all } = roundTable(spendsOf(view), 1, unit.per);
  const show = placesIn(words, unit.decimals);
  return {
    cells: tinted(
      cells.map((row) => row.map(show)),
      spendsOf(view),
    ),
    rows: rows.map(show),
    columns: columns.map(show),
    all: show(all),
    unit,
  };
}

function shareFigures(view: MatrixView, words: Words): Figures {
  if (view.mapped <= 0) return untold(view);
  const { cells, rows, columns, all } = roundTable(spendsOf(view), PER_MILLE, view.mapped);
  const show = (perMille: number) => words.formats.percent(perMille * 10, 1);
  return {
    cells: tinted(
      cells.map((row) => row.map(show)),
      spendsOf(view),
    ),
    rows: rows.map(show),
    columns: columns.map(show),
    all: show(all),
    unit: null,
  };
}

function coverageFigures(view: MatrixView, { formats }: Words): Figures {
  const counts = view.cells.map((row) => row.map(({ expenditures }) => expenditures));
  return {
    cells: tinted(
      counts.map((row) => row.map(formats.number)),
      counts,
    ),
    rows: view.objectives.map(({ expenditures }) => formats.number(expenditures)),
    columns: view.results.map(({ expenditures }) => formats.number(expenditures)),
    all: null,
    unit: null,
  };
}

/** Of the result, whatever the objective; only where the pair spends something. */
function progressFigures(view: MatrixView, { formats }: Words): Figures {
  const columns = view.results.map(({ progress }) => (progress === null ? null : formats.percent(progress, 0)));
  const cells = view.cells.map((row) =>
    row.map(({ expenditures }, r): Figure => {
      const progress = view.results[r]!.progress;
      if (expenditures === 0 || progress === null) return { shown: null, heat: 0, bar: 0 };
      return { shown: columns[r]!, heat: Math.ceil(progress / 2500) as HeatLevel, bar: progress / 10_000 };
    }),
  );
  return { cells, rows: view.objectives.map(() => null), columns, all: null, unit: null };
}

/** What one unit of the result cost, and how much of it each objective paid. */
function costFigures(view: MatrixView, words: Words, isWide: boolean): Figures {
  const largest = Math.max(0, ...view.results.map(({ cost }) => cost?.perUnit ?? 0));
  const unit = unitFor(largest, view.exponent, isWide);
  const show = placesIn(words, unit.decimals);
  const spends = spendsOf(view);
  const byResult = view.results.map(({ cost }, r) => {
    if (!cost || cost.perUnit === null) return null;
    const per = Math.max(1, Math.round(cost.reached * MILLION)) * unit.per;
    return roundTable(
      spends.map((row) => [row[r]!]),
      MILLION,
      per,
    );
  });
  const perUnit = spends.map((row) =>
    row.map((spend, r) => (byResult[r] ? spend / view.results[r]!.cost!.reached : 0)),
  );
  const shown = view.cells.map((row, o) =>
    row.map(({ expenditures }, r) => (byResult[r] && expenditures > 0 ? show(byResult[r].cells[o]![0]!) : null)),
  );
  return {
    cells: tinted(shown, perUnit),
    rows: view.objectives.map(() => null),
    columns: byResult.map((table) => (table ? show(table.all) : null)),
    all: null,
    unit,
  };
}

function spendsOf({ cells }: MatrixView): number[][] {
  return cells.map((row) => row.map(({ spend }) => spend));
}

/** Texts with the tint and the bar of the exact figures behind them. */
function tinted(shown: readonly (readonly (string | null)[])[], figures: readonly (readonly number[])[]): Figure[][] {
  const heat = heatLevels(figures.flat());
  const largest = Math.max(0, ...figures.flat());
  let at = 0;
  return shown.map((row, i) =>
    row.map((text, j) => {
      const bar = largest > 0 ? Math.max(0, figures[i]![j]!) / largest : 0;
      return { shown: text, heat: heat[at++]!, bar };
    }),
  );
}

function untold(view: MatrixView): Figures {
  const none: Figure = { shown: null, heat: 0, bar: 0 };
  return {
    cells: view.cells.map((row) => row.map(() => none)),
    rows: view.objectives.map(() => null),
    columns: view.results.map(() => null),
    all: null,
    unit: null,
  };
}

/** Shows a count of last places, e.g. 284 tenths as `28.4`. */
function placesIn({ reader }: Words, decimals: 0 | 1): (count: number) => string {
  const fixed = { useGrouping: 'always', minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const;
  const format = new Intl.NumberFormat(reader.numberLocale, fixed);
  return (count) => format.format(count / 10 ** decimals).replace('-', '\u2212');
}
