// A row mapped both ways counts by its shares, and its own pair is passed over: whoever reads only the ledger sees a figure
// that no total has. Also where the own pair equals one of the shares.
import { BLANK } from '../../core/grant/grant';
import { keyOf } from '../../core/grant/ledger';
import { shareRowsOf } from '../../core/grant/shares';
import { hasShares } from '../../core/measures/mapping';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf, type ExampleRow } from '../examples';
import { defineRule } from '../rule';

const sharedBeside = (own: ExampleRow) =>
  example({
    tables: {
      Expenditures: rowsOf('Expenditures', { 0: own }),
      Shares: [{ Expenditure: 'E-1', Objective: 'O2', Result: 'R2', Share: 1 }],
    },
  });

export const mappedOneWay = defineRule<number>({
  id: 'mapped-one-way',
  severity: 'error',
  title: 'An expenditure is mapped by its own pair or by shares, not both',
  why: 'Two mappings of one expenditure let two people report the same money under different results.',
  basis: 'accounting practice',
  facts: { key: 'text', count: 'count' },
  subjects: ({ grant }) => grant.expenditures.indices.filter((i) => hasShares(grant, i)),
  check(row, { grant, facts }) {
    const { expenditures: ledger, shares } = grant;
    if (ledger.objective[row] === BLANK && ledger.result[row] === BLANK) return undefined;
    const rows = shareRowsOf(shares, row);
    const also = [cellOf(facts, 'Shares', 'Expenditure', rows[0]!)];
    return { facts: { key: keyOf(ledger, row), count: rows.length }, also };
  },
  at: (row, { grant, facts }) => {
    const column = grant.expenditures.objective[row] === BLANK ? 'Result' : 'Objective';
    return cellOf(facts, 'Expenditures', column, row);
  },
  group: '{count, plural, one {# expenditure is} other {# expenditures are}} mapped in two ways',
  say: '{key} names an objective or a result of its own and also has {count, plural, one {a row of shares} other {# rows of shares}}; only the shares are counted.',
  fix: 'Clear the objective and the result in the row of {key}, or remove its rows from the table of shares.',
  examples: {
    holds: sharedBeside({ Objective: null, Result: null }),
    breaks: { workbook: sharedBeside({}), at: 'Expenditures!G2' },
  },
});
