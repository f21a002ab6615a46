// The records that are totals of others, whether a formula or a text says so.
import { formulaAt } from './columnPatterns';
import type { ColumnFacts, SheetFacts, TableFacts } from './facts';
import { isSubtotal } from './formulaShapes';
import { countedColumns } from './moneyColumns';
import { once } from './once';
import { packRecord } from './records';
import { isTotalsRecord, isTotalText } from './subtotals';

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
  const isName = (text: number) => text >= 0 && !saysTotal(facts.strings[text]!);
  for (let record = 0; record < table.rows.length; record++) {
    const isNamed = naming.every(({ texts, codes }) => isName(texts![record]!) && codes?.[record] !== -2);
    const isTotal = isNamed ? isLabelledSum(facts, table, counted, record) : isTotalsRecord(facts, table, record);
    if (!isTotal) continue;
    const column = counted.find(({ numbers }) => !Number.isNaN(numbers?.[record] ?? NaN))!;
    found.set(packRecord(table.table, record), { kind: 'text', column });
  }
}

/** Total, Subtotal, Suma, Soma and the like begin with one of few letters: most texts are settled by their first. */
function saysTotal(text: string): boolean {
  return /^\s*[gst]/i.test(text) && isTotalText(text);
}

/** A record with a key whose description says total, and whose amount is the sum of the records above it. */
function isLabelledSum(facts: SheetFacts, table: TableFacts, counted: readonly ColumnFacts[], record: number): boolean {
  const text = table.columns.get('Description')?.texts?.[record] ?? -1;
  if (text < 0 || !saysTotal(facts.strings[text]!)) return false;
  return counted.some(({ numbers }) => {
    let sum = 0;
    for (let above = record - 1; above >= 0; above--) {
      sum += numbers?.[above] || 0;
      if (sum !== 0 && sum === numbers?.[record]) return true;
    }
    return false;
  });
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
