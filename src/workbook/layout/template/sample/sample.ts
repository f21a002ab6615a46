// The sample: a split of the award and a ledger to try Allot on, sound in every rule. Made of numbers and indexes; the
// texts are in `texts.ts`. Deterministic.
import { grantPeriod } from '../../../../core/calendar/grantYears';
import { dayOf } from '../../../../core/calendar/day';
import type { Day } from '../../../../core/calendar/day';
import { splitExactly } from '../../../../core/money/split';
import type { Words } from '../../fold';
import { buildEntries } from './ledger';
import type { Entry, Funding, SpendingYear } from './ledger';
import { pledgeCofinancing, splitAward } from './split';
import type { AllocationLine, Pledge } from './split';
import { SAMPLE_INDICATORS } from './texts';
import type { SampleIndicator } from './texts';

/** Objective and result, counted from 0. */
export type Pair = readonly [number, number];

export interface Expenditure {
  readonly key: string;
  readonly day: Day;
  readonly partner: number;
  readonly line: number;
  readonly description: Words;
  readonly supplier: string;
  readonly document: string;
  readonly documentDay: Day;
  readonly documentTotal: number | null;
  readonly amount: number;
  readonly isRefund: boolean;
  readonly funding: Funding;
  readonly pair: Pair | null;
  readonly corrects: string | null;
  readonly local: { readonly amount: number; readonly currency: string; readonly rate: number } | null;
}

export interface ShareLine {
  readonly expenditure: string;
  readonly pair: Pair;
  /** Basis points. */
  readonly share: number;
  readonly amount: number;
  readonly funding: Funding;
}

export interface IndicatorLine extends SampleIndicator {
  readonly result: number;
  readonly targets: readonly number[];
  /** Only years that have begun. */
  readonly actuals: readonly number[];
}

export interface Sample {
  readonly startDate: Day;
  readonly reportingDate: Day;
  readonly allocation: readonly AllocationLine[];
  readonly pledges: readonly Pledge[];
  readonly expenditures: readonly Expenditure[];
  readonly shares: readonly ShareLine[];
  readonly indicators: readonly IndicatorLine[];
}

const START = dayOf(2025, 1, 1);
const REPORTING = dayOf(2026, 9, 30);
const SHARE_PATTERNS = [
  [6_000, 4_000],
  [3_333, 3_333, 3_334],
  [5_000, 2_500, 2_500],
  [1_250, 8_750],
  [4_500, 5_500],
] as const;

/** A sample for an award in minor units over `years` grant years, mapped to the pairs of `links`. */
export function buildSample(
  award: number,
  years: number,
  links: readonly Pair[],
  results: number,
  currency: string,
): Sample {
  const { bounds, end } = grantPeriod(START, years, null, 0);
  const reportingDate = Math.min(REPORTING, end);
  const begun = bounds.slice(0, years).flatMap((first, index): SpendingYear[] => {
    const next = bounds[index + 1]!;
    return first > reportingDate
      ? []
      : [{ first, last: Math.min(next - 1, reportingDate) - 2, isOver: next - 1 <= reportingDate }];
  });
  const allocation = splitAward(award, years);
  const pledges = pledgeCofinancing(allocation);
  const { expenditures, shares } = mapEntries(buildEntries(allocation, pledges, begun), links, currency);
  const indicators = buildIndicators(results, years, begun);
  return { startDate: START, reportingDate, allocation, pledges, expenditures, shares, indicators };
}

function mapEntries(entries: readonly Entry[], links: readonly Pair[], currency: string) {
  const keys = new Map(entries.map((entry, index) => [entry.invoice * 4 + fundingCode(entry), keyOf(index)]));
  const shares: ShareLine[] = [];
  const pairs = new Map<Entry, Pair>();
  let turn = 0;
  const expenditures = entries.map((entry, index): Expenditure => {
    const key = keyOf(index);
    const pair = entry.corrects ? pairOf(pairs, entry.corrects) : links[turn++ % links.length]!;
    pairs.set(entry, pair);
    if (entry.isShared)
      shares.push(...sharesOf(key, entry, links, turn, SHARE_PATTERNS[turn % SHARE_PATTERNS.length]!));
    const { day, partner, line, description, supplier, documentDay, documentTotal, amount, funding } = entry;
    const corrects = entry.corrects ? keys.get(entry.corrects.invoice * 4 + fundingCode(entry.corrects))! : null;
    return {
      ...{ key, day, partner, line, description, supplier, documentDay, documentTotal, amount, funding, corrects },
      document: `${entry.corrects ? 'NC' : 'F'}-${10_200 + entry.invoice * 7}`,
      isRefund: entry.corrects !== null,
      pair: entry.isShared ? null : pair,
      local: currency === 'USD' && partner === 2 ? localAmount(amount) : null,
    };
  });
  return { expenditures, shares };
}

function pairOf(pairs: ReadonlyMap<Entry, Pair>, original: Entry): Pair {
  for (const [entry, pair] of pairs) if (entry.invoice === original.invoice && entry.funding === 'Grant') return pair;
  throw new RangeError('a refund stands before what it corrects');
}

function keyOf(index: number): string {
  return `E-${String(index + 1).padStart(4, '0')}`;
}

function fundingCode({ funding }: Entry): number {
  return { Grant: 0, Partner: 1, Core: 2 }[funding];
}

function localAmount(amount: number) {
  return { amount: Math.round(amount * 5.4) / 100, currency: 'BRL', rate: 5.4 };
}

function sharesOf(
  expenditure: string,
  { amount, funding }: Entry,
  links: readonly Pair[],
  turn: number,
  pattern: readonly number[],
): ShareLine[] {
  const parts = pattern.map((share, index) => ({ share, pair: links[(turn + index * 4) % links.length]! }));
  const amounts = splitExactly(
    amount,
    parts.map(({ share, pair }) => ({ share, key: [`O${pair[0] + 1}`, `R${pair[1] + 1}`] })),
  );
  return parts.map(({ share, pair }, index) => ({ expenditure, pair, share, amount: amounts[index]!, funding }));
}

function buildIndicators(results: number, years: number, begun: readonly SpendingYear[]): IndicatorLine[] {
  return SAMPLE_INDICATORS.slice(0, results).map((indicator, result) => {
    const at = (elapsed: number) =>
      indicator.baseline + Math.ceil(((indicator.final - indicator.baseline) * elapsed) / years);
    return {
      ...indicator,
      result,
      targets: Array.from({ length: years }, (_, year) => at(year + 1)),
      actuals: begun.map(({ isOver }, year) => at(isOver ? (year + 1) * 0.96 : year + 0.68)),
    };
  });
}
