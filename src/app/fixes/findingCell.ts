// The record behind a finding's cell, and what did not read there.
import type { OddReading, SheetFacts } from '../../core/sheet/facts';
import { once } from '../../core/sheet/once';
import type { ColumnType, TableName } from '../../core/sheet/tables';
import type { Finding } from '../../findings/finding';
import { recordAt, refOf } from '../cellRecord';

export interface FindingCell {
  readonly table: TableName;
  readonly column: string;
  readonly type: ColumnType;
  readonly record: number;
}

/** The table, column and record that a finding points at; undefined where it points at no record. */
export function findingCell(facts: SheetFacts, { at }: Finding): FindingCell | undefined {
  const ref = refOf(at);
  const found = ref && recordAt(facts, ref);
  if (!found?.column || found.record === null) return undefined;
  return { table: found.table.table, column: found.column.name, type: found.column.type, record: found.record };
}

const oddCells = once(
  (facts: SheetFacts): ReadonlyMap<string, OddReading> =>
    new Map(facts.odd.map((odd) => [`${odd.table}/${odd.column}/${odd.record}`, odd])),
);

/** How a cell did not read as its column asks; undefined where it did. */
export function oddAt(facts: SheetFacts, { table, column, record }: FindingCell): OddReading | undefined {
  return oddCells(facts).get(`${table}/${column}/${record}`);
}
