// Asked after half the period, as of the reporting date: before, much is still to come. Only the grant's own money counts,
// so an objective that partners pay for shows here too: accept it with that reason. Where nothing is mapped at all the
// question is `expenditures-mapped`’s, and nothing is examined here.
import { isoOf } from '../../core/calendar/day';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf, sound } from '../examples';
import { defineRule, type RuleInput } from '../rule';

interface Funded {
  readonly table: 'Objectives' | 'Results';
  readonly record: number;
  readonly key: string;
  readonly text: string;
  /** Minor units mapped to it. */
  readonly amount: number;
}

export const objectivesAndResultsFunded = defineRule<Funded>({
  id: 'objectives-and-results-funded',
  severity: 'warning',
  title: 'After half the period every objective and result has received money',
  why: 'An objective or result without money by now is unlikely to be reached, or its costs are mapped elsewhere.',
  basis: 'grant agreement',
  needs: [
    { need: 'period' },
    { need: 'as-of' },
    { need: 'table', table: 'Objectives' },
    { need: 'table', table: 'Results' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
    { need: 'amounts', table: 'Expenditures', columns: ['Amount'] },
  ],
  facts: { kind: 'text', key: 'text', text: 'text', asOf: 'date', amount: 'money' },
  subjects: fundedRecords,
  check({ table, key, text, amount }, { asOf }) {
    if (amount > 0) return undefined;
    return { facts: { kind: table === 'Objectives' ? 'objective' : 'result', key, text, asOf: isoOf(asOf), amount } };
  },
  at: ({ table, record }, { facts }) => cellOf(facts, table, table === 'Objectives' ? 'Objective' : 'Result', record),
  group: '{count, plural, one {# objective or result has} other {# objectives or results have}} received no money',
  say: 'By {asOf} more than half the period has passed, and {amount_sign, select, negative {the money mapped to {key} is {amount}} other {no money from the grant is mapped to {key}}}.',
  fix: 'Check whether costs of {key} are mapped elsewhere; if it has had none, say in the report when it will.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures').map((row) => ({ ...row, Result: 'R1' })) } }),
      at: 'Results!A3',
    },
  },
});

function fundedRecords({ grant, measures: { mapping }, asOf }: RuleInput): Funded[] {
  const { period, objectives, results } = grant;
  if (!period || 2 * (asOf - period.start + 1) <= period.end - period.start + 1) return [];
  if (![...mapping.byObjective, ...mapping.byResult].some((amount) => amount !== 0)) return [];
  const funded = (table: Funded['table'], records: typeof objectives, amounts: readonly number[]): Funded[] =>
    records.map(({ record, key, text }, k) => ({ table, record, key, text, amount: amounts[k]! }));
  return [...funded('Objectives', objectives, mapping.byObjective), ...funded('Results', results, mapping.byResult)];
}
