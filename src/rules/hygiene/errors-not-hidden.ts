// IFERROR and its relatives (IFNA, ISERROR, ISERR, ISNA, AGGREGATE told to skip errors) in a checked column or totals row: a figure
// that is missing then counts as zero. A formula filled down a column is one formula and one finding, with the number of its cells.
// Too strict where the formula only shows a text for people; such columns are the user's own and not looked at.
import {
  formulaAt,
  formulaColumns,
  recordsWhere,
  totalFormulas,
  type FormulaColumn,
  type TotalFormula,
} from '../../core/sheet/columnPatterns';
import type { SheetFacts } from '../../core/sheet/facts';
import { cellOf, totalOf } from '../../core/sheet/place';
import { someCells } from '../../core/sheet/someCells';
import { example, rowsOf } from '../examples';
import { defineRule, type Breach } from '../rule';

const HIDES = /(?<![\p{L}\p{N}_.])(?:(?:IFERROR|IFNA|ISERROR|ISERR|ISNA)\(|AGGREGATE\(\s*\d+\s*,\s*[2367]\s*,)/iu;

function hidesErrors(formula: string): boolean {
  return HIDES.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

function inColumn({ table, column, formulas }: FormulaColumn, facts: SheetFacts): Breach[] {
  return formulas.patterns.flatMap((pattern, id) => {
    if (!hidesErrors(pattern)) return [];
    const records = recordsWhere(formulas, (one) => one === id);
    const [at, ...also] = someCells(facts, table.table, column.name, records);
    const formula = `=${formulaAt(table, column, records[0]!)}`;
    return [{ facts: { cell: at!.cell, formula, count: records.length }, at: at!, also }];
  });
}

export const errorsNotHidden = defineRule<FormulaColumn | TotalFormula>({
  id: 'errors-not-hidden',
  severity: 'warning',
  title: 'No formula of a checked column hides errors',
  why: 'An amount that cannot be worked out is shown as zero, and the totals look right without it.',
  basis: 'spreadsheet practice',
  facts: { cell: 'cell', formula: 'text', count: 'count' },
  subjects: ({ facts }) => [...formulaColumns(facts), ...totalFormulas(facts)],
  check(place, { facts }) {
    if (place.formulas) return inColumn(place, facts);
    const { table, column } = place;
    const { formula } = column.total!;
    if (!hidesErrors(formula)) return undefined;
    const at = totalOf(facts, table.table, column.name);
    return { facts: { cell: at.cell, formula: `=${formula}`, count: 1 }, at };
  },
  at: ({ table, column }, { facts }) => cellOf(facts, table.table, column.name, 0),
  group: '{count, plural, one {# formula hides} other {# formulas hide}} errors',
  say: 'The formula in {cell}{count, plural, one {} other { (and in # cells in all)}}, {formula}, turns errors into a value that looks sound.',
  fix: 'Take the function that hides errors out of the formula, and correct the errors that show then.',
  examples: {
    holds: example({
      tables: { Allocation: rowsOf('Allocation', { 1: { 'Year 2': { formula: '500/2', result: 250 } } }) },
    }),
    breaks: {
      workbook: example({
        tables: { Allocation: rowsOf('Allocation', { 1: { 'Year 2': { formula: 'IFERROR(500/2,0)', result: 250 } } }) },
      }),
      at: 'Allocation!D3',
    },
  },
});
