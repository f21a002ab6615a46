// The formulas of a column: which records share one formula, seen from their own rows, and which hold constants.
import type { ColumnFormulas, TotalCell } from '../../core/sheet/facts';
import { fromR1C1 } from '../../core/sheet/fromR1C1';
import { toR1C1 } from '../../core/sheet/r1c1';
import { readMinorUnits } from '../../core/money/readNumber';
import { Kind, type ColumnCells } from '../cells';
import type { Formula } from '../snapshot';

const CONSTANT = -1;
const BLANK = -2;

/** The patterns of a column's formulas; undefined where none of the records is a formula. */
export function readFormulas(
  cells: ColumnCells,
  rows: Int32Array,
  formulas: readonly Formula[],
): ColumnFormulas | undefined {
  if (!cells.hasFormulas) return undefined;
  const patternOf = patternIndex(formulas);
  const withoutResult: number[] = [];
  const ids = new Int32Array(rows.length);
  for (let record = 0; record < rows.length; record++) {
    const row = rows[record]!;
    const formula = cells.formula(row);
    const kind = cells.kind(row);
    if (formula < 0) ids[record] = kind === Kind.Blank ? BLANK : CONSTANT;
    else {
      ids[record] = patternOf.of(formula);
      if (kind === Kind.NoResult) withoutResult.push(record);
    }
  }
  if (patternOf.patterns.length === 0) return undefined;
  return { ids, patterns: patternOf.patterns, samples: patternOf.samples, withoutResult };
}

function patternIndex(formulas: readonly Formula[]) {
  const patterns: string[] = [];
  const samples: string[] = [];
  const byPattern = new Map<string, number>();
  const byFormula = new Map<number, number>();
  const of = (formula: number) => {
    const known = byFormula.get(formula);
    if (known !== undefined) return known;
    const { text, row, column } = formulas[formula]!;
    const pattern = toR1C1(text, row, column);
    let index = byPattern.get(pattern);
    if (index === undefined) {
      index = patterns.push(pattern) - 1;
      samples.push(text);
      byPattern.set(pattern, index);
    }
    byFormula.set(formula, index);
    return index;
  };
  return { patterns, samples, of };
}

/** The formula of a cell as it stands there, '' for a constant. A formula shared with its anchor is put into its words. */
export function formulaText(formulas: readonly Formula[], cells: ColumnCells, row: number, column: number): string {
  const formula = formulas[cells.formula(row)];
  if (!formula) return '';
  const isAnchor = formula.row === row && formula.column === column;
  return isAnchor ? formula.text : fromR1C1(toR1C1(formula.text, formula.row, formula.column), row, column);
}

/** The cell of a column in a totals row; undefined where it is blank. */
export function readTotal(
  cells: ColumnCells,
  row: number,
  column: number,
  exponent: number,
  formulas: readonly Formula[],
): TotalCell | undefined {
  const kind = cells.kind(row);
  if (kind === Kind.Blank || kind === Kind.Text) return undefined;
  const reading = kind === Kind.Number ? readMinorUnits(cells.value(row), exponent) : undefined;
  return {
    formula: formulaText(formulas, cells, row, column),
    value: reading?.kind === 'whole' ? reading.value : NaN,
    hasResult: kind !== Kind.NoResult,
  };
}
