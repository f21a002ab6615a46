// The cells of a workbook that refer to a record of a table.
import type { SheetFacts } from '../../core/sheet/facts';
import { once } from '../../core/sheet/once';
import type { TableName } from '../../core/sheet/tables';
import { LAYOUT } from '../../workbook/layout/tables';

export interface ReferringRecord {
  readonly table: TableName;
  readonly column: string;
  readonly record: number;
}

/** Every cell that names record `record` of `target`. All of a target's are found at once and kept. */
export function referringRecords(facts: SheetFacts, target: TableName, record: number): readonly ReferringRecord[] {
  return referencesTo(facts)(target).get(record) ?? [];
}

const referencesTo = once((facts: SheetFacts) => {
  const known = new Map<TableName, Map<number, ReferringRecord[]>>();
  return (target: TableName) => {
    if (!known.has(target)) known.set(target, collect(facts, target));
    return known.get(target)!;
  };
});

function collect(facts: SheetFacts, target: TableName): Map<number, ReferringRecord[]> {
  const byRecord = new Map<number, ReferringRecord[]>();
  for (const { table, columns } of facts.tables.values()) {
    for (const layout of LAYOUT.get(table)!.columns) {
      if (layout.target !== target) continue;
      columns.get(layout.name)?.codes?.forEach((code, record) => {
        if (code < 0) return;
        const list = byRecord.get(code) ?? [];
        byRecord.set(code, list);
        list.push({ table, column: layout.name, record });
      });
    }
  }
  return byRecord;
}
