// Spending beyond an allocation that is carried forward from year to year: in which years the excess arose.

export interface Excess {
  /** Minor units through the year, as the three below. */
  readonly spent: number;
  readonly allocated: number;
  readonly over: number;
  /** What the running sum of spending passed in this year: the allocation and the excess brought in from the year before. */
  readonly limit: number;
}

/**
 * The excess of grant year `year` where it arose or grew in that year; undefined where there is none or it was merely
 * carried over from the year before. `spentThrough` and `allocatedThrough` give minor units through a year.
 */
export function excessOf(
  year: number,
  spentThrough: (year: number) => number,
  allocatedThrough: (year: number) => number,
): Excess | undefined {
  const spent = spentThrough(year);
  const allocated = allocatedThrough(year);
  const over = spent - allocated;
  const brought = year > 1 ? Math.max(0, spentThrough(year - 1) - allocatedThrough(year - 1)) : 0;
  return over > brought ? { spent, allocated, over, limit: allocated + brought } : undefined;
}
