// Required tables that are missing, and tables (required or not) that could be either of two places: what is read is then
// a guess, so it is an error too. Optional tables may be absent: their rules have nothing to examine.
import type { TablePlace } from '../../core/sheet/facts';
import { areaText, quoteSheet } from '../../core/sheet/cellRef';
import { startOfPlace, startOfTable } from '../../core/sheet/recordName';
import { REQUIRED_TABLES, TABLE_NAMES, type TableName } from '../../core/sheet/tables';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const tablesPresent = defineRule<TableName>({
  id: 'tables-present',
  severity: 'error',
  title: 'Each required table is there, once',
  why: 'Without one of its tables, or with two that could be it, the grant’s figures cannot be added up and compared.',
  basis: 'spreadsheet practice',
  facts: { table: 'text', found: 'text', places: 'texts', count: 'count' },
  subjects: ({ facts }) =>
    TABLE_NAMES.filter(
      (table) => REQUIRED_TABLES.includes(table) || facts.rivals.some((rival) => rival.table === table),
    ),
  check(table, { facts }) {
    const places = facts.rivals.find((rival) => rival.table === table)?.places ?? [];
    if (places.length === 0 && facts.tables.has(table)) return undefined;
    return {
      facts: {
        table,
        found: places.length === 0 ? 'none' : 'several',
        places: places.map(addressOf),
        count: places.length,
      },
      also: places.slice(1).map((place) => startOfPlace(table, place)),
    };
  },
  at: (table, { facts }) => startOfTable(facts, table),
  group: '{count, plural, one {# table is} other {# tables are}} missing or found more than once',
  say:
    '{found, select, none {The workbook has no table {table}.} ' +
    'other {There are {count} tables that could be {table}: {places}.}}',
  fix:
    '{found, select, none {Put the table {table} back: from an earlier copy, or by giving the table that holds these rows ' +
    'the name {table} (Table Design, Table Name).} other {Keep one of them under the name {table}, and give the ' +
    'others other headings or remove them.}}',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: { Partners: undefined },
        cells: { North: listOfPartners(), South: listOfPartners() },
      }),
      at: 'North!A1',
    },
  },
});

function addressOf({ sheet, area }: TablePlace): string {
  return `${quoteSheet(sheet)}!${areaText(area)}`;
}

function listOfPartners() {
  const [first, second] = rowsOf('Partners');
  return { A1: 'Partner', B1: 'Name', A2: first!.Partner!, B2: first!.Name!, A3: second!.Partner!, B3: second!.Name! };
}
