// How a value is handed to Excel so that the cell holds exactly that, and whether a cell holds what it should. Pure.
import type { CellValue } from '../../../core/sheet/cellEdit';

/**
 * A value as `range.values` takes it: `''` empties a cell (`null` would leave it alone); a text that Excel would read as
 * a formula, a number, a date or a truth value gets an apostrophe in front, which is no part of it.
 */
export function writtenForm(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && isRisky(value) ? `'${value}` : value;
}

/** What a cell held, as `range.formulas` takes it back: a formula as it was, a text as a text. */
export function restoredForm(held: Held): string | number | boolean {
  return isFormula(held) ? String(held.formula) : writtenForm(held.value);
}

/** A cell as it was read. */
export interface Held {
  readonly value: CellValue;
  readonly formula: unknown;
}

/** Whether the cell is a formula; a text that begins with `=` is its own value. */
export function isFormula({ value, formula }: Held): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** Whether two values are the same to a reader of the sheet: an empty text is an empty cell. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return (a ?? '') === (b ?? '');
}

/** Whether two readings of a cell are the same, formula and all. */
export function isSameHeld(a: Held, b: Held): boolean {
  return isFormula(a) || isFormula(b) ? a.formula === b.formula : isSameValue(a.value, b.value);
}

/** Texts of letters are safe unless they are words that Excel turns into truth values. */
function isRisky(text: string): boolean {
  return (
    text !== '' && (/\d|^[^\p{L}]/u.test(text) || /^(?:true|false|verdadero|falso|verdadeiro)$/i.test(text.trim()))
  );
}
