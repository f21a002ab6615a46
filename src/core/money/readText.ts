// What amounts a text in a money cell could mean. A text is never counted; these readings serve messages and safe fixes.
// Evidence comes from the other texts of the same column, so that every reader of the workbook sees the same; a reader's
// own locale plays no part.

import { currencyExponent } from './currency';

export type Separator = '.' | ',';

/** Spaces that separate thousands: NBSP, narrow and thin spaces, the plain one; apostrophes as in Switzerland. */
const SPACES = /[\u0020\u00a0\u2007\u2009\u202f]/g;
const MINUS = /^[-\u2212\u2012\u2013]/;
/** Marks of currencies before and after an amount; three letters only where they are a code of ISO 4217. */
const MARKS =
  /^(?:[A-Z]{1,3}\s?\$|[A-Z]{3}|\$[A-Z]{0,2}|[€£¥₡₲₱]|[SB]\/\.?|Bs\.?|Gs\.?|Q|L)\s*|\s*(?:[A-Z]{0,2}\$|\$[A-Z]{2}|[€£¥₡₲₱]|[A-Z]{3})$/gu;
/** Marks of footnotes and fractions, which NFKC would turn into digits. */
const RAISED = /[\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209c\u2150-\u215f]/;

interface NumberText {
  readonly sign: 1 | -1;
  /** Digits with `.` and `,` only. */
  readonly body: string;
}

/**
 * The numbers, in main units as decimal text, that a text could mean: none (words), one, or two (`475.000` is 475 or
 * 475,000), decimal point first. `decimal` is the column's proven decimal separator, where its other texts prove one.
 */
export function readAmountText(text: string, decimal?: Separator): string[] {
  const found = parseNumberText(text);
  if (!found) return [];
  const readings = [readWith(found.body, '.'), readWith(found.body, ',')];
  const kept = readings.filter((reading, i) => reading !== undefined && !(decimal && decimal !== '.,'[i]));
  const usable = kept.length > 0 ? kept : readings.filter((reading) => reading !== undefined);
  return [...new Set(usable.map((reading) => (found.sign < 0 ? `-${reading}` : reading!)))];
}

/** The decimal separator that a text proves: `1.234,50` proves the comma; `1,234` proves nothing. */
export function provenSeparator(text: string): Separator | undefined {
  const found = parseNumberText(text);
  if (!found || !/[.,]/.test(found.body)) return undefined;
  const point = readWith(found.body, '.');
  const comma = readWith(found.body, ',');
  if (point !== undefined && comma === undefined) return '.';
  if (comma !== undefined && point === undefined) return ',';
  return undefined;
}

/**
 * Minor units of a decimal text (`-1234.5`); undefined where it has more decimals than the currency or leaves 2^53.
 * Works on digits, so nothing is rounded.
 */
export function minorUnitsOfDecimal(decimal: string, exponent: number): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d*?)0*)?$/.exec(decimal);
  if (!match) return undefined;
  const [, sign, main, fraction = ''] = match;
  if (fraction.length > exponent) return undefined;
  const minor = Number(main! + fraction.padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? (sign ? -minor : minor) + 0 : undefined;
}

function parseNumberText(text: string): NumberText | undefined {
  if (RAISED.test(text)) return undefined;
  let rest = text.normalize('NFKC').replaceAll('\u2212', '-').trim();
  let isNegative = false;
  for (let pass = 0; pass < 3; pass++) {
    const unsigned = withoutSign(rest);
    if (unsigned !== undefined) {
      if (isNegative) return undefined;
      isNegative = true;
      rest = unsigned;
    }
    rest = withoutMarks(rest);
  }
  if (rest.startsWith('+')) rest = rest.slice(1).trim();
  const body = joinGroups(rest);
  return body === undefined ? undefined : { sign: isNegative ? -1 : 1, body };
}

/** What stands within brackets, behind a minus or before one; undefined where there is none. */
function withoutSign(text: string): string | undefined {
  if (/^\(.*\)$/.test(text)) return text.slice(1, -1).trim();
  if (MINUS.test(text)) return text.slice(1).trim();
  return /\d\s?-$/.test(text) ? text.slice(0, -1).trim() : undefined;
}

function withoutMarks(text: string): string {
  const isCode = (mark: string) => currencyExponent(mark.trim()) !== undefined;
  return text.replace(MARKS, (mark) => (/[A-Z]{3}\s*$/.test(mark) && !isCode(mark) ? mark : '')).trim();
}

/** Drops spaces and apostrophes where they separate groups of three digits; undefined where the text is no number. */
function joinGroups(text: string): string | undefined {
  const spaced = text.replace(SPACES, ' ').replaceAll('’', "'");
  if (/[ ']/.test(spaced) && !/^\d{1,3}(?:([ '])\d{3})(?:\1\d{3})*(?:[.,]\d*)?$/.test(spaced)) return undefined;
  const body = spaced.replace(/[ ']/g, '');
  return /^(?:\d[\d.,]*|[.,]\d+)$/.test(body) ? body : undefined;
}

/** The number as plain decimal text when `decimal` is the decimal separator; undefined where the text contradicts it. */
function readWith(body: string, decimal: Separator): string | undefined {
  const group = decimal === '.' ? ',' : '.';
  const parts = body.split(decimal);
  if (parts.length > 2) return undefined;
  const [main = '', fraction] = parts;
  if (fraction?.includes(group)) return undefined;
  const hasGroups = main.includes(group);
  if (hasGroups && !new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+$`).test(main)) return undefined;
  const digits = main.replaceAll(group, '').replace(/^0+(?=\d)/, '') || '0';
  return fraction ? `${digits}.${fraction}` : digits;
}
