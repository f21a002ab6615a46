// Days without time or zone, counted as Excel counts them: whole serial numbers of the 1900 system (45658 is
// 1 January 2025). Fit for dates from 1 March 1900 on; earlier serials are off by Excel's 29 February 1900.

/** A whole day as Excel's serial number. */
export type Day = number;

const EPOCH = 25_569;
const MILLISECONDS = 86_400_000;

/** The serial of a date; months count from 1. Overflow rolls on as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / MILLISECONDS + EPOCH;
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date((day - EPOCH) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2025-01-31`. */
export function isoOf(day: Day): string {
  return new Date((day - EPOCH) * MILLISECONDS).toISOString().slice(0, 10);
}

/** The day of `2025-01-31`; undefined where the text is no such date. */
export function dayOfIso(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  return dayIfReal(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The day, or undefined where the calendar has none (31 April). */
export function dayIfReal(year: number, month: number, day: number): Day | undefined {
  const serial = dayOf(year, month, day);
  const back = partsOf(serial);
  return back.year === year && back.month === month && back.day === day ? serial : undefined;
}

/** The same day of the month `months` later, or the month's last day, as EDATE counts. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const lastDay = partsOf(dayOf(year, month + months + 1, 0)).day;
  return dayOf(year, month + months, Math.min(dayOfMonth, lastDay));
}
