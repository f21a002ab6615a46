// Exactly the columns Year 1 to Year n for a grant of n years, in the allocation and, where they are there, its baseline and the
// co-financing. A year without a column has no allocation; a column without a year is counted nowhere. An allocation without
// Year 1 belongs to columns-present, a number of years that makes no sense to grant-period-complete.
import type { TableFacts } from '../../core/sheet/facts';
import { BUDGET_TABLES, yearColumns, yearOf } from '../../core/sheet/moneyColumns';
import { headingOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const yearsMatchGrant = defineRule<TableFacts>({
  id: 'years-match-grant',
  severity: 'error',
  title: 'There is exactly one column for each grant year',
  why: 'Money in a column beyond the last year is in no sum, and a year without a column cannot be allocated.',
  basis: 'grant agreement',
  needs: [
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'field', field: 'years' },
  ],
  facts: { kind: 'text', years: 'count', columns: 'count', missing: 'texts', extra: 'texts' },
  subjects({ grant, facts }) {
    if (grant.fields.years.value !== grant.years) return [];
    const tables = BUDGET_TABLES.flatMap((name) => facts.tables.get(name) ?? []);
    return tables.filter((table) => yearColumns(table).length > 0);
  },
  check(table, { grant, facts }) {
    const numbers = yearColumns(table).map(yearOf);
    const wanted = Array.from({ length: grant.years }, (_, k) => k + 1);
    const missing = wanted.filter((year) => !numbers.includes(year));
    const extra = numbers.filter((year) => !wanted.includes(year));
    if (missing.length + extra.length === 0) return undefined;
    const kind = missing.length === 0 ? 'extra' : extra.length === 0 ? 'missing' : 'both';
    return {
      facts: {
        kind,
        years: grant.years,
        columns: numbers.length,
        missing: missing.map(String),
        extra: extra.map(String),
      },
      at: headingOf(facts, table.table, `Year ${extra[0] ?? missing[0]}`),
      also: extra.slice(1).map((year) => headingOf(facts, table.table, `Year ${year}`)),
    };
  },
  at: (table, { facts }) => headingOf(facts, table.table, 'Year 1'),
  group: 'In {count, plural, one {# table} other {# tables}} the year columns do not match the grant',
  say: `The grant has {years, plural, one {# year} other {# years}}, but {kind, select,
    extra {there is also a column for year {extra}.}
    missing {there is no column for year {missing}.}
    other {there is no column for year {missing} and there is one for year {extra}.}}`,
  fix: `{kind, select,
    extra {Delete the columns that are too many, or correct the number of years of the grant.}
    missing {Add the columns that are missing, or correct the number of years of the grant.}
    other {Number the columns from 1 to {years}.}}`,
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 3': 0 }, 1: { 'Year 3': 0 } }) } }),
      at: 'Allocation!E1',
    },
  },
});
