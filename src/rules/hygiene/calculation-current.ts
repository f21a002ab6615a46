// Whether the figures on the sheet are those that its formulas give: calculation set to manual, formulas saved without a result,
// and totals whose result is not the sum that their formula asks for. Only totals can be worked out here; a SUBTOTAL may leave out
// filtered rows and is not worked out. A host that always calculates is asked for its mode only.
import { formulaColumns, type FormulaColumn } from '../../core/sheet/columnPatterns';
import type { ColumnFacts, SheetFacts, TableFacts } from '../../core/sheet/facts';
import { columnTotalShape } from '../../core/sheet/formulaShapes';
import { isMoney } from '../../core/sheet/moneyColumns';
import { cellOf, NOWHERE, totalOf } from '../../core/sheet/place';
import { someCells } from '../../core/sheet/someCells';
import { hasExpectedTotal, sumOfColumn, sumOfYears } from '../../core/sheet/totals';
import { example, rowsOf } from '../examples';
import { defineRule, type Breach } from '../rule';

type Calculated =
  'mode' | FormulaColumn | { readonly table: TableFacts; readonly column: ColumnFacts; readonly formulas: null };

const NONE = { cell: '', count: 0, shown: null, expected: null };

function calculated(facts: SheetFacts): Calculated[] {
  const totals = [...facts.tables.values()].flatMap((table) =>
    [...table.columns.values()]
      .filter((column) => isMoney(column) && column.total !== undefined && column.total.formula !== '')
      .map((column) => ({ table, column, formulas: null })),
  );
  return ['mode', ...formulaColumns(facts), ...totals];
}

function inColumn({ table, column, formulas }: FormulaColumn, facts: SheetFacts): Breach[] {
  const breaches: Breach[] = [];
  const { withoutResult } = formulas;
  if (withoutResult.length > 0) {
    const [at, ...also] = someCells(facts, table.table, column.name, withoutResult);
    breaches.push({ facts: { ...NONE, kind: 'missing', cell: at!.cell, count: withoutResult.length }, at: at!, also });
  }
  if (column.type !== 'formula') return breaches;
  table.rows.forEach((_, record) => {
    const shown = column.numbers![record]!;
    const expected = hasExpectedTotal(facts, table, record) ? sumOfYears(facts, table, record) : NaN;
    if (shown === expected || Number.isNaN(shown) || Number.isNaN(expected)) return;
    const at = cellOf(facts, table.table, column.name, record);
    breaches.push({ facts: { ...NONE, kind: 'stale', cell: at.cell, count: 1, shown, expected }, at });
  });
  return breaches;
}

function inTotal(table: TableFacts, column: ColumnFacts, facts: SheetFacts): Breach | undefined {
  const { formula, value, hasResult } = column.total!;
  const at = totalOf(facts, table.table, column.name);
  if (!hasResult) return { facts: { ...NONE, kind: 'missing', cell: at.cell, count: 1 }, at };
  if (columnTotalShape(formula, column.column, table, facts) !== 'sum') return undefined;
  const expected = sumOfColumn(facts, table, column);
  if (value === expected || Number.isNaN(value) || Number.isNaN(expected)) return undefined;
  return { facts: { ...NONE, kind: 'stale', cell: at.cell, count: 1, shown: value, expected }, at };
}

export const calculationCurrent = defineRule<Calculated>({
  id: 'calculation-current',
  severity: 'warning',
  title: 'All formulas show their current results',
  why: 'People read and quote figures that the workbook itself would no longer give.',
  basis: 'spreadsheet practice',
  needs: [{ need: 'told', fact: 'calculation' }],
  facts: { kind: 'text', cell: 'cell', count: 'count', shown: 'money', expected: 'money' },
  subjects: ({ facts }) => calculated(facts),
  check(subject, { facts }) {
    if (subject !== 'mode')
      return subject.formulas ? inColumn(subject, facts) : inTotal(subject.table, subject.column, facts);
    const isManual = facts.calculation.known && facts.calculation.value === 'manual';
    return isManual ? { facts: { ...NONE, kind: 'manual' } } : undefined;
  },
  at: (subject, { facts }) =>
    subject === 'mode' ? NOWHERE : cellOf(facts, subject.table.table, subject.column.name, 0),
  say: `{kind, select,
    manual {The workbook calculates only when it is told to.}
    missing {{count, plural, one {The formula in {cell} was saved without its result.} other {# formulas were saved without their results, the first in {cell}.}}}
    other {{cell} shows {shown}, but its formula gives {expected}.}}`,
  fix: `{kind, select,
    manual {Set calculation to automatic (Formulas, Calculation Options).}
    other {Open the workbook in Excel, recalculate it (Ctrl+Alt+F9) and save it.}}`,
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
        tables: {
          Allocation: rowsOf('Allocation', {
            0: { Total: { formula: 'SUM(C2:D2)', result: 480 } },
            1: { Total: { formula: 'SUM(C3:D3)', result: 500 } },
          }),
        },
      }),
      at: 'Allocation!E2',
    },
  },
});
