// Excel's `TableColumn` and the collection of them.
import type { BookTable } from '../../book/book';
import { textFrom, wholeFrom } from '../arguments';
import { property, query } from '../hostClass';
import { HostError } from '../hostError';
import { bodyOf } from '../range/address';
import { readValues, shownValue, writeContents } from '../range/contents';
import { rangeObject } from '../range/rangeObject';
import type { HostClass, HostObject, LiveArea, Session } from '../shapes';
import { tableOf } from './tables';

/** A column by its place in its table, from 0. */
export interface ColumnKey {
  readonly tableId: string;
  readonly index: number;
}

function headings(session: Session, { sheetId, area }: BookTable): string[] {
  const cells = session.book.cells(sheetId);
  const width = area.lastColumn - area.firstColumn + 1;
  return Array.from({ length: width }, (_, at) =>
    String(shownValue(cells.value(area.firstRow, area.firstColumn + at))),
  );
}

function part(
  session: Session,
  { tableId, index }: ColumnKey,
  rows: (table: BookTable) => { first: number; last: number },
) {
  const table = tableOf(session, tableId);
  const { first, last } = rows(table);
  const column = table.area.firstColumn + index;
  if (column > table.area.lastColumn || last < first) throw new HostError('ItemNotFound');
  return rangeObject(session, table.sheetId, {
    firstRow: first,
    firstColumn: column,
    lastRow: last,
    lastColumn: column,
  });
}

function body(session: Session, key: ColumnKey): HostObject<LiveArea> {
  return part(session, key, (table) => {
    const { firstRow, lastRow } = bodyOf(table);
    return { first: firstRow, last: Math.max(firstRow, lastRow) };
  });
}

function whole(session: Session, key: ColumnKey): HostObject<LiveArea> {
  return part(session, key, ({ area }) => ({ first: area.firstRow, last: area.lastRow }));
}

export const TABLE_COLUMN: HostClass<ColumnKey> = {
  name: 'TableColumn',
  identify: (_, { index }) => ({ Id: index + 1 }),
  properties: {
    id: property('1.1', (_, { index }) => index + 1),
    index: property('1.1', (_, { index }) => index),
    name: property('1.1', (session, { tableId, index }) => headings(session, tableOf(session, tableId))[index]),
    values: property(
      '1.1',
      (session, key) => readValues(session, whole(session, key).data),
      (session, key, value) => writeContents(session, whole(session, key).data, value),
    ),
  },
  links: {},
  methods: {
    getRange: query('1.1', whole),
    getDataBodyRange: query('1.1', body),
    getHeaderRowRange: query('1.1', (session, key) =>
      part(session, key, ({ area }) => ({ first: area.firstRow, last: area.firstRow })),
    ),
  },
};

function columnBy(session: Session, tableId: string, key: unknown): HostObject<ColumnKey> | null {
  const names = headings(session, tableOf(session, tableId));
  const index =
    typeof key === 'number' ? key - 1 : names.findIndex((name) => name.toLowerCase() === textFrom(key).toLowerCase());
  return names[index] === undefined ? null : { kind: 'TableColumn', data: { tableId, index } };
}

export const TABLE_COLUMNS: HostClass<string> = {
  name: 'TableColumnCollection',
  items: (session, tableId) =>
    headings(session, tableOf(session, tableId)).map((_, index) => ({ kind: 'TableColumn', data: { tableId, index } })),
  item: (session, tableId, key) => {
    const found = columnBy(session, tableId, key);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  },
  properties: { count: property('1.1', (session, tableId) => headings(session, tableOf(session, tableId)).length) },
  links: {},
  methods: {
    getCount: query('1.4', (session, tableId) => headings(session, tableOf(session, tableId)).length),
    getItem: query('1.1', (session, tableId, [key]) => TABLE_COLUMNS.item!(session, tableId, key)),
    getItemAt: query('1.1', (session, tableId, [index]) => TABLE_COLUMNS.item!(session, tableId, wholeFrom(index) + 1)),
    getItemOrNullObject: query('1.4', (session, tableId, [key]) => columnBy(session, tableId, key)),
  },
};
