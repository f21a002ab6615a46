// Amounts far from what is usual: by the size of a partner's other lines, and by the other lines of the same document.
// Sizes are compared as logarithms, so that ten times more and ten times less are equally far. Judges no single amount
// wrong; that a size is unusual is all that is said.
import type { Grant } from '../grant/grant';
import type { Ledger } from '../grant/ledger';
import { documentIds } from './documents';
import { groupsOf } from './rowGroups';

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
const FACTORS = [10, 100, 1000] as const;

/** Compares the readable amounts other than 0. */
export function findOutlyingAmounts(grant: Grant): OutlyingAmounts {
  const isCompared = new Uint8Array(grant.expenditures.count);
  const far = findFar(grant.expenditures, isCompared);
  const multiples = findMultiples(grant, isCompared);
  return { compared: isCompared.reduce((total, one) => total + one, 0), far, multiples };
}

function findFar(ledger: Ledger, isCompared: Uint8Array): FarAmount[] {
  const found: FarAmount[] = [];
  for (const rows of linesByPartner(ledger)) {
    if (rows.length < LINES_NEEDED) continue;
    const sizes = Float64Array.from(rows, (row) => Math.log10(Math.abs(ledger.amount[row]!)));
    const middle = medianOf(sizes);
    const deviation = medianOf(sizes.map((size) => Math.abs(size - middle)));
    const scale = deviation > 0 ? SCALE * deviation : SCALE_OF_EQUALS;
    const typical = Math.round(10 ** middle);
    for (let k = 0; k < rows.length; k++) {
      isCompared[rows[k]!] = 1;
      const distance = Math.abs(sizes[k]! - middle) / scale;
      if (distance > DEVIATIONS) found.push({ index: rows[k]!, typical, distance });
    }
  }
  return found.sort((a, b) => b.distance - a.distance || a.index - b.index).slice(0, FARTHEST_SHOWN);
}

function linesByPartner({ count, partner, amount }: Ledger): Int32Array[] {
  return groupsOf(
    Int32Array.from({ length: count }, (_, i) => (isUsable(amount[i]!) ? Math.max(partner[i]!, -1) : -1)),
  );
}

/** For each row of a document whose amount is exactly 10, 100 or 1,000 times another's, the smallest such factor. */
function findMultiples(grant: Grant, isCompared: Uint8Array): MultipleAmount[] {
  const { amount } = grant.expenditures;
  const found: MultipleAmount[] = [];
  const ids = documentIds(grant).map((id, i) => (isUsable(amount[i]!) ? id : -1));
  for (const rows of groupsOf(ids)) {
    const rowOf = new Map<number, number>();
    for (const row of rows) {
      isCompared[row] = 1;
      if (!rowOf.has(amount[row]!)) rowOf.set(amount[row]!, row);
    }
    for (const index of rows) {
      const factor = FACTORS.find((by) => rowOf.has(amount[index]! / by));
      if (factor) found.push({ index, sibling: rowOf.get(amount[index]! / factor)!, factor });
    }
  }
  return found;
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
