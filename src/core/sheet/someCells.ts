// The cells of a finding that concerns many: enough to look at, not so many that a report drowns in them.
import type { SheetFacts } from './facts';
import { cellOf, type Place } from './place';
import type { TableName } from './tables';

export const MAX_CELLS = 50;

/** The cells of the first records, at most `MAX_CELLS`. */
export function someCells(facts: SheetFacts, table: TableName, column: string, records: readonly number[]): Place[] {
  return records.slice(0, MAX_CELLS).map((record) => cellOf(facts, table, column, record));
}
