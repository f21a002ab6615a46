// Reading and writing groups of cells through Excel, a batch at a time.
import type { CellValue } from '../../../core/sheet/cellEdit';
import type { Session } from '../session';
import { batchGroups } from './groups';
import type { Group } from './groups';
import type { Held } from './writtenForm';

type Grid = (string | number | boolean | null)[][];

/** The range of a group; its sheet is found by name. */
export function rangeOf({ context }: Session, { sheet, area }: Group): Excel.Range {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  return context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(firstRow - 1, firstColumn - 1, lastRow - firstRow + 1, lastColumn - firstColumn + 1);
}

/** What the cells of the groups hold, by the cells' indexes. */
export async function readGroups(session: Session, groups: readonly Group[]): Promise<Map<number, Held>> {
  const held = new Map<number, Held>();
  for (const batch of batchGroups(groups)) {
    const ranges = batch.map((group) => rangeOf(session, group).load('values,formulas'));
    await session.sync();
    batch.forEach((group, index) => takeHeld(group, ranges[index]!, held));
  }
  return held;
}

/** Writes a batch and reads it back in the same sync. `form` gives each cell's value, null to leave it alone. */
export async function writeGroups(
  session: Session,
  groups: readonly Group[],
  property: 'values' | 'formulas',
  form: (cell: number) => string | number | boolean | null,
): Promise<Map<number, Held>> {
  const ranges = groups.map((group) => {
    const range = rangeOf(session, group);
    const grid: Grid = group.cells.map((row) => row.map(form));
    range[property] = grid;
    return range.load('values,formulas');
  });
  await session.sync();
  const held = new Map<number, Held>();
  groups.forEach((group, index) => takeHeld(group, ranges[index]!, held));
  return held;
}

function takeHeld({ cells }: Group, { values, formulas }: Excel.Range, held: Map<number, Held>): void {
  cells.forEach((row, line) =>
    row.forEach((cell, column) => {
      held.set(cell, { value: cellValue(values[line]![column]), formula: formulas[line]![column] });
    }),
  );
}

function cellValue(value: unknown): CellValue {
  return value === '' || value === undefined ? null : (value as CellValue);
}
