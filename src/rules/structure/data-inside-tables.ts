// Rows with values just below or beside a table: mostly pasted where the table did not grow. A single note in a cell is no
// row. Too strict for people who keep a small calculation right beside a table: leave a free column, or give it headings.
import type { StrayRow, TableFacts } from '../../core/sheet/facts';
import { plainCell } from '../../core/sheet/place';
import { example, sound } from '../examples';
import { defineRule } from '../rule';

interface TableWithStrays {
  readonly table: TableFacts;
  readonly strays: readonly StrayRow[];
}

export const dataInsideTables = defineRule<TableWithStrays>({
  id: 'data-inside-tables',
  severity: 'warning',
  title: 'No row stands outside its table',
  why: 'What stands below or beside a table is in no total, though it looks as if it were.',
  basis: 'spreadsheet practice',
  facts: { table: 'text', side: 'text', row: 'number' },
  subjects: ({ facts }) =>
    [...facts.tables.values()].map((table) => ({
      table,
      strays: facts.strays.filter((stray) => stray.table === table.table),
    })),
  check: ({ table, strays }) =>
    strays.map(({ row, column, side }) => ({
      facts: { table: table.table, side, row },
      at: { ...plainCell(table.sheet, row, column), table: table.table },
    })),
  at: ({ table }) => plainCell(table.sheet, table.headerRow, table.place.area.firstColumn),
  group: '{count, plural, one {# row has values outside its} other {# rows have values outside their}} table',
  say:
    '{side, select, below {Row {row} stands below the table {table}, and nothing counts it.} ' +
    'other {Row {row} has values beside the table {table}, and nothing counts them.}}',
  fix:
    '{side, select, below {Drag the table’s lower right corner down over the row if it belongs to it; if not, leave more ' +
    'space or remove it.} other {Move the values into the table’s columns if they belong to it; if not, leave a free ' +
    'column between.}}',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({ cells: { Partners: { A4: 'Ceibo', B4: 'Fundación Ceibo' } } }),
      at: 'Partners!A4',
    },
  },
});
