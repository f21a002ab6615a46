// Numbers that look random and are the same on every run.

export interface Chance {
  /** A whole number from `from` to `to`, both included. */
  next(from: number, to: number): number;
}

/** A seeded sequence (mulberry32). */
export function startChance(seed: number): Chance {
  let state = seed;
  return {
    next(from, to) {
      state = (state + 0x6d2b79f5) | 0;
      let bits = Math.imul(state ^ (state >>> 15), 1 | state);
      bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
      const part = ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
      return from + Math.floor(part * (to - from + 1));
    },
  };
}

/** Minor units in proportion to whole weights, adding up to `amount`: largest remainder, ties to the earlier. */
export function splitByWeights(amount: number, weights: readonly number[]): number[] {
  const whole = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
  const quotas = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const parts = quotas.map((quota) => Number(quota / whole));
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const order = quotas
    .map((_, index) => index)
    .sort((a, b) => Number((quotas[b]! % whole) - (quotas[a]! % whole)) || a - b);
  for (let i = 0; i < left; i++) parts[order[i]!]! += 1;
  return parts;
}

/** The part of an amount that `basisPoints` (0.01%) make, rounded down. */
export function partOf(amount: number, basisPoints: number): number {
  return Number((BigInt(amount) * BigInt(basisPoints)) / 10_000n);
}
