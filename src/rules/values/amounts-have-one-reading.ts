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

export const amountsHaveOneReading = defineRule<OddReading>({
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
  subjects: ({ facts }) =>
    facts.odd.filter(({ type, kind, readings }) => type === 'money' && kind === 'text' && readings.length > 1),
  examined: (input) => countFilled(input, 'money'),
  check({ table, column, record, text, readings }, { facts }) {
    const [first = 0, second = 0] = readings;
    const total = readableTotals(facts)(table, column);
    return {
      facts: {
        key: recordName(facts, table, record),
        text,
        scope: table === 'Grant' ? 'field' : 'column',
        first,
        second,
        difference: second - first,
        first_total: total + first,
        second_total: total + second,
      },
    };
  },
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  say:
    '“{text}” ({key}) is text and can mean {first} or {second}, {difference_abs} apart' +
    '{scope, select, column {; with it the column adds up to {first_total} or to {second_total}} other {}}.',
  fix: 'Look the amount up and type it as a number: {first} or {second}.',
  examples: {
    holds: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 240.5 } }) } }),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: '1,234' } }) } }),
      at: 'Expenditures!F2',
    },
  },
});
