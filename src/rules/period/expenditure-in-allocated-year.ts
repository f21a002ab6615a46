// Grant-funded money spent by a partner before any was allocated to it: its allocation up to and including that year is zero.
// More spending than allocation is a matter of the spending rules. Refunds and other negative amounts spend nothing. While the
// allocation holds a partner that does not exist, a zero may be that slip: references-exist says so, and nothing is examined.
import { Funding, keyOf } from '../../core/grant/ledger';
import { doubtfulPartners } from '../../core/measures/doubtful';
import { selectRows } from '../../core/measures/ledgerRows';
import { once } from '../../core/sheet/once';
import { cellOf } from '../../core/sheet/place';
import { unreadObstacle } from '../../findings/obstacles';
import { example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

/** For each partner, the first grant year through which it has an allocation; years + 1 where in none. */
const firstYears = once(({ grant, measures }: RuleInput): number[] =>
  grant.partners.map((_, partner) => {
    let year = 1;
    while (year <= grant.years && measures.allocation.throughYear(partner, year) === 0) year++;
    return year;
  }),
);

export const expenditureInAllocatedYear = defineRule<number, 'amount'>({
  id: 'expenditure-in-allocated-year',
  severity: 'error',
  title: 'Partners spend grant money only once it is allocated to them',
  why: 'The partner has no approved budget for this money in that year, so the cost is not eligible.',
  basis: 'grant agreement',
  needs: [
    { need: 'period' },
    { need: 'table', table: 'Allocation' },
    { need: 'years' },
    { need: 'column', table: 'Partners', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'column', table: 'Expenditures', column: 'Date' },
    { need: 'column', table: 'Expenditures', column: 'Partner' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
  ],
  facts: { key: 'text', partner: 'text', year: 'year', amount: 'money', allocated_from: 'year', kind: 'text' },
  money: 'amount',
  subjects({ grant, facts }) {
    const doubtful = doubtfulPartners(grant, facts, false).partners;
    const { funding, partner, year, amount } = grant.expenditures;
    if (grant.allocation.some((row) => row.partner < 0)) return new Int32Array();
    const isSpent = (i: number) => funding[i] === Funding.Grant && amount[i]! > 0;
    return selectRows(
      grant.expenditures,
      (i) => isSpent(i) && partner[i]! >= 0 && !doubtful.has(partner[i]!) && year[i]! >= 1,
    );
  },
  unexamined({ grant, facts }) {
    const { cause } = doubtfulPartners(grant, facts, false);
    return cause && unreadObstacle(facts, cause);
  },
  check(i, input) {
    const { expenditures, partners, years } = input.grant;
    const partner = expenditures.partner[i]!;
    const from = firstYears(input)[partner]!;
    const year = expenditures.year[i]!;
    if (year >= from) return undefined;
    return {
      facts: {
        key: keyOf(expenditures, i),
        partner: partners[partner]!.key,
        year,
        amount: expenditures.amount[i]!,
        allocated_from: from > years ? null : from,
        kind: from > years ? 'never' : 'later',
      },
    };
  },
  at: (i, { facts }) => cellOf(facts, 'Expenditures', 'Amount', i),
  group:
    '{count, plural, one {# expenditure has no allocation behind it} other {# expenditures have no allocation behind them}} yet',
  say: `{kind, select,
    never {{partner} spent {amount} in year {year} ({key}), but has no allocation in any year.}
    other {{partner} spent {amount} in year {year} ({key}), but its allocation begins in year {allocated_from}.}}`,
  fix: 'Check the partner, the date and the funding of {key}; if they are right, the allocation of {partner} needs a revision.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: {
          Allocation: rowsOf('Allocation', { 0: { 'Year 1': 0, Total: 200 }, 1: { 'Year 1': 550, Total: 800 } }),
          Expenditures: rowsOf('Expenditures'),
        },
      }),
      at: 'Expenditures!F2',
    },
  },
});
