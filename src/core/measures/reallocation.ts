// How much of the approved allocation has been moved, and how much may still move before the funder must approve. Moves of the
// kind Within limit count, and what stands in Allocation without a revision yet: it would be one. Years within one partner
// and line do not count as a move: no profile limits them.
import type { Grant } from '../grant/grant';
import type { SheetFacts } from '../sheet/facts';
import { donorProfile, type DonorProfile } from './donorProfiles';
import {
  amountsOf,
  baselineSets,
  currentAmounts,
  lastBaseline,
  revised,
  revisionGroups,
  type Amounts,
  type RevisionGroup,
} from './versions';

/** Minor units throughout. */
export interface Meter {
  readonly profile: DonorProfile;
  /** Basis points in use. */
  readonly share: number;
  /** Whether the workbook itself says the limit: it was then checked against the agreement. */
  readonly isConfirmed: boolean;
  readonly units: readonly MeterUnit[];
  /** Partners and lines that have an amount in the base or now. */
  readonly rows: readonly MovedRow[];
  /** Revisions that count. */
  readonly revisions: number;
  /** Whether Allocation holds a move that no revision tells of. */
  readonly hasUnrecorded: boolean;
}

/** What has a limit of its own: the award, a partner, a line, or a partner's line; null where it is about all. */
export interface MeterUnit {
  readonly partner: number | null;
  readonly budgetLine: number | null;
  readonly base: number;
  readonly limit: number;
  /** What counts against the limit. */
  readonly moved: number;
  /** All counted movements netted: positive where the unit has grown. */
  readonly net: number;
  /** Negative past the limit. */
  readonly left: number;
}

export interface MovedRow {
  readonly partner: number;
  readonly budgetLine: number;
  readonly base: number;
  readonly now: number;
  /** What may still be added to it, or taken from it, before approval is needed; 0 past the limit. */
  readonly mayAdd: number;
  readonly mayTake: number;
}

/** A net change of one partner and line. */
interface Shift {
  readonly partner: number;
  readonly budgetLine: number;
  readonly change: number;
}

/** Why there is no meter: `none` needs none. */
export type NoMeter = 'none' | 'unknown-profile' | 'no-limit' | 'no-baseline';

/** The meter of a grant that has a baseline and a profile. */
export function measureReallocation(grant: Grant, facts: SheetFacts): Meter | NoMeter {
  const { reallocationProfile, reallocationLimit } = grant.fields;
  const profile = donorProfile(reallocationProfile.value);
  if (profile === undefined) return 'unknown-profile';
  if (profile === 'none') return 'none';
  const share = reallocationLimit.value ?? profile.share;
  if (share === null) return 'no-limit';
  const start = lastBaseline(grant);
  if (!start) return 'no-baseline';
  const { base, since } = countedFrom(profile, start.amounts, start.since, grant);
  const moves = since.filter(({ isApproved }) => !isApproved).map(({ rows }) => shiftsOf(rows));
  const now = currentAmounts(grant, facts);
  const unrecorded = difference(revised(start.amounts, start.since), now);
  const all = unrecorded.length > 0 ? [...moves, unrecorded] : moves;
  const units = unitsOf(profile, base, all, share, profile.floor * 10 ** grant.exponent);
  return {
    ...{ profile, share, isConfirmed: reallocationLimit.value !== null, units },
    rows: movedRows(profile, base, now, units),
    revisions: moves.length,
    hasUnrecorded: unrecorded.length > 0,
  };
}

/** Where counting starts: at the original allocation, or at the last state that was approved. */
function countedFrom(
  { base }: DonorProfile,
  amounts: Amounts,
  since: readonly RevisionGroup[],
  grant: Grant,
): { base: Amounts; since: readonly RevisionGroup[] } {
  if (base === 'original') {
    const [first] = baselineSets(grant);
    return { base: amountsOf(first?.rows ?? []), since: revisionGroups(grant) };
  }
  const last = since.findLastIndex(({ isApproved }) => isApproved);
  return { base: revised(amounts, since.slice(0, last + 1)), since: since.slice(last + 1) };
}

function shiftsOf(rows: RevisionGroup['rows']): Shift[] {
  return netted(rows.filter(({ change }) => !Number.isNaN(change)));
}

function difference(before: Amounts, after: Amounts): Shift[] {
  const negative = [...before.values()].map(({ partner, budgetLine, amount }) => ({
    ...{ partner, budgetLine, change: -amount },
  }));
  const positive = [...after.values()].map(({ partner, budgetLine, amount }) => ({
    ...{ partner, budgetLine, change: amount },
  }));
  return netted([...negative, ...positive]);
}

/** Changes by partner and line, years taken together; none of 0. */
function netted(changes: readonly Shift[]): Shift[] {
  const byLine = new Map<string, Shift>();
  for (const { partner, budgetLine, change } of changes) {
    const key = `${partner}/${budgetLine}`;
    byLine.set(key, { partner, budgetLine, change: (byLine.get(key)?.change ?? 0) + change });
  }
  return [...byLine.values()].filter(({ change }) => change !== 0);
}

