// Excel's `Note` and `Comment`, with their collections: texts on cells. A comment is kept as a note; replies are not.
import type { BookNote } from '../../book/style';
import { textFrom } from '../arguments';
import { change, property, query } from '../hostClass';
import { HostError } from '../hostError';
import { areaFromArgument } from '../range/navigate';
import { rangeObject, sheetOf } from '../range/rangeObject';
import type { ClassName, HostClass, HostObject, Session } from '../shapes';

export interface NoteKey {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

function noteAt(session: Session, { sheetId, row, column }: NoteKey): BookNote | undefined {
  return sheetOf(session, sheetId).notes.find((note) => note.row === row && note.column === column);
}

function noteOf(session: Session, key: NoteKey): BookNote {
  const note = noteAt(session, key);
  if (!note) throw new HostError('ItemNotFound');
  return note;
}

function replaceNote(session: Session, key: NoteKey, note: BookNote | null): void {
  const others = sheetOf(session, key.sheetId).notes.filter(
    ({ row, column }) => row !== key.row || column !== key.column,
  );
  session.book.updateSheet(key.sheetId, { notes: note ? [...others, note] : others });
}

function keyFrom(session: Session, sheetId: string, cell: unknown): NoteKey {
  const { sheetId: home, area } = areaFromArgument(session, sheetId, cell);
  if (area.firstRow !== area.lastRow || area.firstColumn !== area.lastColumn) throw new HostError('InvalidArgument');
  return { sheetId: home, row: area.firstRow, column: area.firstColumn };
}

function noteClass(name: 'Note' | 'Comment', since: string): HostClass<NoteKey> {
  return {
    name,
    identify: (_, { sheetId, row, column }) => ({ [name === 'Note' ? '_Id' : 'Id']: `${sheetId}!${row}!${column}` }),
    properties: {
      content: property(
        since,
        (session, key) => noteOf(session, key).text,
        (session, key, value) => replaceNote(session, key, { ...noteOf(session, key), text: textFrom(value) }),
      ),
      authorName: property(since, (session, key) => noteOf(session, key).author),
    },
    links: {},
    methods: {
      delete: change(since, (session, key) => replaceNote(session, key, null)),
      getLocation: query(since, (session, { sheetId, row, column }) =>
        rangeObject(session, sheetId, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }),
      ),
    },
  };
}

function keysIn(session: Session, sheetId: string | null): readonly NoteKey[] {
  const sheets = session.book.sheets().filter(({ id }) => sheetId === null || id === sheetId);
  return sheets.flatMap(({ id, notes }) => notes.map(({ row, column }) => ({ sheetId: id, row, column })));
}

/** Of one sheet, or of the workbook where the sheet is null. */
function collection(name: ClassName, kind: 'Note' | 'Comment', since: string): HostClass<string | null> {
  const object = (data: NoteKey): HostObject<NoteKey> => ({ kind, data });
  const find = (session: Session, sheetId: string | null, key: unknown): NoteKey | undefined => {
    const text = textFrom(key);
    const known = keysIn(session, sheetId).find((one) => text === `${one.sheetId}!${one.row}!${one.column}`);
    if (known) return known;
    const at = keyFrom(session, sheetId ?? session.book.selection().sheetId, text);
    return noteAt(session, at) && at;
  };
  return {
    name,
    items: (session, sheetId) => keysIn(session, sheetId).map(object),
    item: (session, sheetId, key) => {
      const found = find(session, sheetId, key);
      if (!found) throw new HostError('ItemNotFound');
      return object(found);
    },
    properties: {},
    links: {},
    methods: {
      add: change(since, (session, sheetId, [cell, content]) => {
        const key = keyFrom(session, sheetId ?? session.book.selection().sheetId, cell);
        if (noteAt(session, key)) throw new HostError('InvalidOperation');
        replaceNote(session, key, { row: key.row, column: key.column, text: textFrom(content), author: 'Workbench' });
        return object(key);
      }),
      getCount: query(since, (session, sheetId) => keysIn(session, sheetId).length),
      getItemOrNullObject: query(name === 'NoteCollection' ? since : '1.14', (session, sheetId, [key]) => {
        const found = find(session, sheetId, key);
        return found ? object(found) : null;
      }),
    },
  };
}

export const NOTE = noteClass('Note', '1.18');
export const NOTES = collection('NoteCollection', 'Note', '1.18');
export const COMMENT = noteClass('Comment', '1.10');
export const COMMENTS = collection('CommentCollection', 'Comment', '1.10');
