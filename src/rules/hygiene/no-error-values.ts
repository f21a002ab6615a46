// Only the cell in which an error begins is named, with the number of cells that show it for that reason: they recover by themselves.
// An error outside the tables that reaches none of them is a warning: it may be the user's own affair. Errors that come through
// defined names, INDIRECT or another workbook are taken for causes of their own.
import { errorCauses, type ErrorCause } from '../../core/sheet/errorCauses';
import type { ErrorCell } from '../../core/sheet/facts';
import { cellOf, plainCell, type Place } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule, WHOLE_WORKBOOK, type RuleInput } from '../rule';

function placeOf({ sheet, row, column, table, columnName }: ErrorCell, { facts }: RuleInput): Place {
  const found = table === null ? undefined : facts.tables.get(table);
  const cell = plainCell(sheet, row, column);
  if (!found || columnName === null) return cell;
  const record = found.rows.indexOf(row);
  return record < 0
    ? { ...cell, table, column: columnName, row: row === found.totalsRow ? 'totals' : null }
    : cellOf(facts, table!, columnName, record);
}

function severityOf({ reachesTable }: ErrorCause): 'error' | 'warning' {
  return reachesTable ? 'error' : 'warning';
}

export const noErrorValues = defineRule<'workbook'>({
  id: 'no-error-values',
  severity: 'error',
  title: 'No cell shows an error value',
  why: 'An amount that is an error is in no sum, and every sum over it is an error too.',
  basis: 'spreadsheet practice',
  facts: { kind: 'text', cell: 'cell', error: 'text', formula: 'text', dependents: 'count' },
  subjects: () => WHOLE_WORKBOOK,
  check: (_, input) =>
    errorCauses(input.facts).map((cause) => {
      const { error, dependents } = cause;
      const at = placeOf(error, input);
      const formula = error.formula === '' ? '' : `=${error.formula}`;
      const kind = formula === '' ? 'typed' : 'formula';
      return {
        facts: { kind, cell: at.cell, error: error.code, formula, dependents },
        severity: severityOf(cause),
        at,
      };
    }),
  at: (_, input) => placeOf(input.facts.errors[0]!, input),
  group: 'Error values come from {count, plural, one {# cell} other {# cells}}',
  say: `{cell} shows {error}{dependents, plural, =0 {} one {, and so does # cell that depends on it} other {, and so do # cells that depend on it}}.`,
  fix: `{kind, select,
    typed {Enter the right value in {cell}.}
    other {Correct the formula in {cell}, {formula}, or what it refers to; do not hide the error.}}`,
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: {
          Allocation: rowsOf('Allocation', {
            0: { Total: { formula: 'SUM(C2:D2)', result: 500 } },
            1: { Total: { formula: 'C3+D3+#REF!', result: { error: '#REF!' } } },
          }),
        },
      }),
      at: 'Allocation!E3',
    },
  },
});
