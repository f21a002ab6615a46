// Apportionment: an amount divided by shares so that the minor units re-add exactly (largest remainder method;
// Balinski & Young, Fair Representation). Ties go to the lower key, never to a row's position.
import { exact } from './money';

/** The whole of an amount, in basis points (0.01%). */
export const WHOLE = 10_000;

export interface Part {
  /** Basis points, 0 or more. */
  readonly share: number;
  /** Orders ties: compared with `compareKeys`, from the first to the last. */
  readonly key: readonly string[];
}

/**
 * The minor units of each part, in the order given; they add up to `amount`. A negative amount is split by its absolute
 * value and gets the sign. Throws a RangeError unless the shares make exactly `WHOLE`.
 */
export function splitExactly(amount: number, parts: readonly Part[]): number[] {
  const whole = parts.reduce((total, part) => total + part.share, 0);
  if (whole !== WHOLE) throw new RangeError(`the shares make ${whole} basis points, not ${WHOLE}`);
  const size = Math.abs(exact(amount));
  const quotas = parts.map((part) => quotaOf(size, part.share));
  const minor = quotas.map((quota) => quota.units);
  const left = size - minor.reduce((total, value) => total + value, 0);
  const remainders = quotas.map((quota) => quota.remainder);
  const order = parts
    .map((_, index) => index)
    .sort((a, b) => remainders[b]! - remainders[a]! || compareParts(parts[a]!, parts[b]!));
  for (let i = 0; i < left; i++) minor[order[i]!]! += 1;
  return minor.map((value) => (amount < 0 ? -value : value) + 0);
}

/** The whole units of `size * share / WHOLE`, and what remains of it in parts of `WHOLE`; exact for every safe integer. */
function quotaOf(size: number, share: number): { units: number; remainder: number } {
  const product = size * share;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const remainder = product % WHOLE;
    return { units: (product - remainder) / WHOLE, remainder };
  }
  const exactProduct = BigInt(size) * BigInt(share);
  return { units: Number(exactProduct / BigInt(WHOLE)), remainder: Number(exactProduct % BigInt(WHOLE)) };
}

/** Orders keys as people count: numbers inside them by value (O2 before O10), letters without case. */
export function compareKeys(a: string, b: string): number {
  const left = pieces(a);
  const right = pieces(b);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const order = comparePieces(left[i]!, right[i]!);
    if (order !== 0) return order;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** By key; of one key the larger share first. */
function compareParts(a: Part, b: Part): number {
  return comparePaths(a.key, b.key) || b.share - a.share;
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareKeys(a[i]!, b[i]!);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function pieces(key: string): string[] {
  return (
    key
      .normalize('NFC')
      .toLowerCase()
      .match(/\d+|\D+/g) ?? []
  );
}

function comparePieces(a: string, b: string): number {
  const bothNumbers = /^\d/.test(a) && /^\d/.test(b);
  if (!bothNumbers) return a < b ? -1 : a > b ? 1 : 0;
  const [x, y] = [BigInt(a), BigInt(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
