// Who reads: the language of the texts, and the locale of amounts and dates, which differ inside one language (Mexico writes
// 1,234.56, Argentina 1.234,56).
import type { Language } from '../core/sheet/language';

export interface Reader {
  readonly language: Language;
  readonly numberLocale: string;
  readonly dateLocale: string;
}

const LOCALES: Readonly<Record<Language, { readonly number: string; readonly date: string }>> = {
  en: { number: 'en-US', date: 'en-GB' },
  es: { number: 'es', date: 'es' },
  pt: { number: 'pt-BR', date: 'pt-BR' },
};

/** A reader of `language`; `locale` (e.g. `es-MX`) decides how amounts and dates look where it is of that language. */
export function readerOf(language: Language, locale?: string): Reader {
  const fits = locale !== undefined && locale.toLowerCase().startsWith(`${language}-`) && isSupported(locale);
  const { number, date } = LOCALES[language];
  return { language, numberLocale: fits ? locale : number, dateLocale: fits ? locale : date };
}

function isSupported(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
