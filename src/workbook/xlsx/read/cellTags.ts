// The attributes of `<row>`, `<c>` and `<f>`: in any order, with either quote, with spaces where XML allows them.
import { MAX_COLUMNS } from '../../../core/sheet/cellRef';
import {
  APOSTROPHE,
  EQUALS,
  GT,
  QUOTE,
  SLASH,
  SPACE,
  ZERO,
  findValue,
  isSpace,
  skipQuoted,
  skipSpace,
  stop,
} from './cursor';
import type { Cursor } from './cursor';
import { internFormulaText } from './formulaList';
import { corrupt } from './problems';
import { CellType, startRow } from './sheetScan';
import type { SheetScan } from './sheetScan';
import { decodeUtf8, readText } from './text';

/** Bytes or characters. Excel writes 8,192 characters at most, before prefixes; what is longer it repairs. */
const MAX_FORMULA = 1 << 15;

const R = 0x72;
const S = 0x73;
const T = 0x74;

/** The attributes of a row's tag, from behind its name; the tag must be whole. Begins the row. */
export function readRowTag(scan: SheetScan, from: number): void {
  const cursor = scan.cursor;
  const bytes = cursor.bytes;
  let row = scan.row + 1;
  let isHidden = false;
  let at = skipSpace(cursor, from);
  for (; bytes[at] !== GT && bytes[at] !== SLASH; at = skipSpace(cursor, at)) {
    const value = findValue(cursor, at);
    if (bytes[at] === R && isOneLetter(bytes[at + 1]!)) row = readInteger(cursor, value, bytes[value - 1]!);
    else if (bytes[at] === 0x68 && bytes[at + 1] === 0x69) isHidden = bytes[value] === 0x31 || bytes[value] === T;
    at = skipQuoted(cursor, value, bytes[value - 1]!);
  }
  startRow(scan, row, isHidden);
  if (scan.keeper !== null) scan.keeper.row(row, decodeUtf8(bytes.subarray(from, at), cursor.part));
}

/** The attributes of a cell's tag, from behind its name to behind its `>`. */
export function readCellTag(scan: SheetScan, from: number): number {
  const cursor = scan.cursor;
  const bytes = cursor.bytes;
  scan.column = scan.columnBefore + 1;
  scan.style = 0;
  scan.type = CellType.Number;
  for (let at = from; ;) {
    const byte = bytes[at]!;
    if (byte === SPACE || isSpace(byte)) {
      at++;
    } else if (byte === GT) {
      scan.isEmptyTag = false;
      if (scan.column > MAX_COLUMNS) throw corrupt(cursor.part, 'column', { row: scan.row });
      return at + 1;
    } else if (byte === SLASH) {
      if (bytes[at + 1] !== GT) stop(cursor, at + 1);
      scan.isEmptyTag = true;
      if (scan.column > MAX_COLUMNS) throw corrupt(cursor.part, 'column', { row: scan.row });
      return at + 2;
    } else {
      if (byte === 0) stop(cursor, at);
      at = readCellAttribute(scan, at);
    }
  }
}

function readCellAttribute(scan: SheetScan, at: number): number {
  const cursor = scan.cursor;
  const bytes = cursor.bytes;
  const isShort = bytes[at + 1] === EQUALS && (bytes[at + 2] === QUOTE || bytes[at + 2] === APOSTROPHE);
  const value = isShort ? at + 3 : findValue(cursor, at);
  const quote = bytes[value - 1]!;
  const name = isShort || isOneLetter(bytes[at + 1]!) ? bytes[at]! : 0;
  if (name === R) return readReference(scan, value, quote);
  const next = skipQuoted(cursor, value, quote);
  if (name === S) {
    const style = readInteger(cursor, value, quote);
    scan.style = style < scan.shared.dateStyles.length ? style : 0;
  } else if (name === T) scan.type = readType(cursor, value, next - 1);
  return next;
}

