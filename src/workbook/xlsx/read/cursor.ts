// Reading XML as bytes, one unit (a cell, a row's tag, a shared string) at a time. A unit that the bytes at hand do
// not finish is read again when more have come. No strings are made here; names are compared as bytes.
// Bytes end with a NUL, which XML never holds: loops need no other bound.
import { corrupt, unsafe } from './problems';

export interface Cursor {
  readonly part: string;
  bytes: Uint8Array;
  /** Where the unit being read starts, and where the bytes end. */
  unit: number;
  end: number;
  /** Bytes that must be at hand before an unfinished unit is tried again. */
  attemptAt: number;
  /** The prefix that the part's own elements carry, colon included; empty mostly. */
  prefix: Uint8Array;
  /** What `readMarkup` met last, and where its local name stands. */
  markup: Markup;
  nameStart: number;
  nameEnd: number;
  /** What `readText` and `readRichText` read: the decoded text, or null where bytes from start to end are the text. */
  text: string | null;
  textStart: number;
  textEnd: number;
  /** Pieces of texts with a look of their own, which is not read. */
  formatted: number;
}

export const Markup = { Open: 0, Empty: 1, Close: 2, CData: 3, Other: 4 } as const;
export type Markup = (typeof Markup)[keyof typeof Markup];

export const LT = 0x3c;
export const GT = 0x3e;
export const SLASH = 0x2f;
export const EQUALS = 0x3d;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const SPACE = 0x20;
export const ZERO = 0x30;
const COLON = 0x3a;
const NO_BYTES = new Uint8Array(0);
const MAX_UNIT = 1 << 20;

/** Thrown by readers when the bytes end inside a unit; caught by `feed`. Never leaves this folder. */
export const UNFINISHED = new Error('unfinished');

/** A cursor over a part that has not begun. */
export function startCursor(part: string): Cursor {
  return {
    part,
    bytes: new Uint8Array(1),
    unit: 0,
    end: 0,
    attemptAt: 0,
    prefix: NO_BYTES,
    markup: Markup.Other,
    nameStart: 0,
    nameEnd: 0,
    text: null,
    textStart: 0,
    textEnd: 0,
    formatted: 0,
  };
}

/** Adds bytes and reads the units they finish. `readUnits` moves `unit` on and ends by `UNFINISHED`. */
export function feed(cursor: Cursor, piece: Uint8Array, readUnits: () => void): void {
  append(cursor, piece);
  if (cursor.end < cursor.attemptAt) return;
  attempt(readUnits);
  const rest = cursor.end - cursor.unit;
  if (rest > MAX_UNIT) throw corrupt(cursor.part, 'oversized-markup');
  cursor.attemptAt = rest + (rest >> 2);
}

/** Reads units until the bytes run out; at the end of a part the caller judges whether it was complete. */
export function attempt(readUnits: () => void): void {
  try {
    readUnits();
  } catch (signal) {
    if (signal !== UNFINISHED) throw signal;
  }
}

function append(cursor: Cursor, piece: Uint8Array): void {
  const rest = cursor.end - cursor.unit;
  const needed = rest + piece.length + 1;
  if (needed > cursor.bytes.length) {
    const larger = new Uint8Array(Math.max(needed, 2 * cursor.bytes.length));
    larger.set(cursor.bytes.subarray(cursor.unit, cursor.end));
    cursor.bytes = larger;
  } else if (cursor.unit > 0) {
    cursor.bytes.copyWithin(0, cursor.unit, cursor.end);
  }
  cursor.bytes.set(piece, rest);
  cursor.unit = 0;
  cursor.end = rest + piece.length;
  cursor.bytes[cursor.end] = 0;
}

/** Ends reading at a byte that should not stand there: more bytes are awaited, or the part is corrupt. */
export function stop(cursor: Cursor, at: number, reason = 'markup'): never {
  if (at >= cursor.end) throw UNFINISHED;
  throw corrupt(cursor.part, reason);
}

/** The first byte from here that is no white space. */
export function skipSpace(cursor: Cursor, from: number): number {
  const bytes = cursor.bytes;
  let at = from;
  while (isSpace(bytes[at]!)) at++;
  return at;
}

export function isSpace(byte: number): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Where a name behind the part's own prefix starts; the end of the bytes where another prefix or none stands. */
export function afterPrefix(cursor: Cursor, from: number): number {
  const prefix = cursor.prefix;
  for (let index = 0; index < prefix.length; index++) {
    if (cursor.bytes[from + index] !== prefix[index]) return cursor.end;
  }
  return from + prefix.length;
}

