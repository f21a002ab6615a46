// What was spent: sums of the ledger by funding source, partner, budget line and grant year. `expended` is Grant-funded, all
// types, signed. Rows without a readable date or partner are in the total and in none of its parts.
import { BLANK, type Grant } from '../grant/grant';
import { Funding } from '../grant/ledger';
import { exact } from '../money/money';
import { sumYears } from './allocation';
import { sumTable } from './table';

export interface SpendingMeasures {
  /** Grant-funded. */
  readonly expended: number;
  /** By `Funding`: Grant, Partner, Core. */
  readonly bySource: readonly number[];
  /** Grant-funded, by grant year, index 0 is year 1. */
  readonly byYear: readonly number[];
  /** Grant-funded, by partner's record: all its rows, also those in no grant year. */
  partnerTotal(partner: number): number;
  /** Grant-funded, by partner's record and grant year (1 to n). */
  partnerYear(partner: number, year: number): number;
  lineYear(partner: number, budgetLine: number, year: number): number;
  throughYear(partner: number, year: number): number;
}

export function measureSpending(grant: Grant): SpendingMeasures {
  const { years, expenditures: ledger } = grant;
  const partnerTotal = sumTable(grant.partners.length, 1);
  const partnerYear = sumTable(grant.partners.length, years);
  const lineYear = sumTable(grant.partners.length, ledger.budgetLineKeys.length, years);
  const byYear: number[] = Array.from({ length: years }, () => 0);
  const bySource = [0, 0, 0];
  for (let i = 0; i < ledger.count; i++) {
    const amount = ledger.amount[i]!;
    const source = ledger.funding[i]!;
    if (Number.isNaN(amount) || source < 0) continue;
    bySource[source] = exact(bySource[source]! + amount);
    if (source !== Funding.Grant) continue;
    const [year, partner] = [ledger.year[i]!, ledger.partner[i]!];
    if (partner >= 0) partnerTotal.add(amount, partner, 0);
    if (year < 1) continue;
    byYear[year - 1] = exact(byYear[year - 1]! + amount);
    if (partner < 0) continue;
    partnerYear.add(amount, partner, year - 1);
    if (ledger.budgetLine[i]! > BLANK) lineYear.add(amount, partner, ledger.budgetLine[i]!, year - 1);
  }
  return {
    expended: bySource[Funding.Grant]!,
    bySource,
    byYear,
    partnerTotal: (partner) => partnerTotal.at(partner, 0),
    partnerYear: (partner, year) => partnerYear.at(partner, year - 1),
    lineYear: (partner, line, year) => lineYear.at(partner, line, year - 1),
    throughYear: (partner, year) => sumYears(year, (y) => partnerYear.at(partner, y - 1)),
  };
}
