// A formula that differs from the one that more than half of its column's formulas share. Formulas are compared as seen from their own
// row. Figures with their reckoning (=3*450) refer to nothing and are amounts like any other; two ways to add up a row's years are
// the same formula. Typed figures belong to no-constants-over-formulas.
import {
  countPatterns,
  formulaAt,
  formulaColumns,
  hasReference,
  mostFrequent,
  recordsWhere,
  type FormulaColumn,
} from '../../core/sheet/columnPatterns';
import { cellOf } from '../../core/sheet/place';
import { hasExpectedTotal } from '../../core/sheet/totals';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const formulasConsistentInColumn = defineRule<FormulaColumn>({
  id: 'formulas-consistent-in-column',
  severity: 'warning',
  title: 'Each column has one formula all the way down',
  why: 'A formula that differs in one row adds up something else there, and nobody sees it in the figures.',
  basis: 'spreadsheet practice',
  facts: { cell: 'cell', formula: 'text', model: 'cell', usual: 'text' },
  subjects: ({ facts }) => formulaColumns(facts).filter(({ formulas }) => formulas.patterns.some(hasReference)),
  check({ table, column, formulas }, { facts }) {
    const isCompared = formulas.patterns.map(hasReference);
    const counts = countPatterns(formulas).counts.map((count, id) => (isCompared[id] ? count : 0));
    const { pattern, count } = mostFrequent(counts);
    if (count * 2 <= counts.reduce((sum, one) => sum + one, 0)) return undefined;
    const model = formulas.ids.indexOf(pattern);
    const isSameTotal = (record: number) =>
      column.type === 'formula' && [model, record].every((one) => hasExpectedTotal(facts, table, one));
    return recordsWhere(formulas, (id) => id >= 0 && id !== pattern && isCompared[id] === true)
      .filter((record) => !isSameTotal(record))
      .map((record) => {
        const at = cellOf(facts, table.table, column.name, record);
        return {
          facts: {
            cell: at.cell,
            formula: `=${formulaAt(table, column, record)}`,
            model: cellOf(facts, table.table, column.name, model).cell,
            usual: `=${formulaAt(table, column, model)}`,
          },
          at,
        };
      });
  },
  at: ({ table, column }, { facts }) => cellOf(facts, table.table, column.name, 0),
  group:
    '{count, plural, one {# formula differs from the rest of its} other {# formulas differ from the rest of their}} column',
  say: 'The formula in {cell}, {formula}, differs from the rest of its column, as in {model}: {usual}.',
  fix: 'Copy the formula of {model} into {cell}, or accept the finding if this row is meant to differ.',
  examples: {
    holds: example({
      tables: {
        Allocation: rowsOf('Allocation', {
          0: { Total: { formula: 'C2+D2', result: 500 } },
          1: { Total: { formula: 'C3+D3', result: 500 } },
        }),
      },
    }),
    breaks: {
      workbook: example({
        tables: {
          Allocation: [
            {
              Partner: 'Ceiba',
              'Budget line': 'Develop',
              'Year 1': 300,
              'Year 2': 200,
              Total: { formula: 'C2+D2', result: 500 },
            },
            {
              Partner: 'Sauce',
              'Budget line': 'Develop',
              'Year 1': 250,
              'Year 2': 0,
              Total: { formula: 'C3+D3', result: 250 },
            },
            {
              Partner: 'Sauce',
              'Budget line': 'Manage',
              'Year 1': 0,
              'Year 2': 250,
              Total: { formula: 'C3+D4', result: 250 },
            },
          ],
        },
      }),
      at: 'Allocation!E4',
    },
  },
});
