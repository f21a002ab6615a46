// Excel's `Table`, its columns and rows, and the collections of them: the table of their members.
import { areasMeet } from '../../../core/sheet/cellRef';
import type { Area } from '../../../core/sheet/cellRef';
import type { BookTable } from '../../book/book';
import { booleanFrom, textFrom, wholeFrom } from '../arguments';
import { TABLES_EVENTS, TABLE_EVENTS, WORKBOOK_TARGET, eventMethods } from '../events';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { bodyOf } from '../range/address';
import { areaFromArgument } from '../range/navigate';
import { checkAllowed, rangeObject } from '../range/rangeObject';
import { addRows, columnHeadings, showTotals } from './tableRows';
import type { HostClass, HostObject, LiveArea, Session } from '../shapes';

/** Throws ItemNotFound where the table was deleted. */
export function tableOf({ book }: Session, tableId: string): BookTable {
  const table = book.tables().find(({ id }) => id === tableId);
  if (!table) throw new HostError('ItemNotFound');
  return table;
}

function tableObject({ id }: BookTable): HostObject<string> {
  return { kind: 'Table', data: id };
}

/** By id or name, whatever its case. The sheet is null for all tables of the workbook. */
function findTable({ book }: Session, sheetId: string | null, key: unknown): BookTable | undefined {
  const wanted = String(key).toLowerCase();
  const tables = book.tables().filter((table) => sheetId === null || table.sheetId === sheetId);
  return tables.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

function tableFor(session: Session, sheetId: string | null, key: unknown): HostObject<string> {
  const table = findTable(session, sheetId, key);
  if (!table) throw new HostError('ItemNotFound');
  return tableObject(table);
}

function checkName(session: Session, name: string, own: string): string {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name)) throw new HostError('InvalidArgument');
  const isTaken = session.book
    .tables()
    .some((other) => other.id !== own && other.name.toLowerCase() === name.toLowerCase());
  const isNamed = session.book.names().some((other) => other.name.toLowerCase() === name.toLowerCase());
  if (isTaken || isNamed) throw new HostError('ItemAlreadyExists');
  return name;
}

function addTable(session: Session, sheetId: string | null, [source, hasHeaders]: readonly unknown[]) {
  const { book } = session;
  const found = areaFromArgument(session, sheetId ?? book.selection().sheetId, source);
  if (sheetId !== null && found.sheetId !== sheetId) throw new HostError('InvalidArgument');
  checkAllowed(session, found.sheetId, 'allowInsertTables');
  checkRoom(session, found.sheetId, found.area, '');
  let number = book.tables().length + 1;
  while (findTable(session, null, `Table${number}`)) number++;
  const hasHeader = booleanFrom(hasHeaders);
  const { area } = found;
  if (!hasHeader) book.shiftCells(found.sheetId, { area: { ...area, lastRow: area.firstRow }, direction: 'down' });
  const isHeadingOnly = hasHeader && area.firstRow === area.lastRow;
  const table = book.addTable({
    name: `Table${number}`,
    sheetId: found.sheetId,
    area: hasHeader && !isHeadingOnly ? area : { ...area, lastRow: area.lastRow + 1 },
    hasHeader: true,
    hasTotals: false,
    style: 'TableStyleMedium2',
    hasBands: true,
    hasFilterButtons: true,
    criteria: [],
  });
  columnHeadings(session, table);
  return tableObject(table);
}

/** Throws InvalidArgument where another table stands in the way. */
function checkRoom(session: Session, sheetId: string, area: Area, own: string): void {
  const others = session.book.tables().filter((table) => table.sheetId === sheetId && table.id !== own);
  if (others.some((table) => areasMeet(table.area, area))) throw new HostError('InvalidArgument');
}

function resizeTable(session: Session, id: string, [range]: readonly unknown[]): void {
  const table = tableOf(session, id);
  checkAllowed(session, table.sheetId, 'allowInsertTables');
  const { sheetId, area } = areaFromArgument(session, table.sheetId, range);
  const isFit = sheetId === table.sheetId && area.firstRow === table.area.firstRow && areasMeet(area, table.area);
  if (!isFit || area.lastRow === area.firstRow) throw new HostError('InvalidArgument');
  checkRoom(session, sheetId, area, id);
  session.book.updateTable(id, { area });
  columnHeadings(session, tableOf(session, id));
}

function partOf(session: Session, id: string, part: (table: BookTable) => Area | null): HostObject<LiveArea> {
  const table = tableOf(session, id);
  const area = part(table);
  if (!area) throw new HostError('ItemNotFound');
  return rangeObject(session, table.sheetId, area);
}

function bodyRange(table: BookTable): Area {
  const body = bodyOf(table);
  return body.lastRow < body.firstRow ? { ...body, lastRow: body.firstRow } : body;
}

