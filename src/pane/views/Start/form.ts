// The form for a new workbook, as data: what was entered, what of it does not fit, and the request that it makes. Pure.
import { MAX_PAIRED, MAX_YEARS, PROFILES, type NewWorkbookRequest } from '../../../app/newWorkbook';
import { currencyExponent } from '../../../core/money/currency';
import { typedAmount } from '../../../core/money/typedAmount';
import type { Language } from '../../../core/sheet/language';

export interface NewWorkbookEntry {
  readonly profile: NewWorkbookRequest['profile'];
  readonly language: Language;
  readonly sample: boolean;
  /** As typed; of the blank profile alone. */
  readonly award: string;
  readonly currency: string;
  readonly years: string;
  /** Of the blank profile without a sample. */
  readonly title: string;
  readonly objectives: string;
  readonly results: string;
}

export type BadField = 'award' | 'currency' | 'years' | 'objectives' | 'results';

export function firstEntry(language: Language): NewWorkbookEntry {
  const blank = { award: '', currency: 'USD', years: '3', title: '', objectives: '5', results: '5' };
  return { profile: PROFILES[0]!, language, sample: false, ...blank };
}

/** The fields that need another value. An award may be left for later. */
export function badFields(entry: NewWorkbookEntry, decimal: string): BadField[] {
  if (entry.profile !== 'blank') return [];
  const exponent = currencyExponent(entry.currency);
  const award = typedAmount(entry.award, exponent ?? 0, decimal);
  const isAwardBad = entry.award.trim() !== '' && !(award !== undefined && award > 0);
  const counts = entry.sample ? [] : (['objectives', 'results'] as const);
  return [
    ...(isAwardBad ? (['award'] as const) : []),
    ...(exponent === undefined ? (['currency'] as const) : []),
    ...(isCount(entry.years, MAX_YEARS) ? [] : (['years'] as const)),
    ...counts.filter((field) => !isCount(entry[field], MAX_PAIRED)),
  ];
}

function isCount(typed: string, most: number): boolean {
  const count = Number(typed);
  return Number.isInteger(count) && count >= 1 && count <= most;
}

/** The request of an entry without bad fields. */
export function requestOf(entry: NewWorkbookEntry, decimal: string): NewWorkbookRequest {
  const { profile, language, sample, currency, years, title, objectives, results } = entry;
  if (profile !== 'blank') return { profile, language, sample };
  const framework = sample ? {} : { title, objectives: Number(objectives), results: Number(results) };
  const award = typedAmount(entry.award, currencyExponent(currency)!, decimal);
  const amount = award === undefined ? {} : { award };
  return { profile, language, sample, currency, years: Number(years), ...amount, ...framework };
}
