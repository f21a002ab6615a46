// Which row of a table is which row of an earlier state of it: by key first, rows that are wholly equal before others; then,
// for rows whose key was changed, by what else they hold. Knows nothing of tables or columns.

export interface Side {
  readonly count: number;
  readonly columns: number;
  keyOf(row: number): string;
  cell(row: number, column: number): string;
}

export interface Pairing {
  /** Row on the left, row on the right. */
  readonly pairs: readonly Pair[];
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
  const pairs: Pair[] = [];
  const groups = groupByKey(left);
  const candidates = groupByKey(right);
  for (const [key, rows] of groups) pairs.push(...pairGroup(rows, candidates.get(key) ?? [], left, right));
  const [freeLeft, freeRight] = unpaired(pairs, left, right, isEligible);
  const isFew = freeLeft.length <= MOST_COMPARED && freeRight.length <= MOST_COMPARED;
  if (freeLeft.length === 0 || freeRight.length === 0 || !isFew) {
    return { pairs, unmatchedLeft: freeLeft, unmatchedRight: freeRight };
  }
  pairs.push(...mostAlike(freeLeft, freeRight, left, right, ALIKE));
  const [unmatchedLeft, unmatchedRight] = unpaired(pairs, left, right, isEligible);
  return { pairs, unmatchedLeft, unmatchedRight };
}

function groupByKey(side: Side): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < side.count; row++) {
    const key = side.keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function unpaired(
  pairs: readonly Pair[],
  left: Side,
  right: Side,
  isEligible: (row: number) => boolean,
): [number[], number[]] {
  const [isPairedLeft, isPairedRight] = [new Uint8Array(left.count), new Uint8Array(right.count)];
  for (const [was, is] of pairs) isPairedLeft[was] = isPairedRight[is] = 1;
  const lefts: number[] = [];
  const rights: number[] = [];
  for (let row = 0; row < left.count; row++) if (isPairedLeft[row] === 0) lefts.push(row);
  for (let row = 0; row < right.count; row++) if (isPairedRight[row] === 0 && isEligible(row)) rights.push(row);
  return [lefts, rights];
}

/** Rows of one key: equal ones first, then the most alike; where there are very many, in their order. */
function pairGroup(rows: readonly number[], candidates: readonly number[], left: Side, right: Side): Pair[] {
  if (rows.length === 0 || candidates.length === 0) return [];
  if (rows.length === 1 && candidates.length === 1) return [[rows[0]!, candidates[0]!]];
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
