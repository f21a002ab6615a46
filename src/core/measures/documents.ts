// Which expenditures stand on one document, and which repeat another. A document is Supplier and Document; without Supplier
// it is Partner, Document and Document date. Texts compare as keys do, spaces around them apart.
import type { Grant } from '../grant/grant';
import { textOf, type Ledger } from '../grant/ledger';
import { foldedIndex } from '../text/foldedIndex';
import { once } from '../sheet/once';

export const NO_DOCUMENT = -1;

/** For each expenditure a number, equal for the same document; `NO_DOCUMENT` where nothing names one. */
export const documentIds = once(findDocuments);

function findDocuments({ partners, expenditures: ledger }: Grant): Int32Array {
  const foldedText = foldTexts(ledger);
  const supplied = new Map<number, number>();
  const unsupplied = new Map<number, number>();
  const ids = new Int32Array(ledger.count).fill(NO_DOCUMENT);
  let next = 0;
  const idIn = (map: Map<number, number>, name: number) => {
    const known = map.get(name);
    if (known === undefined) map.set(name, next);
    return known ?? next++;
  };
  for (let i = 0; i < ledger.count; i++) {
    const document = foldedText(ledger.document[i]!);
    if (document < 0) continue;
    const supplier = foldedText(ledger.supplier[i]!);
    if (supplier >= 0) ids[i] = idIn(supplied, document * ledger.strings.length + supplier);
    else if (ledger.partner[i]! >= 0) {
      const date = Number.isNaN(ledger.documentDate[i]!) ? 0 : ledger.documentDate[i]!;
      ids[i] = idIn(unsupplied, (document * partners.length + ledger.partner[i]!) * DATES + date);
    }
  }
  return ids;
}

/** More than the serial of any date that Excel has. */
const DATES = 4_000_000;

/** Gives the index of a text the index of the first one that equals it; -1 for blank ones. */
function foldTexts(ledger: Ledger): (text: number) => number {
  const firsts = foldedIndex(ledger.count);
  const found = new Int32Array(ledger.strings.length).fill(UNSEEN);
  return (text) => {
    if (text < 0) return -1;
    if (found[text] !== UNSEEN) return found[text]!;
    const name = textOf(ledger, text).trim();
    found[text] = name === '' ? -1 : firsts.add(name, text);
    return found[text]!;
  };
}

const UNSEEN = -2;

export interface Repeat {
  readonly first: number;
  readonly isSamePartner: boolean;
}

export interface Repeats {
  /** Expenditures with a document, partner, date, source and an amount other than 0, in row order. */
  readonly examined: Int32Array;
  /** By expenditure, where another has the same document, date, amount and source. */
  readonly of: ReadonlyMap<number, Repeat>;
}

/**
 * The expenditures that repeat an earlier one of the same partner, or, the first of a partner, one of another partner. A row
 * that other rows correct by its whole amount repeats nothing and is repeated by nothing; nor do two rows of which one
 * corrects the other.
 */
export function findRepeats(grant: Grant, ids: Int32Array): Repeats {
  const ledger = grant.expenditures;
  const examined = ledger.indices.filter((i) => isComparable(ledger, ids, i));
  const uses = new Int32Array(ledger.count);
  for (const i of examined) uses[ids[i]!]! += 1;
  const corrections = correctionsOf(ledger);
  const ordered = examined
    .filter((i) => uses[ids[i]!]! > 1 && corrections[i] !== -ledger.amount[i]!)
    .sort((a, b) => compareCosts(ledger, ids, a, b) || ledger.partner[a]! - ledger.partner[b]! || a - b);
  const repeats = new Map<number, Repeat>();
  for (let start = 0; start < ordered.length;) {
    let end = start + 1;
    while (end < ordered.length && compareCosts(ledger, ids, ordered[start]!, ordered[end]!) === 0) end++;
    addRepeats(ledger, ordered.subarray(start, end), repeats);
    start = end;
  }
  return { examined, of: repeats };
}

/** `rows` are one cost, partner by partner, each in row order. */
function addRepeats(ledger: Ledger, rows: Int32Array, repeats: Map<number, Repeat>): void {
  const earliest = rows.reduce((least, row) => Math.min(least, row));
  let first = rows[0]!;
  for (const row of rows) {
    const isSamePartner = row !== first && ledger.partner[row] === ledger.partner[first];
    if (!isSamePartner) first = row;
    const other = isSamePartner ? first : earliest;
    if (row === other || ledger.corrects[row] === other || ledger.corrects[other] === row) continue;
    repeats.set(row, { first: other, isSamePartner });
  }
}

function isComparable(ledger: Ledger, ids: Int32Array, i: number): boolean {
  const amount = ledger.amount[i]!;
  const isPlaced = ids[i] !== NO_DOCUMENT && ledger.partner[i]! >= 0 && ledger.funding[i]! >= 0;
  return isPlaced && !Number.isNaN(ledger.date[i]!) && !Number.isNaN(amount) && amount !== 0;
}

function compareCosts(ledger: Ledger, ids: Int32Array, a: number, b: number): number {
  return (
    ids[a]! - ids[b]! ||
    ledger.date[a]! - ledger.date[b]! ||
    ledger.amount[a]! - ledger.amount[b]! ||
    ledger.funding[a]! - ledger.funding[b]!
  );
}

/** For each expenditure, the sum of the rows that correct it. */
function correctionsOf(ledger: Ledger): Float64Array {
  const sums = new Float64Array(ledger.count);
  for (let i = 0; i < ledger.count; i++) {
    const corrected = ledger.corrects[i]!;
    if (corrected >= 0 && !Number.isNaN(ledger.amount[i]!)) sums[corrected]! += ledger.amount[i]!;
  }
  return sums;
}
