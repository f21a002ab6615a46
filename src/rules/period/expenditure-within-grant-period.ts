// Dates from Start to End date; costs of the period may be paid in the closing days after it. Co-financed costs are held to the
// same period: they are pledged for the same action. A date that does not read belongs to dates-are-dates. Too strict where the
// agreement accepts costs from before the start.
import { isoOf } from '../../core/calendar/day';
import { keyOf } from '../../core/grant/ledger';
import { datedRows } from '../../core/measures/ledgerRows';
import { cellOf } from '../../core/sheet/place';
import { isUnread } from '../../core/sheet/unread';
import { obstacle } from '../../findings/obstacles';
import { date, example, rowsOf } from '../examples';
import { defineRule, NOTHING, type RuleInput } from '../rule';

export const expenditureWithinGrantPeriod = defineRule<number, 'amount'>({
  id: 'expenditure-within-grant-period',
  severity: 'error',
  title: 'Every expenditure is dated within the grant’s period',
  why: 'Costs outside the period are not eligible, and the funder can ask for the money back.',
  basis: 'grant agreement',
  needs: [{ need: 'period' }, { need: 'column', table: 'Expenditures', column: 'Date' }],
  facts: { kind: 'text', key: 'text', date: 'date', amount: 'money', first: 'date', last: 'date', days: 'count' },
  money: 'amount',
  subjects: (input) => (hasKnownClosing(input) ? datedRows(input.grant.expenditures) : NOTHING),
  unexamined({ grant, facts }) {
    const { record } = grant.fields.closingDays;
    const odd = facts.odd.find((one) => one.table === 'Grant' && one.record === record);
    return (
      odd &&
      obstacle(
        'missing-value',
        'field-unreadable',
        { field: 'Closing days' },
        cellOf(facts, 'Grant', 'Value', odd.record),
      )
    );
  },
  check(i, { grant }) {
    const { start, lastPayment } = grant.period!;
    const day = grant.expenditures.date[i]!;
    if (day >= start && day <= lastPayment) return undefined;
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
  group: '{count, plural, one {# expenditure is} other {# expenditures are}} dated outside the grant’s period',
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

/** Whether the days after the end are known: none given, or a number that could be read. */
function hasKnownClosing({ grant, facts }: RuleInput): boolean {
  const { record } = grant.fields.closingDays;
  return record === null || !isUnread(facts, 'Grant', 'Value', record);
}
