// Amounts of shares are the exact split (largest remainder, ties to the lower keys). A written one that differs is an error
// at its cell; blank ones are one advice for the whole workbook, as apportioning once writes them all. Only expenditures
// whose split is defined are examined: other shares are for `shares-add-to-100`, `shares-in-range` and `references-exist`.
import { keyOf } from '../../core/grant/ledger';
import { amountDifferences, sharedCosts, type SharedCost } from '../../core/measures/sharedAmounts';
import { cellOf } from '../../core/sheet/place';
import { isUnread } from '../../core/sheet/unread';
import { example, rowsOf } from '../examples';
import { defineRule, type Breach, type RuleInput } from '../rule';

interface SharedAmounts extends SharedCost {
  /** Blank amounts of the whole workbook, told at the first cost that has any; 0 elsewhere. */
  readonly blanks: number;
}

const dividedInto = (first: number, second: number) =>
  example({
    tables: {
      Expenditures: rowsOf('Expenditures', { 0: { Objective: null, Result: null, Amount: 100.01 } }),
      Shares: [
        { Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: 0.5, Amount: first },
        { Expenditure: 'E-1', Objective: 'O2', Result: 'R2', Share: 0.5, Amount: second },
      ],
    },
  });

export const sharedAmountsReAdd = defineRule<SharedAmounts, 'difference'>({
  id: 'shared-amounts-re-add',
  severity: 'error',
  title: 'The amounts of shares are the exact split of their expenditure',
  why: 'Amounts by objective and result must re-add to the ledger to the cent, or two reports of one grant differ.',
  basis: 'accounting practice',
  facts: { kind: 'text', key: 'text', written: 'money', expected: 'money', difference: 'money', count: 'count' },
  money: 'difference',
  isMoneyShared: true,
  needs: [
    { need: 'column', table: 'Expenditures', column: 'Expenditure' },
    { need: 'column', table: 'Shares', column: 'Share' },
  ],
  subjects({ grant, facts }) {
    const costs = sharedCosts(grant);
    const isBlank = (row: number) =>
      Number.isNaN(grant.shares.amount[row]!) && !isUnread(facts, 'Shares', 'Amount', row);
    const blanks = costs.reduce((sum, { rows }) => sum + rows.filter(isBlank).length, 0);
    const first = costs.findIndex(({ rows }) => rows.some(isBlank));
    return costs.map((cost, k) => ({ ...cost, blanks: k === first ? blanks : 0 }));
  },
  check(subject, input) {
    const { grant, facts } = input;
    const key = keyOf(grant.expenditures, subject.expenditure);
    const breaches = amountDifferences(grant, subject).map(({ row, written, expected }): Breach => ({
      facts: { kind: 'differs', key, written, expected, difference: written - expected, count: 1 },
      at: cellOf(facts, 'Shares', 'Amount', row),
    }));
    return subject.blanks === 0 ? breaches : [...breaches, blankAmounts(subject, key)];
  },
  at: firstBlank,
  group: 'Amounts of shares are not the exact split',
  say: '{kind, select, blank {{count, plural, one {# share has} other {# shares have}} no amount yet, so the summary leaves that money out.} other {A share of {key} says {written}; its exact part is {expected}, {difference_abs} {difference_sign, select, negative {more} other {less}}.}}',
  fix: '{kind, select, blank {Let Allot apportion the expenditures; it writes the exact amounts.} other {Write {expected}, or let Allot apportion {key} again.}}',
  examples: { holds: dividedInto(50.01, 50), breaks: { workbook: dividedInto(50.01, 49.99), at: 'Shares!E3' } },
});

function blankAmounts({ blanks }: SharedAmounts, key: string): Breach {
  const facts = { kind: 'blank', key, written: null, expected: null, difference: null, count: blanks };
  return { facts, severity: 'advice' };
}

function firstBlank({ rows }: SharedAmounts, { grant, facts }: RuleInput) {
  const row = rows.find((one) => Number.isNaN(grant.shares.amount[one]!)) ?? rows[0]!;
  return cellOf(facts, 'Shares', 'Amount', row);
}
