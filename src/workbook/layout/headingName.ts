// A column or field of the contract as a reader's language calls it, for messages.
import type { Language } from '../../core/sheet/language';
import { GRANT_FIELDS } from './fields';
import type { Words } from './fold';
import { LAYOUT } from './tables';

const HEADINGS: ReadonlyMap<string, Words> = new Map([
  ...GRANT_FIELDS.map(({ name, heading }) => [name, heading] as const),
  ...[...LAYOUT.values()].flatMap(({ columns }) => columns.map(({ name, heading }) => [name, heading] as const)),
]);

/** The heading behind the contract's English name (`Budget line`, `Year 2`); the name itself where it is none of ours. */
export function headingName(name: string, language: Language): string {
  const plain = HEADINGS.get(name);
  if (plain) return plain[language];
  const [, word, number] = /^(.*) (\d+)$/.exec(name) ?? [];
  const series = word === undefined ? undefined : HEADINGS.get(word);
  return series ? `${series[language]} ${number}` : name;
}
