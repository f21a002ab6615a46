// The form for a new workbook, as data: what was entered, what of it does not fit, and the request that it makes. Pure.
import { PROFILES, type NewWorkbookRequest } from '../../../app/newWorkbook';
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
}

export type BadField = 'award' | 'currency' | 'years';

export function firstEntry(language: Language): NewWorkbookEntry {
  return { profile: PROFILES[0]!, language, sample: false, award: '', currency: 'USD', years: '3' };
}

/** The fields that need another value. An award may be left for later. */
export function badFields(entry: NewWorkbookEntry, decimal: string): BadField[] {
  if (entry.profile !== 'blank') return [];
  const exponent = currencyExponent(entry.currency);
  const award = typedAmount(entry.award, exponent ?? 0, decimal);
  const isAwardBad = entry.award.trim() !== '' && !(award !== undefined && award > 0);
  const years = Number(entry.years);
  const areYearsBad = !Number.isInteger(years) || years < 1 || years > 10;
  return [
    ...(isAwardBad ? (['award'] as const) : []),
    ...(exponent === undefined ? (['currency'] as const) : []),
    ...(areYearsBad ? (['years'] as const) : []),
  ];
}

/** The request of an entry without bad fields. */
export function requestOf(entry: NewWorkbookEntry, decimal: string): NewWorkbookRequest {
  const { profile, language, sample, currency, years } = entry;
  if (profile !== 'blank') return { profile, language, sample };
  const award = typedAmount(entry.award, currencyExponent(currency)!, decimal);
  const amount = award === undefined ? {} : { award };
  return { profile, language, sample, currency, years: Number(years), ...amount };
}
