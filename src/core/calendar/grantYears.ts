// The grant's period and its grant years. Fiscal years are something else and are not counted here.
import { addMonths, type Day } from './day';

export interface GrantPeriod {
  readonly start: Day;
  /** The last day of the grant. */
  readonly end: Day;
  /** The last day on which costs of the period may be paid: the end and the closing days. */
  readonly lastPayment: Day;
  readonly years: number;
  /** First day of each grant year, and after them the day that follows the end. */
  readonly bounds: readonly Day[];
}

/**
 * The period of a grant of `years` grant years from `start`. Without `end` it ends the day before the anniversary; a later
 * end is a no-cost extension, and the last grant year runs to it. Years that would begin after an earlier end have no days.
 * `closingDays` only moves `lastPayment`.
 */
export function grantPeriod(start: Day, years: number, end: Day | null, closingDays: number): GrantPeriod {
  const regular = addMonths(start, 12 * years) - 1;
  const last = end ?? regular;
  const after = Math.max(last + 1, start);
  const bounds = Array.from({ length: years }, (_, k) => Math.min(addMonths(start, 12 * k), after));
  return { start, end: last, lastPayment: last + closingDays, years, bounds: [...bounds, after] };
}

/**
 * The grant year (1 to n) of a day; 0 before the start. Days after the end count in the last year: what is paid in the
 * closing days belongs to it, and whether a day may be there at all is a rule's question.
 */
export function grantYearOf(period: GrantPeriod, day: Day): number {
  if (!(day >= period.start)) return 0;
  let year = period.years;
  while (year > 1 && day < period.bounds[year - 1]!) year--;
  return year;
}

/** First and last day of grant year `year`; the last is before the first where the year has no days. */
export function daysOfYear(period: GrantPeriod, year: number): { first: Day; last: Day } {
  return { first: period.bounds[year - 1]!, last: period.bounds[year]! - 1 };
}
