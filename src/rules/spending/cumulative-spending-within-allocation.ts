// Money left over is carried forward, so spending through a year is held against the allocation through that year, for each
// year that has begun. A later year adds a finding only where the excess grew in it: what is merely carried over is one
// breach, not several, and a reviewer needs the year and the row where it arose. A partner with nothing allocated so far is
// left to `expenditure-in-allocated-year`. By budget line the same is a warning, as most agreements let lines flex; lines
// are examined where all of a partner's allocation names one, and not told again where the line alone makes the excess.
import { sumYears } from '../../core/measures/allocation';
import { doubtfulPartners } from '../../core/measures/doubtful';
import { crossingRow } from '../../core/measures/crossing';
import { excessOf, type Excess } from '../../core/measures/excess';
import { partnerYears, rowsThrough, type PartnerYear } from '../../core/measures/partnerYears';
import { keyOf } from '../../core/grant/ledger';
import { cellOf } from '../../core/sheet/place';
import { unreadObstacle } from '../../findings/obstacles';
import { example, sound, spent } from '../examples';
import { defineRule, type Breach, type RuleInput } from '../rule';

export const cumulativeSpendingWithinAllocation = defineRule<PartnerYear, 'over'>({
  id: 'cumulative-spending-within-allocation',
  severity: 'error',
  title: 'Each partner’s spending through a year stays within its allocation through that year',
  why: 'Spending beyond what is set aside for a partner uses another partner’s money, or a later year’s before it is released.',
  basis: 'grant agreement',
  needs: [
    { need: 'period' },
    { need: 'as-of' },
    { need: 'years' },
    { need: 'column', table: 'Partners', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'column', table: 'Expenditures', column: 'Date' },
    { need: 'column', table: 'Expenditures', column: 'Partner' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
  ],
  facts: {
    scope: 'text',
    partner: 'text',
    budgetLine: 'text',
    year: 'year',
    spent: 'money',
    allocated: 'money',
    over: 'money',
    key: 'text',
    amount: 'money',
  },
  money: 'over',
  isMoneyShared: true,
  subjects({ grant, facts, measures, asOf }) {
    const { partners } = doubtfulPartners(grant, facts, true);
    return partnerYears(grant, asOf).filter(
      ({ partner, year }) => !partners.has(partner) && measures.allocation.throughYear(partner, year) !== 0,
    );
  },
  unexamined({ grant, facts }) {
    const { cause } = doubtfulPartners(grant, facts, true);
    return cause && unreadObstacle(facts, cause);
  },
  check(subject, input) {
    const { spending, allocation } = input.measures;
    const { partner, year, lines } = subject;
    const spentThrough = (y: number) => spending.throughYear(partner, y);
    const own = excessOf(year, spentThrough, (y) => allocation.throughYear(partner, y));
    const breaches = own ? [breachOf(own, subject, input)] : [];
    for (const line of lines) {
      const spentOf = (through: number) => sumYears(through, (y) => spending.lineYear(partner, line, y));
      const allocatedOf = (through: number) => sumYears(through, (y) => allocation.lineYear(partner, line, y));
      const excess = excessOf(year, spentOf, allocatedOf);
      if (excess && excess.over !== own?.over) breaches.push(breachOf(excess, subject, input, line));
    }
    return breaches;
  },
  at: ({ partner }, { grant, facts }) => cellOf(facts, 'Partners', 'Partner', grant.partners[partner]!.record),
  group: '{count, plural, one {# allocation to date is} other {# allocations to date are}} overspent',
  say: 'Through year {year}, {partner} has spent {spent}{scope, select, line { on {budgetLine}} other {}}, {over} more than the {allocated} allocated; it passes the allocation with {key} ({amount}).',
  fix: 'Check the partner, date, budget line and source of {key} and the rows after it; if they are right, the allocation of {partner} needs a revision of {over}.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({
        tables: {
          Expenditures: [
            spent('E-1', '2025-03-10', 'Ceiba', 'Develop', 240, 'O1', 'R1'),
            spent('E-2', '2025-06-20', 'Ceiba', 'Develop', 60.01, 'O2', 'R2'),
          ],
        },
      }),
      at: 'Expenditures!F3',
    },
  },
});

function breachOf(excess: Excess, { partner, year, rows }: PartnerYear, input: RuleInput, line?: number): Breach {
  const { grant, facts } = input;
  const ledger = grant.expenditures;
  const row = crossingRow(ledger, rowsThrough(grant, rows, year, line), excess.limit)!;
  const { spent, allocated, over } = excess;
  return {
    facts: {
      scope: line === undefined ? 'partner' : 'line',
      partner: grant.partners[partner]!.key,
      budgetLine: line === undefined ? '' : ledger.budgetLineKeys[line]!,
      year,
      spent,
      allocated,
      over,
      key: keyOf(ledger, row),
      amount: ledger.amount[row]!,
    },
    severity: line === undefined ? 'error' : 'warning',
    at: cellOf(facts, 'Expenditures', 'Amount', row),
  };
}
