// One row for one partner and budget line: a second one is added to the first, so that a row pasted twice goes unseen. Rows whose
// partner or line is blank or unknown belong to references-exist.
import type { AllocationRow } from '../../core/grant/grant';
import { once } from '../../core/sheet/once';
import { cellOf } from '../../core/sheet/place';
import { example } from '../examples';
import { defineRule, type RuleInput } from '../rule';

/** The first row of each partner and budget line. */
const firstRows = once(({ grant }: RuleInput) => {
  const firsts = new Map<string, AllocationRow>();
  for (const row of grant.allocation) if (!firsts.has(pairOf(row))) firsts.set(pairOf(row), row);
  return firsts;
});

function pairOf({ partner, budgetLine }: AllocationRow): string {
  return `${partner}/${budgetLine}`;
}

export const allocationRowsUnique = defineRule<AllocationRow>({
  id: 'allocation-rows-unique',
  severity: 'error',
  title: 'Each partner and budget line stands in the allocation once',
  why: 'Both rows are counted: the partner appears to have twice the money, or a change reaches only one of them.',
  basis: 'accounting practice',
  needs: [
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Budget line' },
  ],
  facts: { partner: 'text', line: 'text', cell: 'cell', first: 'cell' },
  subjects: ({ grant }) => grant.allocation.filter(({ partner, budgetLine }) => partner >= 0 && budgetLine >= 0),
  check(row, input) {
    const { grant, facts } = input;
    const firstRow = firstRows(input).get(pairOf(row))!;
    if (firstRow === row) return undefined;
    const first = cellOf(facts, 'Allocation', 'Partner', firstRow.record);
    return {
      facts: {
        partner: grant.partners[row.partner]!.key,
        line: grant.expenditures.budgetLineKeys[row.budgetLine]!,
        cell: cellOf(facts, 'Allocation', 'Partner', row.record).cell,
        first: first.cell,
      },
      also: [first],
    };
  },
  at: ({ record }, { facts }) => cellOf(facts, 'Allocation', 'Partner', record),
  group: '{count, plural, one {# allocation row repeats} other {# allocation rows repeat}} a partner and budget line',
  say: '{partner} and {line} stand in {cell} again, after {first}.',
  fix: 'Put the approved amounts into one of the two rows and delete the other.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: {
          Allocation: [
            { Partner: 'Ceiba', 'Budget line': 'Develop', 'Year 1': 300, 'Year 2': 200, Total: 500 },
            { Partner: 'Sauce', 'Budget line': 'Manage', 'Year 1': 250, 'Year 2': 0, Total: 250 },
            { Partner: 'Sauce', 'Budget line': 'Manage', 'Year 1': 0, 'Year 2': 250, Total: 250 },
          ],
        },
      }),
      at: 'Allocation!A4',
    },
  },
});
