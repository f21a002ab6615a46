// Texts that could mean two amounts, `475.000` or `1,234`: both are shown with what the column would add up to, and nobody
// guesses. Where the other texts of the column prove the decimal sign there is only one reading, and the text is left to
// `amounts-are-numbers`.
import type { OddReading } from '../../core/sheet/facts';
import { countFilled } from '../../core/measures/cellCounts';
import { readableTotals } from '../../core/measures/readableTotals';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const amountsHaveOneReading = defineRule<OddReading, 'difference'>({
  id: 'amounts-have-one-reading',
  severity: 'error',
  title: 'No amount can be read in two ways',
  why: 'Read the wrong way, an amount is a hundred or a thousand times too large or too small, and nothing looks odd.',
  basis: 'spreadsheet practice',
  facts: {
    key: 'text',
    text: 'text',
    scope: 'text',
    first: 'money',
    second: 'money',
    difference: 'money',
    first_total: 'money',
    second_total: 'money',
  },
  money: 'difference',
  subjects: ({ facts }) =>
    facts.odd.filter(({ type, kind, readings }) => type === 'money' && kind === 'text' && readings.length > 1),
  examined: (input) => countFilled(input, 'money'),
  check({ table, column, record, text, readings }, { facts }) {
    const whole = readings.filter((reading) => Number.isInteger(reading));
    const [first, second] = whole.length === readings.length ? readings : [undefined, whole[0]];
    const total = readableTotals(facts)(table, column);
    const plus = (reading: number | undefined) => (reading === undefined ? null : total + reading);
    return {
      facts: {
        key: recordName(facts, table, record),
        text,
        scope: first === undefined ? 'finer' : table === 'Grant' ? 'field' : 'column',
        first: first ?? null,
        second: second ?? null,
        difference: first !== undefined && second !== undefined ? second - first : null,
        first_total: plus(first),
        second_total: plus(second),
      },
    };
  },
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group: '{count, plural, one {# amount has} other {# amounts have}} two readings',
  say:
    '{scope, select, finer {“{text}” ({key}) is text and can mean {second}, or a number with more decimals than the currency has} ' +
    'column {“{text}” ({key}) is text and can mean {first} or {second}, {difference_abs} apart; with it the column adds up to {first_total} or to {second_total}} ' +
    'other {“{text}” ({key}) is text and can mean {first} or {second}, {difference_abs} apart}}.',
  fix: 'Look the amount up and type it as a number{scope, select, finer {} other {: {first} or {second}}}.',
  examples: {
    holds: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 240.5 } }) } }),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: '1,234' } }) } }),
      at: 'Expenditures!F2',
    },
  },
});
