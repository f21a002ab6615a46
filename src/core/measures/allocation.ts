// What the award is set aside for: totals of the table Allocation by partner, budget line and grant year.
import type { Grant } from '../grant/grant';
import { exact } from '../money/money';
import { sumTable } from './table';

export interface AllocationMeasures {
  /** All readable amounts of the years. */
  readonly total: number;
  /** By grant year, index 0 is year 1. */
  readonly byYear: readonly number[];
  /** By partner's record and grant year (1 to n). */
  partnerYear(partner: number, year: number): number;
  /** By partner, budget line and grant year. */
  lineYear(partner: number, budgetLine: number, year: number): number;
  /** The allocation of a partner through grant year `year`. */
  throughYear(partner: number, year: number): number;
}

export function measureAllocation(grant: Grant): AllocationMeasures {
  const { years } = grant;
  const lines = grant.expenditures.budgetLineKeys.length;
  const partnerYear = sumTable(grant.partners.length, years);
  const lineYear = sumTable(grant.partners.length, lines, years);
  const byYear: number[] = Array.from({ length: years }, () => 0);
  for (const row of grant.allocation) {
    for (let y = 0; y < Math.min(years, row.years.length); y++) {
      const amount = row.years[y]!;
      if (Number.isNaN(amount)) continue;
      byYear[y] = exact(byYear[y]! + amount);
      if (row.partner >= 0) partnerYear.add(amount, row.partner, y);
      if (row.partner >= 0 && row.budgetLine >= 0) lineYear.add(amount, row.partner, row.budgetLine, y);
    }
  }
  return {
    total: byYear.reduce((total, amount) => exact(total + amount), 0),
    byYear,
    partnerYear: (partner, year) => partnerYear.at(partner, year - 1),
    lineYear: (partner, line, year) => lineYear.at(partner, line, year - 1),
    throughYear: (partner, year) => sumYears(year, (y) => partnerYear.at(partner, y - 1)),
  };
}

/** The sum of a yearly figure over grant years 1 to `year`. */
export function sumYears(year: number, figure: (year: number) => number): number {
  let total = 0;
  for (let y = 1; y <= year; y++) total = exact(total + figure(y));
  return total;
}
