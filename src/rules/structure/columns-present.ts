// Required columns of the tables that were found, and required fields (rows) of the table Grant. A field whose row is there
// but holds nothing is left to the rules that need it; a table that is missing altogether to `tables-present`.
import type { GrantFields } from '../../core/grant/grant';
import { FIELD_NAMES } from '../../core/grant/fieldNames';
import { headingOf } from '../../core/sheet/place';
import type { TableName } from '../../core/sheet/tables';
import { example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

interface RequiredName {
  readonly table: TableName;
  readonly name: string;
  readonly kind: 'column' | 'field';
  readonly isMissing: boolean;
}

const REQUIRED_FIELDS: readonly (keyof GrantFields)[] = [
  'title',
  'currency',
  'award',
  'startDate',
  'years',
  'templateVersion',
  'profile',
];

export const columnsPresent = defineRule<RequiredName>({
  id: 'columns-present',
  severity: 'error',
  title: 'Each required column and field is there',
  why: 'What a missing column would hold is in no total and in no check.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', table: 'text', name: 'heading' },
  subjects: (input) => [...requiredColumns(input), ...requiredFields(input)],
  check({ isMissing, kind, table, name }) {
    return isMissing ? { facts: { kind, table, name } } : undefined;
  },
  at({ kind, table, name }, { facts }) {
    return headingOf(facts, table, kind === 'field' ? 'Value' : name);
  },
  group: '{count, plural, one {# required column or field is} other {# required columns or fields are}} missing',
  say: '{kind, select, field {The table {table} has no row for {name}.} other {The table {table} has no column {name}.}}',
  fix:
    '{kind, select, field {Add a row with {name} in the first column, and its value beside it.} ' +
    'other {Add a column with the heading {name}, or give the column that holds it that heading.}}',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: { BudgetLines: rowsOf('BudgetLines') },
        headings: { BudgetLines: { 'Budget line': 'Comment' } },
      }),
      at: 'BudgetLines!A1',
    },
  },
});

function requiredColumns({ facts }: RuleInput): RequiredName[] {
  return [...facts.tables.values()].flatMap(({ table, columns, missing }) => [
    ...[...columns.values()]
      .filter((column) => column.required)
      .map(({ name }) => ({ table, name, kind: 'column' as const, isMissing: false })),
    ...missing.map((name) => ({ table, name, kind: 'column' as const, isMissing: true })),
  ]);
}

/** Fields can only be told to be missing where both columns that would hold them are there. */
function requiredFields({ grant, facts }: RuleInput): RequiredName[] {
  const table = facts.tables.get('Grant');
  if (!table || table.missing.length > 0 || table.rows.length === 0) return [];
  return REQUIRED_FIELDS.map((field) => ({
    table: 'Grant',
    name: FIELD_NAMES[field],
    kind: 'field',
    isMissing: grant.fields[field].record === null,
  }));
}
