// The time as a reader writes it, and the present moment while something is awaited.
import { useEffect, useMemo, useState } from 'react';
import type { Reader } from '../../words/reader';

const TICK = 250;

/** `now` is kept current while `isTicking`. */
export function useClock(
  reader: Reader,
  isTicking: boolean,
): { readonly time: (at: number) => string; readonly now: number } {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [isTicking]);
  return { time: useMemo(() => clockOf(reader), [reader]), now };
}

const HOURS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Writes a moment (milliseconds since 1970): the time, and the day where it is not today's. */
export function clockOf({ dateLocale }: Reader): (at: number) => string {
  const clock = new Intl.DateTimeFormat(dateLocale, HOURS);
  const full = new Intl.DateTimeFormat(dateLocale, { day: 'numeric', month: 'short', ...HOURS });
  return (at) => (isToday(at) ? clock : full).format(at);
}

function isToday(at: number): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}
