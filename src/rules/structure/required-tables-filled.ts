// One finding for all required tables that hold no row: the next step of a new workbook, not a list of complaints. Tables
// that are not there at all are left to `tables-present`.
import { startOfTable } from '../../core/sheet/recordName';
import { REQUIRED_TABLES, type TableName } from '../../core/sheet/tables';
import { example, sound } from '../examples';
import { defineRule, type RuleInput } from '../rule';

export const requiredTablesFilled = defineRule<readonly TableName[]>({
  id: 'required-tables-filled',
  severity: 'error',
  title: 'Each required table holds at least one row',
  why: 'A grant without partners, amounts, objectives or results cannot be checked, and nothing can be signed off.',
  basis: 'grant agreement',
  facts: { tables: 'texts', count: 'count' },
  subjects: (input) => [requiredTables(input)],
  examined: (input) => requiredTables(input).length,
  check(tables, input) {
    const empty = emptyOf(tables, input);
    if (empty.length === 0) return undefined;
    return {
      facts: { tables: empty, count: empty.length },
      also: empty.slice(1).map((table) => startOfTable(input.facts, table)),
    };
  },
  at: (tables, input) => startOfTable(input.facts, emptyOf(tables, input)[0]!),
  group: 'Required tables hold no rows yet',
  say: 'Not filled in yet: {count, plural, one {the table {tables} holds} other {the tables {tables} hold}} no row.',
  fix: 'Add your partners first, then the allocation of each, the objectives and the expected results.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({ tables: { Results: [], Objectives: [], Expenditures: [] } }),
      at: 'Objectives!A1',
    },
  },
});

function requiredTables({ facts }: RuleInput): TableName[] {
  return REQUIRED_TABLES.filter((table) => facts.tables.has(table));
}

function emptyOf(tables: readonly TableName[], { facts }: RuleInput): TableName[] {
  return tables.filter((table) => facts.tables.get(table)!.rows.length === 0);
}
