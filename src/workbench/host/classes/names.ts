// Excel's `NamedItem` and the collection of them, of the workbook or of one sheet.
import type { BookName } from '../../book/book';
import { booleanFrom, textFrom } from '../arguments';
import { change, link, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { areaFrom, fullAddressOf } from '../range/address';
import { areaOf, rangeObject, sheetOf } from '../range/rangeObject';
import type { HostClass, HostObject, LiveArea, Session } from '../shapes';

/** A name by its scope: null for the workbook. */
export interface NameKey {
  readonly name: string;
  readonly sheetId: string | null;
}

function findName({ book }: Session, sheetId: string | null, name: unknown): BookName | undefined {
  const wanted = textFrom(name).toLowerCase();
  return book.names().find((other) => other.sheetId === sheetId && other.name.toLowerCase() === wanted);
}

function nameOf(session: Session, { name, sheetId }: NameKey): BookName {
  const found = findName(session, sheetId, name);
  if (!found) throw new HostError('ItemNotFound');
  return found;
}

function nameObject({ name, sheetId }: NameKey): HostObject<NameKey> {
  return { kind: 'NamedItem', data: { name, sheetId } };
}

function rangeOf(session: Session, key: NameKey): HostObject<LiveArea> | null {
  const { refersTo, sheetId } = nameOf(session, key);
  try {
    const found = areaFrom(session.book, sheetId ?? session.book.sheets()[0]!.id, refersTo);
    return rangeObject(session, found.sheetId, found.area);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function valueOf(session: Session, key: NameKey): string {
  const range = rangeOf(session, key);
  if (!range) return nameOf(session, key).refersTo;
  return fullAddressOf(sheetOf(session, range.data.sheetId).name, areaOf(range.data));
}

function update(session: Session, key: NameKey, patch: Partial<BookName>): void {
  session.book.putName({ ...nameOf(session, key), ...patch });
}

/** What a name refers to: a formula's text, a value, or a range. */
function referenceOf(session: Session, reference: unknown): string {
  if (typeof reference === 'string') return reference.replace(/^=/, '');
  if (typeof reference === 'number' || typeof reference === 'boolean') return String(reference).toUpperCase();
  const { data } = (reference ?? {}) as HostObject<LiveArea>;
  if (!data || !('area' in data)) throw new HostError('InvalidArgument');
  return fullAddressOf(sheetOf(session, data.sheetId).name, areaOf(data)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

const FIT = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** Names that look like a cell (`A1`, `R1C1`) are none. */
const LIKE_CELL = /^(?:[a-z]{1,3}\d{1,7}|r\d*c\d*|r|c)$/i;

function addName(session: Session, sheetId: string | null, args: readonly unknown[]): HostObject<NameKey> {
  const name = textFrom(args[0]);
  if (!FIT.test(name) || LIKE_CELL.test(name)) throw new HostError('InvalidArgument');
  const isTable = session.book.tables().some((table) => table.name.toLowerCase() === name.toLowerCase());
  if (isTable || findName(session, sheetId, name)) throw new HostError('ItemAlreadyExists');
  const refersTo = referenceOf(session, args[1]);
  const comment = typeof args[2] === 'string' ? args[2] : '';
  session.book.putName({ name, refersTo, sheetId, isVisible: true, comment });
  return nameObject({ name, sheetId });
}

export const NAMED_ITEM: HostClass<NameKey> = {
  name: 'NamedItem',
  identify: (session, key) => ({ _Id: nameOf(session, key).name }),
  properties: {
    name: property('1.1', (session, key) => nameOf(session, key).name),
    formula: property(
      '1.7',
      (session, key) => `=${nameOf(session, key).refersTo}`,
      (session, key, value) => update(session, key, { refersTo: textFrom(value).replace(/^=/, '') }),
    ),
    scope: property('1.4', (_, { sheetId }) => (sheetId === null ? 'Workbook' : 'Worksheet')),
    type: property('1.1', (session, key) => (rangeOf(session, key) ? 'Range' : 'String')),
    value: property('1.1', valueOf),
    visible: property(
      '1.1',
      (session, key) => nameOf(session, key).isVisible,
      (session, key, value) => update(session, key, { isVisible: booleanFrom(value) }),
    ),
    comment: property(
      '1.4',
      (session, key) => nameOf(session, key).comment,
      (session, key, value) => update(session, key, { comment: textFrom(value) }),
    ),
  },
  links: {
    worksheetOrNullObject: link('1.4', (_, { sheetId }) =>
      sheetId === null ? null : { kind: 'Worksheet', data: sheetId },
    ),
  },
  methods: {
    delete: change('1.4', ({ book }, { name, sheetId }) => book.deleteName(name, sheetId)),
    getRange: query('1.1', (session, key) => {
      const range = rangeOf(session, key);
      if (!range) throw new HostError('ItemNotFound');
      return range;
    }),
    getRangeOrNullObject: query('1.4', rangeOf),
  },
};

/** Of the workbook where the sheet is null. Excel lists the sheets' own names with the workbook's too. */
export const NAMED_ITEMS: HostClass<string | null> = {
  name: 'NamedItemCollection',
  items: ({ book }, sheetId) =>
    book
      .names()
      .filter((name) => name.sheetId === sheetId || sheetId === null)
      .map(nameObject),
  item: (session, sheetId, key) => nameObject(nameOf(session, { name: textFrom(key), sheetId })),
  properties: {},
  links: {},
  methods: {
    add: change('1.4', addName),
    getCount: query('1.4', (session, sheetId) => NAMED_ITEMS.items!(session, sheetId).length),
    getItem: query('1.1', (session, sheetId, [key]) => NAMED_ITEMS.item!(session, sheetId, key)),
    getItemOrNullObject: query('1.4', (session, sheetId, [key]) => {
      const found = findName(session, sheetId, key);
      return found ? nameObject(found) : null;
    }),
  },
};
