// From a number in a cell to whole units: minor units of money, basis points of a share.
// What is allowed for is the dust of binary fractions, nothing else. Text is read in `readText`.

export type WholeReading =
  { readonly kind: 'whole'; readonly value: number } | { readonly kind: 'fraction' } | { readonly kind: 'too-large' };

const POWERS = [1, 10, 100, 1_000, 10_000];

/**
 * Minor units of an amount in main units. A number within 1e-6 of a minor unit is that unit (`=0.1+0.2`), and so is a
 * number that no other double between two minor units comes nearer to; any other has a fraction of a minor unit.
 */
export function readMinorUnits(amount: number, exponent: number): WholeReading {
  const power = POWERS[exponent]!;
  return whole(amount * power, amount, power, 1e-6);
}

/** Basis points of a share given as a fraction (0.5 is 5,000). Within 1e-9 of a basis point it is that. */
export function readBasisPoints(share: number): WholeReading {
  return whole(share * 10_000, share, 10_000, 1e-9);
}

function whole(scaled: number, original: number, power: number, tolerance: number): WholeReading {
  const nearest = Math.round(scaled);
  if (!Number.isSafeInteger(nearest)) return { kind: 'too-large' };
  const dust = Math.min(Math.abs(scaled) * Number.EPSILON, tolerance / 2);
  if (Math.abs(scaled - nearest) <= tolerance + dust) return { kind: 'whole', value: nearest + 0 };
  const value = [nearest, nearest - 1, nearest + 1].find((unit) => unit / power === original);
  return value === undefined ? { kind: 'fraction' } : { kind: 'whole', value: value + 0 };
}
