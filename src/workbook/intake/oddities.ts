// The list of cells that do not read as their column asks, while the tables are read.
import type { OddReading } from '../../core/sheet/facts';
import type { ColumnType, TableName } from '../../core/sheet/tables';

/** Where a column's values come from, for odd readings. */
export interface ColumnPlace {
  readonly table: TableName;
  readonly column: string;
  readonly type: ColumnType;
  readonly sheetColumn: number;
}

export class Oddities {
  readonly list: OddReading[] = [];

  add(
    place: ColumnPlace,
    record: number,
    row: number,
    kind: OddReading['kind'],
    text = '',
    readings: readonly number[] = [],
  ): void {
    const { table, column, type, sheetColumn } = place;
    this.list.push({ table, column, type, sheetColumn, record, row, kind, text, readings });
  }
}
