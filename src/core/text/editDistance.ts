// How far apart two texts are, in mistakes of typing. Bounded on purpose: beyond a few mistakes nobody asks how many.

const LONGEST_NAME = 256;

/**
 * The Damerau-Levenshtein distance (optimal string alignment: insert, delete, replace, swap neighbours) up to `limit`;
 * `limit + 1` where it is more, and for texts over 256 letters, which are no names. Only a band of the usual table is
 * computed.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST_NAME) return limit + 1;
  const beyond = limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, beyond));
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(beyond);
    if (i <= limit) current[0] = i;
    let best = current[0]!;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      current[j] = Math.min(cost, beyond);
      best = Math.min(best, current[j]!);
    }
    if (best > limit && i > 1 && Math.min(...previous) > limit) return beyond;
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}
