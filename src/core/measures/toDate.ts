// Figures up to a day: what was spent, and what was planned to be spent, when the year's allocation is used evenly.
import type { Day } from '../calendar/day';
import { daysOfYear, grantYearOf, type GrantPeriod } from '../calendar/grantYears';
import type { Grant } from '../grant/grant';
import { FUNDING_SOURCES } from '../grant/ledger';
import { exact } from '../money/money';
import { WHOLE } from '../money/split';
import { sumYears } from './allocation';

const SOURCES = FUNDING_SOURCES.length;

export interface SpentToDate {
  /** Minor units by partner's record and source (`Funding`), from the grant's start to the day. */
  of(partner: number, source: number): number;
  /** All partners, also where the partner is unknown. */
  total(source: number): number;
}

/** Spending of the grant's years dated up to `asOf`, that day included. Unreadable amounts count as nothing. */
export function measureSpentToDate({ partners, expenditures: ledger }: Grant, asOf: Day): SpentToDate {
  const { amount, date, funding, partner, year } = ledger;
  const byPartner = new Float64Array(partners.length * SOURCES);
  const totals = new Float64Array(SOURCES);
  for (let i = 0; i < ledger.count; i++) {
    const source = funding[i]!;
    if (source < 0 || year[i]! < 1 || !(date[i]! <= asOf) || Number.isNaN(amount[i]!)) continue;
    totals[source] = exact(totals[source]! + amount[i]!);
    const at = partner[i]! * SOURCES + source;
    if (partner[i]! >= 0) byPartner[at] = exact(byPartner[at]! + amount[i]!);
  }
  return { of: (one, source) => byPartner[one * SOURCES + source]!, total: (source) => totals[source]! };
}

/** Money planned through a day, as an exact fraction: (`past` x `days` + `current` x `elapsed`) ÷ `days`. */
export interface Planned {
  /** Minor units of the years before. */
  readonly past: number;
  /** Minor units of the year that the day is in. */
  readonly current: number;
  /** Days of that year up to and including the day, and all its days. */
  readonly elapsed: number;
  readonly days: number;
}

/** What is planned through `asOf` of an allocation by year. The day must not be before the start. */
export function plannedToDate(period: GrantPeriod, asOf: Day, allocatedIn: (year: number) => number): Planned {
  const year = grantYearOf(period, asOf);
  const { first, last } = daysOfYear(period, year);
  const days = Math.max(1, last - first + 1);
  const past = sumYears(year - 1, allocatedIn);
  return { past, current: allocatedIn(year), elapsed: Math.min(asOf - first + 1, days), days };
}

/** The planned amount in whole minor units, rounded down. */
export function plannedAmount(planned: Planned): number {
  return Number(plannedTimesDays(planned) / BigInt(planned.days));
}

/** Negative where `spent` is less than `limit` (basis points) of what is planned, 0 where it is exactly that. */
export function compareToPlan(spent: number, planned: Planned, limit: number): number {
  const left = BigInt(spent) * BigInt(WHOLE) * BigInt(planned.days);
  const right = plannedTimesDays(planned) * BigInt(limit);
  return left < right ? -1 : left > right ? 1 : 0;
}

function plannedTimesDays({ past, current, elapsed, days }: Planned): bigint {
  return BigInt(past) * BigInt(days) + BigInt(current) * BigInt(elapsed);
}
