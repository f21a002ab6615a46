// Exact in basis points: 33.33% three times is not the whole. An expenditure with a share that can't be read, is finer than
// 0.01%, below zero or above 100% is left to `shares-in-range`: the sum would only repeat it.
import { keyOf } from '../../core/grant/ledger';
import { hasShares } from '../../core/measures/mapping';
import { shareRowsOf } from '../../core/grant/shares';
import { WHOLE } from '../../core/money/split';
import { cellOf } from '../../core/sheet/place';
import { obstacle } from '../../findings/obstacles';
import { example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

const shared = (first: number, second: number) =>
  example({
    tables: {
      Expenditures: rowsOf('Expenditures', { 0: { Objective: null, Result: null } }),
      Shares: [
        { Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: first },
        { Expenditure: 'E-1', Objective: 'O2', Result: 'R2', Share: second },
      ],
    },
  });

export const sharesAddTo100 = defineRule<number, 'amount'>({
  id: 'shares-add-to-100',
  severity: 'error',
  title: 'The shares of an expenditure make exactly 100%',
  why: 'Below 100% part of the money serves nothing; above it, money is reported twice.',
  basis: 'accounting practice',
  needs: [
    { need: 'column', table: 'Expenditures', column: 'Expenditure' },
    { need: 'column', table: 'Shares', column: 'Share' },
  ],
  facts: { key: 'text', amount: 'money', total: 'share', difference: 'share', count: 'count' },
  money: 'amount',
  subjects: ({ grant }) =>
    grant.expenditures.indices.filter(
      (i) => hasShares(grant, i) && shareRowsOf(grant.shares, i).every((row) => isUsable(grant.shares.share[row]!)),
    ),
  unexamined({ grant: { shares }, facts }) {
    const row = shares.indices.find((one) => shares.expenditure[one]! >= 0 && !isUsable(shares.share[one]!));
    if (row === undefined) return undefined;
    return obstacle('unread-amount', 'share-unread', {}, cellOf(facts, 'Shares', 'Share', row));
  },
  check(expenditure, { grant, facts }) {
    const { shares, expenditures: ledger } = grant;
    const rows = shareRowsOf(shares, expenditure);
    const total = rows.reduce((sum, row) => sum + shares.share[row]!, 0);
    if (total === WHOLE) return undefined;
    const amount = ledger.amount[expenditure]!;
    return {
      facts: {
        key: keyOf(ledger, expenditure),
        amount: Number.isNaN(amount) ? null : amount,
        total,
        difference: total - WHOLE,
        count: rows.length,
      },
      also: Array.from(rows.subarray(0, -1), (row) => cellOf(facts, 'Shares', 'Share', row)),
    };
  },
  at: (expenditure, { grant, facts }: RuleInput) =>
    cellOf(facts, 'Shares', 'Share', shareRowsOf(grant.shares, expenditure).at(-1)!),
  group: 'The shares of {count, plural, one {# expenditure} other {# expenditures}} do not make 100%',
  say: '{count, plural, one {The only share of {key} is {total}} other {The # shares of {key} add up to {total}}}, not 100%.',
  fix: 'Change the shares of {key} so that they make exactly 100%; where they don’t divide evenly, the last one takes the rest.',
  examples: { holds: shared(0.25, 0.75), breaks: { workbook: shared(0.25, 0.7499), at: 'Shares!D3' } },
});

function isUsable(share: number): boolean {
  return share >= 0 && share <= WHOLE;
}
