// The languages that every text exists in.

export const LANGUAGES = ['en', 'es', 'pt'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', pt: 'Português' };
