// Text of cells and formulas out of bytes: plain runs stay bytes, the rest (entities, CDATA, several runs) is decoded.
// Phonetic hints and run formats are passed over. Texts are not stored here.
import { GT, LT, Markup, SLASH, afterPrefix, isNamed, readMarkup, skipElement, skipSpace, stop } from './cursor';
import type { Cursor } from './cursor';
import { corrupt } from './problems';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const AMPERSAND = 0x26;
const RETURN = 0x0d;
const UNDERSCORE = 0x5f;

/** Decodes UTF-8; `corrupt` where the bytes are none. */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw corrupt(part, 'encoding');
  }
}

/** The text of the element met last, from here to behind its end tag, which must have this local name. */
export function readText(cursor: Cursor, from: number, name: string): number {
  const bytes = cursor.bytes;
  let at = from;
  for (; ; at++) {
    const byte = bytes[at]!;
    if (byte === LT) break;
    if (byte === AMPERSAND || byte === RETURN || byte === 0) return collectText(cursor, from, name);
    if (byte === UNDERSCORE && bytes[at + 1] === 0x78) return collectText(cursor, from, name);
  }
  if (bytes[at + 1] !== SLASH) return collectText(cursor, from, name);
  cursor.text = null;
  cursor.textStart = from;
  cursor.textEnd = at;
  return closeTag(cursor, at, name);
}

function collectText(cursor: Cursor, from: number, name: string): number {
  const bytes = cursor.bytes;
  let text = '';
  for (let at = from; ;) {
    const start = at;
    for (; bytes[at] !== LT; at++) if (bytes[at] === 0) stop(cursor, at);
    text += decodeEntities(decodeUtf8(bytes.subarray(start, at), cursor.part), cursor.part);
    const next = readMarkup(cursor, at);
    if (cursor.markup === Markup.Close) {
      if (!isNamed(cursor, name)) stop(cursor, at);
      cursor.text = text;
      return next;
    }
    if (cursor.markup === Markup.CData) text += decodeUtf8(bytes.subarray(at + 9, next - 3), cursor.part);
    else if (cursor.markup !== Markup.Other) stop(cursor, at);
    at = next;
  }
}

/** Behind the end tag that starts here. */
export function closeTag(cursor: Cursor, from: number, name: string): number {
  const bytes = cursor.bytes;
  if (bytes[from] === LT && bytes[from + 1] === SLASH) {
    let at = cursor.prefix.length === 0 ? from + 2 : afterPrefix(cursor, from + 2);
    let matched = 0;
    while (matched < name.length && bytes[at] === name.charCodeAt(matched)) {
      at++;
      matched++;
    }
    if (matched === name.length && bytes[at] === GT) return at + 1;
  }
  const next = readMarkup(cursor, from);
  if (cursor.markup !== Markup.Close || !isNamed(cursor, name)) stop(cursor, from);
  return next;
}

/** The text of `<is>` or `<si>` (plain, or runs joined), from behind its start tag to behind its end tag. */
export function readRichText(cursor: Cursor, from: number, name: string): number {
  let joined = '';
  let runs = 0;
  for (let at = from; ;) {
    at = skipSpace(cursor, at);
    const next = readMarkup(cursor, at);
    if (cursor.markup === Markup.Close && isNamed(cursor, name)) {
      if (runs !== 1) cursor.text = joined;
      return next;
    }
    if (cursor.markup === Markup.Open && isNamed(cursor, 't')) {
      if (runs === 1) joined = textOf(cursor);
      at = readText(cursor, next, 't');
      runs++;
      if (runs > 1) joined += textOf(cursor);
    } else at = passOver(cursor, at, next);
  }
}

/** Runs are entered; everything else beside a text is passed over. */
function passOver(cursor: Cursor, at: number, next: number): number {
  if (cursor.markup === Markup.Other || isNamed(cursor, 'r')) return next;
  if (cursor.markup === Markup.Close || cursor.markup === Markup.CData) stop(cursor, at);
  if (isNamed(cursor, 'rPr')) cursor.formatted++;
  return skipElement(cursor, next);
}

/** The text read last, as XML means it. */
export function textOf(cursor: Cursor): string {
  return cursor.text ?? decodeUtf8(cursor.bytes.subarray(cursor.textStart, cursor.textEnd), cursor.part);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Line ends as XML reads them, and entities decoded; `corrupt` for one that is not XML's own. */
export function decodeEntities(text: string, part: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&(?:([^;&]{1,12});)?/g, (_, name: string | undefined) => {
    return NAMED.get(name ?? '') ?? decodeReference(name ?? '', part);
  });
}

function decodeReference(name: string, part: string): string {
  const match = /^#(?:x([0-9a-fA-F]+)|(\d+))$/.exec(name);
  const point = match ? (match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16)) : 0;
  if (point === 0 || point > 0x10ffff) throw corrupt(part, 'entity');
  return String.fromCodePoint(point);
}

/** Excel's own escape for characters that XML can't hold: `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
