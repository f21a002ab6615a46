// The records that are totals of others, whether a formula or a text says so.
import { formulaAt } from './columnPatterns';
import type { ColumnFacts, SheetFacts, TableFacts } from './facts';
import { isSubtotal } from './formulaShapes';
import { countedColumns } from './moneyColumns';
import { once } from './once';
import { packRecord } from './records';
import { isTotalsRecord } from './subtotals';

export interface SubtotalRecord {
  readonly kind: 'formula' | 'text';
  /** The column with the subtotal, or the first with an amount. */
  readonly column: ColumnFacts;
}

/** By packed record (`packRecord`). */
export const subtotalRecords = once((facts: SheetFacts): ReadonlyMap<number, SubtotalRecord> => {
  const found = new Map<number, SubtotalRecord>();
  for (const table of facts.tables.values()) {
    const counted = countedColumns(table);
    if (counted.length === 0) continue;
    findByText(facts, table, counted, found);
    for (const column of counted) findByFormula(facts, table, column, found);
  }
  return found;
});

/** Only a record whose key or reference is blank or unknown can be a total by its text. */
function findByText(
  facts: SheetFacts,
  table: TableFacts,
  counted: readonly ColumnFacts[],
  found: Map<number, SubtotalRecord>,
): void {
  const naming = [...table.columns.values()].filter(
    ({ type, required }) => required && (type === 'key' || type === 'ref'),
  );
  for (let record = 0; record < table.rows.length; record++) {
    const isNamed = naming.every(({ texts, codes }) => texts![record]! >= 0 && codes?.[record] !== -2);
    if (isNamed || !isTotalsRecord(facts, table, record)) continue;
    const column = counted.find(({ numbers }) => !Number.isNaN(numbers?.[record] ?? NaN))!;
    found.set(packRecord(table.table, record), { kind: 'text', column });
  }
}

function findByFormula(
  facts: SheetFacts,
  table: TableFacts,
  column: ColumnFacts,
  found: Map<number, SubtotalRecord>,
): void {
  const ids = column.formulas?.ids;
  if (!ids) return;
  const isSum = column.formulas!.patterns.map((_, id) => {
    const record = ids.indexOf(id);
    const place = { row: table.rows[record]!, column: column.column };
    return isSubtotal(formulaAt(table, column, record), place, table, facts);
  });
  if (!isSum.includes(true)) return;
  ids.forEach((id, record) => {
    const packed = packRecord(table.table, record);
    if (isSum[id] && found.get(packed)?.kind !== 'formula') found.set(packed, { kind: 'formula', column });
  });
}
