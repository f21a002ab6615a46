// Co-financing that should be spent by a day, against what was.
import type { Day } from '../calendar/day';
import { daysOfYear } from '../calendar/grantYears';
import type { Grant } from '../grant/grant';
import { Funding } from '../grant/ledger';
import { sumYears } from './allocation';
import type { CofinancingMeasures } from './cofinancing';
import { measureSpentToDate } from './toDate';

export interface PledgeDue {
  /** The first record of Cofinancing for this partner and source. */
  readonly record: number;
  readonly partner: number;
  readonly source: 'Partner' | 'Core';
  /** The last grant year that has ended. */
  readonly year: number;
  /** Minor units through that year. */
  readonly pledged: number;
  /** Minor units through `asOf`. */
  readonly spent: number;
}

/** By partner and source, what is pledged through the last grant year whose last day is not after `asOf`; none before, or without any
 * expenditures. */
export function pledgesDue(grant: Grant, cofinancing: CofinancingMeasures, asOf: Day): PledgeDue[] {
  const year = lastYearEnded(grant, asOf);
  if (year === 0 || grant.cofinancing.length === 0 || grant.expenditures.count === 0) return [];
  const spentToDate = measureSpentToDate(grant, asOf);
  const seen = new Set<number>();
  return grant.cofinancing.flatMap(({ record, partner, funding }) => {
    if (partner < 0 || funding === null || seen.has(partner * 3 + Funding[funding])) return [];
    seen.add(partner * 3 + Funding[funding]);
    const pledged = sumYears(year, (y) => cofinancing.pledgedIn(partner, Funding[funding], y));
    const spent = spentToDate.of(partner, Funding[funding]);
    return pledged > 0 ? [{ record, partner, source: funding, year, pledged, spent }] : [];
  });
}

function lastYearEnded({ period, years }: Grant, asOf: Day): number {
  if (!period) return 0;
  let year = years;
  while (year > 0 && asOf < daysOfYear(period, year).last) year--;
  return year;
}
