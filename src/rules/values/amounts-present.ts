// Empty cells where a row must have an amount, the award included, and formulas whose result is not there: saved
// by a program that does not calculate. A year without money is written as 0: an empty cell cannot be told from one that
// was forgotten. Text is left to `amounts-are-numbers`.
import type { OddReading } from '../../core/sheet/facts';
import { countRequiredAmounts } from '../../core/measures/cellCounts';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import { example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

export const amountsPresent = defineRule<OddReading>({
  id: 'amounts-present',
  severity: 'error',
  title: 'Each required amount is there',
  why: 'A total over an empty cell looks complete and is not.',
  basis: 'grant agreement',
  facts: { key: 'text', kind: 'text' },
  subjects: (input) => input.facts.odd.filter((odd) => isAbsent(odd, input)),
  examined: (input) => countRequiredAmounts(input),
  check: ({ table, record, kind }, { facts }) => ({
    facts: { key: recordName(facts, table, record), kind: kind === 'blank' ? 'blank' : 'no_result' },
  }),
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group: '{count, plural, one {# required amount is} other {# required amounts are}} missing',
  say:
    '{kind, select, blank {{key} has no amount here.} ' +
    'other {The amount of {key} is a formula whose result is not in the file, so no total counts it.}}',
  fix:
    '{kind, select, blank {Type the amount; where there is none, type 0.} ' +
    'other {Open the workbook in Excel, let it calculate, and save it.}}',
  examples: {
    holds: example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 1': 500, 'Year 2': 0 } }) } }),
    breaks: {
      workbook: example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 1': 500, 'Year 2': null } }) } }),
      at: 'Allocation!D2',
    },
  },
});

/** Blank cells are listed only where something is required; a result may be missing in any cell. */
function isAbsent({ table, column, type, kind }: OddReading, { facts }: RuleInput): boolean {
  if (type !== 'money') return false;
  if (kind === 'blank') return true;
  return kind === 'no-result' && (table === 'Grant' || facts.tables.get(table)!.columns.get(column)!.required);
}
