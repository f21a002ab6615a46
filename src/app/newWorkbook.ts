// The use case behind "new": a template for a profile and a language, as a model of its sheets. Writing it is the adapter's.
import type { Language } from '../core/sheet/language';
import { DEFAULT_YEARS, MAX_PAIRED, MAX_YEARS } from '../workbook/layout/template/content';
import { buildTemplate } from '../workbook/layout/template/buildTemplate';
import type { WorkbookModel } from '../workbook/layout/template/model';
import { currencyExponent } from '../core/money/currency';
import { PROFILES as KNOWN, type ProfileName } from '../workbook/layout/template/profiles';

export { MAX_PAIRED, MAX_YEARS };
export type { WorkbookModel };

export const PROFILES: readonly ProfileName[] = ['lac-moving-to-scale', 'blank'];

export interface NewWorkbookRequest {
  readonly language: Language;
  readonly profile: ProfileName;
  readonly sample: boolean;
  /** Minor units of `currency`. */
  readonly award?: number;
  /** 1 to `MAX_YEARS`. */
  readonly years?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Name of the grant, of a blank profile without a sample. */
  readonly title?: string;
  /** Objectives and results of a blank profile without a sample: 1 to `MAX_PAIRED` keys each. */
  readonly objectives?: number;
  readonly results?: number;
}

/** The sheets of a new workbook. Parts of the request that are left out come from the profile. */
export function newWorkbook(request: NewWorkbookRequest): WorkbookModel {
  return buildTemplate(request);
}

/** What a profile knows before anybody fills it in: award in minor units of US dollars, null where it is yours to enter. */
export function profileFacts(profile: ProfileName): {
  readonly award: number | null;
  readonly years: number;
  readonly objectives: number;
  readonly results: number;
} {
  const { award, objectives, results } = KNOWN[profile];
  const minor = award === null ? null : award * 10 ** currencyExponent('USD')!;
  return { award: minor, years: DEFAULT_YEARS, objectives: objectives.length, results: results.length };
}