/** Reads a whole tag, comment, instruction or CDATA section that starts with `<` here; gives the position behind it. */
export function readMarkup(cursor: Cursor, from: number): number {
  const bytes = cursor.bytes;
  if (bytes[from] !== LT) stop(cursor, from);
  const first = bytes[from + 1]!;
  if (first === 0x21) return readDeclaration(cursor, from);
  if (first === 0x3f) {
    cursor.markup = Markup.Other;
    return findEnd(cursor, from + 2, '?>');
  }
  cursor.markup = first === SLASH ? Markup.Close : Markup.Open;
  let at = first === SLASH ? from + 2 : from + 1;
  if (!isNameStart(bytes[at]!)) stop(cursor, at);
  cursor.nameStart = at;
  for (; isNamePart(bytes[at]!); at++) if (bytes[at] === COLON) cursor.nameStart = at + 1;
  cursor.nameEnd = at;
  if (bytes[at] !== GT && bytes[at] !== SLASH && !isSpace(bytes[at]!)) stop(cursor, at);
  return findTagEnd(cursor, at);
}

function findTagEnd(cursor: Cursor, from: number): number {
  const bytes = cursor.bytes;
  let at = from;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === GT) break;
    if (byte === 0 || byte === LT) stop(cursor, at);
    at = byte === QUOTE || byte === APOSTROPHE ? skipQuoted(cursor, at + 1, byte) : at + 1;
  }
  if (bytes[at - 1] === SLASH) {
    if (cursor.markup === Markup.Close) stop(cursor, at);
    cursor.markup = Markup.Empty;
  }
  return at + 1;
}

/** The position behind the closing quote. */
export function skipQuoted(cursor: Cursor, from: number, quote: number): number {
  const bytes = cursor.bytes;
  let at = from;
  for (; bytes[at] !== quote; at++) if (bytes[at] === 0 || bytes[at] === LT) stop(cursor, at);
  return at + 1;
}

/** Where an attribute's value starts, for a name that starts here; the quote stands right before it. */
export function findValue(cursor: Cursor, from: number): number {
  const bytes = cursor.bytes;
  let at = from;
  while (isNamePart(bytes[at]!)) at++;
  if (at === from) stop(cursor, at);
  at = skipSpace(cursor, at);
  if (bytes[at] !== EQUALS) stop(cursor, at);
  at = skipSpace(cursor, at + 1);
  if (bytes[at] !== QUOTE && bytes[at] !== APOSTROPHE) stop(cursor, at);
  return at + 1;
}

function readDeclaration(cursor: Cursor, from: number): number {
  const third = cursor.bytes[from + 2]!;
  if (third === 0x2d) {
    if (cursor.bytes[from + 3] !== 0x2d) stop(cursor, from + 3);
    cursor.markup = Markup.Other;
    return findEnd(cursor, from + 4, '-->');
  }
  if (third === 0x5b) {
    for (let index = 2; index < 9; index++) {
      if (cursor.bytes[from + index] !== '<![CDATA['.charCodeAt(index)) stop(cursor, from + index);
    }
    cursor.markup = Markup.CData;
    return findEnd(cursor, from + 9, ']]>');
  }
  if (third === 0x44 || third === 0x45) throw unsafe(cursor.part, 'doctype');
  return stop(cursor, from + 2);
}

function findEnd(cursor: Cursor, from: number, mark: string): number {
  const bytes = cursor.bytes;
  const first = mark.charCodeAt(0);
  for (let at = from; ; at++) {
    if (bytes[at] === 0) stop(cursor, at);
    if (bytes[at] !== first) continue;
    let matched = 1;
    while (matched < mark.length && bytes[at + matched] === mark.charCodeAt(matched)) matched++;
    if (matched === mark.length) return at + matched;
  }
}

function isNameStart(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte >= 0x80;
}

function isNamePart(byte: number): boolean {
  return isNameStart(byte) || (byte >= 0x30 && byte <= COLON) || byte === 0x2d || byte === 0x2e;
}

/** Whether the local name met last is this one. */
export function isNamed(cursor: Cursor, name: string): boolean {
  if (cursor.nameEnd - cursor.nameStart !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    if (cursor.bytes[cursor.nameStart + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** Behind the end of the element whose start tag `readMarkup` met last and which goes on at `from`. */
export function skipElement(cursor: Cursor, from: number): number {
  let at = from;
  let depth = cursor.markup === Markup.Empty ? 0 : 1;
  while (depth > 0) {
    while (cursor.bytes[at] !== LT) {
      if (cursor.bytes[at] === 0) stop(cursor, at);
      at++;
    }
    at = readMarkup(cursor, at);
    if (cursor.markup === Markup.Open) depth++;
    else if (cursor.markup === Markup.Close) depth--;
  }
  return at;
}
