// Cells gathered into areas, so that many edits cost few ranges. Pure.
import type { Area, CellRef } from '../../../core/sheet/cellRef';

/** Cells of one sheet that fill an area; `cells` are indexes by row and column of the area. */
export interface Group {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly (readonly number[])[];
}

const CELLS_AT_ONCE = 20_000;
/** Ranges that one request can carry. */
export const RANGES_AT_ONCE = 300;

/** The areas that distinct cells fill: runs down a column, runs side by side joined. */
export function groupCells(cells: readonly CellRef[]): Group[] {
  const order = cells.map((_, index) => index);
  order.sort((a, b) => compareCells(cells[a]!, cells[b]!));
  const runs: { sheet: string; column: number; row: number; indexes: number[] }[] = [];
  for (const index of order) {
    const { sheet, row, column } = cells[index]!;
    const run = runs.at(-1);
    const isNext = run?.sheet === sheet && run.column === column && run.row + run.indexes.length === row;
    if (isNext && run.indexes.length < CELLS_AT_ONCE) run.indexes.push(index);
    else runs.push({ sheet, column, row, indexes: [index] });
  }
  const groups: (Group & { readonly columns: number[][] })[] = [];
  const ends = new Map<string, number>();
  for (const { sheet, column, row, indexes } of runs) {
    const key = (end: number) => `${sheet}!${row}!${indexes.length}!${end}`;
    const beside = ends.get(key(column - 1));
    const group = beside === undefined ? undefined : groups[beside]!;
    const lastRow = row + indexes.length - 1;
    const at = group && (group.columns.length + 1) * indexes.length <= CELLS_AT_ONCE ? beside! : groups.length;
    const columns = at === beside ? [...group!.columns, indexes] : [indexes];
    const area: Area = { firstRow: row, lastRow, firstColumn: column - columns.length + 1, lastColumn: column };
    groups[at] = { sheet, area, columns, cells: indexes.map((_, line) => columns.map((down) => down[line]!)) };
    ends.set(key(column), at);
  }
  return groups;
}

/** Groups in batches that one request can carry. */
export function batchGroups(groups: readonly Group[]): Group[][] {
  const batches: Group[][] = [];
  let cells = Infinity;
  for (const group of groups) {
    const size = group.cells.length * group.cells[0]!.length;
    if (cells + size > CELLS_AT_ONCE || batches.at(-1)!.length >= RANGES_AT_ONCE) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)!.push(group);
    cells += size;
  }
  return batches;
}

function compareCells(a: CellRef, b: CellRef): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.column - b.column || a.row - b.row;
}
