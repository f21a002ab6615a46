// What differs between the content as it was sealed and as it is: cells changed, rows added, rows gone. Rows are matched by
// their keys, wherever they stand; a row whose key was changed by what else stands in it.
import { foldKey } from '../text/foldKey';
import type { ContentColumn, ContentTable, ContentTableName } from './content';
import { pairRows, type Pairing } from './pairRows';
import type { ScopedTable } from './scope';

/** Canonical values; '' is blank. `record` is the workbook's record, null where the row is gone. */
export type Change =
  | {
      readonly kind: 'changed';
      readonly table: ContentTableName;
      readonly record: number;
      readonly key: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | RowChange;

export interface RowChange {
  readonly kind: 'added' | 'deleted';
  readonly table: ContentTableName;
  readonly record: number | null;
  readonly key: string;
  /** The row's filled cells. */
  readonly cells: readonly { readonly column: string; readonly value: string }[];
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Sealed rows that were looked for, and rows that have come into the scope since. */
  readonly compared: number;
}

/**
 * Compares sealed tables with the content of today. `current` gives all rows of a table, and which of them lie in the scope:
 * a sealed row is looked for everywhere (it may have been dated out of the period), only rows in the scope count as added.
 */
export function compareContent(
  sealed: readonly ScopedTable[],
  current: readonly { readonly content: ContentTable; readonly inScope: Int32Array }[],
): Comparison {
  const names = [...new Set([...sealed, ...current].map(({ content }) => content.table))];
  let compared = 0;
  const changes = names.flatMap((name) => {
    const before = sealed.find(({ content }) => content.table === name);
    const after = current.find(({ content }) => content.table === name);
    compared += Math.max(before?.rows.length ?? 0, after?.inScope.length ?? 0);
    if (!before) return addedRows(after!.content, after!.inScope);
    if (!after) return rowChanges('deleted', before.content, before.rows);
    return tableChanges(before.content, after.content, after.inScope);
  });
  return { changes, compared };
}

function tableChanges(before: ContentTable, after: ContentTable, inScope: Int32Array): Change[] {
  const names = columnNames(before, after);
  const [left, right] = [readerOf(before, names), readerOf(after, names)];
  const pairing = pairRows(
    { count: before.count, columns: names.length, keyOf: keyReader(before), cell: left },
    { count: after.count, columns: names.length, keyOf: keyReader(after), cell: right },
    membership(after.count, inScope),
  );
  return [
    ...cellChanges(pairing, names, left, right, after),
    ...addedRows(after, pairing.unmatchedRight),
    ...rowChanges('deleted', before, pairing.unmatchedLeft),
  ];
}

/** Changed cells, row by row in the order of the sealed rows. */
function cellChanges(
  { partners }: Pairing,
  names: readonly string[],
  left: CellReader,
  right: CellReader,
  after: ContentTable,
): Change[] {
  const { table } = after;
  const found: { readonly was: number; readonly column: number }[] = [];
  for (let column = 0; column < names.length; column++) {
    for (let was = 0; was < partners.length; was++) {
      if (partners[was]! >= 0 && left(was, column) !== right(partners[was]!, column)) found.push({ was, column });
    }
  }
  found.sort((a, b) => a.was - b.was || a.column - b.column);
  return found.map(({ was, column }) => {
    const is = partners[was]!;
    const place = { table, record: after.recordOf(is), key: keyText(after, is), column: names[column]! };
    return { kind: 'changed', ...place, before: left(was, column), after: right(is, column) };
  });
}

type CellReader = (row: number, column: number) => string;

function columnNames(before: ContentTable, after: ContentTable): string[] {
  const names = after.columns.map(({ name }) => name);
  const gone = before.columns.map(({ name }) => name).filter((name) => !names.includes(name));
  return [...names, ...gone];
}

/** A column that a side lacks is blank there. */
function readerOf({ columns }: ContentTable, names: readonly string[]): CellReader {
  const found = names.map((name) => columns.find((column) => column.name === name));
  return (row, column) => found[column]?.value(row) ?? '';
}

function keyReader({ columns }: ContentTable): (row: number) => string {
  const keys = columns.filter(({ isKey }) => isKey);
  if (keys.length === 1) return (row) => foldKey(keys[0]!.value(row));
  return (row) => keys.map(({ name, value }) => `${name}=${foldKey(value(row))}`).join('\t');
}

function membership(count: number, rows: Int32Array): (row: number) => boolean {
  if (rows.length === count) return () => true;
  const belongs = new Uint8Array(count);
  for (const row of rows) belongs[row] = 1;
  return (row) => belongs[row] === 1;
}

/** A field of the grant that was blank has no row of its own before: its value is a changed cell. */
function addedRows(content: ContentTable, rows: ArrayLike<number>): Change[] {
  const { table, columns } = content;
  const filled = Array.from(rows).filter((row) => columns.some(({ value }) => value(row) !== ''));
  if (table !== 'Grant') return rowChanges('added', content, filled);
  return filled.map((row) => ({
    ...{ kind: 'changed', table, record: content.recordOf(row), key: keyText(content, row), column: 'Value' },
    ...{ before: '', after: columns[1]!.value(row) },
  }));
}

function rowChanges(kind: RowChange['kind'], content: ContentTable, rows: ArrayLike<number>): Change[] {
  return Array.from(rows, (row) => ({
    ...{ kind, table: content.table, key: keyText(content, row) },
    record: kind === 'added' ? content.recordOf(row) : null,
    cells: filledCells(content.columns, row),
  }));
}

function filledCells(columns: readonly ContentColumn[], row: number): { column: string; value: string }[] {
  return columns.flatMap(({ name, value }) => (value(row) === '' ? [] : [{ column: name, value: value(row) }]));
}

/** The row's key as people write it. */
function keyText({ columns }: ContentTable, row: number): string {
  const parts = columns.filter(({ isKey }) => isKey).map(({ value }) => value(row));
  return parts.filter((part) => part !== '').join(' · ');
}
