// What a cell holds, in the book's words and in the engine's. The engine has no errors and no true or false: an error is a
// text that reads as one, and the same characters as a text are marked as forced to be text.
import { CellValueType } from '@univerjs/core';
import type { ICellData, IDocumentData, Nullable } from '@univerjs/core';
import { ERROR_CODES } from '../../workbook/cells';
import type { BookValue, CellContent } from '../book/book';

const ERRORS: ReadonlySet<string> = new Set([...ERROR_CODES, '#SPILL!', '#CALC!']);

/** The value of a cell; of a formula, its result. */
export function valueIn(cell: Nullable<ICellData>): BookValue {
  if (!cell) return null;
  const { v: value, t: type, p: rich } = cell;
  if (value === undefined || value === null) return rich ? richText(rich) : null;
  if (type === CellValueType.BOOLEAN || typeof value === 'boolean') return value === 1 || value === true;
  if (typeof value === 'string') {
    if (type === CellValueType.NUMBER) return Number(value);
    if (type !== CellValueType.FORCE_STRING && ERRORS.has(value)) return { error: value };
  }
  return value;
}

/** The engine's cell of a content; with nulls for what must go when it is written over another. */
export function cellWith({ value, formula }: CellContent): ICellData {
  return { ...plainCell(value), f: formula === undefined ? null : `=${formula}`, si: null, p: null };
}

/** The engine's cell of a content, for a place where nothing stands yet. */
export function freshCell({ value, formula }: CellContent): ICellData {
  const cell = value === null ? {} : plainCell(value);
  return formula === undefined ? cell : { ...cell, f: `=${formula}` };
}

function plainCell(value: BookValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'object') return { v: value.error, t: CellValueType.STRING };
  return { v: value, t: ERRORS.has(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function richText(rich: IDocumentData): string {
  return (rich.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}
