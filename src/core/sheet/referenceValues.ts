// The references of a workbook: each distinct text in a reference column, and each required reference that is blank.
import type { ColumnFacts, SheetFacts, TableFacts, UnknownReference } from './facts';
import { distinctTexts } from './distinctTexts';
import { isTotalsRecord, isTotalText } from './subtotals';
import { once } from './once';
import { REQUIRED_TABLES, type TableName } from './tables';
import { isUnread } from './unread';

export type ReferenceValue =
  | { readonly kind: 'known' }
  | { readonly kind: 'unknown'; readonly reference: UnknownReference; readonly rank: number }
  | { readonly kind: 'blank'; readonly table: TableName; readonly column: string; readonly record: number };

const KNOWN: ReferenceValue = { kind: 'known' };

/**
 * All values that stand, or should stand, in reference columns. Left out: references to a required table that is missing or
 * has no key column, and rows that are totals (`subtotals.ts`).
 */
export const referenceValues = once((facts: SheetFacts): ReferenceValue[] => {
  const unknown = facts.unknownReferences.filter((reference) => isJudged(facts, reference));
  const values: ReferenceValue[] = unknown.map((reference, rank) => ({ kind: 'unknown', reference, rank }));
  for (const table of facts.tables.values()) {
    for (const column of table.columns.values()) {
      if (column.type !== 'ref') continue;
      const all = distinctTexts(facts, table.table, column.name).length;
      const missed = unknown.filter((one) => one.table === table.table && one.column === column.name).length;
      for (let i = missed; i < all; i++) values.push(KNOWN);
      if (column.required) for (const blank of blanksOf(facts, table, column)) values.push(blank);
    }
  }
  return values;
});

function isJudged(facts: SheetFacts, { table, target, text, records }: UnknownReference): boolean {
  const found = facts.tables.get(target);
  const isTargetBroken = found ? found.missing.length > 0 && !hasKey(found) : REQUIRED_TABLES.includes(target);
  const own = facts.tables.get(table);
  const isTotal =
    own !== undefined && isTotalText(text) && records.every((record) => isTotalsRecord(facts, own, record));
  return !isTargetBroken && !isTotal;
}

function hasKey(table: TableFacts): boolean {
  return [...table.columns.values()].some(({ type }) => type === 'key');
}

function* blanksOf(facts: SheetFacts, table: TableFacts, column: ColumnFacts): Iterable<ReferenceValue> {
  const texts = column.texts ?? [];
  for (let record = 0; record < texts.length; record++) {
    if (texts[record]! >= 0 || isUnread(facts, table.table, column.name, record)) continue;
    if (isTotalsRecord(facts, table, record)) continue;
    yield { kind: 'blank', table: table.table, column: column.name, record };
  }
}
