// A cell's content as text that no program, locale or re-saving changes. The form is specified in docs/fingerprint.md.
import { isoOf } from '../calendar/day';
import type { ColumnFacts, OddReading } from '../sheet/facts';

export type ValueType = 'text' | 'money' | 'date' | 'share' | 'number';

/** Text in Unicode NFC with line feeds as line ends. */
export function canonicalString(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFC').replace(/\r\n?/g, '\n');
}

/** The first 15 significant decimal digits as `digits` `e` `exponent`, without trailing zeros: 1234.5 is `12345e-1`. */
export function canonicalNumber(value: number): string {
  if (value === 0) return '0e0';
  const [mantissa, exponent] = value.toExponential(14).split('e');
  const digits = mantissa!.replace('.', '').replace(/0+$/, '');
  const decimals = digits.replace('-', '').length - 1;
  return `${digits}e${Number(exponent) - decimals}`;
}

/** A number as its type asks: minor units, basis points, ISO 8601 days, or digits and exponent. '' for NaN. */
export function canonicalOf(type: ValueType, value: number): string {
  if (Number.isNaN(value)) return '';
  if (type === 'date') return isoOf(value);
  return type === 'number' ? canonicalNumber(value) : String(value + 0);
}

const NUMERIC_KINDS: ReadonlySet<OddReading['kind']> = new Set(['fraction', 'too-large', 'time', 'not-a-date']);

/** What stands in a cell that does not read as its column asks: `?` and the number or the text. */
export function canonicalUnread({ kind, text }: OddReading): string {
  return `?${NUMERIC_KINDS.has(kind) ? canonicalNumber(Number(text)) : canonicalString(text)}`;
}

/** Reads the values of a column; `odd` are its cells that did not read, by record. */
export function valuesOf(
  column: ColumnFacts,
  strings: readonly string[],
  odd: ReadonlyMap<number, OddReading> | undefined,
): (record: number) => string {
  const own = readerOf(column, strings);
  if (!odd) return own;
  return (record) => {
    const found = odd.get(record);
    return found ? canonicalUnread(found) : own(record);
  };
}

function readerOf(
  { type, choices, texts, numbers, codes }: ColumnFacts,
  strings: readonly string[],
): (record: number) => string {
  const text = (record: number) => {
    const index = texts?.[record] ?? -1;
    return index < 0 ? '' : canonicalString(strings[index]!);
  };
  if (type === 'choice') {
    return (record) => {
      const code = codes?.[record] ?? -1;
      return code >= 0 ? choices![code]! : code === -1 ? '' : `?${text(record)}`;
    };
  }
  if (!numbers) return text;
  const shown = type === 'date' ? knownDays() : (value: number) => canonicalOf(type as ValueType, value);
  return (record) => {
    const value = numbers[record]!;
    if (!Number.isNaN(value)) return shown(value);
    const words = text(record);
    return words === '' ? '' : `?${words}`;
  };
}

/** Days as text, each made once: a ledger has few days and many rows. */
function knownDays(): (day: number) => string {
  const known = new Map<number, string>();
  return (day) => {
    let text = known.get(day);
    if (text === undefined) known.set(day, (text = isoOf(day)));
    return text;
  };
}
