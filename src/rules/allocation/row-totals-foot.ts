// A Total that is a typed figure, or a formula other than the sum of exactly its row's years, must equal that sum. A Total that is
// the expected formula holds by itself; if it shows an old figure, that belongs to calculation-current. Rows with an amount that
// can't be read, and Totals that are blank or an error value, are left to the rules on values.
import { BUDGET_TABLES } from '../../core/sheet/moneyColumns';
import { cellOf } from '../../core/sheet/place';
import { packRecord, unpackRecord } from '../../core/sheet/records';
import { hasExpectedTotal, sumOfYears } from '../../core/sheet/totals';
import { obstacle } from '../../findings/obstacles';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const rowTotalsFoot = defineRule<number, 'difference'>({
  id: 'row-totals-foot',
  severity: 'error',
  title: 'The Total of each row is the sum of its years',
  why: 'A partner is told one total while the years add up to another, and nobody knows which was approved.',
  basis: 'accounting practice',
  needs: [
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Year' },
  ],
  facts: { row: 'text', total: 'money', expected: 'money', difference: 'money' },
  money: 'difference',
  subjects: ({ facts }) =>
    BUDGET_TABLES.flatMap((name) => {
      const table = facts.tables.get(name);
      const totals = table?.columns.get('Total')?.numbers;
      if (!table || !totals) return [];
      const records = Array.from(table.rows, (_, record) => record);
      const isJudged = (record: number) => {
        const isFormula = hasExpectedTotal(facts, table, record);
        return isFormula || !(Number.isNaN(totals[record]!) || Number.isNaN(sumOfYears(facts, table, record)));
      };
      return records.filter(isJudged).map((record) => packRecord(name, record));
    }),
  unexamined({ facts }) {
    for (const name of BUDGET_TABLES) {
      const column = facts.tables.get(name)?.columns.get('Total');
      const record = column?.formulas?.withoutResult.find(
        (one) => !hasExpectedTotal(facts, facts.tables.get(name)!, one),
      );
      if (record === undefined) continue;
      return obstacle('unread-amount', 'total-without-result', { table: name }, cellOf(facts, name, 'Total', record));
    }
    return undefined;
  },
  check(packed, { facts }) {
    const { table: name, record } = unpackRecord(packed);
    const table = facts.tables.get(name)!;
    const total = table.columns.get('Total')!.numbers![record]!;
    const expected = sumOfYears(facts, table, record);
    if (hasExpectedTotal(facts, table, record) || total === expected) return undefined;
    return { facts: { row: table.keyOf(record) ?? '', total, expected, difference: total - expected } };
  },
  at(packed, { facts }) {
    const { table, record } = unpackRecord(packed);
    return cellOf(facts, table, 'Total', record);
  },
  group: '{count, plural, one {# row total is not the sum of its} other {# row totals are not the sum of their}} years',
  say: 'The Total of {row} is {total}, {difference_abs} {difference_sign, select, negative {less} other {more}} than the sum of its years, {expected}.',
  fix: 'Compare the years with the approved budget, then put the sum of the years into Total as a formula.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Allocation: rowsOf('Allocation', { 0: { Total: 510 } }) } }),
      at: 'Allocation!E2',
    },
  },
});
