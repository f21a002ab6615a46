// Two headings of a table that mean the same column, be it in two languages: only the first is read, and the values of
// the other are lost. Two equal headings of columns of the user's own harm no figure, but would confuse readers and
// Excel, which allows no such table: a warning.
import type { HeadingFacts, TableFacts } from '../../core/sheet/facts';
import { foldKey } from '../../core/text/foldKey';
import { plainCell, type Place } from '../../core/sheet/place';
import { example, sound } from '../examples';
import { defineRule } from '../rule';

interface HeadingOfTable {
  readonly table: TableFacts;
  readonly heading: HeadingFacts;
  /** The first heading that says the same, where this one is not it. */
  readonly first: HeadingFacts | undefined;
}

export const headingsUnique = defineRule<HeadingOfTable>({
  id: 'headings-unique',
  severity: 'error',
  title: 'No two headings of a table mean the same column',
  why: 'Only the first of two equal columns is read: what stands in the other is in no total and in no check.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', table: 'text', heading: 'text', first_heading: 'text', first_cell: 'cell' },
  subjects: ({ facts }) => [...facts.tables.values()].flatMap(headingsOf),
  check({ table, heading, first }) {
    if (!first) return undefined;
    const isRead = heading.match !== null;
    const firstPlace = placeOf(table, first);
    return {
      severity: isRead ? 'error' : 'warning',
      facts: {
        kind: isRead ? 'same_column' : 'own_columns',
        table: table.table,
        heading: heading.text.trim(),
        first_heading: first.text.trim(),
        first_cell: firstPlace.cell,
      },
      also: [firstPlace],
    };
  },
  at: ({ table, heading }) => placeOf(table, heading),
  group: '{count, plural, one {# heading means} other {# headings mean}} the same as another',
  say:
    '{kind, select, same_column {The heading “{heading}” means the same column as “{first_heading}” in {first_cell}; ' +
    'only {first_cell} is read.} other {Two columns are called “{heading}”: this one and {first_cell}.}}',
  fix:
    '{kind, select, same_column {Bring the values into one of the two columns, and remove the other or give it another ' +
    'heading.} other {Give one of the two columns another heading.}}',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({ headings: { Partners: { Role: 'Nombre' } } }),
      at: 'Partners!C1',
    },
  },
});

function headingsOf(table: TableFacts): HeadingOfTable[] {
  const firsts = new Map<string, HeadingFacts>();
  return table.headings.map((heading) => {
    const meaning = heading.match ? `column ${heading.match.column}` : `own ${foldKey(heading.text.trim())}`;
    const first = firsts.get(meaning);
    if (!first) firsts.set(meaning, heading);
    return { table, heading, first };
  });
}

function placeOf({ table, sheet, headerRow }: TableFacts, { column, match }: HeadingFacts): Place {
  return { ...plainCell(sheet, headerRow, column), table, column: match?.column ?? null, row: 'header' };
}
