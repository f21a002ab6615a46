// A value that is written to a cell, read as Excel reads what a person types in English: text that looks like a number
// becomes one. An apostrophe in front, or the text format `@`, keeps it as it is.
import { ERROR_CODES } from '../../../workbook/cells';
import type { CellContent } from '../../book/book';
import { HostError } from '../hostError';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

/** Undefined for null: the cell stays as it is. Throws InvalidArgument for what no cell can hold. */
export function typedContent(value: unknown, numberFormat: string): CellContent | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new HostError('InvalidArgument');
    return { value };
  }
  if (typeof value === 'boolean') return { value };
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  if (value === '') return { value: null };
  if (value.length > 32_767) throw new HostError('InvalidArgument');
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (numberFormat === '@') return { value };
  return typedText(value);
}

function typedText(text: string): CellContent {
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text.slice(1) };
  const plain = text.trim();
  if (NUMBER.test(plain)) return { value: Number(plain) };
  if (GROUPED.test(plain)) return { value: Number(plain.replaceAll(',', '')) };
  if (plain.endsWith('%') && NUMBER.test(plain.slice(0, -1))) return { value: Number(plain.slice(0, -1)) / 100 };
  if (/^(?:true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  if ((ERROR_CODES as readonly string[]).includes(plain)) return { value: { error: plain } };
  const day = dayFrom(plain);
  if (day !== undefined) return { value: day };
  if (/^[+-]/.test(text) && /^[+-]\s*[\p{L}(]/u.test(text)) return { value: null, formula: text };
  if (text.startsWith('@')) throw new HostError('InvalidArgument', 'The formula is not correct.');
  return { value: text };
}

/** The serial number of `2025-01-31` or `1/31/2025`. */
function dayFrom(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const short = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : short
      ? [Number(short[3]), Number(short[1]), Number(short[2])]
      : [0, 0, 0];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.getTime() / 86_400_000 + 25_569;
}
