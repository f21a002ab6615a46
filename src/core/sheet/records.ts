// A record of any table as one number, so that the records of a whole workbook fit in one array.
import type { TableFacts } from './facts';
import { MAX_ROWS } from './cellRef';
import { TABLE_NAMES, type TableName } from './tables';

/** The number of a record of a table. */
export function packRecord(table: TableName, record: number): number {
  return TABLE_NAMES.indexOf(table) * MAX_ROWS + record;
}

export function unpackRecord(packed: number): { readonly table: TableName; readonly record: number } {
  return { table: TABLE_NAMES[Math.floor(packed / MAX_ROWS)]!, record: packed % MAX_ROWS };
}

/** All records of some tables, packed. */
export function packRecords(tables: readonly TableFacts[]): Int32Array {
  const packed = new Int32Array(tables.reduce((count, { rows }) => count + rows.length, 0));
  let next = 0;
  for (const { table, rows } of tables) {
    const first = packRecord(table, 0);
    for (let record = 0; record < rows.length; record++) packed[next++] = first + record;
  }
  return packed;
}
