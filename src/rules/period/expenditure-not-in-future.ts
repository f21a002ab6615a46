// Money spent is never dated after today. Rows between the reporting date and today are fine in themselves, but a report as of
// that date does not count them: one advice names them all. A date that does not read belongs to dates-are-dates.
import { isoOf } from '../../core/calendar/day';
import { keyOf } from '../../core/grant/ledger';
import { datedRows, selectRows } from '../../core/measures/ledgerRows';
import { once } from '../../core/sheet/once';
import { cellOf } from '../../core/sheet/place';
import { someCells } from '../../core/sheet/someCells';
import { date, example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

const rowsAfterReport = once(({ grant, today }: RuleInput): Int32Array => {
  const reporting = grant.fields.reportingDate.value;
  const { date: days } = grant.expenditures;
  return reporting === null
    ? new Int32Array()
    : selectRows(grant.expenditures, (i) => days[i]! > reporting && days[i]! <= today);
});

export const expenditureNotInFuture = defineRule<number>({
  id: 'expenditure-not-in-future',
  severity: 'error',
  title: 'No expenditure is dated in the future',
  why: 'Money that is not spent yet would be reported as spent.',
  basis: 'accounting practice',
  needs: [{ need: 'column', table: 'Expenditures', column: 'Date' }],
  facts: { kind: 'text', key: 'text', date: 'date', today: 'date', reporting: 'date', count: 'count' },
  subjects: ({ grant }) => datedRows(grant.expenditures),
  check(i, input) {
    const { grant, facts, today } = input;
    const day = grant.expenditures.date[i]!;
    const reporting = grant.fields.reportingDate.value;
    if (day <= Math.min(today, reporting ?? today)) return undefined;
    const late = rowsAfterReport(input);
    if (day <= today && i !== late[0]) return undefined;
    const shared = {
      key: keyOf(grant.expenditures, i),
      date: isoOf(day),
      today: isoOf(today),
      reporting: reporting === null ? null : isoOf(reporting),
    };
    if (day > today) return { facts: { kind: 'future', ...shared, count: 1 } };
    return {
      severity: 'advice',
      facts: { kind: 'reported', ...shared, count: late.length },
      also: someCells(facts, 'Expenditures', 'Date', Array.from(late.subarray(1))),
    };
  },
  at: (i, { facts }) => cellOf(facts, 'Expenditures', 'Date', i),
  group: 'Expenditures are dated after today or the reporting date',
  say: `{kind, select,
    future {{key} is dated {date}, after today, {today}.}
    other {{count, plural, one {# expenditure is} other {# expenditures are}} dated after the reporting date, {reporting}; the first is {key} of {date}.}}`,
  fix: `{kind, select,
    future {Correct the date of {key}, or enter the row when the money has been spent.}
    other {Leave them for the next report, or move the reporting date if this report is to include them.}}`,
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 3: { Date: date('2026-12-01') } }) } }),
      at: 'Expenditures!B5',
    },
  },
});
