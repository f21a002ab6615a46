// Two rows for the same expenditure, objective and result add up to one share, but their cents may round differently, and
// one of them is often a copy that was to name another pair. Rows whose references name nothing are not examined.
import { keyOf } from '../../core/grant/ledger';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

interface ShareRow {
  readonly row: number;
  /** The first row of the same expenditure, objective and result. */
  readonly first: number;
}

const sharedWith = (result: string) =>
  example({
    tables: {
      Expenditures: rowsOf('Expenditures', { 0: { Objective: null, Result: null } }),
      Shares: [
        { Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: 0.5 },
        { Expenditure: 'E-1', Objective: 'O1', Result: result, Share: 0.5 },
      ],
    },
  });

export const shareRowsUnique = defineRule<ShareRow>({
  id: 'share-rows-unique',
  severity: 'error',
  title: 'An expenditure names each pair of objective and result once in the shares',
  why: 'A pair named twice is usually a copied row; the money of the pair that was meant is then missing.',
  basis: 'accounting practice',
  facts: { key: 'text', objective: 'text', result: 'text', first: 'cell' },
  subjects({ grant: { shares, objectives, results } }) {
    const firsts = new Map<number, number>();
    const rows: ShareRow[] = [];
    for (let row = 0; row < shares.count; row++) {
      const [expenditure, objective, result] = [shares.expenditure[row]!, shares.objective[row]!, shares.result[row]!];
      if (expenditure < 0 || objective < 0 || result < 0) continue;
      const pair = (expenditure * objectives.length + objective) * results.length + result;
      const first = firsts.get(pair) ?? row;
      if (first === row) firsts.set(pair, row);
      rows.push({ row, first });
    }
    return rows;
  },
  check({ row, first }, { grant, facts }) {
    if (row === first) return undefined;
    const { shares, expenditures, objectives, results } = grant;
    const other = cellOf(facts, 'Shares', 'Result', first);
    return {
      facts: {
        key: keyOf(expenditures, shares.expenditure[row]!),
        objective: objectives[shares.objective[row]!]!.key,
        result: results[shares.result[row]!]!.key,
        first: other.cell,
      },
      also: [other],
    };
  },
  at: ({ row }, { facts }) => cellOf(facts, 'Shares', 'Result', row),
  group:
    '{count, plural, one {# share row repeats a pair of its} other {# share rows repeat a pair of their}} expenditure',
  say: 'The shares of {key} name {objective} with {result} a second time; the first is in {first}.',
  fix: 'Pick the pair that was meant, or put both shares into one row.',
  examples: { holds: sharedWith('R2'), breaks: { workbook: sharedWith('R1'), at: 'Shares!C3' } },
});
