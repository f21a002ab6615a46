// The grant's years are counted from Start date, so that date and Years must be there and make sense together with End date. A
// field whose row is missing belongs to columns-present, a Start or End date that is no date to dates-are-dates. A last year
// that ends early is allowed (grants close before their time), an End date before the last year begins is not.
import { addMonths, isoOf } from '../../core/calendar/day';
import type { GrantFields } from '../../core/grant/grant';
import { cellOf } from '../../core/sheet/place';
import { isUnread } from '../../core/sheet/unread';
import { date, example } from '../examples';
import { defineRule, type RuleInput } from '../rule';

const FIELDS = ['startDate', 'years', 'endDate', 'closingDays'] as const satisfies readonly (keyof GrantFields)[];
const MOST_YEARS = 10;

type PeriodField = (typeof FIELDS)[number];

/** What is wrong with a field; undefined where nothing is. */
function problemOf(field: PeriodField, { fields }: RuleInput['grant']): string | undefined {
  const [start, years, end] = [fields.startDate.value, fields.years.value, fields.endDate.value];
  const isCount = years !== null && Number.isInteger(years) && years >= 1 && years <= MOST_YEARS;
  if (field === 'startDate') return start === null ? 'start' : undefined;
  if (field === 'years') return years === null ? 'years' : isCount ? undefined : 'range';
  if (field === 'closingDays') return isDays(fields.closingDays.value!) ? undefined : 'closing';
  if (end === null || start === null) return undefined;
  if (end < start) return 'before';
  return isCount && end < addMonths(start, 12 * (years - 1)) ? 'short' : undefined;
}

function isDays(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

export const grantPeriodComplete = defineRule<PeriodField>({
  id: 'grant-period-complete',
  severity: 'error',
  title: 'The grant’s start, years and end are given and fit together',
  why: 'Without them no expenditure can be placed in a grant year or said to be within the grant.',
  basis: 'grant agreement',
  needs: [{ need: 'column', table: 'Grant', column: 'Value' }],
  facts: { kind: 'text', cell: 'cell', years: 'number', start: 'date', end: 'date' },
  subjects: ({ grant, facts }) =>
    FIELDS.filter((field) => {
      const { value, record } = grant.fields[field];
      if (value !== null) return true;
      return (
        record !== null &&
        (field === 'startDate' || field === 'years') &&
        (field === 'years' || !isUnread(facts, 'Grant', 'Value', record))
      );
    }),
  check(field, { grant, facts }) {
    const kind = problemOf(field, grant);
    if (!kind) return undefined;
    const { startDate, endDate, years } = grant.fields;
    const { cell } = cellOf(facts, 'Grant', 'Value', grant.fields[field].record!);
    const start = startDate.value === null ? null : isoOf(startDate.value);
    const end = endDate.value === null ? null : isoOf(endDate.value);
    return { facts: { kind, cell, years: years.value, start, end } };
  },
  at: (field, { grant, facts }) => cellOf(facts, 'Grant', 'Value', grant.fields[field].record!),
  group: 'The grant’s period is incomplete or inconsistent',
  say: `{kind, select,
    start {The grant has no start date in {cell}.}
    years {The number of grant years is missing in {cell}, or is no number.}
    range {The grant cannot have {years, number} years: it must be a whole number from 1 to 10.}
    before {The grant ends on {end}, before it starts on {start}.}
    closing {The closing days in {cell} are no whole number of days.}
    other {The grant ends on {end}, before the last of its {years, number} years from {start} begins.}}`,
  fix: `{kind, select,
    start {Enter the start date of the grant agreement in {cell}.}
    years {Enter the number of grant years, 1 to 10, in {cell}.}
    range {Enter a whole number from 1 to 10 in {cell}.}
    before {Correct the end date in {cell}, or the start date.}
    closing {Enter the days after the end in which costs may still be paid: 0 or more.}
    other {Correct the end date in {cell}, or the number of years.}}`,
  examples: {
    holds: example({}),
    breaks: { workbook: example({ grant: { 'End date': date('2024-12-31') } }), at: 'Grant!B9' },
  },
});
