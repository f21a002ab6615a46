// A table of exact sums over two or three small indexes, in one flat array.
import { exact } from '../money/money';

export interface SumTable {
  /** The sum at an index of each dimension, from 0. */
  at(...indexes: number[]): number;
  /** Adds minor units. Throws `InexactAmount` where the sum leaves 2^53. */
  add(amount: number, ...indexes: number[]): void;
}

/** A table of zeros with the given sizes. */
export function sumTable(...sizes: number[]): SumTable {
  const sums = new Float64Array(sizes.reduce((product, size) => product * size, 1));
  const offset = (indexes: number[]) => indexes.reduce((at, index, i) => at * sizes[i]! + index, 0);
  return {
    at: (...indexes) => sums[offset(indexes)] ?? 0,
    add(amount, ...indexes) {
      const at = offset(indexes);
      sums[at] = exact(sums[at]! + amount);
    },
  };
}
