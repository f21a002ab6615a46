// The form in which headings, field names, choices and sheet names are compared. Keys and references are compared by
// `core/text/foldKey` instead, as Excel does.
import { LANGUAGES } from '../../core/sheet/language';
import type { Language } from '../../core/sheet/language';

/** One text in every language. */
export type Words = Readonly<Record<Language, string>>;

export function words(en: string, es: string, pt: string): Words {
  return { en, es, pt };
}

/** The distinct folded forms of a text in all languages. */
export function foldedWords(text: Words): string[] {
  return [...new Set(LANGUAGES.map((language) => fold(text[language])))];
}

/** Without case, accents and edges; any run of white space (no-break spaces too) is one space. */
export function fold(text: string): string {
  const plain = /^[\x21-\x7e]*$/.test(text) ? text : unaccented(text);
  return plain.toLowerCase();
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Letters and digits of a folded text, nothing else. */
export function squeeze(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]/gu, '');
}
