// Amounts, dates, shares and lists as a reader's locale writes them. Amounts are formatted from digits, never from binary
// fractions.
import type { Reader } from './reader';

export interface Formats {
  /** Minor units with the currency: `US$475,000.00`. Fractions of a minor unit show all their decimals. */
  money(minor: number): string;
  /** Minor units without the currency: `475,000.00`. */
  amount(minor: number): string;
  /** `2 Nov 2026` from `2026-11-02`. */
  date(iso: string): string;
  /** `33.33%` from 3,333 basis points. */
  share(basisPoints: number): string;
  number(value: number): string;
  list(items: readonly string[]): string;
  /** A column or field of the contract, by its English name. */
  heading(name: string): string;
}

const SYMBOLS: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£', BRL: 'R$' };

const MINUS = '\u2212';

const DATE = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

/** The formats of a reader for a currency with `exponent` decimals. */
export function formatsOf(
  reader: Reader,
  currency: string,
  exponent: number,
  heading: (name: string) => string,
): Formats {
  const { numberLocale, dateLocale, language } = reader;
  const grouping = { useGrouping: 'always' } as const;
  const decimals = { ...grouping, minimumFractionDigits: exponent, maximumFractionDigits: exponent + 4 };
  const amounts = lazily(() => new Intl.NumberFormat(numberLocale, decimals));
  const numbers = lazily(() => new Intl.NumberFormat(numberLocale, { ...grouping, maximumFractionDigits: 6 }));
  const percent = { ...grouping, style: 'percent', maximumFractionDigits: 2 } as const;
  const shares = lazily(() => new Intl.NumberFormat(numberLocale, percent));
  const dates = lazily(() => new Intl.DateTimeFormat(dateLocale, DATE));
  const lists = lazily(() => new Intl.ListFormat(numberLocale, { type: 'conjunction' }));
  const symbol = SYMBOLS[currency] ?? `${currency}\u00a0`;
  const gap = language === 'en' || symbol.endsWith('\u00a0') ? '' : '\u00a0';
  const sized = (minor: number) => amounts().format(decimalText(Math.abs(minor), exponent) as `${number}`);
  const sign = (minor: number) => (minor < 0 ? MINUS : '');
  return {
    money: (minor) => `${sign(minor)}${symbol}${gap}${sized(minor)}`,
    amount: (minor) => `${sign(minor)}${sized(minor)}`,
    date: (iso) => dates().format(new Date(`${iso}T00:00:00Z`)),
    share: (basisPoints) =>
      shares()
        .format(basisPoints / 10_000)
        .replace('-', MINUS),
    number: (value) => numbers().format(value).replace('-', MINUS),
    list: (items) => lists().format(items),
    heading,
  };
}

/** Makes a value when it is first asked for: a formatter costs milliseconds, and few reports use all. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Minor units as a decimal number in text; what is no whole number of minor units keeps its decimals. */
export function decimalText(minor: number, exponent: number): string {
  if (!Number.isSafeInteger(minor)) return String(minor / 10 ** exponent);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const text = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  return minor < 0 ? `-${text}` : text;
}