function readReference(scan: SheetScan, from: number, quote: number): number {
  const cursor = scan.cursor;
  const bytes = cursor.bytes;
  let at = from;
  let column = 0;
  for (let letter = bytes[at]! | SPACE; letter >= 0x61 && letter <= 0x7a; letter = bytes[++at]! | SPACE) {
    column = column * 26 + letter - 0x60;
    if (column > MAX_COLUMNS) throw corrupt(cursor.part, 'column', { row: scan.row });
  }
  let row = 0;
  for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO) row = row * 10 + digit;
  if (bytes[at] !== quote) stop(cursor, at, 'reference');
  if (column === 0 || row !== scan.row) throw corrupt(cursor.part, 'reference', { row: scan.row });
  scan.column = column;
  return at + 1;
}

function readType(cursor: Cursor, from: number, end: number): CellType {
  const bytes = cursor.bytes;
  const first = bytes[from];
  if (end - from === 1) {
    if (first === S) return CellType.Shared;
    if (first === 0x6e) return CellType.Number;
    if (first === 0x62) return CellType.Boolean;
    if (first === 0x65) return CellType.Error;
    if (first === 0x64) return CellType.Date;
  }
  if (end - from === 3 && first === S && bytes[from + 1] === T && bytes[from + 2] === R) return CellType.Text;
  if (end - from === 9 && first === 0x69 && bytes[from + 6] === 0x53) return CellType.Inline;
  throw corrupt(cursor.part, 'cell-type');
}

/** A formula from behind its tag to behind its end; it is kept once its cell is whole. */
export function readFormula(scan: SheetScan, next: number, isEmpty: boolean): number {
  const cursor = scan.cursor;
  const shared = readFormulaTag(cursor);
  if (scan.keeper !== null && cursor.bytes[cursor.nameEnd] !== GT) {
    const attributes = decodeUtf8(cursor.bytes.subarray(cursor.nameEnd, next), cursor.part);
    scan.keeper.formula(scan.row, scan.column, attributes);
  }
  cursor.text = '';
  const end = isEmpty ? next : readText(cursor, next, 'f');
  const { text, bytes, textStart, textEnd } = cursor;
  if ((text?.length ?? textEnd - textStart) > MAX_FORMULA) throw corrupt(cursor.part, 'formula-length');
  scan.formulaText = internFormulaText(scan.shared.formulas, text, bytes, textStart, textEnd);
  scan.sharedFormula = shared;
  scan.isFormulaBlank = text === null ? textStart === textEnd : text === '';
  return end;
}

/** The `si` of a shared formula, -1 for any other. Stands on the name met last, in a tag that is whole. */
function readFormulaTag(cursor: Cursor): number {
  const bytes = cursor.bytes;
  let isShared = false;
  let index = -1;
  for (
    let at = skipSpace(cursor, cursor.nameEnd);
    bytes[at] !== GT && bytes[at] !== SLASH;
    at = skipSpace(cursor, at)
  ) {
    const value = findValue(cursor, at);
    const quote = bytes[value - 1]!;
    if (bytes[at] === T && isOneLetter(bytes[at + 1]!)) isShared = bytes[value] === S;
    else if (bytes[at] === S && bytes[at + 1] === 0x69) index = readInteger(cursor, value, quote);
    at = skipQuoted(cursor, value, quote);
  }
  return isShared && index >= 0 ? index : -1;
}

/** Digits up to the closing quote; NaN for anything else. */
function readInteger(cursor: Cursor, from: number, quote: number): number {
  const bytes = cursor.bytes;
  let number = 0;
  let at = from;
  for (let digit = bytes[at]! - ZERO; digit >= 0 && digit <= 9; digit = bytes[++at]! - ZERO)
    number = number * 10 + digit;
  return bytes[at] === quote && at > from ? number : NaN;
}

/** Whether an attribute's name ends before this byte, which follows its first letter. */
function isOneLetter(second: number): boolean {
  return second === EQUALS || isSpace(second);
}
