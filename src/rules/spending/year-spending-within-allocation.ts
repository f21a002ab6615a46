// A year's spending against the year's own allocation, whatever was left of the years before: carry-forward allows it, yet
// funders often ask for a word first. Whether earlier years cover it is the question of `cumulative-spending-within-allocation`.
import { doubtfulPartners } from '../../core/measures/doubtful';
import { crossingRow } from '../../core/measures/crossing';
import { partnerYears, type PartnerYear } from '../../core/measures/partnerYears';
import { keyOf } from '../../core/grant/ledger';
import { cellOf } from '../../core/sheet/place';
import { unreadObstacle } from '../../findings/obstacles';
import { example, sound, spent } from '../examples';
import { defineRule } from '../rule';

export const yearSpendingWithinAllocation = defineRule<PartnerYear, 'over'>({
  id: 'year-spending-within-allocation',
  severity: 'warning',
  title: 'Each partner’s spending in a year stays within that year’s allocation',
  why: 'Money carried forward from an earlier year may need the funder’s consent before it is used.',
  basis: 'grant agreement',
  needs: [
    { need: 'period' },
    { need: 'as-of' },
    { need: 'years' },
    { need: 'column', table: 'Partners', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Partner' },
    { need: 'column', table: 'Allocation', column: 'Year' },
    { need: 'column', table: 'Expenditures', column: 'Date' },
    { need: 'column', table: 'Expenditures', column: 'Partner' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
  ],
  facts: {
    kind: 'text',
    partner: 'text',
    year: 'year',
    spent: 'money',
    allocated: 'money',
    over: 'money',
    key: 'text',
    amount: 'money',
  },
  money: 'over',
  subjects({ grant, facts, measures, asOf }) {
    const { partners } = doubtfulPartners(grant, facts, true);
    return partnerYears(grant, asOf).filter(
      ({ partner, year }) => !partners.has(partner) && measures.allocation.throughYear(partner, year) !== 0,
    );
  },
  unexamined({ grant, facts }) {
    const { cause } = doubtfulPartners(grant, facts, true);
    return cause && unreadObstacle(facts, cause);
  },
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
    const isCovered = measures.spending.throughYear(partner, year) <= measures.allocation.throughYear(partner, year);
    const kind = isCovered ? 'covered' : 'beyond';
    return {
      facts: {
        kind,
        partner: grant.partners[partner]!.key,
        year,
        spent,
        allocated,
        over: spent - allocated,
        key,
        amount,
      },
      at: cellOf(facts, 'Expenditures', 'Amount', row),
    };
  },
  at: ({ partner }, { grant, facts }) => cellOf(facts, 'Partners', 'Partner', grant.partners[partner]!.record),
  group: '{count, plural, one {# allocation of a year is} other {# allocations of a year are}} overspent',
  say: 'In year {year}, {partner} has spent {spent}, {over} more than the {allocated} allocated for that year{kind, select, covered {; money left from earlier years covers it} other {}}.',
  fix: 'Check the dates from {key} on; if they are right, ask whether the funder must agree to spending {over} more in year {year}.',
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
