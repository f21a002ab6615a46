// A figure typed where a formula stood no longer follows the figures it came from. In a column Total and in a totals row one formula
// among the cells is enough to say that formulas belong there (error); in other columns nine cells in ten must share one formula
// (warning). Totals that are all figures, as an export without formulas has them, overwrote nothing: whether they are right is asked
// by row-totals-foot and column-totals-foot.
import {
  countPatterns,
  formulaColumns,
  mostFrequent,
  recordsWhere,
  type FormulaColumn,
} from '../../core/sheet/columnPatterns';
import type { SheetFacts, TableFacts } from '../../core/sheet/facts';
import { isMoney } from '../../core/sheet/moneyColumns';
import { cellOf, totalOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule, type Breach } from '../rule';

type Place = FormulaColumn | { readonly table: TableFacts; readonly column: null };

function totalsOf({ columns }: TableFacts) {
  return [...columns.values()].filter((column) => isMoney(column) && column.total !== undefined);
}

/** Columns with formulas, and totals rows with one. */
function places(facts: SheetFacts): Place[] {
  const tables = [...facts.tables.values()];
  const rows = tables.filter((table) => totalsOf(table).some(({ total }) => total!.formula !== ''));
  return [...formulaColumns(facts), ...rows.map((table) => ({ table, column: null }))];
}

function inColumn({ table, column, formulas }: FormulaColumn, facts: SheetFacts): Breach[] {
  const { counts, constants } = countPatterns(formulas);
  const { pattern, count } = mostFrequent(counts);
  const isTotal = column.type === 'formula';
  const filled = formulas.ids.length - recordsWhere(formulas, (id) => id === -2).length;
  if (constants === 0 || !(isTotal || count * 10 >= filled * 9)) return [];
  const model = cellOf(facts, table.table, column.name, formulas.ids.indexOf(pattern)).cell;
  return recordsWhere(formulas, (id) => id === -1).map((record) => {
    const at = cellOf(facts, table.table, column.name, record);
    const severity = isTotal ? 'error' : 'warning';
    return { facts: { kind: 'column', cell: at.cell, model }, severity, at };
  });
}

function inTotals(table: TableFacts, facts: SheetFacts): Breach[] {
  const totals = totalsOf(table);
  const model = totals.find(({ total }) => total!.formula !== '')!;
  const { cell } = totalOf(facts, table.table, model.name);
  return totals
    .filter(({ total }) => total!.formula === '')
    .map(({ name }) => {
      const at = totalOf(facts, table.table, name);
      return { facts: { kind: 'totals', cell: at.cell, model: cell }, at };
    });
}

export const noConstantsOverFormulas = defineRule<Place>({
  id: 'no-constants-over-formulas',
  severity: 'error',
  title: 'No formula is overwritten by a typed figure',
  why: 'The figure stays as it is when the amounts that it stood for change, and nothing shows that it does.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', cell: 'cell', model: 'cell' },
  subjects: ({ facts }) => places(facts),
  check: (place, { facts }) => (place.column === null ? inTotals(place.table, facts) : inColumn(place, facts)),
  at: ({ table, column }, { facts }) => cellOf(facts, table.table, column?.name ?? 'Total', 0),
  group:
    '{count, plural, one {# formula is overwritten by a typed figure} other {# formulas are overwritten by typed figures}}',
  say: `{kind, select,
    totals {The total in {cell} is a typed figure, while its neighbour {model} is a formula.}
    other {{cell} holds a typed figure where the column has a formula, as in {model}.}}`,
  fix: 'Copy the formula of {model} into {cell}; if its result differs from the figure, find out which of the two was approved.',
  examples: {
    holds: example({
      tables: {
        Allocation: rowsOf('Allocation', {
          0: { Total: { formula: 'SUM(C2:D2)', result: 500 } },
          1: { Total: { formula: 'SUM(C3:D3)', result: 500 } },
        }),
      },
    }),
    breaks: {
      workbook: example({
        tables: { Allocation: rowsOf('Allocation', { 0: { Total: { formula: 'SUM(C2:D2)', result: 500 } } }) },
      }),
      at: 'Allocation!E3',
    },
  },
});
