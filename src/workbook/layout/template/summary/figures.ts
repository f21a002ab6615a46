// The values of Summary's formulas, worked out from the content in minor units. Null is what a formula shows as nothing.
import type { Content } from '../content';
import type { Funding } from '../sample/ledger';
import { grantPeriod, grantYearOf } from '../../../../core/calendar/grantYears';

export interface SummaryFigures {
  /** First days of the grant years; null without a start date. */
  readonly yearStarts: readonly (number | null)[];
  readonly allocatedIn: (year: number, partner?: number) => number;
  /** Grant-funded, by grant year from 1; null without a start date. */
  readonly spentIn: (year: number, partner?: number) => number | null;
  readonly allocated: number;
  readonly plannedBy: (funding: Funding) => number;
  readonly spentBy: (funding: Funding) => number;
  /** Grant-funded, by objective and result from 0. */
  readonly pair: (objective: number, result: number) => number;
}

export function measureContent(content: Content): SummaryFigures {
  const { sample, startDate, years } = content;
  const period = startDate === null ? null : grantPeriod(startDate, years, null, 0);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const allocatedIn = (year: number, partner?: number) =>
    sum((sample?.allocation ?? []).filter((row) => isOf(row, partner)).map((row) => row.years[year - 1]!));
  const expenditures = sample?.expenditures ?? [];
  const spentIn = (year: number, partner?: number) => {
    if (!period) return null;
    const own = expenditures.filter((row) => row.funding === 'Grant' && isOf(row, partner));
    return sum(own.filter(({ day }) => grantYearOf(period, day) === year).map(({ amount }) => amount));
  };
  const allocated = sum((sample?.allocation ?? []).map((row) => sum(row.years)));
  const pledged = (funding: Funding) => (sample?.pledges ?? []).filter((row) => row.funding === funding);
  return {
    yearStarts: Array.from({ length: years }, (_, year) => period?.bounds[year] ?? null),
    allocatedIn,
    spentIn,
    allocated,
    plannedBy: (funding) => (funding === 'Grant' ? allocated : sum(pledged(funding).map((row) => sum(row.years)))),
    spentBy: (funding) => sum(expenditures.filter((row) => row.funding === funding).map(({ amount }) => amount)),
    pair: (objective, result) => sum(pairAmounts(content, objective, result)),
  };
}

function isOf(row: { readonly partner: number }, partner: number | undefined): boolean {
  return partner === undefined || row.partner === partner;
}

function pairAmounts({ sample }: Content, objective: number, result: number): number[] {
  const rows = [...(sample?.expenditures ?? []), ...(sample?.shares ?? [])];
  return rows
    .filter(({ funding, pair }) => funding === 'Grant' && pair?.[0] === objective && pair[1] === result)
    .map(({ amount }) => amount);
}
