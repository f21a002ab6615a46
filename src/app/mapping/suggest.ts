// Suggestions from people's own earlier choices: the pair that most expenditures of the same partner and budget line with
// the same word in their description were mapped to. Never across partners; none where the evidence is thin. The rule is
// plain on purpose, so that it can be explained in a sentence.
import type { Grant } from '../../core/grant/grant';
import { textOf, type Ledger } from '../../core/grant/ledger';
import { hasOwnPair, hasShares } from '../../core/measures/mapping';
import { once } from '../../core/sheet/once';
import { foldName } from '../../core/text/foldName';
import { pairOption, type PairOption } from './pairs';

export interface Suggestion {
  readonly pair: PairOption;
  /** Of `alike` expenditures, so many have the pair. */
  readonly count: number;
  readonly alike: number;
  /** The word that they share, folded. */
  readonly word: string;
}

/** Fewer expenditures alike say nothing. */
const FEWEST_ALIKE = 3;
/** At least three of four must have the pair. */
const [MOST, OF] = [3, 4];
const SHORTEST_WORD = 4;

/** The pair that earlier choices suggest for an expenditure; null where they suggest none. Counts own pairs only. */
export function suggestPair(grant: Grant, record: number): Suggestion | null {
  const ledger = grant.expenditures;
  const index = choicesByWord(grant);
  let best: Suggestion | null = null;
  for (const word of wordsOf(ledger, record)) {
    const pairs = index.get(placeOf(ledger, record, word));
    if (!pairs) continue;
    const own = hasOwnPair(grant, record) ? pairNumber(grant, record) : undefined;
    const counts = [...pairs].map(([pair, count]) => [pair, count - (pair === own ? 1 : 0)] as const);
    const alike = counts.reduce((sum, [, count]) => sum + count, 0);
    const [pair, count] = counts.reduce((top, one) =>
      one[1] > top[1] || (one[1] === top[1] && one[0] < top[0]) ? one : top,
    );
    if (alike < FEWEST_ALIKE || count * OF < alike * MOST || !isBetter(count, alike, best)) continue;
    const results = grant.results.length;
    best = { pair: pairOption(grant, Math.floor(pair / results), pair % results), count, alike, word };
  }
  return best;
}

/** The larger part first, then more expenditures; of equal ones the word that stands first. */
function isBetter(count: number, alike: number, best: Suggestion | null): boolean {
  if (!best) return true;
  const order = count * best.alike - best.count * alike;
  return order > 0 || (order === 0 && count > best.count);
}

/** How often each pair was chosen, by partner, budget line and word of the description. */
const choicesByWord = once((grant: Grant) => {
  const ledger = grant.expenditures;
  const choices = new Map<string, Map<number, number>>();
  for (let record = 0; record < ledger.count; record++) {
    if (hasShares(grant, record) || !hasOwnPair(grant, record) || ledger.partner[record]! < 0) continue;
    const pair = pairNumber(grant, record);
    for (const word of wordsOf(ledger, record)) {
      const place = placeOf(ledger, record, word);
      const pairs = choices.get(place) ?? new Map<number, number>();
      choices.set(place, pairs);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return choices;
});

function pairNumber({ expenditures, results }: Grant, record: number): number {
  return expenditures.objective[record]! * results.length + expenditures.result[record]!;
}

function placeOf({ partner, budgetLine }: Ledger, record: number, word: string): string {
  return `${partner[record]} ${budgetLine[record]} ${word}`;
}

/** The distinct words of a description, long enough to mean something, without numbers and a plural's ending. */
function wordsOf(ledger: Ledger, record: number): readonly string[] {
  return wordsByText(ledger)(ledger.description[record]!);
}

/** Many rows share a description: each is split once. */
const wordsByText = once((ledger: Ledger) => {
  const known = new Map<number, readonly string[]>();
  return (text: number): readonly string[] => {
    if (!known.has(text)) known.set(text, splitWords(textOf(ledger, text)));
    return known.get(text)!;
  };
});

function splitWords(text: string): string[] {
  const words = foldName(text)
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/s$/, ''));
  return [...new Set(words.filter((word) => word.length >= SHORTEST_WORD))];
}