type UnitOf = (of: {
  readonly partner: number;
  readonly budgetLine: number;
}) => Pick<MeterUnit, 'partner' | 'budgetLine'>;

const UNITS: Readonly<Record<DonorProfile['scope'], UnitOf>> = {
  award: () => ({ partner: null, budgetLine: null }),
  partner: ({ partner }) => ({ partner, budgetLine: null }),
  'budget line': ({ budgetLine }) => ({ partner: null, budgetLine }),
  'partner x line': ({ partner, budgetLine }) => ({ partner, budgetLine }),
};

function unitsOf(
  profile: DonorProfile,
  base: Amounts,
  moves: readonly (readonly Shift[])[],
  share: number,
  floor: number,
): MeterUnit[] {
  const unitOf = UNITS[profile.scope];
  const keyOf = (of: { partner: number; budgetLine: number }) => JSON.stringify(unitOf(of));
  const bases = new Map<string, { unit: ReturnType<UnitOf>; amount: number }>();
  const note = (of: { partner: number; budgetLine: number }, amount: number) => {
    const known = bases.get(keyOf(of));
    bases.set(keyOf(of), { unit: unitOf(of), amount: (known?.amount ?? 0) + amount });
  };
  for (const one of base.values()) note(one, one.amount);
  for (const shift of moves.flat()) note(shift, 0);
  return [...bases].map(([key, { unit, amount }]) => {
    const own = moves.map((shifts) => shifts.filter((shift) => keyOf(shift) === key));
    const moved = profile.scope === 'award' ? transferred(own, profile) : varied(own, profile);
    const limit = Math.max(partOf(amount, share), floor);
    const net = own.flat().reduce((sum, { change }) => sum + change, 0);
    const isFresh = profile.counting === 'single' && moved <= limit;
    return { ...unit, base: amount, limit, moved, net, left: isFresh ? limit : limit - moved };
  });
}

/** What changed hands: the increases of each revision; moving back and forth counts twice. */
function transferred(moves: readonly (readonly Shift[])[], { counting }: DonorProfile): number {
  const each = moves.map((shifts) => shifts.reduce((sum, { change }) => sum + Math.max(change, 0), 0));
  return counting === 'single' ? Math.max(0, ...each) : each.reduce((sum, amount) => sum + amount, 0);
}

/** By how much a unit departs from its base, all movements netted, or by the largest single one. */
function varied(moves: readonly (readonly Shift[])[], { counting, direction }: DonorProfile): number {
  const each = moves.map((shifts) => shifts.reduce((sum, { change }) => sum + change, 0));
  const sizeOf = (change: number) => (direction === 'both' ? Math.abs(change) : Math.max(change, 0));
  if (counting === 'single') return Math.max(0, ...each.map(sizeOf));
  return sizeOf(each.reduce((sum, change) => sum + change, 0));
}

/** Basis points of an amount, rounded down: a cent past it is past it. */
function partOf(amount: number, share: number): number {
  return amount <= 0 ? 0 : Number((BigInt(amount) * BigInt(share)) / 10_000n);
}

function movedRows(profile: DonorProfile, base: Amounts, now: Amounts, units: readonly MeterUnit[]): MovedRow[] {
  const rows = new Map<string, { partner: number; budgetLine: number; base: number; now: number }>();
  const note = (amounts: Amounts, side: 'base' | 'now') => {
    for (const { partner, budgetLine, amount } of amounts.values()) {
      const key = `${partner}/${budgetLine}`;
      const known = rows.get(key) ?? { partner, budgetLine, base: 0, now: 0 };
      rows.set(key, { ...known, [side]: known[side] + amount });
    }
  };
  note(base, 'base');
  note(now, 'now');
  const unitOf = UNITS[profile.scope];
  return [...rows.values()].map((row) => {
    const wanted = JSON.stringify(unitOf(row));
    const unit = units.find(({ partner, budgetLine }) => JSON.stringify({ partner, budgetLine }) === wanted);
    return { ...row, ...roomOf(profile, unit, row.now) };
  });
}

/**
 * What may be added and taken: a unit that has grown has more room downwards, and the other way round. Of the award any
 * transfer uses up the same room. Nothing is taken below 0.
 */
function roomOf(
  { scope, direction, counting }: DonorProfile,
  unit: MeterUnit | undefined,
  now: number,
): Pick<MovedRow, 'mayAdd' | 'mayTake'> {
  const there = Math.max(now, 0);
  if (!unit) return { mayAdd: 0, mayTake: 0 };
  if (scope === 'award') return { mayAdd: Math.max(unit.left, 0), mayTake: Math.min(Math.max(unit.left, 0), there) };
  const net = counting === 'single' ? 0 : unit.net;
  const mayTake = direction === 'both' ? Math.max(unit.limit + net, 0) : there;
  return { mayAdd: Math.max(unit.limit - net, 0), mayTake: Math.min(mayTake, there) };
}

/** The unit that is furthest past its limit; of none past it, the one with the least room. */
export function tightestUnit({ units }: Meter): MeterUnit | undefined {
  return units.toSorted((a, b) => a.left - b.left)[0];
}
