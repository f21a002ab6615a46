// How a message names a row or a table: by the key that people gave it, else by where it stands.
import type { SheetFacts, TablePlace } from './facts';
import { NOWHERE, plainCell, type Place } from './place';
import type { TableName } from './tables';

/** The record's key as written; '' where it has none, for messages then name its cell. */
export function recordName(facts: SheetFacts, table: TableName, record: number): string {
  return facts.tables.get(table)?.keyOf(record) ?? '';
}

/** The first cell of the place where a table stands: its first heading. */
export function startOfPlace(table: TableName, { sheet, area }: TablePlace): Place {
  return { ...plainCell(sheet, area.firstRow, area.firstColumn), table, row: 'header' };
}

/** The first heading of a table; nowhere (but of that table) where it was not found. */
export function startOfTable(facts: SheetFacts, table: TableName): Place {
  const found = facts.tables.get(table);
  if (!found) return { ...NOWHERE, table };
  return { ...plainCell(found.sheet, found.headerRow, found.place.area.firstColumn), table, row: 'header' };
}
