// How spending to date compares with the plan, by partner and in total. What range is right is a rule's question.
import type { Day } from '../calendar/day';
import type { Grant } from '../grant/grant';
import { Funding } from '../grant/ledger';
import type { AllocationMeasures } from './allocation';
import { measureSpentToDate, plannedAmount, plannedToDate, type Planned } from './toDate';

export interface Burn {
  /** The partner's record; null for all together. */
  readonly partner: number | null;
  /** Minor units of the grant. */
  readonly spent: number;
  readonly planned: Planned;
}

/**
 * Spending and plan through `asOf` of each partner with anything planned, after the total where there are several; none
 * where the grant has no period, no expenditures, or has not run `firstDays` days.
 */
export function measureBurn(grant: Grant, allocation: AllocationMeasures, asOf: Day, firstDays: number): Burn[] {
  const { period, partners } = grant;
  if (!period || grant.expenditures.count === 0 || asOf - period.start + 1 < firstDays) return [];
  const spentToDate = measureSpentToDate(grant, asOf);
  const burns: Burn[] = partners.map((_, partner) => ({
    partner,
    spent: spentToDate.of(partner, Funding.Grant),
    planned: plannedToDate(period, asOf, (year) => allocation.partnerYear(partner, year)),
  }));
  const active = burns.filter(({ planned }) => plannedAmount(planned) > 0);
  if (active.length < 2) return active;
  const planned = plannedToDate(period, asOf, (year) => allocation.byYear[year - 1]!);
  return [{ partner: null, spent: spentToDate.total(Funding.Grant), planned }, ...active];
}
