// Who reads: the language of the texts, and the locale of amounts and dates, which differ inside one language (Mexico writes
// 1,234.56, Argentina 1.234,56).
import type { Language } from '../core/sheet/language';

export interface Reader {
  readonly language: Language;
  readonly numberLocale: string;
  readonly dateLocale: string;
}

/** How amounts look in the cells beside the text; '' where thousands are not set apart. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

const LOCALES: Readonly<Record<Language, { readonly number: string; readonly date: string }>> = {
  en: { number: 'en-US', date: 'en-GB' },
  es: { number: 'es', date: 'es' },
  pt: { number: 'pt-BR', date: 'pt-BR' },
};

/** Locales of every way to separate, those of our languages first. */
const WAYS_TO_SEPARATE = ['en-US', 'es-MX', 'es-AR', 'pt-BR', 'de-CH', 'de-DE', 'fr-FR', 'sv-SE', 'en-IN'];

/**
 * A reader of `language`; `locale` (e.g. `es-MX`) decides how amounts and dates look where it is of that language, and
 * `separators`, where they are known, decide on amounts before it.
 */
export function readerOf(language: Language, locale?: string, separators?: Separators): Reader {
  const fits = locale !== undefined && locale.toLowerCase().startsWith(`${language}-`) && isSupported(locale);
  const { number, date } = LOCALES[language];
  const numberLocale = fits ? locale : number;
  return {
    language,
    numberLocale: separators ? localeWith(separators, numberLocale) : numberLocale,
    dateLocale: fits ? locale : date,
  };
}

/** The first locale that writes amounts so; `usual` where it does already, or none does. */
function localeWith(separators: Separators, usual: string): string {
  return [usual, ...WAYS_TO_SEPARATE].find((locale) => writesSo(locale, separators)) ?? usual;
}

function writesSo(locale: string, { decimal, thousands }: Separators): boolean {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always', minimumFractionDigits: 1 }).formatToParts(
    123_456.7,
  );
  const partOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return partOf('decimal') === decimal && isSameSpace(partOf('group'), thousands);
}

/** Hosts and locales differ in which kind of space they mean. */
function isSameSpace(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, ' ');
  return plain(a) === plain(b);
}

function isSupported(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
