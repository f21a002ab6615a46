// The amounts of the years are added up, not the cells of Total: those may be stale or typed over (row-totals-foot). While an
// amount of the allocation can't be read nothing is said: the difference would be that amount.
import { totalOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule, NOTHING, WHOLE_WORKBOOK } from '../rule';

export const allocationAddsUpToAward = defineRule<'workbook', 'difference'>({
  id: 'allocation-adds-up-to-award',
  severity: 'error',
  title: 'The allocation adds up to the award',
  why: 'What is allocated beyond the award cannot be paid, and what is left over is lost to the partners.',
  basis: 'grant agreement',
  needs: [
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'field', field: 'award' },
    { need: 'years' },
    { need: 'amounts', table: 'Allocation' },
  ],
  facts: { award: 'money', allocated: 'money', difference: 'money' },
  money: 'difference',
  subjects: ({ grant }) => (grant.allocation.length > 0 ? WHOLE_WORKBOOK : NOTHING),
  check(_, { grant, measures }) {
    const award = grant.fields.award.value!;
    const allocated = measures.allocation.total;
    return allocated === award ? undefined : { facts: { award, allocated, difference: allocated - award } };
  },
  at: (_, { facts }) => totalOf(facts, 'Allocation', 'Total'),
  group: 'The allocation does not add up to the award',
  say: 'The allocation adds up to {allocated}, {difference_abs} {difference_sign, select, negative {less} other {more}} than the award of {award}.',
  fix: 'Find the amount that differs from the approved budget and correct it; do not adjust another amount to make the sum fit.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Allocation: rowsOf('Allocation', { 1: { 'Year 2': 249.99, Total: 499.99 } }) } }),
      at: 'Allocation!E1',
    },
  },
});
