// Letters of other alphabets that look like Latin ones, and characters that cannot be seen. Only what a keyboard or a copied
// page brings into Latin names: Cyrillic and Greek. Not a full table of confusable characters (Unicode UTS 39).

const CYRILLIC = 'АВЕКМНОРСТУХІЈЅЁЇаеорсухіјѕѐёїԁһԛԝґѵ';
const CYRILLIC_AS = 'ABEKMHOPCTYXIJSËÏaeopcyxijsèëïdhqwrv';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧΪΫαιοκνρυχϊόάί';
const GREEK_AS = 'ABEZHIKMNOPTYXÏŸaiokvpuxïóáí';

const LATIN: ReadonlyMap<string, string> = new Map([...pairs(CYRILLIC, CYRILLIC_AS), ...pairs(GREEK, GREEK_AS)]);

function pairs(letters: string, latin: string): [string, string][] {
  const others = [...latin];
  return [...letters].map((letter, i) => [letter, others[i]!]);
}

/** Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const EMOJI_JOIN = /\p{Extended_Pictographic}\ufe0f?\u200d/u;

const WORDS = /[\p{L}\p{M}]+/gu;

/** The text without characters that cannot be seen. */
export function dropInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Whether the text holds a character that cannot be seen; the joiners inside emoji are none. */
export function hasInvisible(text: string): boolean {
  return !EMOJI_JOIN.test(text) && dropInvisible(text) !== text;
}

/** The words that mix Latin letters with Cyrillic or Greek ones. */
export function mixedWords(text: string): string[] {
  const words = text.match(WORDS) ?? [];
  return words.filter((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word));
}

/** The text as it looks: invisible characters dropped, look-alike letters as the Latin ones. */
export function lookOf(text: string): string {
  const composed = dropInvisible(text.normalize('NFC'));
  return Array.from(composed, (letter) => LATIN.get(letter) ?? letter).join('');
}

/** Whether a text may look like another one: all others need no closer look. */
export function mayLookLikeAnother(text: string): boolean {
  return /[\u00ad\u0370-\u052f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/.test(text);
}