function flag(name: 'hasBands' | 'hasFilterButtons', since: string) {
  return property<string>(
    since,
    (session, id) => tableOf(session, id)[name],
    (session, id, value) => session.book.updateTable(id, { [name]: booleanFrom(value) }),
  );
}

export const TABLE: HostClass<string> = {
  name: 'Table',
  identify: (session, id) => ({ Id: tableOf(session, id).id }),
  properties: {
    id: property('1.1', (session, id) => tableOf(session, id).id),
    name: property(
      '1.1',
      (session, id) => tableOf(session, id).name,
      (session, id, value) => session.book.updateTable(id, { name: checkName(session, textFrom(value), id) }),
    ),
    showHeaders: property('1.1', (session, id) => tableOf(session, id).hasHeader),
    showTotals: property(
      '1.1',
      (session, id) => tableOf(session, id).hasTotals,
      (session, id, value) => showTotals(session, tableOf(session, id), booleanFrom(value)),
    ),
    style: property(
      '1.1',
      (session, id) => tableOf(session, id).style,
      (session, id, value) => session.book.updateTable(id, { style: textFrom(value) }),
    ),
    showBandedRows: flag('hasBands', '1.3'),
    showFilterButton: flag('hasFilterButtons', '1.3'),
    highlightFirstColumn: property('1.3', () => false),
    highlightLastColumn: property('1.3', () => false),
    showBandedColumns: property('1.3', () => false),
  },
  links: {
    autoFilter: link('1.9', (session, id) => ({
      kind: 'AutoFilter',
      data: { sheetId: tableOf(session, id).sheetId, tableId: id },
    })),
    columns: link('1.1', (_, data) => ({ kind: 'TableColumnCollection', data })),
    rows: link('1.1', (_, data) => ({ kind: 'TableRowCollection', data })),
    worksheet: link('1.2', (session, id) => ({ kind: 'Worksheet', data: tableOf(session, id).sheetId })),
  },
  methods: {
    ...eventMethods<string>(TABLE_EVENTS, (id) => id),
    clearFilters: change('1.2', (session, id) => session.book.updateTable(id, { criteria: [] })),
    convertToRange: change('1.2', (session, id) => {
      const { sheetId, area } = tableOf(session, id);
      session.book.deleteTable(id);
      return rangeObject(session, sheetId, area);
    }),
    delete: change('1.1', (session, id) => {
      const { sheetId, area } = tableOf(session, id);
      session.book.deleteTable(id);
      session.book.clearCells(sheetId, area, 'all');
    }),
    getRange: query('1.1', (session, id) => partOf(session, id, ({ area }) => area)),
    getDataBodyRange: query('1.1', (session, id) => partOf(session, id, bodyRange)),
    getHeaderRowRange: query('1.1', (session, id) =>
      partOf(session, id, ({ area, hasHeader }) => (hasHeader ? { ...area, lastRow: area.firstRow } : null)),
    ),
    getTotalRowRange: query('1.1', (session, id) =>
      partOf(session, id, ({ area, hasTotals }) => (hasTotals ? { ...area, firstRow: area.lastRow } : null)),
    ),
    resize: change('1.13', resizeTable),
  },
};

/** Of one sheet, or of the workbook where the sheet is null. */
export const TABLES: HostClass<string | null> = {
  name: 'TableCollection',
  items: ({ book }, sheetId) =>
    book
      .tables()
      .filter((table) => sheetId === null || table.sheetId === sheetId)
      .map(tableObject),
  item: tableFor,
  properties: {
    count: property('1.1', (session, sheetId) => TABLES.items!(session, sheetId).length),
  },
  links: {},
  methods: {
    ...eventMethods<string | null>(TABLES_EVENTS, (sheetId) => sheetId ?? WORKBOOK_TARGET),
    add: change('1.1', addTable),
    getCount: query('1.4', (session, sheetId) => TABLES.items!(session, sheetId).length),
    getItem: query('1.1', (session, sheetId, [key]) => tableFor(session, sheetId, key)),
    getItemAt: query('1.1', (session, sheetId, [index]) => {
      const object = TABLES.items!(session, sheetId)[wholeFrom(index)];
      if (!object) throw new HostError('InvalidArgument');
      return object;
    }),
    getItemOrNullObject: query('1.4', (session, sheetId, [key]) => {
      const table = findTable(session, sheetId, key);
      return table ? tableObject(table) : null;
    }),
  },
};

export const TABLE_ROWS: HostClass<string> = {
  name: 'TableRowCollection',
  properties: {
    count: property('1.1', (session, id) => rowCount(tableOf(session, id))),
  },
  links: {},
  methods: {
    add: change('1.1', (session, id, args) => addRows(session, tableOf(session, id), args)),
    getCount: query('1.4', (session, id) => rowCount(tableOf(session, id))),
  },
};

function rowCount(table: BookTable): number {
  const body = bodyOf(table);
  return body.lastRow - body.firstRow + 1;
}
