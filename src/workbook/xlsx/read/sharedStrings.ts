// The shared strings part, string by string as its bytes come, into the workbook's pool of texts.
import {
  LT,
  Markup,
  UNFINISHED,
  feed,
  attempt,
  isNamed,
  readMarkup,
  skipElement,
  skipSpace,
  startCursor,
  stop,
} from './cursor';
import type { Cursor } from './cursor';
import { checkLimit } from './limits';
import { corrupt } from './problems';
import { decodeEscapes, readRichText } from './text';
import { internBytes, internString } from './textPool';
import type { TextPool } from './textPool';
import { isUtf16 } from './xml';

export interface SharedStringsReading {
  readonly cursor: Cursor;
  readonly texts: TextPool;
  stage: 'before' | 'inside' | 'after';
  /** By index of the part: index into the pool. */
  indexes: Int32Array;
  count: number;
}

/** A shared strings part of which nothing has come yet. */
export function startSharedStrings(part: string, texts: TextPool): SharedStringsReading {
  return { cursor: startCursor(part), texts, stage: 'before', indexes: new Int32Array(1 << 10), count: 0 };
}

/** Takes the next bytes of the part. Throws `corrupt`, `unsafe` or `too-large`. */
export function takeSharedStringsPiece(reading: SharedStringsReading, piece: Uint8Array): void {
  feed(reading.cursor, piece, () => readStrings(reading));
}

/** Ends the part; gives the index into the pool for each string. `corrupt` where the part is not complete. */
export function endSharedStrings(reading: SharedStringsReading): Int32Array {
  attempt(() => readStrings(reading));
  const { cursor } = reading;
  if (reading.stage !== 'after' || cursor.unit < cursor.end) throw corrupt(cursor.part, 'truncated');
  return reading.indexes.subarray(0, reading.count);
}

function readStrings(reading: SharedStringsReading): void {
  const cursor = reading.cursor;
  if (reading.stage === 'before') skipByteOrderMark(cursor);
  for (let at = cursor.unit; ;) {
    at = skipSpace(cursor, at);
    cursor.unit = at;
    if (at >= cursor.end) throw UNFINISHED;
    if (cursor.bytes[at] !== LT) stop(cursor, at, 'text-between-strings');
    const next = readMarkup(cursor, at);
    at = cursor.markup === Markup.Other ? next : readTopElement(reading, at, next);
  }
}

function readTopElement(reading: SharedStringsReading, at: number, next: number): number {
  const { cursor, stage } = reading;
  const isEmpty = cursor.markup === Markup.Empty;
  if (isEmpty || cursor.markup === Markup.Open) {
    if (stage === 'before' && isNamed(cursor, 'sst')) {
      cursor.prefix = cursor.bytes.slice(at + 1, cursor.nameStart);
      reading.stage = isEmpty ? 'after' : 'inside';
      return next;
    }
    if (stage === 'inside' && isNamed(cursor, 'si')) {
      cursor.text = '';
      const end = isEmpty ? next : readRichText(cursor, next, 'si');
      addString(reading);
      return end;
    }
    if (stage === 'inside') return skipElement(cursor, next);
  } else if (stage === 'inside' && cursor.markup === Markup.Close && isNamed(cursor, 'sst')) {
    reading.stage = 'after';
    return next;
  }
  return stop(cursor, at, 'element');
}

function addString(reading: SharedStringsReading): void {
  const { cursor, texts } = reading;
  checkLimit(texts.limits, 'strings', ++reading.count);
  if (reading.count > reading.indexes.length) {
    const larger = new Int32Array(2 * reading.indexes.length);
    larger.set(reading.indexes);
    reading.indexes = larger;
  }
  reading.indexes[reading.count - 1] =
    cursor.text === null
      ? internBytes(texts, cursor.bytes, cursor.textStart, cursor.textEnd)
      : internString(texts, decodeEscapes(cursor.text));
}

function skipByteOrderMark(cursor: Cursor): void {
  const { bytes, unit, end } = cursor;
  if (end - unit < 3) throw UNFINISHED;
  if (isUtf16(bytes.subarray(unit, end))) throw corrupt(cursor.part, 'encoding', { encoding: 'utf-16' });
  if (bytes[unit] === 0xef && bytes[unit + 1] === 0xbb && bytes[unit + 2] === 0xbf) cursor.unit = unit + 3;
}
