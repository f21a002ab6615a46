// The formulas of a table's columns as people think of them: the one that most cells share, and the cells that differ.
import type { ColumnFacts, ColumnFormulas, SheetFacts, TableFacts } from './facts';
import { fromR1C1 } from './fromR1C1';

export interface FormulaColumn {
  readonly table: TableFacts;
  readonly column: ColumnFacts;
  readonly formulas: ColumnFormulas;
}

/** The contract's columns in which at least one record holds a formula. */
export function formulaColumns(facts: SheetFacts): FormulaColumn[] {
  return [...facts.tables.values()].flatMap((table) =>
    [...table.columns.values()].flatMap((column) =>
      column.formulas ? [{ table, column, formulas: column.formulas }] : [],
    ),
  );
}

/** A column whose cell in the totals row is a formula. */
export interface TotalFormula {
  readonly table: TableFacts;
  readonly column: ColumnFacts;
  readonly formulas: null;
}

/** The formulas of all totals rows. */
export function totalFormulas(facts: SheetFacts): TotalFormula[] {
  return [...facts.tables.values()].flatMap((table) =>
    [...table.columns.values()]
      .filter(({ total }) => total !== undefined && total.formula !== '')
      .map((column) => ({ table, column, formulas: null })),
  );
}

export interface PatternCount {
  /** Index into the patterns, and how many cells hold it; -1 and 0 where there is none. */
  readonly pattern: number;
  readonly count: number;
}

/** How often each pattern stands in a column, and how many cells hold a constant. */
export function countPatterns({ ids, patterns }: ColumnFormulas): {
  readonly counts: Int32Array;
  readonly constants: number;
} {
  const counts = new Int32Array(patterns.length);
  let constants = 0;
  for (const id of ids) {
    if (id >= 0) counts[id]! += 1;
    else if (id === -1) constants += 1;
  }
  return { counts, constants };
}

/** The pattern that most cells of a column share; of equally frequent ones the first. */
export function mostFrequent(counts: Int32Array): PatternCount {
  let pattern = -1;
  for (let id = 0; id < counts.length; id++) if (pattern < 0 || counts[id]! > counts[pattern]!) pattern = id;
  return { pattern, count: pattern < 0 ? 0 : counts[pattern]! };
}

/** The formula of a record as it stands in its cell, '' where it holds none. */
export function formulaAt(table: TableFacts, column: ColumnFacts, record: number): string {
  const pattern = column.formulas?.ids[record] ?? -1;
  return pattern < 0 ? '' : fromR1C1(column.formulas!.patterns[pattern]!, table.rows[record]!, column.column);
}

/** The records whose cell satisfies a test of their pattern's index (-1 a constant, -2 blank). */
export function recordsWhere({ ids }: ColumnFormulas, isWanted: (id: number) => boolean): number[] {
  const records: number[] = [];
  for (let record = 0; record < ids.length; record++) if (isWanted(ids[record]!)) records.push(record);
  return records;
}

/** Whether a formula refers to any cell: one that does not is a figure with its reckoning. */
export function hasReference(pattern: string): boolean {
  const plain = pattern.replace(/"(?:[^"]|"")*"/g, '');
  return /\[|(?<![\p{L}\p{N}_.])R\d*C\d*(?![\p{L}\p{N}_.(])/u.test(plain);
}
