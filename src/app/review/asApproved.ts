// The grant with the allocation as it was approved on a day: the rows of today with the amounts of then, so that every amount
// still points at a cell, and the award without what was added to it later. Everything else is as it stands.
import { isoOf } from '../../core/calendar/day';
import type { AllocationRow, Grant } from '../../core/grant/grant';
import { amountKey, totalOfAmounts, type AllocationVersion, type Amounts } from '../../core/measures/versions';

/** Which version of the allocation is looked at. */
export interface Approval {
  readonly kind: AllocationVersion['kind'];
  /** ISO 8601; null where the workbook does not say. */
  readonly on: string | null;
  readonly by: string;
  /** The revision that led to it; '' for a baseline. */
  readonly revision: string;
}

export function approvalOf({ kind, on, by, revision }: AllocationVersion): Approval {
  return { kind, on: on === null || Number.isNaN(on) ? null : isoOf(on), by, revision };
}

/** The grant as of a version. The award is that version's total: what was approved added up to the award of then. */
export function grantAsApproved(grant: Grant, { amounts }: AllocationVersion): Grant {
  const { award } = grant.fields;
  const then = totalOfAmounts(amounts);
  const changed = grant.revisions.some(({ kind }) => kind === 'Award change');
  const seen = award.value === null || !changed ? award : { ...award, value: then, stands: award.value };
  return { ...grant, fields: { ...grant.fields, award: seen }, allocation: rowsAsApproved(grant, amounts) };
}

function rowsAsApproved({ allocation, years }: Grant, amounts: Amounts): AllocationRow[] {
  const left = new Map(amounts);
  const yearsOf = (partner: number, budgetLine: number) =>
    Array.from({ length: years }, (_, y) => {
      const key = amountKey(partner, budgetLine, y + 1);
      const amount = left.get(key)?.amount ?? 0;
      left.delete(key);
      return amount;
    });
  const rows = allocation.map((row) => ({ ...row, years: yearsOf(row.partner, row.budgetLine) }));
  const gone: AllocationRow[] = [];
  for (const { partner, budgetLine } of amounts.values()) {
    const isLeft = [...left.values()].some((one) => one.partner === partner && one.budgetLine === budgetLine);
    if (!isLeft) continue;
    gone.push({ record: -1, partner, budgetLine, years: yearsOf(partner, budgetLine), total: NaN });
  }
  return [...rows, ...gone];
}
