// What a new workbook is filled with, in one language: the profile's facts, the request's figures and, on demand, a
// sample. Where it stands on the sheets is decided there.
import { currencyExponent } from '../../../core/money/currency';
import type { Day } from '../../../core/calendar/day';
import type { Language } from '../../../core/sheet/language';
import { words, type Words } from '../fold';
import { PROFILES } from './profiles';
import type { Profile, ProfileName } from './profiles';
import { buildSample } from './sample/sample';
import type { Pair, Sample } from './sample/sample';
import { SAMPLE_GRANT, SAMPLE_LEVELS, SAMPLE_LINKS } from './sample/texts';

export interface TemplateRequest {
  readonly language: Language;
  readonly profile: ProfileName;
  readonly sample: boolean;
  /** Minor units. */
  readonly award?: number;
  /** 1 to 10. */
  readonly years?: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** Of a blank profile without a sample: name of the grant. */
  readonly title?: string;
  /** Of a blank profile without a sample: 1 to 30 of each, with a key and no text yet. */
  readonly objectives?: number;
  readonly results?: number;
}

export interface Content {
  readonly language: Language;
  readonly profile: Profile;
  readonly title: string;
  readonly currency: string;
  readonly exponent: number;
  readonly years: number;
  /** Minor units; null where it is yours to enter. */
  readonly award: number | null;
  readonly startDate: Day | null;
  readonly reportingDate: Day | null;
  readonly minimumCofinancing: number | null;
  readonly budgetLines: readonly { readonly key: Words; readonly text: Words }[];
  readonly objectives: readonly Words[];
  readonly results: readonly { readonly text: Words; readonly level: string | null }[];
  readonly links: readonly Pair[];
  readonly sample: Sample | null;
}

/** Grant years of a request that names none. */
export const DEFAULT_YEARS = 3;
/** Grant years that a workbook has columns for. */
export const MAX_YEARS = 10;
/** Objectives, and results, that a grant can have. */
export const MAX_PAIRED = 30;
/** The sample's minimum share of co-financing; its pledges exceed it. */
const SAMPLE_COFINANCING = 0.1;

/** Throws a RangeError for an award, a number of years or a currency that no grant can have. */
export function buildContent(request: TemplateRequest): Content {
  const { language, currency = 'USD', years = DEFAULT_YEARS } = request;
  const profile = PROFILES[request.profile];
  const exponent = checkedExponent(currency);
  if (!Number.isInteger(years) || years < 1 || years > MAX_YEARS) throw new RangeError(`years ${years}`);
  const award = checkedAward(request.award ?? awardOf(profile, request.sample, years, exponent));
  const { title, objectives, results, budgetLines } = contentOf(request, profile);
  const links = request.sample ? SAMPLE_LINKS[profile.name] : [];
  const sample = request.sample ? buildSample(award!, years, links, results.length, currency) : null;
  return {
    ...{ language, profile, currency, exponent, years, award, budgetLines, objectives, links, sample },
    title,
    ...sampleFields(sample),
    results: results.map((text, index) => ({ text, level: sample ? SAMPLE_LEVELS[index]! : null })),
  };
}

type Framework = Pick<Content, 'title' | 'objectives' | 'budgetLines'> & { readonly results: readonly Words[] };

/** A blank profile borrows the sample's framework, or has as many keys as were asked for. */
function contentOf({ language, sample, ...asked }: TemplateRequest, profile: Profile): Framework {
  if (profile.name !== 'blank') return profile;
  if (sample) return { ...SAMPLE_GRANT, title: SAMPLE_GRANT.title[language] };
  const [objectives, results] = [untold(asked.objectives), untold(asked.results)];
  return { ...profile, title: asked.title?.trim() ?? '', objectives, results };
}

/** Texts that are yours to enter. */
function untold(count = 0): Words[] {
  if (!Number.isInteger(count) || count < 0 || count > MAX_PAIRED) throw new RangeError(`count ${count}`);
  return Array.from({ length: count }, () => words('', '', ''));
}

function sampleFields(sample: Sample | null): Pick<Content, 'startDate' | 'reportingDate' | 'minimumCofinancing'> {
  if (!sample) return { startDate: null, reportingDate: null, minimumCofinancing: null };
  const { startDate, reportingDate } = sample;
  return { startDate, reportingDate, minimumCofinancing: SAMPLE_COFINANCING };
}

function checkedExponent(currency: string): number {
  const exponent = currencyExponent(currency);
  if (exponent === undefined) throw new RangeError(`no currency ${currency}`);
  return exponent;
}

function checkedAward(award: number | null): number | null {
  if (award !== null && !(Number.isSafeInteger(award) && award > 0)) throw new RangeError(`award ${award}`);
  return award;
}

function awardOf(profile: Profile, isSample: boolean, years: number, exponent: number): number | null {
  if (profile.award !== null) return profile.award * 10 ** exponent;
  return isSample ? SAMPLE_GRANT.awardPerYear * years * 10 ** exponent : null;
}

/** Main units of an amount, as a cell holds them. */
export function inMainUnits({ exponent }: Content, minor: number): number {
  return minor / 10 ** exponent + 0;
}
