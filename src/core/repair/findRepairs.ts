// The repairs of a sum that does not come out: single cells, texts that were not counted, a row that stands twice. With
// evidence only: where there is none the difference is named and nothing is offered, as a tool must not teach people to fudge
// approved figures. A repair that breaks another sum that holds is none.
import type { Grant } from '../grant/grant';
import type { SheetFacts } from '../sheet/facts';
import { approvedAllocation, lineKey, textAt } from './approved';
import { duplicateRepairs } from './duplicates';
import { effectOn, repairOf, type SearchContext } from './effect';
import { rankRepairs, type AmountChange, type EvidenceKind, type Repair } from './repair';
import { slipBetween } from './slips';
import { missingFrom, sumsOf, type AmountCell, type Sum } from './sums';

export interface RepairSearch {
  readonly sum: Sum;
  /** Minor units by which the cells must rise; negative where they must fall. */
  readonly difference: number;
  readonly repairs: readonly Repair[];
  /** An approved row that is missing and makes up the whole difference: named, never written. */
  readonly missingRow: { readonly partner: string; readonly budgetLine: string; readonly amount: number } | null;
}

/** The sums that do not come out, each with its repairs. Sums that hold are left out. */
export function searchRepairs(grant: Grant, facts: SheetFacts): RepairSearch[] {
  const sums = sumsOf(grant, facts);
  const approved = approvedAllocation(facts);
  const broken = sums.filter((sum) => missingFrom(sum) !== 0);
  return broken.map((sum) => ({
    sum,
    difference: missingFrom(sum),
    repairs: rankRepairs(repairsOf(sum, { grant, facts, sums, approved })),
    missingRow: missingRow(sum, facts, approved),
  }));
}

function repairsOf(sum: Sum, context: SearchContext): Repair[] {
  const unread = sum.cells.filter((cell) => cell.unread !== undefined);
  if (unread.length > 0) return readingRepairs(sum, unread, context);
  return [
    ...sum.cells.flatMap((cell) => cellRepair(cell, missingFrom(sum), context) ?? []),
    ...totalRepair(sum, context),
    ...duplicateRepairs(sum, context),
  ];
}

/** The one edit of a cell that makes the sum come out, where anything speaks for it. */
function cellRepair(cell: AmountCell, by: number, context: SearchContext): Repair | undefined {
  if (cell.isFormula) return undefined;
  const effect = effectOn(context.sums, [{ cell, by }]);
  if (effect === undefined) return undefined;
  const meant = cell.amount + by;
  const slip = slipBetween(cell.amount, meant, context.grant.exponent);
  const isCrossing = effect.mended.includes('row') && effect.mended.includes('column');
  const evidence: EvidenceKind[] = [
    ...(approvedAt(cell, context) === meant ? (['approved'] as const) : []),
    ...(isCrossing ? (['crossing'] as const) : []),
    ...(slip ? [slip] : []),
  ];
  return evidence.length > 0 ? repairOf([{ cell, by }], evidence, effect.mended.length - 1) : undefined;
}

/** A typed total with a slip of its own, while the cells are right. */
function totalRepair({ table, total, target, actual, kind }: Sum, { grant }: SearchContext): Repair[] {
  const slip = total === null || kind === 'award' ? undefined : slipBetween(target, actual, grant.exponent);
  if (!total || !slip) return [];
  const change: AmountChange = { table, ...total, from: target, to: actual };
  return [{ changes: [change], clears: null, evidence: [slip], support: 0 }];
}

const MOST_UNREAD = 4;

/** Every cell that was not counted read as a number, where that makes the sum; other cells say nothing until then. */
function readingRepairs(sum: Sum, unread: readonly AmountCell[], { sums }: SearchContext): Repair[] {
  if (unread.length > MOST_UNREAD || unread.some(({ isFormula }) => isFormula)) return [];
  const choices = unread.reduce<number[][]>(
    (all, { unread: odd }) => all.flatMap((chosen) => odd!.readings.map((reading) => [...chosen, reading])),
    [[]],
  );
  return choices
    .filter((chosen) => chosen.every(Number.isSafeInteger) && chosen.reduce((a, b) => a + b, 0) === missingFrom(sum))
    .flatMap((chosen) => {
      const moves = unread.map((cell, k) => ({ cell, by: chosen[k]! }));
      const effect = effectOn(sums, moves);
      return effect ? [repairOf(moves, ['reading'], effect.mended.length - 1)] : [];
    });
}

function approvedAt({ table, column, record }: AmountCell, { facts, approved }: SearchContext): number | undefined {
  if (table !== 'Allocation' || !approved) return undefined;
  const found = facts.tables.get('Allocation')!;
  const row = approved.get(
    lineKey(textAt(facts, found, 'Partner', record), textAt(facts, found, 'Budget line', record)),
  );
  return row && (row.years[Number(column.slice('Year '.length)) - 1] ?? 0);
}

function missingRow(sum: Sum, facts: SheetFacts, approved: SearchContext['approved']): RepairSearch['missingRow'] {
  const allocation = facts.tables.get('Allocation');
  if (sum.kind !== 'award' || !approved || !allocation) return null;
  const present = new Set(
    Array.from(allocation.rows, (_, record) =>
      lineKey(textAt(facts, allocation, 'Partner', record), textAt(facts, allocation, 'Budget line', record)),
    ),
  );
  for (const [key, { partner, budgetLine, years }] of approved) {
    const amount = years.reduce((total, year) => total + year, 0);
    if (!present.has(key) && amount === missingFrom(sum)) return { partner, budgetLine, amount };
  }
  return null;
}
