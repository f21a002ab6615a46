// What days a text in a date cell could mean. Like amounts, a text is never counted: the readings serve messages.
import { dayIfReal, type Day } from './day';

/** The days a text could mean: none, one, or two (`03/04/2025`), day first. */
export function readDateText(text: string): Day[] {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(trimmed);
  if (iso) return real([[Number(iso[1]), Number(iso[2]), Number(iso[3])]]);
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{2}|\d{4})$/.exec(trimmed);
  if (!local) return [];
  const [first, second, year] = [Number(local[1]), Number(local[2]), fullYear(local[3]!)];
  return real([
    [year, second, first],
    [year, first, second],
  ]);
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : 2000 + Number(text);
}

function real(candidates: readonly (readonly [number, number, number])[]): Day[] {
  const days = candidates.map(([year, month, day]) => dayIfReal(year, month, day));
  return [...new Set(days.filter((day) => day !== undefined))];
}
