// The formulas of the workbook while it is read: text and anchor as numbers, objects only at the end. Formulas that
// name no cell by address mean the same everywhere, so a calculated column costs one entry.
import type { Formula } from '../../snapshot';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { createTextPool, decodeTexts, internBytes, internString } from './textPool';
import type { TextPool } from './textPool';

export interface FormulaList {
  readonly texts: TextPool;
  /** By text: 0 not yet looked at, -1 has addresses, else the one formula of that text, plus one. */
  byText: Int32Array;
  count: number;
  /** Text, row and column of each formula. */
  anchors: Int32Array;
}

/** An empty list. */
export function createFormulaList(limits: ReadLimits): FormulaList {
  return {
    texts: createTextPool(limits, 'formulas'),
    byText: new Int32Array(1 << 10),
    count: 0,
    anchors: new Int32Array(3 << 10),
  };
}

/** The index of the text in the list's pool; a leading `=` is no part of it. `text` null: the bytes are the text. */
export function internFormulaText(list: FormulaList, text: string | null, bytes: Uint8Array, from: number, to: number) {
  if (text !== null) return internString(list.texts, text.startsWith('=') ? text.slice(1) : text);
  return internBytes(list.texts, bytes, bytes[from] === 0x3d && to > from ? from + 1 : from, to);
}

/** The formula of a cell: an entry of its own, or the one that all cells of this text share. */
export function formulaOf(list: FormulaList, text: number, row: number, column: number): number {
  if (text >= list.byText.length) list.byText = doubled(list.byText, text + 1);
  const found = list.byText[text]!;
  if (found > 0) return found - 1;
  const index = addFormula(list, text, row, column);
  if (found === 0) list.byText[text] = hasAddress(list.texts, text) ? -1 : index + 1;
  return index;
}

/** A formula with an anchor of its own, whatever its text. */
export function addFormula(list: FormulaList, text: number, row: number, column: number): number {
  const index = list.count++;
  checkLimit(list.texts.limits, 'formulas', list.count);
  if (3 * list.count > list.anchors.length) list.anchors = doubled(list.anchors, 3 * list.count);
  list.anchors[3 * index] = text;
  list.anchors[3 * index + 1] = row;
  list.anchors[3 * index + 2] = column;
  return index;
}

/** The formulas as the snapshot holds them. */
export function finishFormulas(list: FormulaList): Formula[] {
  const texts = decodeTexts(list.texts, 'formulas');
  const formulas: Formula[] = [];
  for (let at = 0; at < 3 * list.count; at += 3) {
    formulas.push({ text: texts[list.anchors[at]!]!, row: list.anchors[at + 1]!, column: list.anchors[at + 2]! });
  }
  return formulas;
}

function doubled(old: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, 2 * old.length));
  larger.set(old);
  return larger;
}

/** Whether anything in the text may be an A1 address (of a cell, rows or columns). In doubt yes. */
function hasAddress(pool: TextPool, index: number): boolean {
  const { bytes, starts } = pool;
  const end = starts[index + 1]!;
  let letters = 0;
  for (let at = starts[index]!; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0x22) at = skipTo(bytes, at + 1, end, 0x22);
    else if (byte === 0x5b) at = skipBrackets(bytes, at, end);
    else if (byte === 0x3a && !isBracketRange(bytes, at)) return true;
    else if (isDigit(byte) && letters >= 1 && letters <= 3) return true;
    if (isLetter(byte)) letters++;
    else if (byte !== 0x24) letters = 0;
  }
  return false;
}

/** A range between columns of a table, `T[[a]]:T[[b]]`: the colon follows a bracket. */
function isBracketRange(bytes: Uint8Array, colon: number): boolean {
  return colon > 0 && bytes[colon - 1] === 0x5d;
}

function skipTo(bytes: Uint8Array, from: number, end: number, mark: number): number {
  let at = from;
  while (at < end && bytes[at] !== mark) at++;
  return at;
}

/** The bracket that closes the one here; an apostrophe inside makes the next character plain. */
function skipBrackets(bytes: Uint8Array, from: number, end: number): number {
  let depth = 0;
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 0x27) at++;
    else if (byte === 0x5b) depth++;
    else if (byte === 0x5d && --depth === 0) return at;
  }
  return end;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x5f || byte >= 0x80;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
