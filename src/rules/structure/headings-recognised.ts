// Headings that are no heading of the template, but so near to one that they are read as it. Headings of the user's own
// columns are nobody's business; two that mean the same column are left to `headings-unique`.
import type { HeadingFacts, TableFacts } from '../../core/sheet/facts';
import { plainCell } from '../../core/sheet/place';
import { example, sound } from '../examples';
import { defineRule } from '../rule';

interface MatchedHeading {
  readonly table: TableFacts;
  readonly heading: HeadingFacts;
  readonly column: string;
  readonly isNear: boolean;
}

export const headingsRecognised = defineRule<MatchedHeading>({
  id: 'headings-recognised',
  severity: 'warning',
  title: 'Headings are written as in the template',
  why: 'A heading that is only guessed may hold something else than the column it is read as.',
  basis: 'spreadsheet practice',
  facts: { table: 'text', heading: 'text', column: 'heading' },
  subjects: ({ facts }) =>
    [...facts.tables.values()].flatMap((table) =>
      table.headings.flatMap((heading) => {
        const { match } = heading;
        return match ? [{ table, heading, column: match.column, isNear: match.how === 'near' }] : [];
      }),
    ),
  check({ table, heading, column, isNear }) {
    return isNear ? { facts: { table: table.table, heading: heading.text.trim(), column } } : undefined;
  },
  at: ({ table, heading, column }) => ({
    ...plainCell(table.sheet, table.headerRow, heading.column),
    table: table.table,
    column,
    row: 'header',
  }),
  group: '{count, plural, one {# heading is} other {# headings are}} not written as in the template',
  say: 'The heading “{heading}” is read as {column}.',
  fix: 'If that is what the column holds, write {column}; if not, give it a heading of its own.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({ headings: { Expenditures: { Description: 'Descripton' } } }),
      at: 'Expenditures!E1',
    },
  },
});
