// The exact minor units of each share of an expenditure, also where the shares do not make 100%: what is missing stays
// unmapped, what is too much is cut, so that never more than the expenditure is mapped.
import type { Grant } from '../grant/grant';
import { splitExactly, WHOLE, compareKeys } from '../money/split';

/**
 * Minor units for each of the share rows `rows` of one expenditure of `amount`. Shares out of range count as nothing. Where
 * the rest make 100% this is the exact split; below, the remainder goes to nobody; above, later keys get what is left.
 */
export function apportion(grant: Grant, rows: ArrayLike<number>, amount: number): number[] {
  const { shares, objectives, results } = grant;
  const parts = Array.from(rows, (row) => ({
    share: inRange(shares.share[row]!) ? shares.share[row]! : 0,
    key: [keyAt(objectives, shares.objective[row]!), keyAt(results, shares.result[row]!)],
  }));
  const total = parts.reduce((sum, part) => sum + part.share, 0);
  if (total <= WHOLE) {
    const rest = { share: WHOLE - total, key: ['\uffff'] };
    return splitExactly(amount, [...parts, rest]).slice(0, parts.length);
  }
  let left = WHOLE;
  const order = parts.map((_, k) => k).sort((a, b) => compareParts(parts[a]!.key, parts[b]!.key));
  const cut = parts.map((part) => ({ ...part }));
  for (const k of order) {
    cut[k]!.share = Math.min(cut[k]!.share, left);
    left -= cut[k]!.share;
  }
  return splitExactly(amount, cut);
}

/** A share of more than nothing and at most the whole, in basis points. */
export function inRange(share: number): boolean {
  return share > 0 && share <= WHOLE;
}

function keyAt(records: readonly { readonly key: string }[], index: number): string {
  return records[index]?.key ?? '\uffff';
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  return compareKeys(a[0]!, b[0]!) || compareKeys(a[1]!, b[1]!);
}
