// Which language the pane speaks: the person's choice, kept on this computer where that is allowed, else the program's own.
import { LANGUAGES, type Language } from '../../core/sheet/language';

const KEY = 'allot.language';

/** The language of a locale such as `es-MX`; English where we have no texts of it. */
export function languageOf(locale: string): Language {
  const [code] = locale.toLowerCase().split(/[-_]/);
  return LANGUAGES.find((known) => known === code) ?? 'en';
}

/** The choice that was kept; null for none. A page that may keep nothing follows the program. */
export function chosenLanguage(): Language | null {
  const kept = tryStorage((storage) => storage.getItem(KEY));
  return LANGUAGES.find((known) => known === kept) ?? null;
}

/** Keeps a choice; null forgets it. */
export function keepLanguage(language: Language | null): void {
  tryStorage((storage) => {
    if (language === null) storage.removeItem(KEY);
    else storage.setItem(KEY, language);
  });
}

/** Storage may be refused by the browser: then there is nothing to keep, and that is no fault. */
function tryStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
