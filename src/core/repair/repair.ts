// A least-change repair: what explains that cells do not make their figure, and the evidence for it.
import type { TableName } from '../sheet/tables';
import type { SlipKind } from './slips';

/**
 * `approved`: the value in Baseline and Revisions · `reading`: the one reading of a text · `crossing`: the typed totals of its row and
 * its column are both off by the same · `duplicate-row`: an exact copy of another row · the rest are slips of the keyboard.
 */
export type EvidenceKind = 'approved' | 'reading' | 'crossing' | 'duplicate-row' | SlipKind;

const STRENGTH: Readonly<Record<EvidenceKind, number>> = {
  approved: 6,
  reading: 5,
  crossing: 5,
  'duplicate-row': 4,
  'swapped-digits': 3,
  'factor-10': 2,
  'factor-100': 2,
  'factor-1000': 2,
  'missing-digit': 1,
  'doubled-digit': 1,
};

export interface AmountChange {
  readonly table: TableName;
  readonly column: string;
  /** Null for the totals row. */
  readonly record: number | null;
  /** Minor units. */
  readonly from: number;
  readonly to: number;
}

export interface Repair {
  readonly changes: readonly AmountChange[];
  /** The record whose whole row goes; `changes` then take its amounts away. */
  readonly clears: number | null;
  /** The strongest first, at least one. */
  readonly evidence: readonly EvidenceKind[];
  /** Typed totals that come out with the repair and did not before. */
  readonly support: number;
}

/** Repairs in order: the fewest edits, then the strongest evidence, then as the cells stand. */
export function rankRepairs(repairs: readonly Repair[]): Repair[] {
  return repairs.toSorted((a, b) => editsOf(a) - editsOf(b) || strengthOf(b) - strengthOf(a));
}

/** The evidence of a repair, the strongest first. */
export function byStrength(evidence: readonly EvidenceKind[]): EvidenceKind[] {
  return evidence.toSorted((a, b) => STRENGTH[b] - STRENGTH[a]);
}

/** Taking a row away is one edit for people. */
function editsOf({ changes, clears }: Repair): number {
  return clears === null ? changes.length : 1;
}

function strengthOf({ evidence, support }: Repair): number {
  return evidence.reduce((sum, kind) => sum + STRENGTH[kind], support);
}
