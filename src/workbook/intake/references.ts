// References between tables: which record of the target each text means. Keys compare by NFC and without case.
import type { UnknownReference } from '../../core/sheet/facts';
import { foldedIndex } from '../../core/text/foldedIndex';
import { foldKey } from '../../core/text/foldKey';
import { REQUIRED_TABLES, type TableName } from '../../core/sheet/tables';
import type { OpenColumn, OpenTable } from './readTable';
import type { TextPool } from './pool';

const BLANK = -1;
const UNKNOWN = -2;

/** Finds records by text; of records with one key the first is meant. */
export interface KeyIndex {
  find(text: number): number;
}

/** An index of keys given as text indexes. */
export function keyIndex(keys: Int32Array, pool: TextPool): KeyIndex {
  const index = foldedIndex(keys.length);
  for (let record = 0; record < keys.length; record++) {
    if (keys[record]! >= 0) index.add(pool.strings[keys[record]!]!, record);
  }
  const known = new Map<number, number>([[BLANK, BLANK]]);
  return {
    find(text) {
      let record = known.get(text);
      if (record === undefined) known.set(text, (record = index.find(pool.strings[text]!) ?? UNKNOWN));
      return record;
    },
  };
}

/** Fills in the codes of all reference columns; texts that are no key are listed, grouped by value. */
export function resolveReferences(tables: ReadonlyMap<TableName, OpenTable>, pool: TextPool): UnknownReference[] {
  const indexes = new Map<TableName, KeyIndex>();
  const unknown: UnknownReference[] = [];
  for (const table of tables.values()) {
    for (const column of table.columns.values()) {
      const target = column.layout.target;
      if (!target || !column.texts) continue;
      const keys = keysOf(tables.get(target));
      if (!keys) {
        if (isAnyTextAllowed(target)) continue;
        column.codes = column.texts.map((text) => (text < 0 ? BLANK : UNKNOWN));
      } else {
        if (!indexes.has(target)) indexes.set(target, keyIndex(keys, pool));
        column.codes = column.texts.map((text) => indexes.get(target)!.find(text));
      }
      if (keys || !hasCauseElsewhere(target, tables.get(target))) {
        unknown.push(...groupUnknown(table, column, target, pool));
      }
    }
  }
  return unknown;
}

/** Without budget lines any text is one. */
function isAnyTextAllowed(target: TableName): boolean {
  return target === 'BudgetLines';
}

/** A required table that is missing or empty, or a key column that is missing, is told as such, not by each reference. */
function hasCauseElsewhere(target: TableName, table: OpenTable | undefined): boolean {
  return REQUIRED_TABLES.includes(target) || (table !== undefined && table.missing.length > 0);
}

/** The key column of a table; undefined where the table or the column is absent, or where there are no records. */
function keysOf(table: OpenTable | undefined): Int32Array | undefined {
  if (!table || table.rows.length === 0) return undefined;
  for (const column of table.columns.values()) if (column.type === 'key') return column.texts;
  return undefined;
}

function groupUnknown(table: OpenTable, column: OpenColumn, target: TableName, pool: TextPool): UnknownReference[] {
  const groups = new Map<string, number[]>();
  column.codes!.forEach((code, record) => {
    if (code !== UNKNOWN) return;
    const name = foldKey(pool.strings[column.texts![record]!]!);
    const group = groups.get(name);
    if (group) group.push(record);
    else groups.set(name, [record]);
  });
  return [...groups.values()].map((records) => ({
    table: table.table,
    column: column.name,
    target,
    text: pool.strings[column.texts![records[0]!]!]!,
    records,
  }));
}
