// The allocation as it was approved, as it was revised, and as it stands: amounts by partner, budget line and grant year.
// Amounts that can't be read are in none of them; rules that need them look for those first.
import type { Day } from '../calendar/day';
import type { AllocationRow, BaselineRow, Revision } from '../grant/decisions';
import type { Grant } from '../grant/grant';
import type { SheetFacts } from '../sheet/facts';
import { yearColumns } from '../sheet/moneyColumns';
import { foldName } from '../text/foldName';

export interface Amount {
  /** Index into `Grant.partners`, or -1 and -2 as in the grant's records. */
  readonly partner: number;
  readonly budgetLine: number;
  /** Grant year from 1. */
  readonly year: number;
  /** Minor units. */
  readonly amount: number;
}

/** Amounts by `amountKey`; what is not there is 0. */
export type Amounts = ReadonlyMap<string, Amount>;

/** Rows of `Revisions` with one name, in their order. */
export interface RevisionGroup {
  readonly revision: string;
  readonly rows: readonly Revision[];
  /** The day of its latest row; NaN where none can be read. */
  readonly date: Day;
  /** Whether a row of it needed approval: it is no move within the limit. */
  readonly isApproved: boolean;
}

export interface AllocationVersion {
  readonly kind: 'original' | 'approved' | 'revision' | 'current';
  /** The day it holds from; null for the current one. */
  readonly on: Day | null;
  readonly by: string;
  /** The revision that led to it; '' for baselines and the current one. */
  readonly revision: string;
  readonly amounts: Amounts;
}

export function amountKey(partner: number, budgetLine: number, year: number): string {
  return `${partner}/${budgetLine}/${year}`;
}

export function totalOfAmounts(amounts: Amounts): number {
  let total = 0;
  for (const { amount } of amounts.values()) total += amount;
  return total;
}

/** The rows of `Baseline` by the day of their approval, earliest first; rows without a day come first. */
export function baselineSets({ baseline }: Grant): { on: Day; by: string; rows: BaselineRow[] }[] {
  const sets = new Map<number, BaselineRow[]>();
  for (const row of baseline) sets.set(row.approvedOn, [...(sets.get(row.approvedOn) ?? []), row]);
  return [...sets]
    .map(([on, rows]) => ({ on, by: rows[0]!.approvedBy, rows }))
    .sort((a, b) => (a.on || 0) - (b.on || 0));
}

/** Revisions by name, by date, then as they stand. */
export function revisionGroups({ revisions }: Grant): RevisionGroup[] {
  const groups = new Map<string, Revision[]>();
  for (const row of revisions) {
    const name = foldName(row.revision) || `#${row.record}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()]
    .map((rows) => ({
      revision: rows[0]!.revision,
      rows,
      date: rows.reduce((latest, { date }) => (date > latest || Number.isNaN(latest) ? date : latest), NaN),
      isApproved: rows.some(({ kind }) => kind === 'Approved' || kind === 'Award change'),
    }))
    .sort((a, b) => (a.date || 0) - (b.date || 0) || a.rows[0]!.record - b.rows[0]!.record);
}

/** The last baseline, and the revisions that were made since; all of them where there is one baseline only. */
export function lastBaseline(
  grant: Grant,
): { amounts: Amounts; on: Day; by: string; since: RevisionGroup[] } | undefined {
  const sets = baselineSets(grant);
  const last = sets.at(-1);
  if (!last) return undefined;
  const groups = revisionGroups(grant);
  const since = sets.length === 1 ? groups : groups.filter(({ date }) => !(date <= last.on));
  return { amounts: amountsOf(last.rows), on: last.on, by: last.by, since };
}

/** What the allocation should be: the last baseline with all revisions since. Undefined without a baseline. */
export function explainedAmounts(grant: Grant): Amounts | undefined {
  const base = lastBaseline(grant);
  return base && revised(base.amounts, base.since);
}

/** Original, every later baseline and revision in order, and what stands in `Allocation` now. */
export function allocationVersions(grant: Grant, facts: SheetFacts): AllocationVersion[] {
  const sets = baselineSets(grant);
  const groups = revisionGroups(grant);
  const versions: AllocationVersion[] = sets.flatMap(({ on, by, rows }, index): AllocationVersion[] => {
    const next = sets[index + 1]?.on ?? Infinity;
    const own = groups.filter(
      ({ date }) => (index === 0 || !(date <= on)) && (index === sets.length - 1 || date <= next),
    );
    let amounts = amountsOf(rows);
    const first: AllocationVersion = { kind: index === 0 ? 'original' : 'approved', on, by, revision: '', amounts };
    const later = own.map((group): AllocationVersion => {
      amounts = revised(amounts, [group]);
      const by_ = group.rows.find(({ approvedBy }) => approvedBy !== '')?.approvedBy ?? '';
      return { kind: 'revision', on: group.date, by: by_, revision: group.revision, amounts };
    });
    return [first, ...later];
  });
  return [...versions, { kind: 'current', on: null, by: '', revision: '', amounts: currentAmounts(grant, facts) }];
}

/** The version that held at the end of a day; undefined where nothing was approved by then. */
export function versionOn(grant: Grant, facts: SheetFacts, day: Day): AllocationVersion | undefined {
  return allocationVersions(grant, facts).findLast(({ on }) => on !== null && !(on > day));
}

/** What stands in the table Allocation, whatever version the grant is looked at in. */
export function currentAmounts({ years }: Grant, { tables }: SheetFacts): Amounts {
  const table = tables.get('Allocation');
  const amounts = new Map<string, Amount>();
  if (!table) return amounts;
  const partners = table.columns.get('Partner')?.codes;
  const lines = table.columns.get('Budget line')?.codes;
  for (const { name, numbers } of yearColumns(table)) {
    const year = Number(name.slice('Year '.length));
    if (year > years) continue;
    numbers?.forEach((amount, record) => add(amounts, partners?.[record] ?? -1, lines?.[record] ?? -1, year, amount));
  }
  return amounts;
}

/** Amounts after some revisions. */
export function revised(amounts: Amounts, groups: readonly RevisionGroup[]): Amounts {
  const changed = new Map(amounts);
  for (const { rows } of groups) {
    for (const { partner, budgetLine, year, change } of rows) add(changed, partner, budgetLine, year, change);
  }
  return changed;
}

/** The amounts of rows of an allocation or a baseline. */
export function amountsOf(rows: readonly AllocationRow[]): Amounts {
  const amounts = new Map<string, Amount>();
  for (const { partner, budgetLine, years } of rows) {
    years.forEach((amount, y) => add(amounts, partner, budgetLine, y + 1, amount));
  }
  return amounts;
}

function add(amounts: Map<string, Amount>, partner: number, budgetLine: number, year: number, change: number): void {
  if (Number.isNaN(change) || Number.isNaN(year)) return;
  const key = amountKey(partner, budgetLine, year);
  amounts.set(key, { partner, budgetLine, year, amount: (amounts.get(key)?.amount ?? 0) + change });
}
