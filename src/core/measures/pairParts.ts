// How much of one expenditure serves which pair, and by which row of Shares: the parts behind the sums of `mapping.ts`.
import type { Grant } from '../grant/grant';
import { shareRowsOf } from '../grant/shares';
import { apportion } from './apportionment';
import { hasOwnPair, hasShares, mappingSource } from './mapping';

export interface PairPart {
  /** Records of Objectives and Results. */
  readonly objective: number;
  readonly result: number;
  /** Minor units, with the sign of the expenditure. */
  readonly amount: number;
  /** The row of Shares; null where the part is by the expenditure's own pair. */
  readonly share: number | null;
}

/**
 * The mapped parts of an expenditure; none where it is unmapped or its amount can't be read. With `amount` (minor units) as
 * they would be if it were that.
 */
export function pairPartsOf(
  grant: Grant,
  expenditure: number,
  amount = grant.expenditures.amount[expenditure]!,
): PairPart[] {
  const { expenditures: ledger, shares } = grant;
  const source = mappingSource(grant, expenditure);
  if (Number.isNaN(amount)) return [];
  if (!hasShares(grant, source)) {
    if (!hasOwnPair(grant, source)) return [];
    return [{ objective: ledger.objective[source]!, result: ledger.result[source]!, amount, share: null }];
  }
  const rows = shareRowsOf(shares, source);
  const amounts = apportion(grant, rows, amount);
  return Array.from(rows).flatMap((row, k) => {
    const [objective, result] = [shares.objective[row]!, shares.result[row]!];
    return objective >= 0 && result >= 0 ? [{ objective, result, amount: amounts[k]!, share: row }] : [];
  });
}
