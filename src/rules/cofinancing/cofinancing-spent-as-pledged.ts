// Asked from the end of each grant year: what was spent to date against what was pledged through the last year that ended,
// for each partner and source. Spending of the year that runs counts too, so late money is not held against anybody twice.
// Spending beyond a pledge is welcome and no finding.
import { isoOf } from '../../core/calendar/day';
import { pledgesDue, type PledgeDue } from '../../core/measures/pledges';
import { cellOf } from '../../core/sheet/place';
import { example, rowsOf, spent } from '../examples';
import { defineRule } from '../rule';

const contributing = (amount: number) =>
  example({
    tables: {
      Cofinancing: [{ Partner: 'Ceiba', Funding: 'Partner', 'Year 1': 100, 'Year 2': 0 }],
      Expenditures: [
        ...rowsOf('Expenditures'),
        { ...spent('E-5', '2025-09-01', 'Ceiba', 'Develop', amount, 'O1', 'R1'), Funding: 'Partner' },
      ],
    },
  });

export const cofinancingSpentAsPledged = defineRule<PledgeDue, 'difference'>({
  id: 'cofinancing-spent-as-pledged',
  severity: 'warning',
  title: 'Co-financing is spent as pledged',
  why: 'The funder’s share rests on the pledge; what is not spent may have to be paid back in proportion.',
  basis: 'grant agreement',
  needs: [
    { need: 'period' },
    { need: 'as-of' },
    { need: 'amounts', table: 'Cofinancing' },
    { need: 'column', table: 'Expenditures', column: 'Amount' },
    { need: 'amounts', table: 'Expenditures', columns: ['Amount'] },
  ],
  facts: {
    partner: 'text',
    source: 'text',
    year: 'year',
    asOf: 'date',
    pledged: 'money',
    expended: 'money',
    difference: 'money',
  },
  money: 'difference',
  subjects: ({ grant, measures, asOf }) => pledgesDue(grant, measures.cofinancing, asOf),
  check({ partner, source, year, pledged, spent: expended }, { grant, asOf }) {
    if (expended >= pledged) return undefined;
    const key = grant.partners[partner]!.key;
    const difference = expended - pledged;
    return { facts: { partner: key, source, year, asOf: isoOf(asOf), pledged, expended, difference } };
  },
  at: ({ record, year }, { facts }) => cellOf(facts, 'Cofinancing', `Year ${year}`, record),
  group: '{count, plural, one {# co-financing pledge is} other {# co-financing pledges are}} not fully spent',
  say: 'Through year {year}, {pledged} of {source, select, Core {core funds} other {own money}} is pledged for {partner}, and {expended} is spent by {asOf}: {difference_abs} less.',
  fix: 'Enter the co-financed expenditures of {partner} that are still missing, with their source (Funding); if there are none, agree with the funder when the {difference_abs} will be spent.',
  examples: { holds: contributing(100), breaks: { workbook: contributing(99.99), at: 'Cofinancing!C2' } },
});
