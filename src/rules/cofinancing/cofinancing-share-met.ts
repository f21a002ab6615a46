// What is pledged, over the life of the grant: (Partner + Core) ÷ (those and the award). Whether it is also spent is for
// `cofinancing-spent-as-pledged`. Agreements that count contributions in kind or only cash may be laxer or stricter.
import { WHOLE } from '../../core/money/split';
import { cellOf, totalOf } from '../../core/sheet/place';
import { example, type Example } from '../examples';
import { defineRule, WHOLE_WORKBOOK } from '../rule';

const pledging = (amount: number): Example =>
  example({
    grant: { 'Minimum co-financing share': 0.2 },
    tables: { Cofinancing: [{ Partner: 'Ceiba', Funding: 'Partner', 'Year 1': amount, 'Year 2': 0 }] },
  });

export const cofinancingShareMet = defineRule<'workbook', 'lacking'>({
  id: 'cofinancing-share-met',
  severity: 'warning',
  title: 'Pledged co-financing reaches the minimum share',
  why: 'Where the agreed share is not reached, funders reduce their own part in proportion.',
  basis: 'grant agreement',
  needs: [
    { need: 'field', field: 'minimumCofinancingShare' },
    { need: 'field', field: 'award' },
    { need: 'amounts', table: 'Cofinancing' },
  ],
  facts: {
    kind: 'text',
    pledged: 'money',
    award: 'money',
    coFinancingShare: 'share',
    minimum: 'share',
    lacking: 'money',
  },
  money: 'lacking',
  subjects: () => WHOLE_WORKBOOK,
  check(_, { grant, measures }) {
    const minimum = grant.fields.minimumCofinancingShare.value!;
    const award = grant.fields.award.value!;
    const { pledged } = measures.cofinancing;
    const whole = pledged + award;
    const known = { pledged, award, coFinancingShare: whole > 0 ? partOf(pledged, whole) : 0, minimum };
    if (minimum >= WHOLE) return { facts: { kind: 'unreachable', ...known, lacking: null } };
    const lacking = lackingPledge(pledged, award, minimum);
    return lacking > 0 ? { facts: { kind: 'short', ...known, lacking } } : undefined;
  },
  at: (_, { grant, facts }) =>
    facts.tables.has('Cofinancing')
      ? totalOf(facts, 'Cofinancing', 'Total')
      : cellOf(facts, 'Grant', 'Value', grant.fields.minimumCofinancingShare.record!),
  group: 'Pledged co-financing is below the minimum share',
  say: '{kind, select, unreachable {A minimum co-financing share of {minimum} can’t be reached beside an award.} other {Partners and core funds pledge {pledged} beside the award of {award}, {coFinancingShare} of the whole; the minimum is {minimum}, so {lacking} is missing.}}',
  fix: '{kind, select, unreachable {Write the minimum as a percentage below 100%; 20% is 0.2 in the cell, not 20.} other {Agree on pledges for another {lacking} and enter them, or ask the funder to change the minimum.}}',
  examples: { holds: pledging(250), breaks: { workbook: pledging(249.99), at: 'Cofinancing!A1' } },
});

/** Minor units still to be pledged so that pledged ÷ (pledged + award) is the minimum; 0 or less where it is met. */
function lackingPledge(pledged: number, award: number, minimum: number): number {
  const rest = BigInt(WHOLE - minimum);
  const wanted = (BigInt(award) * BigInt(minimum) + rest - 1n) / rest;
  return Number(wanted - BigInt(pledged));
}

/** Basis points, rounded down, so that what misses the minimum never shows as the minimum. */
function partOf(amount: number, whole: number): number {
  return Number((BigInt(amount) * BigInt(WHOLE)) / BigInt(whole));
}
