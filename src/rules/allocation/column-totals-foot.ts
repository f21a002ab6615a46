// Cells of the totals rows of the allocation, its baseline, the co-financing and every other table with amounts: each must equal
// the sum of its own column. The expected formula (SUM, SUBTOTAL or AGGREGATE over all records) holds by itself; if it shows an old
// figure, that belongs to calculation-current. Columns with an amount that can't be read are left out.
import type { ColumnFacts, SheetFacts, TableFacts } from '../../core/sheet/facts';
import { columnTotalShape } from '../../core/sheet/formulaShapes';
import { isMoney } from '../../core/sheet/moneyColumns';
import { totalOf } from '../../core/sheet/place';
import { sumOfColumn } from '../../core/sheet/totals';
import { obstacle, unreadObstacle } from '../../findings/obstacles';
import { example } from '../examples';
import { defineRule } from '../rule';

interface ColumnTotal {
  readonly table: TableFacts;
  readonly column: ColumnFacts;
  readonly isExpected: boolean;
  /** Minor units; NaN where the column can't be added up. */
  readonly sum: number;
}

/** The totals that can be compared: the expected formula, or a figure beside a column that adds up. */
function columnTotals(facts: SheetFacts): ColumnTotal[] {
  return allColumnTotals(facts).filter(
    ({ column, isExpected, sum }) => isExpected || !Number.isNaN(sum + column.total!.value),
  );
}

function allColumnTotals(facts: SheetFacts): ColumnTotal[] {
  return [...facts.tables.values()].flatMap((table) =>
    [...table.columns.values()]
      .filter((column) => isMoney(column) && column.total !== undefined)
      .map((column) => {
        const isExpected = columnTotalShape(column.total!.formula, column.column, table, facts) !== undefined;
        return { table, column, isExpected, sum: sumOfColumn(facts, table, column) };
      }),
  );
}

export const columnTotalsFoot = defineRule<ColumnTotal, 'difference'>({
  id: 'column-totals-foot',
  severity: 'error',
  title: 'Each totals row is the sum of its columns',
  why: 'The total that people quote is not the sum of the rows that were approved.',
  basis: 'accounting practice',
  needs: [
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Year' },
  ],
  facts: { cell: 'cell', total: 'money', expected: 'money', difference: 'money' },
  money: 'difference',
  isMoneyShared: true,
  subjects: ({ facts }) => columnTotals(facts),
  unexamined({ facts }) {
    for (const { table, column, isExpected, sum } of allColumnTotals(facts)) {
      if (isExpected || !Number.isNaN(sum + column.total!.value)) continue;
      const unread = facts.odd.find(
        (odd) => odd.table === table.table && odd.column === column.name && odd.kind !== 'blank',
      );
      if (unread) return unreadObstacle(facts, unread);
      const at = totalOf(facts, table.table, column.name);
      return obstacle('unread-amount', 'total-without-result', { table: table.table }, at);
    }
    return undefined;
  },
  check({ table, column, isExpected, sum }, { facts }) {
    const total = column.total!.value;
    if (isExpected || total === sum) return undefined;
    const { cell } = totalOf(facts, table.table, column.name);
    return { facts: { cell, total, expected: sum, difference: total - sum } };
  },
  at: ({ table, column }, { facts }) => totalOf(facts, table.table, column.name),
  group: '{count, plural, one {# total is not the sum of its} other {# totals are not the sum of their}} column',
  say: 'The total in {cell} is {total}, {difference_abs} {difference_sign, select, negative {less} other {more}} than the sum of its rows, {expected}.',
  fix: 'Put the sum of all rows of the column into {cell} as a formula, and look again at any sum that used the old total.',
  examples: {
    holds: example({
      totals: { Allocation: { Partner: 'Total', 'Year 1': { formula: 'SUM(C2:C3)', result: 550 } } },
    }),
    breaks: {
      workbook: example({
        totals: { Allocation: { Partner: 'Total', 'Year 1': { formula: 'SUM(C2:C2)', result: 300 } } },
      }),
      at: 'Allocation!C4',
    },
  },
});
