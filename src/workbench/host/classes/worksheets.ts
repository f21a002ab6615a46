// Excel's `Worksheet` and the collection of them: the table of their members.
import type { BookSheet } from '../../book/book';
import { booleanFrom, textFrom, wholeFrom, wordFrom } from '../arguments';
import { SHEETS_EVENTS, SHEET_EVENTS, WORKBOOK_TARGET, eventMethods, visibilityWord } from '../events';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { WHOLE_SHEET, areaFrom } from '../range/address';
import { usedRange } from '../range/navigate';
import { rangeObject, sheetOf } from '../range/rangeObject';
import { areasFrom, areasObject } from '../range/special';
import type { HostClass, HostObject, LiveArea, Session } from '../shapes';

function sheetObject({ id }: BookSheet): HostObject<string> {
  return { kind: 'Worksheet', data: id };
}

/** By id or name, whatever its case; undefined where there is none. */
function findSheet({ book }: Session, key: unknown): BookSheet | undefined {
  const wanted = textFrom(key).toLowerCase();
  return book.sheets().find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

function sheetFor(session: Session, key: unknown): HostObject<string> {
  const sheet = findSheet(session, key);
  if (!sheet) throw new HostError('ItemNotFound');
  return sheetObject(sheet);
}

/** A name that Excel takes for a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end. */
function checkName(session: Session, name: string, own?: string): string {
  const isFit = name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!isFit) throw new HostError('InvalidArgument');
  const other = findSheet(session, name);
  if (other && other.id !== own) throw new HostError('ItemAlreadyExists');
  return name;
}

function addSheet(session: Session, [name]: readonly unknown[]): HostObject<string> {
  const { book } = session;
  if (typeof name === 'string') return sheetObject(book.addSheet(checkName(session, name)));
  for (let number = book.sheets().length + 1; ; number++) {
    if (!findSheet(session, `Sheet${number}`)) return sheetObject(book.addSheet(`Sheet${number}`));
  }
}

function deleteSheet(session: Session, id: string): void {
  const { book } = session;
  const others = book.sheets().filter((other) => other.id !== id && other.visibility === 'visible');
  if (others.length === 0 || sheetOf(session, id).visibility === 'veryHidden') throw new HostError('InvalidOperation');
  book.deleteSheet(id);
}

function setVisibility(session: Session, id: string, value: unknown): void {
  const word = wordFrom(value, ['Visible', 'Hidden', 'VeryHidden']);
  const isLast = session.book.sheets().every((other) => other.id === id || other.visibility !== 'visible');
  if (word !== 'Visible' && isLast) throw new HostError('InvalidOperation');
  const visibility = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[word];
  session.book.updateSheet(id, { visibility });
}

function rangeByAddress(session: Session, id: string, address: unknown): HostObject<LiveArea> {
  if (address === null || address === undefined) return rangeObject(session, id, WHOLE_SHEET);
  const found = areaFrom(session.book, id, textFrom(address));
  return rangeObject(session, found.sheetId, found.area);
}

function rangeByIndexes(session: Session, id: string, args: readonly unknown[]): HostObject<LiveArea> {
  const [row = 0, column = 0, rows = 1, columns = 1] = args.map(wholeFrom);
  const area = { firstRow: row + 1, firstColumn: column + 1, lastRow: row + rows, lastColumn: column + columns };
  return rangeObject(session, sheetOf(session, id).id, area);
}

function usedOf(session: Session, id: string, args: readonly unknown[]): HostObject<LiveArea> | null {
  return usedRange(session, { sheetId: sheetOf(session, id).id, area: WHOLE_SHEET }, args);
}

const FIRST_CELL = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

type PartKind =
  | 'ChartCollection'
  | 'CommentCollection'
  | 'NamedItemCollection'
  | 'NoteCollection'
  | 'PageLayout'
  | 'TableCollection'
  | 'WorksheetFreezePanes'
  | 'WorksheetProtection';

function part(since: string, kind: PartKind) {
  return link<string>(since, (session, id) => ({ kind, data: sheetOf(session, id).id }));
}

function field<K extends keyof BookSheet>(name: K) {
  return (session: Session, id: string) => sheetOf(session, id)[name];
}

