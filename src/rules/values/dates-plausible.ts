// Days before 1990 or after 2100, mostly a year typed with two digits or a number that is no date at all. A time of day is
// no breach, since the day is read: an advice, because two such dates look equal and are not. Whether a day lies within
// the grant is left to the rules about the period.
import { dayOf, isoOf } from '../../core/calendar/day';
import { countReadable } from '../../core/measures/cellCounts';
import { findDays, type DayCell } from '../../core/measures/dayCells';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import { date, example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

const FIRST = dayOf(1990, 1, 1);
const LAST = dayOf(2100, 12, 31);

interface DoubtfulDay extends DayCell {
  readonly kind: 'far' | 'time';
}

export const datesPlausible = defineRule<DoubtfulDay>({
  id: 'dates-plausible',
  severity: 'error',
  title: 'Dates lie between 1990 and 2100',
  why: 'A date in the wrong century puts the row outside the grant, or in the wrong grant year.',
  basis: 'spreadsheet practice',
  facts: { key: 'text', kind: 'text', date: 'date' },
  subjects: (input) => [...farDays(input), ...daysWithTime(input)],
  examined: (input) => countReadable(input, 'date'),
  check: ({ table, record, day, kind }, { facts }) => ({
    severity: kind === 'far' ? 'error' : 'advice',
    facts: { key: recordName(facts, table, record), kind, date: isoOf(day) },
  }),
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group:
    '{count, plural, one {# date is outside 1990–2100 or holds} other {# dates are outside 1990–2100 or hold}} a time of day',
  say:
    '{kind, select, far {{key} is dated {date}, outside 1990 to 2100.} ' +
    'other {The date of {key}, {date}, also holds a time of day.}}',
  fix:
    '{kind, select, far {Type the date again, with four digits for the year.} ' +
    'other {Type the date alone; a formula may use INT to drop the time.}}',
  examples: {
    holds: example({
      tables: { Expenditures: rowsOf('Expenditures', { 0: { 'Document date': date('1990-01-01') } }) },
    }),
    breaks: {
      workbook: example({
        tables: { Expenditures: rowsOf('Expenditures', { 0: { 'Document date': date('1989-12-31') } }) },
      }),
      at: 'Expenditures!F2',
    },
  },
});

function farDays(input: RuleInput): DoubtfulDay[] {
  return findDays(input, (day) => day < FIRST || day > LAST).map((cell) => ({ ...cell, kind: 'far' }));
}

function daysWithTime({ facts }: RuleInput): DoubtfulDay[] {
  return facts.odd
    .filter(({ kind, readings }) => kind === 'time' && readings[0]! >= FIRST && readings[0]! <= LAST)
    .map(({ table, column, record, readings }) => ({ table, column, record, day: readings[0]!, kind: 'time' }));
}
