// What the ledger charges of each document whose total is given, by source of money.
import type { Grant } from '../grant/grant';
import { exact } from '../money/money';
import { documentIds, findRepeats, NO_DOCUMENT } from './documents';

/** A document that is charged beyond its total. */
export interface OverchargedDocument {
  /** Expenditures on the document, in row order, without repeated ones. */
  readonly rows: readonly number[];
  /** Minor units, 0 or more; the largest where rows give several. */
  readonly total: number;
  /** Minor units by `Funding`: Grant, Partner, Core. */
  readonly bySource: readonly number[];
}

/**
 * One entry for each document with a total of 0 or more and only readable amounts: first those charged beyond it, then
 * undefined for each that is not. Expenditures that repeat another of the same partner do not count, nor do those of no
 * known source.
 */
export function chargedDocuments(grant: Grant): readonly (OverchargedDocument | undefined)[] {
  const { amount, count, documentTotal, funding } = grant.expenditures;
  if (documentTotal.every((total) => Number.isNaN(total))) return [];
  const ids = documentIds(grant);
  const totals = new Float64Array(count).fill(NaN);
  const sums = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const id = ids[i]!;
    if (id === NO_DOCUMENT) continue;
    if (!(documentTotal[i]! <= totals[id]!) && !Number.isNaN(documentTotal[i]!)) totals[id] = documentTotal[i]!;
    if (funding[i]! >= 0) sums[id]! += amount[i]!;
  }
  const isExamined = (id: number) => totals[id]! >= 0 && !Number.isNaN(sums[id]!);
  const examined = totals.reduce((sum, _, id) => sum + (isExamined(id) ? 1 : 0), 0);
  const charged = new Set<number>();
  for (let id = 0; id < count; id++) if (isExamined(id) && sums[id]! > totals[id]!) charged.add(id);
  const over = charged.size === 0 ? [] : chargesOf(grant, ids, totals, charged);
  return [...over, ...Array.from({ length: examined - over.length }, () => undefined)];
}

function chargesOf(grant: Grant, ids: Int32Array, totals: Float64Array, charged: Set<number>): OverchargedDocument[] {
  const ledger = grant.expenditures;
  const repeats = findRepeats(grant, ids).of;
  const rowsOfDocument = new Map<number, number[]>();
  for (const id of charged) rowsOfDocument.set(id, []);
  ids.forEach((id, i) => {
    if (ledger.funding[i]! >= 0 && !repeats.get(i)?.isSamePartner) rowsOfDocument.get(id)?.push(i);
  });
  const documents = [...rowsOfDocument].map(([id, rows]) => ({
    rows,
    total: totals[id]!,
    bySource: sumBySource(grant, rows),
  }));
  return documents.filter(({ total, bySource }) => bySource.reduce((sum, amount) => sum + amount, 0) > total);
}

function sumBySource({ expenditures: ledger }: Grant, rows: readonly number[]): number[] {
  const sums = [0, 0, 0];
  for (const row of rows) sums[ledger.funding[row]!] = exact(sums[ledger.funding[row]!]! + ledger.amount[row]!);
  return sums;
}
