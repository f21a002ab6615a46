// What the ledger charges of each document whose total is given, by source of money.
import type { Grant } from '../grant/grant';
import { exact } from '../money/money';
import { documentIds, findRepeats, NO_DOCUMENT } from './documents';

export interface ChargedDocument {
  /** Expenditures on the document, in row order. */
  readonly rows: readonly number[];
  /** Minor units, 0 or more; the largest where rows give several. */
  readonly total: number;
  /** Minor units by `Funding`: Grant, Partner, Core. */
  readonly bySource: readonly number[];
}

/**
 * The documents that have a total of 0 or more and only readable amounts. Expenditures that repeat another of the same
 * partner, or name no known source, are not among their rows.
 */
export function chargedDocuments(grant: Grant): ChargedDocument[] {
  const ledger = grant.expenditures;
  if (ledger.documentTotal.every((total) => Number.isNaN(total))) return [];
  const ids = documentIds(grant);
  const totals = new Map<number, number>();
  ids.forEach((id, i) => {
    const total = ledger.documentTotal[i]!;
    if (id !== NO_DOCUMENT && !Number.isNaN(total)) totals.set(id, Math.max(total, totals.get(id) ?? total));
  });
  const repeats = findRepeats(grant, ids).of;
  const rowsOfDocument = new Map<number, number[]>([...totals.keys()].map((id) => [id, []]));
  ids.forEach((id, i) => {
    if (ledger.funding[i]! >= 0 && !repeats.get(i)?.isSamePartner) rowsOfDocument.get(id)?.push(i);
  });
  return [...rowsOfDocument].flatMap(([id, rows]) => {
    const isReadable = rows.length > 0 && rows.every((row) => !Number.isNaN(ledger.amount[row]!));
    return isReadable && totals.get(id)! >= 0
      ? [{ rows, total: totals.get(id)!, bySource: sumBySource(grant, rows) }]
      : [];
  });
}

function sumBySource({ expenditures: ledger }: Grant, rows: readonly number[]): number[] {
  const sums = [0, 0, 0];
  for (const row of rows) sums[ledger.funding[row]!] = exact(sums[ledger.funding[row]!]! + ledger.amount[row]!);
  return sums;
}
