// Why a decision can't be recorded, as a sentence.
import type { Words } from '../../words/words';
import type { Refusal } from './plan';

/** Most cells or rules that one sentence names. */
const NAMED = 3;

export function describeRefusal({ reason, count, names }: Refusal, words: Words): string {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), '…'] : names;
  return words.text(`review.refused.${reason}`, { count, names: words.formats.list(shown) });
}
