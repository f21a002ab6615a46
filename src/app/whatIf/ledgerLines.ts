// What an expenditure, or a row of its shares, leaves: for its partner and year, its budget line, the award or the pledge;
// and what its objectives and results reach.
import type { Grant } from '../../core/grant/grant';
import { Funding, FUNDING_SOURCES, keyOf } from '../../core/grant/ledger';
import { shareRowsOf } from '../../core/grant/shares';
import { sumYears } from '../../core/measures/allocation';
import { pairPartsOf, type PairPart } from '../../core/measures/pairParts';
import { WHOLE } from '../../core/money/split';
import type { Examination } from '../examine';
import type { Left, Reach } from './left';

/** The gauges of an expenditure with `amount` minor units in place of its own. */
export function expenditureLines(examination: Examination, record: number, amount: number): Left[] {
  const source = examination.grant.expenditures.funding[record]!;
  if (source < 0) return [];
  return source === Funding.Grant ? grantLines(examination, record, amount) : pledgedLines(examination, record, amount);
}

function grantLines({ grant, measures }: Examination, record: number, amount: number): Left[] {
  const { allocation, spending } = measures;
  const { partner: partners, year: years, budgetLine: lines, budgetLineKeys } = grant.expenditures;
  const [partner, year, line] = [partners[record]!, years[record]!, lines[record]!];
  const own = ownAmount(grant, record);
  const award = grant.fields.award.value;
  const left: Left[] = [];
  const key = grant.partners[partner]?.key;
  const add = (one: Omit<Left, 'unit' | 'line'>) => left.push({ ...one, unit: 'money', line: amount });
  if (key !== undefined && year >= 1) {
    const used = spending.partnerYear(partner, year) - own;
    add({ scope: 'partner-year', partner: key, year, used, limit: allocation.partnerYear(partner, year) });
  }
  if (key !== undefined && line >= 0) {
    const inYears = year >= 1 ? own : 0;
    const used = sumYears(grant.years, (y) => spending.lineYear(partner, line, y)) - inYears;
    const limit = sumYears(grant.years, (y) => allocation.lineYear(partner, line, y));
    add({ scope: 'partner-line', partner: key, budgetLine: budgetLineKeys[line]!, used, limit });
  } else if (key !== undefined) {
    const used = spending.partnerTotal(partner) - own;
    add({ scope: 'partner', partner: key, used, limit: allocation.throughYear(partner, grant.years) });
  }
  if (award !== null) add({ scope: 'award', used: spending.expended - own, limit: award });
  return left;
}

function pledgedLines({ grant, measures: { cofinancing } }: Examination, record: number, amount: number): Left[] {
  const { partner: partners, year: years, funding } = grant.expenditures;
  const [partner, year, code] = [partners[record]!, years[record]!, funding[record]!];
  const key = grant.partners[partner]?.key;
  const source = FUNDING_SOURCES[code];
  if (key === undefined || year < 1 || source === undefined || source === 'Grant') return [];
  const own = ownAmount(grant, record);
  const base = { unit: 'money', line: amount, partner: key, source } as const;
  const all = (figure: typeof cofinancing.spentIn) => sumYears(grant.years, (y) => figure(partner, code, y));
  const used = cofinancing.spentIn(partner, code, year) - own;
  return [
    { ...base, scope: 'source-year', year, used, limit: cofinancing.pledgedIn(partner, code, year) },
    { ...base, scope: 'source', used: all(cofinancing.spentIn) - own, limit: all(cofinancing.pledgedIn) },
  ];
}

/** Grant-funded money that the row's objectives and results reach with `amount`; none for co-financed rows. */
export function expenditureReach({ grant, measures }: Examination, record: number, amount: number): Reach[] {
  if (grant.expenditures.funding[record] !== Funding.Grant) return [];
  const now = pairPartsOf(grant, record);
  const then = pairPartsOf(grant, record, amount);
  const { byObjective, byResult } = measures.mapping;
  const reach = (kind: Reach['kind'], index: number, total: number): Reach => {
    const part = partOf(then, kind, index);
    const { key } = kind === 'objective' ? grant.objectives[index]! : grant.results[index]!;
    return { kind, key, amount: total - partOf(now, kind, index) + part, part };
  };
  return [
    ...[...new Set(then.map(({ objective }) => objective))].map((o) => reach('objective', o, byObjective[o]!)),
    ...[...new Set(then.map(({ result }) => result))].map((r) => reach('result', r, byResult[r]!)),
  ];
}

/** A row of Shares: what is left of its expenditure, and what its pair reaches. */
export function shareLines(examination: Examination, row: number): { lines: Left[]; reaches: Reach[] } {
  const { grant } = examination;
  const { shares, expenditures } = grant;
  const record = shares.expenditure[row]!;
  const share = shares.share[row]!;
  if (record < 0) return { lines: [], reaches: [] };
  const others = shareRowsOf(shares, record).filter((other) => other !== row && !Number.isNaN(shares.share[other]!));
  const used = others.reduce((sum, other) => sum + shares.share[other]!, 0);
  const line = Number.isNaN(share) ? 0 : share;
  const own = ownAmount(grant, record);
  const [objective, result] = [grant.objectives[shares.objective[row]!]?.key, grant.results[shares.result[row]!]?.key];
  return {
    lines: [{ scope: 'shares', unit: 'share', key: keyOf(expenditures, record), used, line, limit: WHOLE }],
    reaches: expenditureReach(examination, record, own).filter(
      ({ kind, key }) => key === (kind === 'objective' ? objective : result),
    ),
  };
}

function partOf(parts: readonly PairPart[], kind: Reach['kind'], index: number): number {
  return parts.reduce((sum, part) => sum + (part[kind] === index ? part.amount : 0), 0);
}

/** The row's amount as it is counted now: nothing where it can't be read. */
function ownAmount({ expenditures }: Grant, record: number): number {
  const amount = expenditures.amount[record]!;
  return Number.isNaN(amount) ? 0 : amount;
}
