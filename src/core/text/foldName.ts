// When two names are one for people: the same letters, whatever their width, case, accents, spaces and invisible
// characters. Keys compare by `core/text/foldKey` instead, as Excel does.
import { dropInvisible } from './lookAlikes';

/** Equal for names that people read as one. */
export function foldName(text: string): string {
  const plain = /^[\x21-\x7e]*$/.test(text) ? text : withoutMarks(text);
  return plain.toLowerCase();
}

function withoutMarks(text: string): string {
  return dropInvisible(text).normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim();
}
