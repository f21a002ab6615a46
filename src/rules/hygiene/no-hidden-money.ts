// Money that counts but cannot be seen: a checked table on a hidden sheet, a hidden column that holds amounts, rows hidden by hand.
// Rows of one table are one finding with what they hold. Rows hidden by a filter come back with it: one advice a table. Blank or zero
// amounts hide nothing. The sheet that keeps the seal is no table that is checked.
import type { ColumnFacts, SheetFacts, TableFacts } from '../../core/sheet/facts';
import { isInRuns, recordsIn, sheetOf } from '../../core/sheet/hidden';
import { countedColumns, isMoney } from '../../core/sheet/moneyColumns';
import { headingOf } from '../../core/sheet/place';
import { startOfTable } from '../../core/sheet/recordName';
import { someCells } from '../../core/sheet/someCells';
import { example } from '../examples';
import { defineRule, type Breach } from '../rule';

function holdsMoney(column: ColumnFacts, record: number): boolean {
  const amount = column.numbers?.[record] ?? NaN;
  return !Number.isNaN(amount) && amount !== 0;
}

function hiddenColumns(table: TableFacts, facts: SheetFacts): Breach[] {
  const { hiddenColumns: runs } = sheetOf(facts, table)!;
  const hidden = [...table.columns.values()].filter((column) => isMoney(column) && isInRuns(runs, column.column));
  return hidden
    .map((column) => ({ column, records: Array.from(table.rows, (_, i) => i).filter((i) => holdsMoney(column, i)) }))
    .filter(({ records }) => records.length > 0)
    .map(({ column, records }) => {
      const at = headingOf(facts, table.table, column.name);
      const amount = records.reduce((sum, record) => sum + column.numbers![record]!, 0);
      return {
        facts: { kind: 'column', name: column.heading.trim(), cell: at.cell, count: records.length, amount },
        at,
      };
    });
}

function hiddenRows(table: TableFacts, facts: SheetFacts, kind: 'rows' | 'filter'): Breach[] {
  const state = sheetOf(facts, table)!;
  const columns = countedColumns(table);
  const isMoneyRow = (record: number) => columns.some((column) => holdsMoney(column, record));
  const records = recordsIn(kind === 'rows' ? state.hiddenRows : state.filteredRows, table).filter(isMoneyRow);
  if (records.length === 0) return [];
  const counted = records.flatMap((record) =>
    columns.filter((column) => holdsMoney(column, record)).map(({ numbers }) => numbers![record]!),
  );
  const [at, ...also] = someCells(facts, table.table, columns[0]!.name, records);
  const amount = counted.reduce((sum, one) => sum + one, 0);
  const severity = kind === 'rows' ? 'warning' : 'advice';
  return [
    { facts: { kind, name: table.sheet, cell: at!.cell, count: records.length, amount }, severity, at: at!, also },
  ];
}

export const noHiddenMoney = defineRule<TableFacts, 'amount'>({
  id: 'no-hidden-money',
  severity: 'warning',
  title: 'No money is hidden from view',
  why: 'Totals count what cannot be seen: a reviewer who adds up what is on the sheet gets another figure.',
  basis: 'accounting practice',
  needs: [
    { need: 'told', fact: 'hiddenRows' },
    { need: 'told', fact: 'hiddenColumns' },
  ],
  facts: { kind: 'text', name: 'text', cell: 'cell', count: 'count', amount: 'money' },
  money: 'amount',
  isMoneyShared: true,
  subjects: ({ facts }) =>
    [...facts.tables.values()].filter((table) => table.table === 'Grant' || countedColumns(table).length > 0),
  check(table, { facts }) {
    if (sheetOf(facts, table)?.visibility !== 'visible') {
      if (table.rows.length === 0) return undefined;
      const { cell } = startOfTable(facts, table.table);
      return { facts: { kind: 'sheet', name: table.sheet, cell, count: table.rows.length, amount: null } };
    }
    return [...hiddenColumns(table, facts), ...hiddenRows(table, facts, 'rows'), ...hiddenRows(table, facts, 'filter')];
  },
  at: (table, { facts }) => startOfTable(facts, table.table),
  group: 'Money is hidden from view in {count, plural, one {# place} other {# places}}',
  say: `{kind, select,
    sheet {The sheet {name} is hidden, with {count, plural, one {# row} other {# rows}} that count.}
    column {The column {name} is hidden and holds {amount}.}
    rows {{count, plural, one {# row with {amount} is} other {# rows with {amount} are}} hidden on {name}, the first at {cell}.}
    other {A filter on {name} hides {count, plural, one {# row} other {# rows}} with {amount}.}}`,
  fix: `{kind, select,
    sheet {Unhide the sheet {name}.}
    column {Unhide the column {name}.}
    rows {Unhide the rows, or delete them if they are not to count.}
    other {Clear the filter before the figures are reviewed.}}`,
  examples: {
    holds: example({}),
    breaks: { workbook: example({ sheets: { Allocation: { hiddenRows: [3] } } }), at: 'Allocation!C3' },
  },
});
