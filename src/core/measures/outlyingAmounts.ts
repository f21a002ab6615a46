// Amounts far from what is usual: by the size of a partner's other lines, and by the other lines of the same document.
// Sizes are compared as logarithms, so that ten times more and ten times less are equally far. Judges no single amount
// wrong; that a size is unusual is all that is said.
import type { Grant } from '../grant/grant';
import type { Ledger } from '../grant/ledger';
import { documentIds } from './documents';
import { groupRows } from './rowGroups';

export interface FarAmount {
  readonly index: number;
  /** The middle size of the partner's lines, minor units. */
  readonly typical: number;
  /** Distance from the middle, in scaled median absolute deviations. */
  readonly distance: number;
}

export interface MultipleAmount {
  readonly index: number;
  readonly sibling: number;
  readonly factor: 10 | 100 | 1000;
}

export interface OutlyingAmounts {
  /** Expenditures that could be compared: of a partner with enough lines, or of a document with several. */
  readonly compared: number;
  /** The farthest first, at most 20. */
  readonly far: readonly FarAmount[];
  /** In the order of documents, then rows. */
  readonly multiples: readonly MultipleAmount[];
}

export const LINES_NEEDED = 30;
const FARTHEST_SHOWN = 20;
const DEVIATIONS = 5;
/** Makes the median absolute deviation estimate a standard deviation (Rousseeuw and Croux 1993). */
const SCALE = 1.4826;
/** Where more than half of the lines are equal the deviation is 0: then ten times more or less is far. */
const SCALE_OF_EQUALS = 1 / DEVIATIONS;
/** Up to so many lines of a document are looked through one by one. */
const SEARCHED_LINES = 16;
const FACTORS = [10, 100, 1000] as const;

/** Compares the readable amounts other than 0. */
export function findOutlyingAmounts(grant: Grant): OutlyingAmounts {
  const isCompared = new Uint8Array(grant.expenditures.count);
  const far = findFar(grant.expenditures, isCompared);
  const multiples = findMultiples(grant, isCompared);
  return { compared: isCompared.reduce((total, one) => total + one, 0), far, multiples };
}

function findFar({ amount, partner }: Ledger, isCompared: Uint8Array): FarAmount[] {
  const found: FarAmount[] = [];
  const { rows, start } = groupRows(partner.map((index, i) => (isUsable(amount[i]!) ? index : -1)));
  for (let group = 0; group + 1 < start.length; group++) {
    const lines = rows.subarray(start[group], start[group + 1]);
    if (lines.length < LINES_NEEDED) continue;
    const sizes = new Float64Array(lines.length);
    for (let k = 0; k < lines.length; k++) sizes[k] = Math.log10(Math.abs(amount[lines[k]!]!));
    const middle = medianOf(sizes);
    const deviation = medianOf(sizes.map((size) => Math.abs(size - middle)));
    const scale = deviation > 0 ? SCALE * deviation : SCALE_OF_EQUALS;
    const typical = Math.round(10 ** middle);
    for (let k = 0; k < lines.length; k++) {
      isCompared[lines[k]!] = 1;
      const distance = Math.abs(sizes[k]! - middle) / scale;
      if (distance > DEVIATIONS) found.push({ index: lines[k]!, typical, distance });
    }
  }
  return found.sort((a, b) => b.distance - a.distance || a.index - b.index).slice(0, FARTHEST_SHOWN);
}

function findMultiples(grant: Grant, isCompared: Uint8Array): MultipleAmount[] {
  const { amount } = grant.expenditures;
  const found: MultipleAmount[] = [];
  const ids = documentIds(grant).map((id, i) => (isUsable(amount[i]!) ? id : -1));
  const { rows, start } = groupRows(ids);
  for (let group = 0; group + 1 < start.length; group++) {
    const lines = rows.subarray(start[group], start[group + 1]);
    if (lines.length < 2) continue;
    for (const row of lines) isCompared[row] = 1;
    const rowWith = lines.length <= SEARCHED_LINES ? searchAmount(lines, amount) : indexAmounts(lines, amount);
    for (const index of lines) {
      const multiple = multipleOf(index, amount[index]!, rowWith);
      if (multiple) found.push(multiple);
    }
  }
  return found;
}

/** The smallest of the factors by which a sibling is exceeded. */
function multipleOf(
  index: number,
  amount: number,
  rowWith: (amount: number) => number | undefined,
): MultipleAmount | undefined {
  for (const factor of FACTORS) {
    const sibling = amount % factor === 0 ? rowWith(amount / factor) : undefined;
    if (sibling !== undefined) return { index, sibling, factor };
  }
  return undefined;
}

/** Most documents have a few lines: looking through them costs less than an index. */
function searchAmount(lines: Int32Array, amounts: Float64Array): (amount: number) => number | undefined {
  return (amount) => lines.find((row) => amounts[row] === amount);
}

function indexAmounts(lines: Int32Array, amounts: Float64Array): (amount: number) => number | undefined {
  const rowOf = new Map<number, number>();
  for (const row of lines) if (!rowOf.has(amounts[row]!)) rowOf.set(amounts[row]!, row);
  return (amount) => rowOf.get(amount);
}

function isUsable(amount: number): boolean {
  return !Number.isNaN(amount) && amount !== 0;
}

/** The middle of the values, or the mean of the two in the middle. */
function medianOf(values: Float64Array): number {
  const sorted = values.slice().sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
