// The inner loop: rows and cells of a sheet out of bytes, without a string or an object for any of them. What is rare
// (entities, exponents, comments, foreign prefixes) goes the slow way through `readMarkup` and `readText`.
import { Kind } from '../../cells';
import { readCellTag, readFormula, readRowTag } from './cellTags';
import {
  GT,
  LT,
  Markup,
  SLASH,
  SPACE,
  ZERO,
  afterPrefix,
  isNamed,
  isSpace,
  readMarkup,
  skipElement,
  skipSpace,
  stop,
} from './cursor';
import { EXACT_DIGITS, POWERS_OF_TEN } from './number';
import { CellType, setNumber, setValueFromText, storeCell } from './sheetScan';
import type { SheetScan } from './sheetScan';
import { closeTag, decodeEscapes, readRichText, readText, textOf } from './text';
import { internBytes } from './textPool';

const C = 0x63;
const V = 0x76;

/** Reads units (row tags and cells) until the sheet's data end; then true. Throws `UNFINISHED` when bytes run out. */
export function readCells(scan: SheetScan): boolean {
  const cursor = scan.cursor;
  const bytes = cursor.bytes;
  let at = cursor.unit;
  for (;;) {
    while (bytes[at]! <= SPACE && isSpace(bytes[at]!)) at++;
    cursor.unit = at;
    if (bytes[at] !== LT) stop(cursor, at, 'text-between-cells');
    const name = cursor.prefix.length === 0 ? at + 1 : afterPrefix(cursor, at + 1);
    if (scan.isInRow && bytes[name] === C && isNameEnd(bytes[name + 1]!)) {
      at = readCell(scan, name + 1);
      continue;
    }
    const next = readMarkup(cursor, at);
    if (cursor.markup === Markup.Close && isNamed(cursor, 'sheetData') && !scan.isInRow) {
      cursor.unit = next;
      return true;
    }
    at = readRowMarkup(scan, at, next);
  }
}

function readRowMarkup(scan: SheetScan, at: number, next: number): number {
  const cursor = scan.cursor;
  if (cursor.markup === Markup.Other) return next;
  if (cursor.markup !== Markup.CData) {
    const isRow = isNamed(cursor, 'row');
    if (cursor.markup === Markup.Close) {
      if (!isRow || !scan.isInRow) stop(cursor, at, 'element');
      scan.isInRow = false;
      return next;
    }
    if (isRow && !scan.isInRow) {
      const isEmpty = cursor.markup === Markup.Empty;
      readRowTag(scan, cursor.nameEnd);
      scan.isInRow = !isEmpty;
      return next;
    }
    if (scan.isInRow && isNamed(cursor, 'c')) return readCell(scan, cursor.nameEnd);
    if (isNamed(cursor, 'extLst')) return skipElement(cursor, next);
  }
  return stop(cursor, at, 'element');
}

function readCell(scan: SheetScan, from: number): number {
  const cursor = scan.cursor;
  const bytes = cursor.bytes;
  scan.kind = Kind.Blank;
  scan.formulaText = -1;
  let at = readCellTag(scan, from);
  if (!scan.isEmptyTag) {
    for (;;) {
      if (bytes[at] !== LT) {
        const blank = at;
        at = skipSpace(cursor, at);
        if (at === blank) stop(cursor, at, 'text-between-values');
        continue;
      }
      const name = cursor.prefix.length === 0 ? at + 1 : afterPrefix(cursor, at + 1);
      if (bytes[name] === V && bytes[name + 1] === GT) at = readValue(scan, name + 2);
      else if (bytes[at + 1] === SLASH) {
        at = closeTag(cursor, at, 'c');
        break;
      } else at = readCellChild(scan, at);
    }
  }
  storeCell(scan);
  return at;
}

/** The content of `<v>`, to behind its end tag. Plain decimals are read from their bytes. */
function readValue(scan: SheetScan, from: number): number {
  const cursor = scan.cursor;
  if (scan.type === CellType.Text || scan.type >= CellType.Error) return readTextValue(scan, from);
  const bytes = cursor.bytes;
  let at = bytes[from] === 0x2d ? from + 1 : from;
  const start = at;
  let mantissa = 0;
  let digit = bytes[at]! - ZERO;
  for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) mantissa = mantissa * 10 + digit;
  let digits = at - start;
  if (bytes[at] === 0x2e) {
    const point = at;
    digit = bytes[++at]! - ZERO;
    for (; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) mantissa = mantissa * 10 + digit;
    const fraction = at - point - 1;
    digits += fraction;
    if (digits <= EXACT_DIGITS) mantissa /= POWERS_OF_TEN[fraction]!;
  }
  if (bytes[at] !== LT || bytes[at + 1] !== SLASH || digits === 0 || digits > EXACT_DIGITS) {
    return readTextValue(scan, from);
  }
  setNumber(scan, start === from || mantissa === 0 ? mantissa : -mantissa);
  return closeTag(cursor, at, 'v');
}

function readTextValue(scan: SheetScan, from: number): number {
  const cursor = scan.cursor;
  const next = readText(cursor, from, 'v');
  if (scan.type === CellType.Text) setText(scan);
  else setValueFromText(scan, textOf(cursor));
  return next;
}

/** Interns the text read last; Excel's own escapes are decoded. */
function setText(scan: SheetScan): void {
  const cursor = scan.cursor;
  if (cursor.text === null) {
    scan.kind = Kind.Text;
    scan.value = internBytes(scan.shared.texts, cursor.bytes, cursor.textStart, cursor.textEnd);
  } else setValueFromText(scan, decodeEscapes(cursor.text));
}

/** A formula, an inline string, or a value that is not written in the plainest way. */
function readCellChild(scan: SheetScan, at: number): number {
  const cursor = scan.cursor;
  const next = readMarkup(cursor, at);
  if (cursor.markup === Markup.Other) return next;
  const isEmpty = cursor.markup === Markup.Empty;
  if (isEmpty || cursor.markup === Markup.Open) {
    if (isNamed(cursor, 'f')) return readFormula(scan, next, isEmpty);
    if (isNamed(cursor, 'v')) {
      if (!isEmpty) return readValue(scan, next);
      if (scan.type === CellType.Text) setValueFromText(scan, '');
      return next;
    }
    if (isNamed(cursor, 'is')) {
      cursor.text = '';
      const end = isEmpty ? next : readRichText(cursor, next, 'is');
      setText(scan);
      return end;
    }
    if (isNamed(cursor, 'extLst')) return skipElement(cursor, next);
  }
  return stop(cursor, at, 'element');
}

function isNameEnd(byte: number): boolean {
  return byte === SPACE || byte === GT || byte === SLASH || isSpace(byte);
}
