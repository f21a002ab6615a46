// Text, TRUE and FALSE, and numbers that are no day, where a date belongs; and required dates that are empty. Both readings of
// a text such as 03/04/2025 are shown, and nobody guesses. An empty field of the grant is left to `grant-period-complete`.
import type { OddReading } from '../../core/sheet/facts';
import { isoOf } from '../../core/calendar/day';
import { countFilled } from '../../core/measures/cellCounts';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import { date, example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

export const datesAreDates = defineRule<OddReading>({
  id: 'dates-are-dates',
  severity: 'error',
  title: 'Dates are dates, not text',
  why: 'A row without a real date belongs to no grant year: it falls out of the period and of every comparison by year.',
  basis: 'spreadsheet practice',
  facts: { key: 'text', text: 'text', stands: 'text', first: 'date', second: 'date' },
  subjects: (input) => input.facts.odd.filter((odd) => isNoDate(odd, input)),
  examined: (input) =>
    countFilled(input, 'date') + input.facts.odd.filter((odd) => odd.kind === 'blank' && isNoDate(odd, input)).length,
  check(odd, { facts }) {
    const [first = null, second = null] = odd.readings.map(isoOf);
    return {
      facts: { key: recordName(facts, odd.table, odd.record), text: odd.text, stands: whatStands(odd), first, second },
    };
  },
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group: '{count, plural, one {# date is} other {# dates are}} missing or cannot be used',
  say:
    '{stands, select, one {“{text}” ({key}) is text, not a date; it reads as {first}.} ' +
    'two {“{text}” ({key}) is text and can mean {first} or {second}.} ' +
    'blank {{key} has no date here.} ' +
    'no_result {The date of {key} is a formula whose result is not in the file.} ' +
    'number {{text} ({key}) is a number that stands for no day.} ' +
    'other {“{text}” ({key}) is not a date.}}',
  fix:
    '{stands, select, one {Type it as a date: {first}.} two {Look the day up and type it as a date: {first} or {second}.} ' +
    'no_result {Open the workbook in Excel, let it calculate, and save it.} other {Type the day as a date.}}',
  examples: {
    holds: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Date: date('2025-04-03') } }) } }),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Date: '03/04/2025' } }) } }),
      at: 'Expenditures!B2',
    },
  },
});

function isNoDate({ table, column, type, kind }: OddReading, { facts }: RuleInput): boolean {
  if (type !== 'date') return false;
  if (kind === 'blank') return table !== 'Grant';
  if (kind === 'no-result') return table === 'Grant' || facts.tables.get(table)!.columns.get(column)!.required;
  return kind === 'text' || kind === 'boolean' || kind === 'not-a-date';
}

function whatStands({ kind, readings }: OddReading): string {
  if (kind === 'blank') return 'blank';
  if (kind === 'no-result') return 'no_result';
  if (kind === 'not-a-date') return 'number';
  return ['words', 'one', 'two'][readings.length]!;
}
