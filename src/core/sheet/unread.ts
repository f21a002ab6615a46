// Cells that hold something which did not read: what follows from them can't be judged. Blank cells are no such cells.
import type { OddReading, SheetFacts } from './facts';
import { once } from './once';
import type { TableName } from './tables';

/** Cells that did not read, by column and record. */
const unreadCells = once((facts: SheetFacts) => {
  const columns = new Map<string, Set<number>>();
  for (const { table, column, record, kind } of facts.odd) {
    if (READABLE.has(kind)) continue;
    const name = `${table}/${column}`;
    if (!columns.has(name)) columns.set(name, new Set());
    columns.get(name)!.add(record);
  }
  return columns;
});

const READABLE: ReadonlySet<OddReading['kind'] | undefined> = new Set([
  undefined,
  'blank',
  'time',
  'off-list',
] as const);

/** Whether the cell of a record holds something that could not be read as its column asks. */
export function isUnread(facts: SheetFacts, table: TableName, column: string, record: number): boolean {
  return facts.odd.length > 0 && (unreadCells(facts).get(`${table}/${column}`)?.has(record) ?? false);
}
