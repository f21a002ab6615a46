// Which column of a table a heading means: in any language, and a little misspelt. Choosing between tables, and between
// two headings that mean the same column, is left to the intake.
import { TABLE_NAMES } from '../../core/sheet/tables';
import { editDistance } from '../../core/text/editDistance';
import { foldedWords, fold, squeeze } from './fold';
import type { ColumnLayout } from './columns';
import { LAYOUT } from './tables';
import type { TableLayout } from './tables';

export interface HeadingMatch {
  readonly column: ColumnLayout;
  /** The number of a series column, else null. */
  readonly number: number | null;
  /** The contract's English name, e.g. `Year 2`. */
  readonly name: string;
  readonly how: 'exact' | 'near';
}

const SHORT_FORMS: Readonly<Record<string, readonly string[]>> = {
  Year: ['y', 'yr'],
  Target: ['t', 'tgt'],
  Actual: ['act'],
};

const SERIES = /^([^\d]*?)( ?)(\d{1,3})$/;

interface Known {
  readonly plain: ReadonlyMap<string, ColumnLayout>;
  readonly squeezed: ReadonlyMap<string, ColumnLayout>;
  readonly series: ReadonlyMap<string, ColumnLayout>;
  readonly seriesShort: ReadonlyMap<string, ColumnLayout>;
}

const KNOWN = new Map(TABLE_NAMES.map((table) => [table, knownHeadings(LAYOUT.get(table)!.columns)]));

function knownHeadings(columns: readonly ColumnLayout[]): Known {
  const plain = texts(columns.filter((column) => !column.series));
  const series = texts(columns.filter((column) => column.series));
  const short = columns.flatMap((column) =>
    column.series ? (SHORT_FORMS[column.name] ?? []).map((text) => [text, column] as const) : [],
  );
  return {
    plain,
    squeezed: new Map([...plain].map(([text, column]) => [squeeze(text), column])),
    series,
    seriesShort: new Map(short),
  };
}

function texts(columns: readonly ColumnLayout[]): Map<string, ColumnLayout> {
  return new Map(columns.flatMap((column) => foldedWords(column.heading).map((text) => [text, column] as const)));
}

/**
 * The table's column behind a heading. `exact`: equal in one of the languages after folding (a series: word, space,
 * number). `near`: equal without spaces and punctuation, one letter off (two from eight letters) from exactly one
 * column, or a series in another form (`Y1`, `Yr 1`, `Year1`). Undefined for a column of the user's own.
 */
export function matchHeading(layout: TableLayout, heading: string): HeadingMatch | undefined {
  const known = KNOWN.get(layout.table)!;
  const folded = fold(heading);
  const exact = matchFolded(layout, folded);
  if (exact) return exact;
  const squeezed = squeeze(folded);
  if (known.series.size > 0) {
    const match = matchSeries(known, squeezed);
    if (match) return match;
  }
  const near = known.squeezed.get(squeezed) ?? nearest(known.squeezed, squeezed);
  return near && { column: near, number: null, name: near.name, how: 'near' };
}

/** The table's column whose heading, in one of the languages, is exactly this folded text. */
export function matchFolded(layout: TableLayout, folded: string): HeadingMatch | undefined {
  const known = KNOWN.get(layout.table)!;
  const exact = known.plain.get(folded);
  if (exact) return { column: exact, number: null, name: exact.name, how: 'exact' };
  if (known.series.size === 0) return undefined;
  const parts = SERIES.exec(folded);
  const series = parts && parts[2] === ' ' && !parts[3]!.startsWith('0') && known.series.get(parts[1]!);
  return series ? seriesMatch(series, Number(parts[3]), 'exact') : undefined;
}

function matchSeries(known: Known, squeezed: string): HeadingMatch | undefined {
  const [, word, , digits] = SERIES.exec(squeezed) ?? [];
  if (!word || Number(digits) === 0) return undefined;
  const near = known.series.get(word) ?? known.seriesShort.get(word) ?? nearest(known.series, word);
  return near && seriesMatch(near, Number(digits), 'near');
}

function seriesMatch(column: ColumnLayout, number: number, how: 'exact' | 'near'): HeadingMatch {
  return { column, number, name: `${column.name} ${number}`, how };
}

function nearest(known: ReadonlyMap<string, ColumnLayout>, text: string): ColumnLayout | undefined {
  if (text.length < 4 || /\d/.test(text)) return undefined;
  let found: ColumnLayout | undefined;
  let best = 3;
  for (const [candidate, column] of known) {
    const limit = candidate.length >= 8 ? 2 : candidate.length >= 5 ? 1 : 0;
    if (Math.abs(candidate.length - text.length) > limit) continue;
    const distance = editDistance(candidate, text, limit);
    if (distance > limit || distance > best) continue;
    found = distance === best && found !== column ? undefined : column;
    best = distance;
  }
  return found;
}
