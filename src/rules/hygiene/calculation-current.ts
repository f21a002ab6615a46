// Whether the figures on the sheet are those that its formulas give: calculation set to manual, formulas saved without a result,
// and totals whose result is not the sum that their formula asks for. Only totals can be worked out here; a SUBTOTAL may leave out
// filtered rows and is not worked out. A host that always calculates is asked for its mode only.
import { formulaColumns, totalFormulas, type FormulaColumn, type TotalFormula } from '../../core/sheet/columnPatterns';
import type { SheetFacts } from '../../core/sheet/facts';
import { cellOf, NOWHERE, totalOf } from '../../core/sheet/place';
import { someCells } from '../../core/sheet/someCells';
import { staleColumnTotal, staleRowTotals } from '../../core/sheet/staleTotals';
import { example, rowsOf } from '../examples';
import { defineRule, type Breach } from '../rule';

type Calculated = 'mode' | FormulaColumn | TotalFormula;

const NONE = { cell: '', count: 0, shown: null, expected: null };

function inColumn({ table, column, formulas }: FormulaColumn, facts: SheetFacts): Breach[] {
  const [at, ...also] = someCells(facts, table.table, column.name, formulas.withoutResult);
  const missing = at
    ? [{ facts: { ...NONE, kind: 'missing', cell: at.cell, count: formulas.withoutResult.length }, at, also }]
    : [];
  const stale = column.type === 'formula' ? staleRowTotals(facts, table) : [];
  return [
    ...missing,
    ...stale.map(({ record, shown, expected }) => {
      const cell = cellOf(facts, table.table, column.name, record);
      return { facts: { kind: 'stale', cell: cell.cell, count: 1, shown, expected }, at: cell };
    }),
  ];
}

function inTotal({ table, column }: TotalFormula, facts: SheetFacts): Breach | undefined {
  const at = totalOf(facts, table.table, column.name);
  if (!column.total!.hasResult) return { facts: { ...NONE, kind: 'missing', cell: at.cell, count: 1 }, at };
  const stale = staleColumnTotal(facts, table, column);
  return stale && { facts: { kind: 'stale', cell: at.cell, count: 1, ...stale }, at };
}

export const calculationCurrent = defineRule<Calculated>({
  id: 'calculation-current',
  severity: 'warning',
  title: 'All formulas show their current results',
  why: 'People read and quote figures that the workbook itself would no longer give.',
  basis: 'spreadsheet practice',
  needs: [{ need: 'told', fact: 'calculation' }],
  facts: { kind: 'text', cell: 'cell', count: 'count', shown: 'money', expected: 'money' },
  subjects: ({ facts }) => ['mode', ...formulaColumns(facts), ...totalFormulas(facts)],
  check(subject, { facts }) {
    if (subject !== 'mode') return subject.formulas ? inColumn(subject, facts) : inTotal(subject, facts);
    const isManual = facts.calculation.known && facts.calculation.value === 'manual';
    return isManual ? { facts: { ...NONE, kind: 'manual' } } : undefined;
  },
  at: (subject, { facts }) =>
    subject === 'mode' ? NOWHERE : cellOf(facts, subject.table.table, subject.column.name, 0),
  group: 'Results of formulas may be missing or out of date',
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
