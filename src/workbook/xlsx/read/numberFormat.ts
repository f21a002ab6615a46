// Whether a number format shows a date or a time of day. Elapsed time (`[h]:mm`) is an amount, not a date.

const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 22],
  [27, 36],
  [45, 45],
  [47, 47],
  [50, 58],
];

/** For the formats that files name by number only. 46 is `[h]:mm:ss`, elapsed. */
export function isDateFormatId(id: number): boolean {
  return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last);
}

/** For a format's code, as files write it (English letters). */
export function isDateFormat(code: string): boolean {
  if (/^general$/i.test(code.trim())) return false;
  const bare = code.replace(/"[^"]*(?:"|$)|\\.|[_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return false;
  return /[dmyhs]/i.test(bare.replace(/\[[^\]]*(?:\]|$)/g, ''));
}
