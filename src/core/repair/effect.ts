// What moving amounts does to every sum, and the repair that the moves make.
import type { Grant } from '../grant/grant';
import type { SheetFacts } from '../sheet/facts';
import type { ApprovedRow } from './approved';
import { byStrength, type EvidenceKind, type Repair } from './repair';
import { missingFrom, type AmountCell, type Sum } from './sums';

export interface SearchContext {
  readonly grant: Grant;
  readonly facts: SheetFacts;
  readonly sums: readonly Sum[];
  readonly approved: ReadonlyMap<string, ApprovedRow> | undefined;
}

export interface Move {
  readonly cell: AmountCell;
  readonly by: number;
}

/** Which sums come out after the moves and did not before; undefined where one that held no longer does. */
export function effectOn(sums: readonly Sum[], moves: readonly Move[]): { mended: Sum['kind'][] } | undefined {
  const mended: Sum['kind'][] = [];
  for (const sum of sums) {
    const by = moves.reduce((total, move) => total + (holds(sum, move.cell) ? move.by : 0), 0);
    const missing = missingFrom(sum);
    if (by === 0) continue;
    if (missing === 0 && !sum.cells.some(({ unread }) => unread)) return undefined;
    if (missing === by) mended.push(sum.kind);
  }
  return { mended };
}

/** A repair of cells; the change of each by so many minor units. */
export function repairOf(
  moves: readonly Move[],
  evidence: readonly EvidenceKind[],
  support: number,
  clears: number | null = null,
): Repair {
  const changes = moves.map(({ cell: { table, column, record, amount }, by }) => ({
    ...{ table, column, record },
    from: amount,
    to: amount + by,
  }));
  return { changes, clears, evidence: byStrength(evidence), support };
}

function holds(sum: Sum, { table, column, record }: AmountCell): boolean {
  if (sum.table !== table) return false;
  if (sum.kind === 'row') return sum.total!.record === record;
  return sum.kind === 'award' || sum.total!.column === column;
}
