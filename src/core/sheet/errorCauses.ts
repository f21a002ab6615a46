// Which error cells are causes and which only pass an error on. Excel hands on the first error that a formula meets, so each
// cell has one source; the cause is the cell at the end of that chain.
import type { ErrorCell, SheetFacts } from './facts';
import { formulaAt } from './columnPatterns';
import { areasIn, type SheetArea } from './references';

export interface ErrorCause {
  readonly error: ErrorCell;
  /** How many listed error cells stand at the ends of chains from it. */
  readonly dependents: number;
  /** Whether the error reaches a cell of a table that is checked. */
  readonly reachesTable: boolean;
}

/** The causes of all error cells listed in the facts, in their order. Cells in a circle have the first of them as cause. */
export function errorCauses(facts: SheetFacts): ErrorCause[] {
  const { errors } = facts;
  const index = indexErrors(errors);
  const sources = errors.map((error, i) => sourceOf(error, i, facts, index));
  const causes = followSources(sources);
  const dependents = new Int32Array(errors.length);
  const reaches = new Uint8Array(errors.length);
  causes.forEach((cause, i) => {
    if (cause !== i) dependents[cause]! += 1;
    if (errors[i]!.table !== null) reaches[cause] = 1;
  });
  return errors.flatMap((error, i) =>
    causes[i] === i ? [{ error, dependents: dependents[i]!, reachesTable: reaches[i] === 1 }] : [],
  );
}

/** Error cells by sheet and column; rows ascending. */
type ErrorIndex = ReadonlyMap<string, ReadonlyMap<number, readonly { readonly row: number; readonly error: number }[]>>;

function indexErrors(errors: readonly ErrorCell[]): ErrorIndex {
  const sheets = new Map<string, Map<number, { row: number; error: number }[]>>();
  errors.forEach(({ sheet, row, column }, error) => {
    const name = sheet.toLowerCase();
    if (!sheets.has(name)) sheets.set(name, new Map());
    const columns = sheets.get(name)!;
    if (!columns.has(column)) columns.set(column, []);
    columns.get(column)!.push({ row, error });
  });
  for (const columns of sheets.values()) for (const cells of columns.values()) cells.sort((a, b) => a.row - b.row);
  return sheets;
}

/** The first other error cell that the formula of an error cell refers to; -1 where there is none. */
function sourceOf(error: ErrorCell, own: number, facts: SheetFacts, index: ErrorIndex): number {
  const formula = exactFormula(error, facts);
  if (formula === '') return -1;
  for (const area of areasIn(formula, error, facts)) {
    const found = firstIn(area, own, index);
    if (found >= 0) return found;
  }
  return -1;
}

/** The formula as seen from its own cell: one that several cells share is listed as its first cell has it. */
function exactFormula({ table, columnName, row, formula }: ErrorCell, facts: SheetFacts): string {
  const found = table === null ? undefined : facts.tables.get(table);
  const column = columnName === null ? undefined : found?.columns.get(columnName);
  if (!found || !column) return formula;
  const record = firstAtLeast(found.rows.length, (i) => found.rows[i]! >= row);
  if (found.rows[record] !== row) return formula;
  return formulaAt(found, column, record) || formula;
}

function firstIn({ sheet, area }: SheetArea, own: number, index: ErrorIndex): number {
  for (const [column, cells] of index.get(sheet.toLowerCase()) ?? []) {
    if (column < area.firstColumn || column > area.lastColumn) continue;
    let at = firstAtLeast(cells.length, (i) => cells[i]!.row >= area.firstRow);
    if (cells[at]?.error === own) at++;
    if (at < cells.length && cells[at]!.row <= area.lastRow) return cells[at]!.error;
  }
  return -1;
}

/** The first index of a sorted list for which a test holds; its length where there is none. */
function firstAtLeast(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The end of each cell's chain of sources; the cells of a circle, and those that lead into it, have its first cell. */
function followSources(sources: readonly number[]): Int32Array {
  const causes = new Int32Array(sources.length).fill(-1);
  const walk = new Int32Array(sources.length).fill(-1);
  sources.forEach((_, start) => {
    let at = start;
    while (causes[at]! < 0 && walk[at] !== start && sources[at]! >= 0) {
      walk[at] = start;
      at = sources[at]!;
    }
    const isCircle = causes[at]! < 0 && walk[at] === start;
    const cause = isCircle ? Math.min(...circleFrom(at, sources)) : causes[at]! >= 0 ? causes[at]! : at;
    causes[at] = cause;
    for (let back = start; causes[back]! < 0; back = sources[back]!) causes[back] = cause;
  });
  return causes;
}

function circleFrom(start: number, sources: readonly number[]): number[] {
  const circle = [start];
  for (let at = sources[start]!; at !== start; at = sources[at]!) circle.push(at);
  return circle;
}
