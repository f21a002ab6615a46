// A row among the records that is a total of others: an amount that sums several cells of its own column, or a row that says Total,
// Subtotal, Suma or Soma where its key or partner should stand. The table's own totals row is none of the records. The rules on
// keys and references leave such rows to this one.
import { countedColumns } from '../../core/sheet/moneyColumns';
import { cellOf } from '../../core/sheet/place';
import { packRecords, unpackRecord } from '../../core/sheet/records';
import { subtotalRecords } from '../../core/sheet/subtotalRecords';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const totalsNotCountedTwice = defineRule<number>({
  id: 'totals-not-counted-twice',
  severity: 'error',
  title: 'No subtotal stands among the rows that are added up',
  why: 'The subtotal is counted together with the rows it adds up: the money appears twice in every total.',
  basis: 'accounting practice',
  facts: { kind: 'text', cell: 'cell', amount: 'money' },
  subjects: ({ facts }) => packRecords([...facts.tables.values()].filter((table) => countedColumns(table).length > 0)),
  check(packed, { facts }) {
    const subtotal = subtotalRecords(facts).get(packed);
    if (!subtotal) return undefined;
    const { table, record } = unpackRecord(packed);
    const { kind, column } = subtotal;
    const amount = column.numbers?.[record] ?? NaN;
    const { cell } = cellOf(facts, table, column.name, record);
    return { facts: { kind, cell, amount: Number.isNaN(amount) ? null : amount } };
  },
  at(packed, { facts }) {
    const { table, record } = unpackRecord(packed);
    return cellOf(facts, table, subtotalRecords(facts).get(packed)!.column.name, record);
  },
  group: '{count, plural, one {# subtotal is counted as a row} other {# subtotals are counted as rows}}',
  say: `{kind, select,
    formula {{cell} adds up other rows of its own column, and is counted as a row of its own.}
    other {The row of {cell} says that it is a total, and its {amount} is counted as a row of its own.}}`,
  fix: 'Delete the row, or move the subtotal out of the table; the totals row at the end may stay.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        grant: { Award: 1500 },
        tables: {
          Allocation: [
            ...rowsOf('Allocation').slice(0, 1),
            { Partner: 'Subtotal', 'Year 1': 300, 'Year 2': 200, Total: 500 },
            ...rowsOf('Allocation').slice(1),
          ],
        },
      }),
      at: 'Allocation!C3',
    },
  },
});
