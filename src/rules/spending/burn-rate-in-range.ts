// Planned to date is the allocation of the past years and this year's part for the days gone by, this day included: nobody
// spends evenly, so the range is wide (75% to 110%) and the grant may set its own. Too strict for a partner whose work is
// seasonal: accept it with that reason. Silent in the first 90 days, and for partners with nothing planned yet. The total
// is told beside the partners only where there are several.
import { isoOf } from '../../core/calendar/day';
import { measureBurn, type Burn } from '../../core/measures/burn';
import { doubtfulPartners } from '../../core/measures/doubtful';
import { compareToPlan, plannedAmount } from '../../core/measures/toDate';
import { WHOLE } from '../../core/money/split';
import { cellOf, totalOf } from '../../core/sheet/place';
import { unreadObstacle } from '../../findings/obstacles';
import { example, sound, spent } from '../examples';
import { defineRule } from '../rule';

const FIRST_DAYS = 90;
const LOW = 7_500;
const HIGH = 11_000;

export const burnRateInRange = defineRule<Burn, 'difference'>({
  id: 'burn-rate-in-range',
  severity: 'warning',
  title: 'Spending keeps pace with the allocation',
  why: 'Slow spending ends in money returned or rushed; fast spending leaves the last months without any.',
  basis: 'donor rule',
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
    asOf: 'date',
    spent: 'money',
    planned: 'money',
    rate: 'share',
    side: 'text',
    limit: 'share',
    difference: 'money',
  },
  money: 'difference',
  isMoneyShared: true,
  subjects({ grant, facts, measures, asOf }) {
    const { partners, cause } = doubtfulPartners(grant, facts, true);
    const burns = measureBurn(grant, measures.allocation, asOf, FIRST_DAYS);
    return burns.filter(({ partner }) => (partner === null ? cause === undefined : !partners.has(partner)));
  },
  unexamined({ grant, facts }) {
    const { cause } = doubtfulPartners(grant, facts, true);
    return cause && unreadObstacle(facts, cause);
  },
  check({ partner, spent, planned }, { grant, asOf }) {
    const low = grant.fields.burnLow.value ?? LOW;
    const high = grant.fields.burnHigh.value ?? HIGH;
    const isLow = compareToPlan(spent, planned, low) < 0;
    if (!isLow && compareToPlan(spent, planned, high) <= 0) return undefined;
    const amount = plannedAmount(planned);
    return {
      facts: {
        scope: partner === null ? 'total' : 'partner',
        partner: partner === null ? '' : grant.partners[partner]!.key,
        asOf: isoOf(asOf),
        spent,
        planned: amount,
        rate: Math.round((spent / amount) * WHOLE),
        side: isLow ? 'low' : 'high',
        limit: isLow ? low : high,
        difference: spent - amount,
      },
    };
  },
  at: ({ partner }, { grant, facts }) =>
    partner === null
      ? totalOf(facts, 'Allocation', 'Total')
      : cellOf(facts, 'Partners', 'Partner', grant.partners[partner]!.record),
  group: '{count, plural, one {# burn rate is} other {# burn rates are}} out of range',
  say: 'By {asOf}, {scope, select, total {all partners together have} other {{partner} has}} spent {spent} of the {planned} planned to that day, {side, select, low {less than} other {more than}} {limit} of it.',
  fix: '{side, select, low {Ask what is late, or whether expenditures are still to be entered; if the work has moved, plan a reallocation or an extension.} other {Check that the rows belong to this grant and these dates, and see how the rest of the period is to be paid for.}}',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({
        tables: {
          Expenditures: [
            spent('E-1', '2025-03-10', 'Ceiba', 'Develop', 300, 'O1', 'R1'),
            spent('E-2', '2026-06-20', 'Ceiba', 'Develop', 150, 'O1', 'R1'),
            spent('E-3', '2025-06-20', 'Sauce', 'Manage', 250, 'O2', 'R2'),
            spent('E-4', '2026-03-20', 'Sauce', 'Manage', 50, 'O2', 'R2'),
          ],
        },
      }),
      at: 'Partners!A3',
    },
  },
});
