// The allocation as approved, with every revision since, must be what stands in Allocation, amount by amount. Amounts that are
// no part of a known partner or line are compared too: they may be what is missing elsewhere.
import { amountKey, currentAmounts, explainedAmounts, type Amount } from '../../core/measures/versions';
import type { Grant } from '../../core/grant/grant';
import { cellOf, headingOf, type Place } from '../../core/sheet/place';
import { date, example, rowsOf, type Example } from '../examples';
import { defineRule, NOTHING, type RuleInput } from '../rule';

interface Explained extends Omit<Amount, 'amount'> {
  /** Minor units. */
  readonly expected: number;
  readonly current: number;
}

const approved = (year2: number): Example => {
  const by = { 'Approved on': date('2024-12-15'), 'Approved by': 'B. Sample' };
  return example({
    tables: {
      Baseline: rowsOf('Allocation').map((row) => ({ ...row, ...by })),
      Allocation: rowsOf('Allocation', { 0: { 'Year 2': year2, Total: 300 + year2 } }),
    },
  });
};

export const revisionsExplainCurrentAllocation = defineRule<Explained, 'difference'>({
  id: 'revisions-explain-current-allocation',
  severity: 'error',
  title: 'The allocation is the approved one with its revisions',
  why: 'A change that no revision tells of was approved by nobody, and later nobody can say when or why it was made.',
  basis: 'grant agreement',
  needs: [
    { need: 'amounts', table: 'Allocation' },
    { need: 'amounts', table: 'Baseline' },
    { need: 'amounts', table: 'Revisions' },
  ],
  facts: {
    partner: 'text',
    budgetLine: 'text',
    year: 'year',
    expected: 'money',
    current: 'money',
    difference: 'money',
  },
  money: 'difference',
  isMoneyShared: true,
  subjects: explained,
  check({ partner, budgetLine, year, expected, current }, { grant }) {
    if (expected === current) return undefined;
    return {
      facts: {
        partner: grant.partners[partner]?.key ?? '',
        budgetLine: grant.expenditures.budgetLineKeys[budgetLine] ?? '',
        ...{ year, expected, current, difference: current - expected },
      },
    };
  },
  at: (subject, { grant, facts }) =>
    placeOf(subject, grant, (column, record) => cellOf(facts, 'Allocation', column, record)) ??
    headingOf(facts, 'Allocation', `Year ${subject.year}`),
  group: '{count, plural, one {# allocated amount is} other {# allocated amounts are}} not explained by revisions',
  say: '{partner}, {budgetLine}, year {year}: the allocation is {current}, the approved one with its revisions {expected}; {difference_abs} {difference_sign, select, negative {less} other {more}} than anything explains.',
  fix: 'Record the change as a revision, with its kind and reason, or put back {expected}.',
  examples: { holds: approved(200), breaks: { workbook: approved(200.01), at: 'Allocation!D2' } },
});

function explained({ grant, facts }: RuleInput): readonly Explained[] {
  const expected = explainedAmounts(grant);
  if (!expected) return NOTHING;
  const current = currentAmounts(grant, facts);
  const all = new Map([...expected, ...current]);
  return [...all].map(([key, { partner, budgetLine, year }]) => ({
    ...{ partner, budgetLine, year },
    expected: expected.get(key)?.amount ?? 0,
    current: current.get(key)?.amount ?? 0,
  }));
}

/** The cell of the first row of that partner and line. */
function placeOf(
  { partner, budgetLine, year }: Explained,
  { allocation }: Grant,
  cell: (column: string, record: number) => Place,
): Place | undefined {
  const wanted = amountKey(partner, budgetLine, year);
  const row = allocation.find((one) => one.record >= 0 && amountKey(one.partner, one.budgetLine, year) === wanted);
  return row && cell(`Year ${year}`, row.record);
}
