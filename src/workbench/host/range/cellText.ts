// The text that a cell shows, near enough for a person at the workbench: grouped numbers, decimals, percent and short dates.
// Colours, conditions, fractions and elapsed time are not imitated.
import type { BookValue } from '../../book/book';
import type { CultureModel } from '../culture';

const DAY = 86_400_000;

/** The text in the reader's regional settings. */
export function shownText(value: BookValue, numberFormat: string, culture: CultureModel): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  const [positive = '', negative] = numberFormat.split(';');
  const format = value < 0 && negative !== undefined ? negative : positive;
  const amount = value < 0 && negative !== undefined ? -value : value;
  const bare = format.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[[^\]]*\]/g, '');
  if (/general/i.test(bare) || bare === '' || bare === '@') return String(value).replace('.', culture.decimalSeparator);
  if (/[dmy]/i.test(bare)) return dayText(value, numberFormat.startsWith('m/d/yyyy') ? culture.shortDatePattern : bare);
  return numberText(amount, bare, culture);
}

function numberText(amount: number, format: string, culture: CultureModel): string {
  const isPercent = format.includes('%');
  const decimals = /\.([0#]*)/.exec(format)?.[1]?.length ?? 0;
  const [whole = '', fraction] = Math.abs(isPercent ? amount * 100 : amount)
    .toFixed(decimals)
    .split('.');
  const grouped = format.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, culture.thousandsSeparator) : whole;
  const digits = fraction === undefined ? grouped : grouped + culture.decimalSeparator + fraction;
  return `${amount < 0 ? '-' : ''}${digits}${isPercent ? '%' : ''}`;
}

function dayText(serial: number, pattern: string): string {
  const date = new Date(Math.floor(serial - 25_569) * DAY);
  const parts: Readonly<Record<string, number>> = {
    y: date.getUTCFullYear(),
    m: date.getUTCMonth() + 1,
    d: date.getUTCDate(),
  };
  return pattern.replace(/[yY]+|[mM]+|[dD]+/g, (letters) => {
    const part = parts[letters.charAt(0).toLowerCase()]!;
    return letters.length === 2 ? String(part % 100).padStart(2, '0') : String(part);
  });
}
