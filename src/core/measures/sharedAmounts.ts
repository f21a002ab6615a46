// The amounts written beside shares, against the exact split of the expenditure. Only expenditures whose split is defined
// are here: a readable amount, shares in range that make the whole, known objectives and results.
import type { Grant } from '../grant/grant';
import { shareRowsOf } from '../grant/shares';
import { WHOLE } from '../money/split';
import { apportion, inRange } from './apportionment';

export interface SharedCost {
  readonly expenditure: number;
  /** Rows of Shares, in row order. */
  readonly rows: Int32Array;
  /** How many of them have an amount written. */
  readonly written: number;
}

/** The expenditures that Shares divides without a doubt, in the order of the ledger. */
export function sharedCosts({ expenditures, shares }: Grant): SharedCost[] {
  const costs: SharedCost[] = [];
  for (let expenditure = 0; expenditure < expenditures.count; expenditure++) {
    if (shares.start[expenditure] === shares.start[expenditure + 1]) continue;
    if (Number.isNaN(expenditures.amount[expenditure]!)) continue;
    const rows = shareRowsOf(shares, expenditure);
    const isSound = rows.every(
      (row) => inRange(shares.share[row]!) && shares.objective[row]! >= 0 && shares.result[row]! >= 0,
    );
    if (!isSound || rows.reduce((sum, row) => sum + shares.share[row]!, 0) !== WHOLE) continue;
    const written = rows.reduce((count, row) => count + (Number.isNaN(shares.amount[row]!) ? 0 : 1), 0);
    costs.push({ expenditure, rows, written });
  }
  return costs;
}

export interface AmountDifference {
  readonly row: number;
  /** Minor units. */
  readonly written: number;
  readonly expected: number;
}

/** The written amounts of a cost that differ from its exact split. */
export function amountDifferences(grant: Grant, { expenditure, rows, written }: SharedCost): AmountDifference[] {
  if (written === 0) return [];
  const expected = apportion(grant, rows, grant.expenditures.amount[expenditure]!);
  const differences: AmountDifference[] = [];
  rows.forEach((row, k) => {
    const amount = grant.shares.amount[row]!;
    if (!Number.isNaN(amount) && amount !== expected[k])
      differences.push({ row, written: amount, expected: expected[k]! });
  });
  return differences;
}
