// The columns of a workbook that refer to a table.
import type { SheetFacts } from '../../core/sheet/facts';
import type { TableName } from '../../core/sheet/tables';
import { LAYOUT } from '../../workbook/layout/tables';

export interface ReferringColumn {
  readonly table: TableName;
  readonly column: string;
  /** By record: the record of the target, -1 blank, -2 unknown. */
  readonly codes: Int32Array;
}

export function referringColumns(facts: SheetFacts, target: TableName): ReferringColumn[] {
  return [...facts.tables.values()].flatMap(({ table, columns }) =>
    LAYOUT.get(table)!.columns.flatMap((layout) => {
      const codes = layout.target === target ? columns.get(layout.name)?.codes : undefined;
      return codes ? [{ table, column: layout.name, codes }] : [];
    }),
  );
}

/** The table that a column refers to; undefined where it refers to none. */
export function targetOf(table: TableName, column: string): TableName | undefined {
  return LAYOUT.get(table)!.columns.find(({ name }) => name === column)?.target;
}
