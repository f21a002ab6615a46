// The allocation as it was approved, as it was revised, or as it stands: one row for each partner and budget line.
import type { Grant } from '../../core/grant/grant';
import { allocationVersions, amountKey, totalOfAmounts, type Amounts } from '../../core/measures/versions';
import { approvalOf, type Approval } from '../review/asApproved';
import type { Desk } from '../views/desk';

/** Minor units. */
export interface VersionView {
  readonly approval: Approval;
  readonly rows: readonly VersionRow[];
  readonly years: readonly number[];
  readonly total: number;
  /** Amounts that are others today. */
  readonly different: number;
}

export interface VersionRow {
  readonly partner: string;
  readonly budgetLine: string;
  readonly years: readonly { readonly amount: number; readonly isDifferent: boolean }[];
  readonly total: number;
}

/** The version at a place in the list of versions; null where there is none. */
export function versionView({ examination: { grant, facts } }: Desk, index: number): VersionView | null {
  const versions = allocationVersions(grant, facts);
  const version = versions[index];
  if (!version) return null;
  const current = versions.at(-1)!.amounts;
  const rows = rowsOf(version.amounts, current, grant);
  const sumOfYear = (y: number) => rows.reduce((sum, { years }) => sum + years[y]!.amount, 0);
  return {
    approval: approvalOf(version),
    rows,
    years: Array.from({ length: grant.years }, (_, y) => sumOfYear(y)),
    total: totalOfAmounts(version.amounts),
    different: rows.reduce((sum, { years }) => sum + years.filter(({ isDifferent }) => isDifferent).length, 0),
  };
}

function rowsOf(amounts: Amounts, current: Amounts, grant: Grant): VersionRow[] {
  const lines = new Map(
    [...amounts.values(), ...current.values()].map((one) => [`${one.partner}/${one.budgetLine}`, one] as const),
  );
  return [...lines.values()].map(({ partner, budgetLine }) => {
    const years = Array.from({ length: grant.years }, (_, y) => {
      const key = amountKey(partner, budgetLine, y + 1);
      const amount = amounts.get(key)?.amount ?? 0;
      return { amount, isDifferent: amount !== (current.get(key)?.amount ?? 0) };
    });
    return {
      partner: grant.partners[partner]?.key ?? '–',
      budgetLine: grant.expenditures.budgetLineKeys[budgetLine] ?? '–',
      years,
      total: years.reduce((sum, { amount }) => sum + amount, 0),
    };
  });
}
