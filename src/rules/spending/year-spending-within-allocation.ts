// Speaks where a year's spending is above the year's own allocation but what was left of the years before covers it: allowed
// by carry-forward, yet funders often ask for a word first. Where the years before don't cover it, that is the error of
// `cumulative-spending-within-allocation`, and such years are not examined here.
import { crossingRow } from '../../core/measures/crossing';
import { partnerYears, type PartnerYear } from '../../core/measures/partnerYears';
import { keyOf } from '../../core/grant/ledger';
import { cellOf } from '../../core/sheet/place';
import { example, sound, spent } from '../examples';
import { defineRule } from '../rule';

export const yearSpendingWithinAllocation = defineRule<PartnerYear>({
  id: 'year-spending-within-allocation',
  severity: 'warning',
  title: 'Each partner’s spending in a year stays within that year’s allocation',
  why: 'Money carried forward from an earlier year may need the funder’s consent before it is used.',
  basis: 'grant agreement',
  needs: [
    { need: 'field', field: 'startDate' },
    { need: 'field', field: 'years' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'amounts', table: 'Allocation' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
    { need: 'amounts', table: 'Expenditures', columns: ['Amount'] },
  ],
  facts: {
    partner: 'text',
    year: 'year',
    spent: 'money',
    allocated: 'money',
    over: 'money',
    key: 'text',
    amount: 'money',
  },
  subjects: ({ grant, measures: { spending, allocation }, asOf }) =>
    partnerYears(grant, asOf).filter(({ partner, year }) => {
      const allocated = allocation.throughYear(partner, year);
      return allocated > 0 && spending.throughYear(partner, year) <= allocated;
    }),
  check({ partner, year, rows }, { grant, facts, measures }) {
    const spent = measures.spending.partnerYear(partner, year);
    const allocated = measures.allocation.partnerYear(partner, year);
    if (spent <= allocated) return undefined;
    const ledger = grant.expenditures;
    const row = crossingRow(
      ledger,
      rows.filter((i) => ledger.year[i] === year),
      allocated,
    )!;
    const key = keyOf(ledger, row);
    const amount = ledger.amount[row]!;
    return {
      facts: { partner: grant.partners[partner]!.key, year, spent, allocated, over: spent - allocated, key, amount },
      at: cellOf(facts, 'Expenditures', 'Amount', row),
    };
  },
  at: ({ partner }, { grant, facts }) => cellOf(facts, 'Partners', 'Partner', grant.partners[partner]!.record),
  say: 'In year {year}, {partner} has spent {spent}, {over} more than the {allocated} allocated for that year; money left from earlier years covers it.',
  fix: 'Check the dates from {key} on; if they are right, ask whether the funder must agree to carrying {over} forward into year {year}.',
  examples: {
    holds: sound,
    breaks: {
      workbook: example({
        tables: {
          Expenditures: [
            spent('E-1', '2025-03-10', 'Ceiba', 'Develop', 240, 'O1', 'R1'),
            spent('E-2', '2026-06-20', 'Ceiba', 'Develop', 200.01, 'O2', 'R2'),
          ],
        },
      }),
      at: 'Expenditures!F3',
    },
  },
});
