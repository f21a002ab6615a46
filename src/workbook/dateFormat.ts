// Whether a number format shows a date or a time of day. Elapsed time (`[h]:mm`) is an amount, not a date.

/** For a format's code in English letters, as files write it and Excel tells it, e.g. `m/d/yyyy`. */
export function isDateFormat(code: string): boolean {
  if (/^general$/i.test(code.trim())) return false;
  const bare = code.replace(/"[^"]*(?:"|$)|\\.|[_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return false;
  return /[dmyhs]/i.test(bare.replace(/\[[^\]]*(?:\]|$)/g, ''));
}
