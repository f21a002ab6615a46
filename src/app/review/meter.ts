// The reallocation meter for a screen, and the request to the funder as plain text: a paragraph and a table.
import {
  measureReallocation,
  tightestUnit,
  type Meter,
  type MeterUnit,
  type NoMeter,
} from '../../core/measures/reallocation';
import type { DonorProfile } from '../../core/measures/donorProfiles';
import type { Grant } from '../../core/grant/grant';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';

/** Minor units. */
export interface MeterView {
  readonly profile: DonorProfile;
  /** Basis points. */
  readonly share: number;
  readonly isConfirmed: boolean;
  /** What has the least room: the one big figure. */
  readonly tightest: NamedUnit | null;
  readonly units: readonly NamedUnit[];
  readonly rows: readonly {
    readonly partner: string;
    readonly budgetLine: string;
    readonly base: number;
    readonly now: number;
    readonly mayAdd: number;
    readonly mayTake: number;
  }[];
  readonly revisions: number;
  readonly hasUnrecorded: boolean;
  readonly needsApproval: boolean;
}

export interface NamedUnit extends Omit<MeterUnit, 'partner' | 'budgetLine'> {
  /** null where it is about all. */
  readonly partner: string | null;
  readonly budgetLine: string | null;
}

/** The meter, or why there is none. */
export function meterView({ grant, facts }: Examination): MeterView | NoMeter {
  const meter = measureReallocation(grant, facts);
  return typeof meter === 'string' ? meter : viewOf(meter, grant);
}

function viewOf(meter: Meter, grant: Grant): MeterView {
  const { profile, share, isConfirmed, revisions, hasUnrecorded } = meter;
  const tightest = tightestUnit(meter);
  return {
    ...{ profile, share, isConfirmed, revisions, hasUnrecorded },
    tightest: tightest ? namedUnit(tightest, grant) : null,
    units: meter.units.map((unit) => namedUnit(unit, grant)),
    rows: meter.rows.map((row) => ({
      ...row,
      partner: partnerName(grant, row.partner),
      budgetLine: lineName(grant, row.budgetLine),
    })),
    needsApproval: meter.units.some(({ left }) => left < 0),
  };
}

function namedUnit(unit: MeterUnit, grant: Grant): NamedUnit {
  const { partner, budgetLine } = unit;
  return {
    ...unit,
    partner: partner === null ? null : partnerName(grant, partner),
    budgetLine: budgetLine === null ? null : lineName(grant, budgetLine),
  };
}

function partnerName({ partners }: Grant, partner: number): string {
  return partners[partner]?.key ?? '–';
}

function lineName({ expenditures }: Grant, line: number): string {
  return expenditures.budgetLineKeys[line] ?? '–';
}

/** The request for approval: a paragraph, then what moved from where to where with tabs between the columns. */
export function draftRequest({ grant, facts }: Examination, words: Words): string | undefined {
  const meter = measureReallocation(grant, facts);
  if (typeof meter === 'string') return undefined;
  const view = viewOf(meter, grant);
  const { money, amount, share } = words.formats;
  const moved = view.rows.filter(({ base, now }) => base !== now);
  const over = view.units.filter(({ left }) => left < 0);
  const total = moved.reduce((sum, { base, now }) => sum + Math.max(now - base, 0), 0);
  const title = grant.fields.title.value ?? '';
  const paragraphs = [
    words.text('request.intro', { title, reference: grant.fields.reference.value ?? 'none', total: money(total) }),
    ...over.map(({ partner, budgetLine, moved: sum, limit, base }) => {
      const where = [partner, budgetLine].filter((name) => name !== null).join(' · ') || 'none';
      const args = { where, moved: money(sum), limit: money(limit), share: share(view.share), base: money(base) };
      return words.text('request.limit', args);
    }),
    words.text('request.ask'),
  ];
  const heads = (['partner', 'line', 'approved', 'proposed', 'change'] as const).map((key) =>
    words.text(`request.${key}`),
  );
  const rows = moved.map(({ partner, budgetLine, base, now }) =>
    [partner, budgetLine, amount(base), amount(now), amount(now - base)].join('\t'),
  );
  return `${paragraphs.join(' ')}\n\n${[heads.join('\t'), ...rows].join('\n')}\n`;
}
