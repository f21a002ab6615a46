// A key must name one record for Excel too, or SUMIFS counts more than it should. Fields of the table Grant are looked up by
// the reader, not summed: they must not be repeated, but may be any words, and a row without one is free. A row that says
// Total instead of a key belongs to totals-not-counted-twice, a key that is an error value to no-error-values.
import { keyColumn, keyProblems } from '../../core/sheet/keyProblems';
import { cellOf } from '../../core/sheet/place';
import { packRecords, unpackRecord } from '../../core/sheet/records';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const keysPresentAndUnique = defineRule<number>({
  id: 'keys-present-and-unique',
  severity: 'error',
  title: 'Every row has a key of its own',
  why: 'Rows refer to each other by key. Without one, or with one that stands twice, money is counted for the wrong row or not at all.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', key: 'text', cell: 'cell', first: 'cell', first_key: 'text' },
  subjects: ({ facts }) => packRecords([...facts.tables.values()].filter((table) => keyColumn(table) !== undefined)),
  check(packed, { facts }) {
    const problem = keyProblems(facts).get(packed);
    if (!problem) return undefined;
    const { table, record } = unpackRecord(packed);
    const { name } = keyColumn(facts.tables.get(table)!)!;
    const first = problem.first === null ? null : cellOf(facts, table, name, problem.first);
    return {
      facts: {
        kind: problem.kind,
        key: cellOf(facts, table, name, record).row ?? '',
        cell: cellOf(facts, table, name, record).cell,
        first: first?.cell ?? '',
        first_key: first?.row ?? '',
      },
      also: first ? [first] : [],
    };
  },
  at(packed, { facts }) {
    const { table, record } = unpackRecord(packed);
    return cellOf(facts, table, keyColumn(facts.tables.get(table)!)!.name, record);
  },
  group: '{count, plural, one {# key is} other {# keys are}} missing, repeated or ambiguous',
  say: `{kind, select,
    missing {The row of {cell} has no key, so nothing can refer to it.}
    repeated {The key {key} in {cell} already stands in {first}.}
    pattern {Excel’s sums read the key {key} in {cell} as a pattern or a comparison, not as a name.}
    other {Excel’s sums take {key} in {cell} and {first_key} in {first} for the same number.}}`,
  fix: `{kind, select,
    missing {Give the row a key in {cell}, or delete the row if it is not needed.}
    repeated {Give one of the two rows another key, or delete the one that was entered twice.}
    pattern {Choose a key without *, ? and ~ that does not begin with <, > or =, and use it wherever {key} is used.}
    other {Add a letter to one of the two keys, and use the new key wherever the old one is used.}}`,
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 1: { Expenditure: 'e-1' } }) } }),
      at: 'Expenditures!A3',
    },
  },
});
