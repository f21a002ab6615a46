// Amounts, dates, shares and lists as a reader's locale writes them. Amounts are formatted from digits, never from binary
// fractions.
import type { Reader } from './reader';

export interface Formats {
  /** What separates decimals where this reader types amounts. */
  readonly decimal: string;
  /** Minor units with the currency: `US$475,000.00`. Fractions of a minor unit show all their decimals. */
  money(minor: number): string;
  /** Minor units without the currency: `475,000.00`. */
  amount(minor: number): string;
  /** `2 Nov 2026` from `2026-11-02`. */
  date(iso: string): string;
  /** `33.33%` from 3,333 basis points. */
  share(basisPoints: number): string;
  /** `98.5%` from 9,850 basis points and one decimal. */
  percent(basisPoints: number, decimals: number): string;
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
  const { amounts, numbers, shares, percents } = numberFormats(numberLocale, exponent);
  const dates = lazily(() => new Intl.DateTimeFormat(dateLocale, DATE));
  const lists = lazily(() => new Intl.ListFormat(numberLocale, { type: 'conjunction' }));
  const symbol = SYMBOLS[currency] ?? `${currency}\u00a0`;
  const gap = language === 'en' || symbol.endsWith('\u00a0') ? '' : '\u00a0';
  const sized = (minor: number) => amounts().format(decimalText(Math.abs(minor), exponent) as `${number}`);
  const sign = (minor: number) => (minor < 0 ? MINUS : '');
  return {
    get decimal() {
      return decimalOf(numberLocale);
    },
    money: (minor) => `${sign(minor)}${symbol}${gap}${sized(minor)}`,
    amount: (minor) => `${sign(minor)}${sized(minor)}`,
    date: (iso) => dates().format(new Date(`${iso}T00:00:00Z`)),
    share: (basisPoints) =>
      shares()
        .format(basisPoints / 10_000)
        .replace('-', MINUS),
    percent: (basisPoints, decimals) =>
      percents(decimals)
        .format(basisPoints / 10_000)
        .replace('-', MINUS),
    number: (value) => numbers().format(value).replace('-', MINUS),
    list: (items) => lists().format(items),
    heading,
  };
}

/** The formats of numbers, each made when it is first asked for: a formatter costs milliseconds, and few reports use all. */
function numberFormats(numberLocale: string, exponent: number) {
  const grouping = { useGrouping: 'always' } as const;
  const decimals = { ...grouping, minimumFractionDigits: exponent, maximumFractionDigits: exponent + 4 };
  const percent = { ...grouping, style: 'percent' } as const;
  const ofPercents = (minimumFractionDigits: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(numberLocale, { ...percent, minimumFractionDigits, maximumFractionDigits });
  return {
    amounts: lazily(() => new Intl.NumberFormat(numberLocale, decimals)),
    numbers: lazily(() => new Intl.NumberFormat(numberLocale, { ...grouping, maximumFractionDigits: 6 })),
    shares: lazily(() => ofPercents(0, 2)),
    percents: lazilyBy((digits: number) => ofPercents(digits, digits)),
  };
}

function decimalOf(locale: string): string {
  const parts = new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** Makes a value when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** The same for a value for each key. */
function lazilyBy<K, T>(make: (key: K) => T): (key: K) => T {
  const made = new Map<K, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Minor units as a decimal number in text; what is no whole number of minor units keeps its decimals. */
export function decimalText(minor: number, exponent: number): string {
  if (!Number.isSafeInteger(minor)) return String(minor / 10 ** exponent);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const text = exponent === 0 ? digits : `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
  return minor < 0 ? `-${text}` : text;
}
