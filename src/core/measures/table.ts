// A table of exact sums over two or three small indexes, in one flat array.
import { exact } from '../money/money';

export interface SumTable {
  /** The sum at an index of each dimension, from 0. */
  at(first: number, second: number, third?: number): number;
  /** Adds minor units. Throws `InexactAmount` where the sum leaves 2^53. */
  add(amount: number, first: number, second: number, third?: number): void;
}

/** A table of zeros with the given sizes. */
export function sumTable(first: number, second: number, third = 1): SumTable {
  const sums = new Float64Array(first * second * third);
  return {
    at: (a, b, c = 0) => sums[(a * second + b) * third + c] ?? 0,
    add(amount, a, b, c = 0) {
      const at = (a * second + b) * third + c;
      sums[at] = exact(sums[at]! + amount);
    },
  };
}
