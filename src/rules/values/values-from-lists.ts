// Words in choice columns that are none of the list in any language, choices that a row must have and has not, and a
// currency that ISO 4217 does not know: the grant would silently be read in US dollars. Names of partners, objectives and
// other rows are references, and left to `references-exist`.
import { currencyExponent } from '../../core/money/currency';
import { countChoices } from '../../core/measures/cellCounts';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import type { TableName } from '../../core/sheet/tables';
import { example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

interface ChoiceCell {
  readonly table: TableName;
  readonly column: string;
  readonly record: number;
  readonly kind: 'off_list' | 'blank' | 'currency';
  readonly text: string;
}

export const valuesFromLists = defineRule<ChoiceCell>({
  id: 'values-from-lists',
  severity: 'error',
  title: 'Choices are taken from their lists',
  why: 'A row with an unknown word counts for nothing: its money is in no source, and its result has no level.',
  basis: 'spreadsheet practice',
  facts: { key: 'text', text: 'text', kind: 'text' },
  subjects: (input) => [...unknownCurrency(input), ...offList(input), ...missingChoices(input)],
  examined: ({ grant, facts }) => countChoices(facts) + (grant.fields.currency.value === null ? 0 : 1),
  check: ({ table, record, kind, text }, { facts }) => ({
    facts: { key: recordName(facts, table, record), text, kind },
  }),
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group: '{count, plural, one {# choice is missing or not in its} other {# choices are missing or not in their}} list',
  say:
    '{kind, select, off_list {“{text}” ({key}) is none of the choices of this column.} ' +
    'currency {“{text}” is not the code of a currency, so amounts are read as US dollars.} ' +
    'other {{key} has no choice here, and needs one.}}',
  fix:
    '{kind, select, currency {Write the three letters of the currency, such as USD, BRL or CLP.} ' +
    'other {Choose one of the words that the cell’s list offers.}}',
  examples: {
    holds: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Funding: 'Subvención' } }) } }),
    breaks: {
      workbook: example({ tables: { Results: rowsOf('Results', { 0: { Level: 'Product' } }) } }),
      at: 'Results!C2',
    },
  },
});

function offList({ facts }: RuleInput): ChoiceCell[] {
  return facts.odd
    .filter(({ kind }) => kind === 'off-list')
    .map(({ table, column, record, text }) => ({ table, column, record, text, kind: 'off_list' }));
}

function missingChoices({ facts }: RuleInput): ChoiceCell[] {
  const cells: ChoiceCell[] = [];
  for (const { table, columns } of facts.tables.values()) {
    for (const { name, type, required, codes } of columns.values()) {
      if (type !== 'choice' || !required) continue;
      codes?.forEach((code, record) => {
        if (code === -1) cells.push({ table, column: name, record, text: '', kind: 'blank' });
      });
    }
  }
  return cells;
}

function unknownCurrency({ grant }: RuleInput): ChoiceCell[] {
  const { value, record } = grant.fields.currency;
  if (value === null || record === null || currencyExponent(value.trim().toUpperCase()) !== undefined) return [];
  return [{ table: 'Grant', column: 'Value', record, text: value, kind: 'currency' }];
}