export const WORKSHEET: HostClass<string> = {
  name: 'Worksheet',
  identify: (session, id) => ({ Id: sheetOf(session, id).id }),
  properties: {
    id: property('1.1', field('id')),
    name: property('1.1', field('name'), (session, id, value) => {
      session.book.updateSheet(id, { name: checkName(session, textFrom(value), id) });
    }),
    position: property(
      '1.1',
      (session, id) => session.book.sheets().indexOf(sheetOf(session, id)),
      (session, id, value) => session.book.moveSheet(id, wholeFrom(value)),
    ),
    visibility: property('1.1', (session, id) => visibilityWord(sheetOf(session, id).visibility), setVisibility),
    tabColor: property('1.7', field('tabColor'), (session, id, value) => {
      session.book.updateSheet(id, { tabColor: textFrom(value) });
    }),
    showGridlines: property('1.8', field('showsGridlines')),
    // The client sets it under this name.
    gridlines: property('1.8', field('showsGridlines'), (session, id, value) => {
      session.book.updateSheet(id, { showsGridlines: booleanFrom(value) });
    }),
    standardHeight: property('1.7', () => 15),
    enableCalculation: property('1.9', () => true),
  },
  links: {
    autoFilter: link('1.9', (session, id) => ({
      kind: 'AutoFilter',
      data: { sheetId: sheetOf(session, id).id, tableId: null },
    })),
    charts: part('1.1', 'ChartCollection'),
    comments: part('1.10', 'CommentCollection'),
    freezePanes: part('1.7', 'WorksheetFreezePanes'),
    names: part('1.4', 'NamedItemCollection'),
    notes: part('1.18', 'NoteCollection'),
    pageLayout: part('1.9', 'PageLayout'),
    protection: part('1.2', 'WorksheetProtection'),
    tables: part('1.1', 'TableCollection'),
  },
  methods: {
    ...eventMethods<string>(SHEET_EVENTS, (id) => id),
    activate: query('1.1', (session, id) => session.book.activate(sheetOf(session, id).id)),
    calculate: query('1.6', (session) => session.book.calculate()),
    delete: change('1.1', deleteSheet),
    getCell: query('1.1', (session, id, [row, column]) => rangeByIndexes(session, id, [row, column, 1, 1])),
    getRange: query('1.1', (session, id, [address]) => rangeByAddress(session, sheetOf(session, id).id, address)),
    getRangeByIndexes: query('1.7', rangeByIndexes),
    getRanges: query('1.9', (session, id, [addresses]) =>
      areasObject(session, id, typeof addresses === 'string' ? areasFrom(session, id, addresses) : [WHOLE_SHEET]),
    ),
    getUsedRange: query(
      '1.1',
      (session, id, args) => usedOf(session, id, args) ?? rangeObject(session, id, FIRST_CELL),
    ),
    getUsedRangeOrNullObject: query('1.4', usedOf),
  },
};

function visible(session: Session, [isVisibleOnly]: readonly unknown[]): readonly BookSheet[] {
  const sheets = session.book.sheets();
  return isVisibleOnly === true ? sheets.filter(({ visibility }) => visibility === 'visible') : sheets;
}

export const WORKSHEETS: HostClass<null> = {
  name: 'WorksheetCollection',
  items: (session) => session.book.sheets().map(sheetObject),
  item: (session, _, key) => sheetFor(session, key),
  properties: {},
  links: {},
  methods: {
    ...eventMethods<null>(SHEETS_EVENTS, () => WORKBOOK_TARGET),
    add: change('1.1', (session, _, args) => addSheet(session, args)),
    getActiveWorksheet: query('1.1', ({ book }) => ({ kind: 'Worksheet', data: book.selection().sheetId })),
    getCount: query('1.4', (session, _, args) => visible(session, args).length),
    getFirst: query('1.5', (session, _, args) => sheetObject(visible(session, args)[0]!)),
    getItem: query('1.1', (session, _, [key]) => sheetFor(session, key)),
    getItemOrNullObject: query('1.4', (session, _, [key]) => {
      const sheet = findSheet(session, key);
      return sheet ? sheetObject(sheet) : null;
    }),
    getLast: query('1.5', (session, _, args) => sheetObject(visible(session, args).at(-1)!)),
  },
};
