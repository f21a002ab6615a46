// Partner and core money for the same action: what was pledged (table Cofinancing) and what was spent of it (ledger).
import type { Grant } from '../grant/grant';
import { Funding } from '../grant/ledger';
import { exact } from '../money/money';
import { sumTable } from './table';

export interface CofinancingMeasures {
  readonly pledged: number;
  readonly expended: number;
  /** Pledged by partner's record, source (`Funding.Partner`, `Funding.Core`) and grant year (1 to n). */
  pledgedIn(partner: number, source: number, year: number): number;
  /** Spent by partner, source and grant year. */
  spentIn(partner: number, source: number, year: number): number;
}

export function measureCofinancing(grant: Grant): CofinancingMeasures {
  const { years, expenditures: ledger } = grant;
  const pledgedTable = sumTable(grant.partners.length, 3, years);
  const spentTable = sumTable(grant.partners.length, 3, years);
  let pledged = 0;
  let expended = 0;
  for (const row of grant.cofinancing) {
    row.years.slice(0, years).forEach((amount, y) => {
      if (Number.isNaN(amount)) return;
      pledged = exact(pledged + amount);
      if (row.partner >= 0 && row.funding) pledgedTable.add(amount, row.partner, Funding[row.funding], y);
    });
  }
  for (let i = 0; i < ledger.count; i++) {
    const source = ledger.funding[i]!;
    const amount = ledger.amount[i]!;
    if (source <= Funding.Grant || Number.isNaN(amount)) continue;
    expended = exact(expended + amount);
    const isPlaced = ledger.partner[i]! >= 0 && ledger.year[i]! >= 1;
    if (isPlaced) spentTable.add(amount, ledger.partner[i]!, source, ledger.year[i]! - 1);
  }
  return {
    pledged,
    expended,
    pledgedIn: (partner, source, year) => pledgedTable.at(partner, source, year - 1),
    spentIn: (partner, source, year) => spentTable.at(partner, source, year - 1),
  };
}
