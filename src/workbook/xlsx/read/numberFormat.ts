// Whether a number format that a file names by number only shows a date or a time of day.

const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];

/** 46 is `[h]:mm:ss`, elapsed. */
export function isDateFormatId(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}
