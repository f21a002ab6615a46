// Dates from Start to End date; costs of the period may be paid in the closing days after it. Co-financed costs are held to the
// same period: they are pledged for the same action. A date after today belongs to expenditure-not-in-future, a date that does
// not read to dates-are-dates; while the period itself makes no sense (grant-period-complete) nothing is examined. Too strict where the agreement accepts costs from before the start: they can be accepted.
import { isoOf } from '../../core/calendar/day';
import { keyOf } from '../../core/grant/ledger';
import { datedRows } from '../../core/measures/ledgerRows';
import { cellOf } from '../../core/sheet/place';
import { isUnread } from '../../core/sheet/unread';
import { date, example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

export const expenditureWithinGrantPeriod = defineRule<number>({
  id: 'expenditure-within-grant-period',
  severity: 'error',
  title: 'Every expenditure is dated within the grant’s period',
  why: 'Costs outside the period are not eligible, and the funder can ask for the money back.',
  basis: 'grant agreement',
  needs: [
    { need: 'field', field: 'startDate' },
    { need: 'field', field: 'years' },
  ],
  facts: { kind: 'text', key: 'text', date: 'date', amount: 'money', first: 'date', last: 'date', days: 'count' },
  subjects: (input) => (hasKnownPeriod(input) ? datedRows(input.grant.expenditures) : new Int32Array()),
  check(i, { grant, today }) {
    const { start, lastPayment } = grant.period!;
    const day = grant.expenditures.date[i]!;
    if ((day >= start && day <= lastPayment) || day > today) return undefined;
    return {
      facts: {
        kind: day < start ? 'early' : 'late',
        key: keyOf(grant.expenditures, i),
        date: isoOf(day),
        amount: amountOrNull(grant.expenditures.amount[i]!),
        first: isoOf(start),
        last: isoOf(lastPayment),
        days: day < start ? start - day : day - lastPayment,
      },
    };
  },
  at: (i, { facts }) => cellOf(facts, 'Expenditures', 'Date', i),
  say: `{kind, select,
    early {{key} is dated {date}, {days, plural, one {# day} other {# days}} before the grant starts on {first}.}
    other {{key} is dated {date}, {days, plural, one {# day} other {# days}} after the last day for payments, {last}.}}`,
  fix: 'Correct the date of {key} if it is a slip; otherwise take the cost out of this grant’s ledger.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Date: date('2024-12-31') } }) } }),
      at: 'Expenditures!B2',
    },
  },
});

function amountOrNull(amount: number): number | null {
  return Number.isNaN(amount) ? null : amount;
}

/** Whether the period makes sense, and every field that it is made of could be read. */
function hasKnownPeriod({ grant, facts }: RuleInput): boolean {
  const { endDate, closingDays } = grant.fields;
  const isRead = [endDate, closingDays].every(
    ({ record }) => record === null || !isUnread(facts, 'Grant', 'Value', record),
  );
  return isRead && grant.period !== null && grant.period.end >= grant.period.start;
}
