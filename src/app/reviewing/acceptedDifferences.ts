// What differs between the values that a warning was accepted with and those of today, as the reader writes them.
import type { FactType } from '../../findings/finding';
import { CATALOGUE } from '../../rules/catalogue';
import { factTypesOf } from '../../rules/runCatalogue';
import type { Words } from '../../words/words';
import { readValues } from './readValues';

const typesOf = factTypesOf(CATALOGUE);

/** `accepted` and `now` as `acceptedValues` writes the values of a finding of this rule. */
export function acceptedDifferences(
  rule: string,
  accepted: string,
  now: string,
  words: Words,
): { readonly accepted: string; readonly now: string }[] {
  const types = typesOf(rule);
  const [before, after] = [readValues(accepted), readValues(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names
    .filter((name) => before.get(name) !== after.get(name))
    .map((name) => ({
      accepted: shown(before.get(name), types[name], words),
      now: shown(after.get(name), types[name], words),
    }));
}

/** A value of `acceptedValues` as the reader writes it; what is of no kind that we know stands as it is written. */
function shown(json: string | undefined, type: FactType | undefined, { formats }: Words): string {
  if (json === undefined || json === 'null' || json === '""') return '–';
  const number = Number(json);
  const isNumber = !Number.isNaN(number);
  const text = /^".*"$/s.test(json) ? json.slice(1, -1) : json;
  if (type === 'money' && isNumber) return formats.amount(number);
  if (type === 'share' && isNumber) return formats.share(number);
  if ((type === 'count' || type === 'number') && isNumber) return formats.number(number);
  if (type === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(text)) return formats.date(text);
  return text;
}
