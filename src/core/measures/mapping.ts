// Which money serves which objective and result. An expenditure is mapped by its own pair, or by its rows of Shares (which
// win where both are there); an unmapped refund follows the mapping of what it corrects. Only existing objectives and
// results count.
import { BLANK, type Grant } from '../grant/grant';
import { Funding, Type } from '../grant/ledger';
import { shareRowsOf } from '../grant/shares';
import { exact } from '../money/money';
import { apportion } from './apportionment';
import { sumTable } from './table';

export interface MappingMeasures {
  /** Mapped part of what is Grant-funded, minor units. */
  readonly mapped: number;
  /** Mapped minor units of each expenditure (with its sign); 0 where unmapped or unreadable. */
  readonly mappedOf: Float64Array;
  /** Grant-funded money by objective's and result's record. */
  pair(objective: number, result: number): number;
  /** Co-financed money by objective and result. */
  cofinancedPair(objective: number, result: number): number;
  readonly byObjective: readonly number[];
  readonly byResult: readonly number[];
}

interface PairPart {
  readonly objective: number;
  readonly result: number;
  readonly amount: number;
}

export function measureMapping(grant: Grant): MappingMeasures {
  const ledger = grant.expenditures;
  const [objectives, results] = [grant.objectives.length, grant.results.length];
  const own = sumTable(objectives, results);
  const cofinanced = sumTable(objectives, results);
  const mappedOf = new Float64Array(ledger.count);
  const byObjective = grant.objectives.map(() => 0);
  const byResult = grant.results.map(() => 0);
  let mapped = 0;
  const count = (i: number, objective: number, result: number, amount: number) => {
    mappedOf[i]! += amount;
    if (ledger.funding[i] !== Funding.Grant) {
      if (ledger.funding[i]! > 0) cofinanced.add(amount, objective, result);
      return;
    }
    own.add(amount, objective, result);
    mapped = exact(mapped + amount);
    byObjective[objective]! += amount;
    byResult[result]! += amount;
  };
  for (let i = 0; i < ledger.count; i++) {
    const amount = ledger.amount[i]!;
    if (Number.isNaN(amount)) continue;
    const source = mappingSource(grant, i);
    if (hasShares(grant, source)) {
      for (const part of partsOf(grant, source, amount)) count(i, part.objective, part.result, part.amount);
    } else if (hasOwnPair(grant, source)) {
      count(i, ledger.objective[source]!, ledger.result[source]!, amount);
    }
  }
  return {
    mapped,
    mappedOf,
    pair: (objective, result) => own.at(objective, result),
    cofinancedPair: (objective, result) => cofinanced.at(objective, result),
    byObjective,
    byResult,
  };
}

/** The expenditure whose mapping counts for expenditure `i`: itself, or what an unmapped refund corrects. */
export function mappingSource(grant: Grant, i: number): number {
  const ledger = grant.expenditures;
  const isUnmapped = !hasShares(grant, i) && ledger.objective[i] === BLANK && ledger.result[i] === BLANK;
  const corrected = ledger.corrects[i]!;
  return isUnmapped && ledger.type[i] === Type.Refund && corrected >= 0 ? corrected : i;
}

export function hasShares({ shares }: Grant, i: number): boolean {
  return shares.start[i + 1]! > shares.start[i]!;
}

/** Whether an expenditure's own objective and result both exist. */
export function hasOwnPair({ expenditures }: Grant, i: number): boolean {
  return expenditures.objective[i]! >= 0 && expenditures.result[i]! >= 0;
}

function partsOf(grant: Grant, source: number, amount: number): PairPart[] {
  const { shares } = grant;
  const rows = shareRowsOf(shares, source);
  const amounts = apportion(grant, rows, amount);
  const parts: PairPart[] = [];
  rows.forEach((row, k) => {
    const [objective, result] = [shares.objective[row]!, shares.result[row]!];
    if (objective >= 0 && result >= 0) parts.push({ objective, result, amount: amounts[k]! });
  });
  return parts;
}
