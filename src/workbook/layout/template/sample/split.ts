// The sample's split of an award by partner, budget line and grant year, and the co-financing pledged beside it.
import { partOf, splitByWeights } from './chance';

/** Weights by partner, line and year 1 to 3; later years repeat the third. */
const WEIGHTS: readonly (readonly (readonly number[])[])[] = [
  [
    [56, 42, 28],
    [24, 28, 32],
  ],
  [
    [53, 40, 27],
    [23, 28, 29],
  ],
  [
    [51, 39, 24],
    [22, 26, 28],
  ],
  [
    [46, 37, 25],
    [20, 25, 27],
  ],
  [
    [42, 35, 25],
    [18, 24, 26],
  ],
];

export interface AllocationLine {
  readonly partner: number;
  readonly line: number;
  /** Minor units, from year 1. */
  readonly years: readonly number[];
}

export interface Pledge {
  readonly partner: number;
  readonly funding: 'Partner' | 'Core';
  readonly years: readonly number[];
}

/** The award split exactly: five partners, two budget lines, `years` grant years. */
export function splitAward(award: number, years: number): AllocationLine[] {
  const rows = WEIGHTS.flatMap((lines, partner) =>
    lines.map((weights, line) => ({
      partner,
      line,
      weights: Array.from({ length: years }, (_, year) => weights[Math.min(year, 2)]!),
    })),
  );
  const amounts = splitByWeights(
    award,
    rows.flatMap(({ weights }) => weights),
  );
  return rows.map(({ partner, line }, row) => ({
    partner,
    line,
    years: amounts.slice(row * years, (row + 1) * years),
  }));
}

/** Every partner adds 12% of its own; core money adds 4% to the first and the third. */
export function pledgeCofinancing(allocation: readonly AllocationLine[]): Pledge[] {
  const pledge = (partner: number, funding: 'Partner' | 'Core', basisPoints: number): Pledge => {
    const rows = allocation.filter((row) => row.partner === partner);
    const years = rows[0]!.years.map((_, year) => rows.reduce((sum, row) => sum + row.years[year]!, 0));
    return { partner, funding, years: years.map((amount) => partOf(amount, basisPoints)) };
  };
  const own = WEIGHTS.map((_, partner) => pledge(partner, 'Partner', 1_200));
  return [...own, pledge(0, 'Core', 400), pledge(2, 'Core', 400)];
}
