// Money: a whole number of minor units with its currency. Sums that mix currencies or leave 2^53 stop loudly.
// Columns of the ledger hold bare minor units: they share the grant's one currency. Not for rates or local amounts.

export interface Money {
  readonly minor: number;
  readonly currency: string;
}

/** Two amounts of different currencies were about to be put together. */
export class MixedCurrencies extends Error {
  constructor(a: string, b: string) {
    super(`amounts in ${a} and ${b} cannot be put together`);
    this.name = 'MixedCurrencies';
  }
}

/** An amount is no whole number of minor units, or is beyond 2^53, where whole numbers are no longer exact. */
export class InexactAmount extends Error {
  constructor(minor: number) {
    super(`${minor} is not an exact number of minor units`);
    this.name = 'InexactAmount';
  }
}

/** Money of `minor` minor units. Throws `InexactAmount` where that is not a whole number up to 2^53. */
export function money(minor: number, currency: string): Money {
  return { minor: exact(minor), currency };
}

/** The minor units as they are, or `InexactAmount`; never -0. */
export function exact(minor: number): number {
  if (!Number.isSafeInteger(minor)) throw new InexactAmount(minor);
  return minor + 0;
}

export function add(a: Money, b: Money): Money {
  return money(a.minor + sameCurrency(a, b).minor, a.currency);
}

export function subtract(a: Money, b: Money): Money {
  return money(a.minor - sameCurrency(a, b).minor, a.currency);
}

/** Negative where `a` is less than `b`, 0 where equal. Throws `MixedCurrencies`. */
export function compare(a: Money, b: Money): number {
  return a.minor - sameCurrency(a, b).minor;
}

/** The exact sum of minor units. Throws `InexactAmount` where it, or a part of it, leaves 2^53. */
export function sum(amounts: Iterable<number>): number {
  let total = 0;
  for (const amount of amounts) total = exact(total + amount);
  return total;
}

function sameCurrency(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new MixedCurrencies(a.currency, b.currency);
  return b;
}
