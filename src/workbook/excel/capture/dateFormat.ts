// Whether a number format, as Excel tells it (English letters), shows a date or a time of day. Elapsed time (`[h]:mm`) is
// an amount, not a date.

/** For a format's code, e.g. `m/d/yyyy`. */
export function isDateFormat(code: string): boolean {
  if (/^general$/i.test(code.trim())) return false;
  const bare = code.replace(/"[^"]*(?:"|$)|\\.|[_*]./g, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return false;
  return /[dmyhs]/i.test(bare.replace(/\[[^\]]*(?:\]|$)/g, ''));
}
