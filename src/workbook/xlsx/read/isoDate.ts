// ISO 8601 dates of `t="d"` cells as serials of the 1900 system, with its leap day of 1900 that never was.

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
const EPOCH = 25_569;
const MARCH_1900 = 61;

/** Days since 1899-12-31 with the time of day as a fraction; undefined where the text is no date. */
export function readIsoDate(text: string): number | undefined {
  const match = DATE.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const midnight = new Date(Date.UTC(2000, 0, 1));
  midnight.setUTCFullYear(year!, month! - 1, day!);
  if (midnight.getUTCMonth() !== month! - 1 || midnight.getUTCDate() !== day!) return undefined;
  if (hour! > 24 || minute! > 59 || second! >= 61) return undefined;
  const days = midnight.getTime() / 86_400_000 + EPOCH;
  const serial = days < MARCH_1900 ? days - 1 : days;
  return serial + (hour! * 3600 + minute! * 60 + second!) / 86_400;
}
