// All Grant-funded rows count, whatever their partner or date: money spent outside the grant's period is still money.
// One finding, at the row after which the sum stays above the award; what a refund brought back is not the crossing.
// Which partner spent too much is the business of `cumulative-spending-within-allocation`.
import { crossingRow } from '../../core/measures/crossing';
import { Funding, keyOf } from '../../core/grant/ledger';
import { cellOf } from '../../core/sheet/place';
import { example, sound, spent } from '../examples';
import { defineRule, NOTHING, WHOLE_WORKBOOK } from '../rule';

export const spendingWithinAward = defineRule<'workbook', 'over'>({
  id: 'spending-within-award',
  severity: 'error',
  title: 'Spending stays within the award',
  why: 'The funder pays no more than the award; whatever is beyond it falls on the partners, often after the money is gone.',
  basis: 'grant agreement',
  needs: [
    { need: 'field', field: 'award' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
    { need: 'amounts', table: 'Expenditures', columns: ['Amount'], only: 'grant-funded' },
  ],
  facts: { award: 'money', expended: 'money', over: 'money', key: 'text', amount: 'money' },
  money: 'over',
  subjects: ({ grant }) => (grant.expenditures.count > 0 ? WHOLE_WORKBOOK : NOTHING),
  check(_, { grant, facts, measures }) {
    const award = grant.fields.award.value!;
    const { expended } = measures.spending;
    if (expended <= award) return undefined;
    const ledger = grant.expenditures;
    const row = crossingRow(
      ledger,
      ledger.indices.filter((i) => ledger.funding[i] === Funding.Grant),
      award,
    )!;
    return {
      facts: { award, expended, over: expended - award, key: keyOf(ledger, row), amount: ledger.amount[row]! },
      at: cellOf(facts, 'Expenditures', 'Amount', row),
    };
  },
  at: (_, { facts, grant }) => cellOf(facts, 'Grant', 'Value', grant.fields.award.record!),
  group: 'Spending exceeds the award',
  say: 'Spending from the grant adds up to {expended}, {over} more than the award of {award}; it passes the award with {key} ({amount}).',
  fix: 'From {key} on, check what belongs to another source of money (Funding) or to another grant, and agree with the funder who bears the {over}.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({
        tables: {
          Expenditures: [
            spent('E-1', '2025-03-10', 'Ceiba', 'Develop', 500, 'O1', 'R1'),
            spent('E-2', '2026-06-20', 'Sauce', 'Manage', 500.01, 'O2', 'R2'),
          ],
        },
      }),
      at: 'Expenditures!F3',
    },
  },
});
