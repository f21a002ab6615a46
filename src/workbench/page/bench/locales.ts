// The languages that the stand-in's surface can have, as Excel names them, and what may stand in the page's address.
import type { Language } from '../../../core/sheet/language';
import type { CultureName, SwitchName } from './switches';
import { SWITCHES } from './switches';

export const HOST_LOCALES = ['en-US', 'es-MX', 'es-AR', 'pt-BR'] as const;

export type HostLocale = (typeof HOST_LOCALES)[number];

export function languageOf(locale: HostLocale): Language {
  return locale.slice(0, 2) as Language;
}

/** One example of each way to write an amount. */
export const SEPARATORS: readonly { readonly culture: CultureName; readonly example: string }[] = [
  { culture: 'en-US', example: '1,234.56' },
  { culture: 'es-AR', example: '1.234,56' },
  { culture: 'fr-FR', example: '1 234,56' },
  { culture: 'de-CH', example: '1’234.56' },
];

/** The way to write amounts that goes with a language, until another is chosen. */
export function cultureOf(locale: HostLocale): CultureName {
  return locale === 'es-AR' || locale === 'pt-BR' ? 'es-AR' : 'en-US';
}

export interface PageParameters {
  readonly locale: HostLocale;
  /** What is opened first: the file of the command line or else the sample, the sample, or an empty workbook. */
  readonly file: 'given' | 'sample' | 'none';
  /** Name of the sheet to begin with; '' for the workbook's own. */
  readonly sheet: string;
  readonly isPaneOpen: boolean;
  readonly switches: readonly SwitchName[];
}

/** `?lang=es&file=sample&sheet=Grant&pane=closed&hard=slow,small`. What is not known is left out. */
export function parametersOf(search: string, browser: string): PageParameters {
  const given = new URLSearchParams(search);
  const file = given.get('file');
  const hard = (given.get('hard') ?? '').split(',');
  return {
    locale: localeFor(given.get('lang') ?? browser),
    file: file === 'none' || file === 'sample' ? file : 'given',
    sheet: given.get('sheet') ?? '',
    isPaneOpen: given.get('pane') !== 'closed',
    switches: SWITCHES.filter((name) => hard.includes(name)),
  };
}

function localeFor(wanted: string): HostLocale {
  const exact = HOST_LOCALES.find((locale) => locale.toLowerCase() === wanted.toLowerCase());
  return exact ?? HOST_LOCALES.find((locale) => locale.startsWith(wanted.slice(0, 2).toLowerCase())) ?? 'en-US';
}
