// A partner that stands in the allocation with nothing in any year, or a grant year in which nothing is allocated: most often an
// amount that was not entered. Too strict for grants that start paying later: then it can be accepted. Partners that do not stand
// in the allocation belong to every-partner-has-allocation.
import type { Grant } from '../../core/grant/grant';
import { cellOf, totalOf } from '../../core/sheet/place';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

type Total = { readonly kind: 'partner'; readonly partner: number } | { readonly kind: 'year'; readonly year: number };

function totalsOf({ allocation, years }: Grant): Total[] {
  if (allocation.length === 0) return [];
  const partners = new Set(allocation.map(({ partner }) => partner).filter((partner) => partner >= 0));
  return [
    ...[...partners].map((partner) => ({ kind: 'partner' as const, partner })),
    ...Array.from({ length: years }, (_, k) => ({ kind: 'year' as const, year: k + 1 })),
  ];
}

export const partnerAndYearTotalsNotZero = defineRule<Total>({
  id: 'partner-and-year-totals-not-zero',
  severity: 'warning',
  title: 'Every partner in the allocation and every grant year has money',
  why: 'A row or year of zeros is usually an amount that nobody entered, and its spending will have no cover.',
  basis: 'accounting practice',
  needs: [
    { need: 'table', table: 'Allocation' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'years' },
    { need: 'amounts', table: 'Allocation' },
  ],
  facts: { kind: 'text', partner: 'text', year: 'year' },
  subjects: ({ grant, facts }) =>
    totalsOf(grant).filter(
      (total) => total.kind === 'partner' || facts.tables.get('Allocation')!.columns.has(`Year ${total.year}`),
    ),
  check(total, { grant, measures }) {
    const { allocation } = measures;
    if (total.kind === 'year') {
      if (allocation.byYear[total.year - 1] !== 0) return undefined;
      return { facts: { kind: 'year', partner: '', year: total.year } };
    }
    if (allocation.throughYear(total.partner, grant.years) !== 0) return undefined;
    return { facts: { kind: 'partner', partner: grant.partners[total.partner]!.key, year: null } };
  },
  at(total, { grant, facts }) {
    if (total.kind === 'year') return totalOf(facts, 'Allocation', `Year ${total.year}`);
    const row = grant.allocation.find(({ partner }) => partner === total.partner)!;
    return cellOf(facts, 'Allocation', 'Partner', row.record);
  },
  group: '{count, plural, one {# partner or year has} other {# partners or years have}} nothing allocated',
  say: '{kind, select, year {Nothing is allocated in year {year}.} other {{partner} stands in the allocation with nothing in any year.}}',
  fix: '{kind, select, year {Enter the amounts of year {year}, or accept the finding if none are meant.} other {Enter the amounts of {partner}, or delete its rows if it gets none.}}',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({
        tables: {
          Allocation: rowsOf('Allocation', {
            0: { 'Year 1': 500, 'Year 2': 0, Total: 500 },
            1: { 'Year 1': 500, 'Year 2': 0, Total: 500 },
          }),
        },
      }),
      at: 'Allocation!D1',
    },
  },
});
