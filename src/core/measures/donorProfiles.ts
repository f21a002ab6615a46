// What funders allow to be moved without asking, as data. Each profile rests on secondary sources; the grant agreement
// decides. How movements are counted against a profile is in `reallocation`.

export const PROFILE_IDS = ['none', 'us-10-total', 'eu-25-heading', 'un-15-category', 'custom'] as const;

export type ProfileId = (typeof PROFILE_IDS)[number];

export interface DonorProfile {
  readonly id: ProfileId;
  /** What a movement is measured on. */
  readonly scope: 'award' | 'partner' | 'budget line' | 'partner x line';
  /** The amounts that the percentage is taken of, and since when movements count. */
  readonly base: 'original' | 'last approved';
  /** All movements since the base together, or each revision by itself. */
  readonly counting: 'cumulative' | 'single';
  /** Whether taking away counts as well as giving. */
  readonly direction: 'increase' | 'both';
  /** Basis points of the base; null where the workbook must say it (Reallocation limit). */
  readonly share: number | null;
  /** Main units of the grant's currency: a movement up to this is always allowed. */
  readonly floor: number;
  readonly sources: readonly Source[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

const PROFILES: Readonly<Record<Exclude<ProfileId, 'none'>, Omit<DonorProfile, 'id'>>> = {
  'us-10-total': {
    ...{ scope: 'award', base: 'last approved', counting: 'cumulative', direction: 'increase', share: 1000, floor: 0 },
    sources: [
      {
        title:
          '2 CFR 200.308(i)(2): transfers among direct cost categories, 10 percent of the total budget as last approved',
        url: 'https://www.ecfr.gov/current/title-2/part-200/section-200.308',
      },
      {
        title: 'Piedmont, Budget and Program Revisions Policy, 10.8',
        url: 'https://piedmont.smartcatalogiq.com/en/2023-2024/policies-and-procedures-manual/section-11-grants-management/8-budget-and-program-revisions-policy',
      },
    ],
  },
  'eu-25-heading': {
    ...{
      scope: 'budget line',
      base: 'last approved',
      counting: 'cumulative',
      direction: 'both',
      share: 2500,
      floor: 0,
    },
    sources: [
      {
        title:
          'STGM: unilateral (minor) amendments of the budget, 25% of a main heading, general conditions article 9.4',
        url: 'https://www.stgm.org.tr/en/frequently-asked-questions/which-circumstances-can-beneficiary-make-unilateral-amendments-minor',
      },
    ],
  },
  'un-15-category': {
    ...{
      scope: 'budget line',
      base: 'last approved',
      counting: 'cumulative',
      direction: 'both',
      share: 1500,
      floor: 0,
    },
    sources: [
      {
        title:
          'A published clause of the same form: transfers between headings, 15% or less of the latest approved plan',
        url: 'https://www.markettransfer.info/clause/modifications-of-the-project-do-not-need-an-approval-of-the-nmfa-if/_1',
      },
    ],
  },
  custom: {
    ...{ scope: 'award', base: 'last approved', counting: 'cumulative', direction: 'increase', share: null, floor: 0 },
    sources: [],
  },
};

/** The profile of a name, whatever its case; `none` for a blank one, undefined for a name that is not known. */
export function donorProfile(name: string | null): DonorProfile | 'none' | undefined {
  const folded = (name ?? 'none').trim().toLowerCase();
  const id = PROFILE_IDS.find((known) => known === folded);
  return id === undefined || id === 'none' ? id : { id, ...PROFILES[id] };
}
