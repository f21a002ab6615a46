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
  const time = useMemo(() => {
    const clock = new Intl.DateTimeFormat(reader.dateLocale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const full = new Intl.DateTimeFormat(reader.dateLocale, {
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return (at: number) => (isToday(at) ? clock : full).format(at);
  }, [reader.dateLocale]);
  return { time, now };
}

function isToday(at: number): boolean {
  return new Date(at).toDateString() === new Date().toDateString();
}
