// One line of "what it leaves": used, this line, the limit and what is left.
import type { Words } from '../../words/words';

/**
 * `partner-year`, `partner`, `partner-line`: against the allocation · `award`: all partners against the award · `source-year`, `source`: against
 * what was pledged · `shares`: of one expenditure, against 100%.
 */
export type LeftScope =
  'partner-year' | 'partner' | 'partner-line' | 'award' | 'allocation' | 'source-year' | 'source' | 'shares';

export interface Left {
  readonly scope: LeftScope;
  readonly unit: 'money' | 'share';
  /** Without this line. */
  readonly used: number;
  /** This line, as it stands or as tried. */
  readonly line: number;
  readonly limit: number;
  readonly partner?: string;
  readonly year?: number;
  readonly budgetLine?: string;
  readonly source?: 'Partner' | 'Core';
  readonly key?: string;
}

export interface LeftLine {
  readonly scope: LeftScope;
  readonly unit: 'money' | 'share';
  readonly label: string;
  readonly used: number;
  readonly line: number;
  readonly limit: number;
  /** Limit less used less this line; negative where it is exceeded. */
  readonly left: number;
}

export interface Reach {
  readonly kind: 'objective' | 'result';
  readonly key: string;
  /** With this row as it stands, or as tried. */
  readonly amount: number;
  /** The part of this row. */
  readonly part: number;
}

export interface ReachLine extends Reach {
  readonly label: string;
}

/** Lines with their labels in the reader's language. */
export function inWords(
  lines: readonly Left[],
  reaches: readonly Reach[],
  words: Words,
): { readonly lines: LeftLine[]; readonly reaches: ReachLine[] } {
  return {
    lines: lines.map((line) => {
      const { scope, unit, used, line: own, limit } = line;
      return { scope, unit, label: labelOf(line, words), used, line: own, limit, left: limit - used - own };
    }),
    reaches: reaches.map((one) => ({ ...one, label: words.text(`repair.reach.${one.kind}`, { key: one.key }) })),
  };
}

function labelOf(
  { scope, partner = '', year, budgetLine = '', source = 'Partner', key = '' }: Left,
  words: Words,
): string {
  const shownYear = year === undefined ? '' : words.formats.heading(`Year ${year}`);
  return words.text(`repair.left.${scope}`, { partner, year: shownYear, line: budgetLine, source, key });
}
