// Partners and grant years as rules on spending examine them: one record for each partner and each year that has begun, with
// the partner's rows of the ledger at hand. Sums are in `allocation` and `spending`.
import { grantYearOf } from '../calendar/grantYears';
import type { Day } from '../calendar/day';
import { BLANK, type Grant } from '../grant/grant';
import { Funding } from '../grant/ledger';

export interface PartnerYear {
  readonly partner: number;
  /** 1 to n. */
  readonly year: number;
  /** The partner's Grant-funded expenditures of all grant years, in row order. */
  readonly rows: Int32Array;
  /** Budget lines that those rows name; none where an allocation of the partner names no known line. */
  readonly lines: readonly number[];
}

/** Every partner and grant year up to the year of `asOf`; none without a period or expenditures, or before the start. */
export function partnerYears(grant: Grant, asOf: Day): PartnerYear[] {
  const begun = grant.period ? Math.min(grantYearOf(grant.period, asOf), grant.years) : 0;
  if (begun === 0 || grant.expenditures.count === 0) return [];
  const { start, order } = orderByPartner(grant);
  const withoutLines = new Set(grant.allocation.filter((row) => row.budgetLine < 0).map((row) => row.partner));
  return grant.partners.flatMap((_, partner) => {
    const rows = order.subarray(start[partner]!, start[partner + 1]!);
    const lines = withoutLines.has(partner) ? [] : linesOf(grant, rows);
    return Array.from({ length: begun }, (_year, k) => ({ partner, year: k + 1, rows, lines }));
  });
}

/** The part of a partner's rows that counts through grant year `year`, of one budget line where one is given. */
export function rowsThrough({ expenditures }: Grant, rows: Int32Array, year: number, line?: number): Int32Array {
  const { budgetLine, year: yearOf } = expenditures;
  return rows.filter((row) => yearOf[row]! <= year && (line === undefined || budgetLine[row] === line));
}

function linesOf({ expenditures: { budgetLine, budgetLineKeys } }: Grant, rows: Int32Array): number[] {
  const isUsed = new Uint8Array(budgetLineKeys.length);
  for (const row of rows) if (budgetLine[row]! >= 0) isUsed[budgetLine[row]!] = 1;
  const lines: number[] = [];
  for (let line = 0; line < isUsed.length; line++) if (isUsed[line] === 1) lines.push(line);
  return lines;
}

/** Rows by partner: those of partner p are `order[start[p]]` to `order[start[p + 1] - 1]`. */
function orderByPartner({ partners, expenditures }: Grant): { start: Int32Array; order: Int32Array } {
  const { amount, count, funding, partner, year } = expenditures;
  const own = Funding.Grant;
  const start = new Int32Array(partners.length + 1);
  const owner = new Int32Array(count).fill(BLANK);
  for (let i = 0; i < count; i++) {
    if (partner[i]! < 0 || funding[i] !== own || year[i]! < 1 || Number.isNaN(amount[i]!)) continue;
    owner[i] = partner[i]!;
    start[partner[i]! + 1]! += 1;
  }
  for (let p = 0; p < partners.length; p++) start[p + 1]! += start[p]!;
  const next = start.slice();
  const order = new Int32Array(start[partners.length]!);
  for (let i = 0; i < count; i++) if (owner[i]! >= 0) order[next[owner[i]!]!++] = i;
  return { start, order };
}
