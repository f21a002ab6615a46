// Which row of a table is which row of an earlier state of it: by key first, rows that are wholly equal before others; then,
// for rows whose key was changed, by what else they hold. Knows nothing of tables or columns.

export interface Side {
  readonly count: number;
  readonly columns: number;
  keyOf(row: number): string;
  cell(row: number, column: number): string;
}

export interface Pairing {
  /** For each row on the left the row on the right, -1 where there is none. */
  readonly partners: Int32Array;
  readonly unmatchedLeft: readonly number[];
  readonly unmatchedRight: readonly number[];
}

type Pair = readonly [number, number];

/** Rows compared one by one with each other where keys do not tell; more are left as gone and new. */
const MOST_COMPARED = 200;
/** The part of the filled cells that must be equal for two rows with different keys to be the same row. */
const ALIKE = 0.5;

/** Pairs rows. Rows on the right that are not eligible may be found by key, but are never left over. */
export function pairRows(left: Side, right: Side, isEligible: (row: number) => boolean): Pairing {
  const partners = new Int32Array(left.count).fill(-1);
  const isTaken = new Uint8Array(right.count);
  const take = ([was, is]: Pair) => {
    partners[was] = is;
    isTaken[is] = 1;
  };
  pairByKey(left, right, take);
  const rest = unpaired(partners, isTaken, isEligible);
  const isFew = rest.left.length <= MOST_COMPARED && rest.right.length <= MOST_COMPARED;
  if (isFew) mostAlike(rest.left, rest.right, left, right, ALIKE).forEach(take);
  const { left: unmatchedLeft, right: unmatchedRight } = unpaired(partners, isTaken, isEligible);
  return { partners, unmatchedLeft, unmatchedRight };
}

/** Keys that stand once on both sides are paired at once; the others in groups. */
function pairByKey(left: Side, right: Side, take: (pair: Pair) => void): void {
  const [lefts, rights] = [indexKeys(left), indexKeys(right)];
  for (const [key, row] of lefts.first) {
    const found = rights.first.get(key);
    if (found === undefined) continue;
    const [own, others] = [lefts.more.get(key), rights.more.get(key)];
    if (!own && !others) take([row, found]);
    else pairGroup([row, ...(own ?? [])], [found, ...(others ?? [])], left, right).forEach(take);
  }
}

interface KeyRows {
  readonly first: ReadonlyMap<string, number>;
  /** Further rows of keys that stand more than once. */
  readonly more: ReadonlyMap<string, number[]>;
}

function indexKeys(side: Side): KeyRows {
  const first = new Map<string, number>();
  const more = new Map<string, number[]>();
  for (let row = 0; row < side.count; row++) {
    const key = side.keyOf(row);
    if (!first.has(key)) first.set(key, row);
    else if (more.has(key)) more.get(key)!.push(row);
    else more.set(key, [row]);
  }
  return { first, more };
}

function unpaired(
  partners: Int32Array,
  isTaken: Uint8Array,
  isEligible: (row: number) => boolean,
): { left: number[]; right: number[] } {
  const left: number[] = [];
  const right: number[] = [];
  for (let row = 0; row < partners.length; row++) if (partners[row] === -1) left.push(row);
  for (let row = 0; row < isTaken.length; row++) if (isTaken[row] === 0 && isEligible(row)) right.push(row);
  return { left, right };
}

/** Rows of one key: equal ones first, then the most alike; where there are very many, in their order. */
function pairGroup(rows: readonly number[], candidates: readonly number[], left: Side, right: Side): Pair[] {
  const pairs: Pair[] = [];
  const byText = new Map<string, number[]>();
  for (const row of candidates) {
    const text = textOf(right, row);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  const taken = new Set<number>();
  const rest = rows.filter((row) => {
    const equal = byText.get(textOf(left, row))?.pop();
    if (equal === undefined) return true;
    taken.add(equal);
    pairs.push([row, equal]);
    return false;
  });
  const free = candidates.filter((row) => !taken.has(row));
  const isFew = rest.length <= MOST_COMPARED && free.length <= MOST_COMPARED;
  const others = isFew ? mostAlike(rest, free, left, right, 0) : inOrder(rest, free);
  return [...pairs, ...others];
}

function inOrder(lefts: readonly number[], rights: readonly number[]): Pair[] {
  return lefts.slice(0, rights.length).map((row, index) => [row, rights[index]!]);
}

function textOf(side: Side, row: number): string {
  return JSON.stringify(Array.from({ length: side.columns }, (_, column) => side.cell(row, column)));
}

/** Pairs the most alike first, as long as they are alike enough. */
function mostAlike(
  lefts: readonly number[],
  rights: readonly number[],
  left: Side,
  right: Side,
  enough: number,
): Pair[] {
  const scored = lefts.flatMap((was) => rights.map((is) => ({ was, is, part: likeness(was, is, left, right) })));
  const used = { left: new Set<number>(), right: new Set<number>() };
  const pairs: Pair[] = [];
  for (const { was, is, part } of scored.sort((a, b) => b.part - a.part)) {
    if (part < enough || used.left.has(was) || used.right.has(is)) continue;
    used.left.add(was);
    used.right.add(is);
    pairs.push([was, is]);
  }
  return pairs;
}

/** The part of the cells filled on either side that are equal; 1 where both rows are blank. */
function likeness(was: number, is: number, left: Side, right: Side): number {
  let [filled, equal] = [0, 0];
  for (let column = 0; column < left.columns; column++) {
    const [a, b] = [left.cell(was, column), right.cell(is, column)];
    if (a === '' && b === '') continue;
    filled += 1;
    if (a === b) equal += 1;
  }
  return filled === 0 ? 1 : equal / filled;
}
