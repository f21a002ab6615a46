// What is left of an allocation or a pledge when one of its amounts rises or falls: here the limit moves, not what is used.
import { Funding } from '../../core/grant/ledger';
import { sumYears } from '../../core/measures/allocation';
import type { Examination } from '../examine';
import type { Left } from './left';

/** A row of Allocation; `more` is added to its grant year `year`, null for a cell of no year. */
export function allocationLines(
  { grant, measures: { allocation, spending } }: Examination,
  record: number,
  year: number | null,
  more: number,
): Left[] {
  const { partner, budgetLine } = grant.allocation[record]!;
  const key = grant.partners[partner]?.key;
  const award = grant.fields.award.value;
  const base = { unit: 'money', line: 0 } as const;
  const left: Left[] = [];
  if (key !== undefined && budgetLine >= 0) {
    const used = sumYears(grant.years, (y) => spending.lineYear(partner, budgetLine, y));
    const limit = sumYears(grant.years, (y) => allocation.lineYear(partner, budgetLine, y)) + more;
    const name = grant.expenditures.budgetLineKeys[budgetLine]!;
    left.push({ ...base, scope: 'partner-line', partner: key, budgetLine: name, used, limit });
  } else if (key !== undefined) {
    const limit = allocation.throughYear(partner, grant.years) + more;
    left.push({ ...base, scope: 'partner', partner: key, used: spending.partnerTotal(partner), limit });
  }
  if (key !== undefined && year !== null) {
    const limit = allocation.partnerYear(partner, year) + more;
    left.push({ ...base, scope: 'partner-year', partner: key, year, used: spending.partnerYear(partner, year), limit });
  }
  const now = year === null ? NaN : (grant.allocation[record]!.years[year - 1] ?? NaN);
  const own = Number.isNaN(now) ? 0 : now;
  if (award !== null) {
    left.push({ ...base, scope: 'allocation', used: allocation.total - own, line: own + more, limit: award });
  }
  return left;
}

/** A row of Cofinancing; `more` is added to its grant year `year`. */
export function pledgeLines(
  { grant, measures: { cofinancing } }: Examination,
  record: number,
  year: number | null,
  more: number,
): Left[] {
  const { partner, funding } = grant.cofinancing[record]!;
  const key = grant.partners[partner]?.key;
  if (key === undefined || funding === null) return [];
  const code = Funding[funding];
  const base = { unit: 'money', line: 0, partner: key, source: funding } as const;
  const all = (figure: typeof cofinancing.spentIn) => sumYears(grant.years, (y) => figure(partner, code, y));
  const whole: Left = {
    ...base,
    scope: 'source',
    used: all(cofinancing.spentIn),
    limit: all(cofinancing.pledgedIn) + more,
  };
  if (year === null) return [whole];
  const used = cofinancing.spentIn(partner, code, year);
  return [
    { ...base, scope: 'source-year', year, used, limit: cofinancing.pledgedIn(partner, code, year) + more },
    whole,
  ];
}
