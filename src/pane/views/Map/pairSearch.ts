// Which pairs a search finds: those that have every word of it in their keys or texts, whatever case and accents. Pure.
import type { PairOption } from '../../../app/mapping/pairs';
import { foldName } from '../../../core/text/foldName';
import { isSamePair } from './draft';

export interface PairsFound {
  /** Of the framework, or all where it links none; then those outside. */
  readonly inside: readonly PairOption[];
  readonly outside: readonly PairOption[];
  /** Found in all; more than are given where there are many. */
  readonly count: number;
}

/** So many are drawn; a search narrows the list. */
export const SHOWN_PAIRS = 100;

/** In the order of `pairs`, without those that are `taken`. */
export function searchPairs(pairs: readonly PairOption[], query: string, taken: readonly PairOption[]): PairsFound {
  const words = query
    .split(/\s+/)
    .map(foldName)
    .filter((word) => word !== '' && word !== '×');
  const found = pairs.filter((pair) => {
    if (taken.some((other) => isSamePair(other, pair))) return false;
    const text = textOf(pair);
    return words.every((word) => text.includes(word));
  });
  const shown = found.slice(0, SHOWN_PAIRS);
  return {
    inside: shown.filter(({ isLinked }) => isLinked !== false),
    outside: shown.filter(({ isLinked }) => isLinked === false),
    count: found.length,
  };
}

function textOf({ objectiveKey, resultKey, objectiveText, resultText }: PairOption): string {
  return foldName(`${objectiveKey} ${resultKey} ${objectiveText} ${resultText}`);
}
