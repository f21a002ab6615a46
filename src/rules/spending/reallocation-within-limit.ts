// What has been moved since the last approval against the limit of the donor profile, which rests on secondary sources: the
// grant agreement decides. It is an error only where the workbook says the limit itself (Reallocation limit).
import { measureReallocation, type MeterUnit, type NoMeter } from '../../core/measures/reallocation';
import { FIELD_NAMES } from '../../core/grant/fieldNames';
import { cellOf, headingOf } from '../../core/sheet/place';
import { obstacle } from '../../findings/obstacles';
import { date, example, rowsOf, type Example } from '../examples';
import { defineRule, NOTHING, type RuleInput } from '../rule';

const moving = (amount: number): Example => {
  const by = { 'Approved on': date('2024-12-15'), 'Approved by': 'B. Sample' };
  const row = { Revision: 'REV-1', Date: date('2026-01-20'), Kind: 'Within limit' };
  const last = { Year: 2, Reason: 'Rains' };
  return example({
    grant: { 'Reallocation profile': 'us-10-total' },
    tables: {
      Baseline: rowsOf('Allocation').map((allocated) => ({ ...allocated, ...by })),
      Allocation: rowsOf('Allocation', {
        0: { 'Year 2': 200 - amount, Total: 500 - amount },
        1: { 'Year 2': 250 + amount, Total: 500 + amount },
      }),
      Revisions: [
        { ...row, Partner: 'Ceiba', 'Budget line': 'Develop', Change: -amount, ...last },
        { ...row, Partner: 'Sauce', 'Budget line': 'Manage', Change: amount, ...last },
      ],
    },
  });
};

export const reallocationWithinLimit = defineRule<MeterUnit, 'over'>({
  id: 'reallocation-within-limit',
  severity: 'warning',
  title: 'What has been reallocated stays within what needs no approval',
  why: 'Money moved past the limit without approval may be disallowed, even where it was well spent.',
  basis: 'donor rule',
  needs: [
    { need: 'amounts', table: 'Allocation' },
    { need: 'amounts', table: 'Baseline' },
    { need: 'amounts', table: 'Revisions' },
  ],
  facts: {
    scope: 'text',
    partner: 'text',
    budgetLine: 'text',
    profile: 'text',
    share: 'share',
    base: 'money',
    limit: 'money',
    moved: 'money',
    over: 'money',
  },
  money: 'over',
  isMoneyShared: true,
  subjects: (input) => meterOf(input)?.units ?? NOTHING,
  unexamined(input) {
    const { grant, facts } = input;
    const meter = grant.baseline.length === 0 ? 'no-baseline' : measureReallocation(grant, facts);
    const kind = typeof meter === 'string' ? OBSTACLES[meter] : undefined;
    if (!kind) return undefined;
    const { reallocationLimit, reallocationProfile } = grant.fields;
    const { record } = kind === 'field-missing' ? reallocationLimit : reallocationProfile;
    const at = record === null ? headingOf(facts, 'Grant', 'Value') : cellOf(facts, 'Grant', 'Value', record);
    const text = reallocationProfile.value;
    return obstacle('missing-value', kind, { field: FIELD_NAMES.reallocationLimit, text }, at);
  },
  check({ partner, budgetLine, base, limit, moved }, input) {
    if (moved <= limit) return undefined;
    const { grant } = input;
    const { profile, share, isConfirmed } = meterOf(input)!;
    return {
      severity: isConfirmed ? 'error' : 'warning',
      facts: {
        scope: partner === null ? (budgetLine === null ? 'award' : 'line') : budgetLine === null ? 'partner' : 'both',
        partner: partner === null ? '' : (grant.partners[partner]?.key ?? ''),
        budgetLine: budgetLine === null ? '' : (grant.expenditures.budgetLineKeys[budgetLine] ?? ''),
        ...{ profile: profile.id, share, base, limit, moved, over: moved - limit },
      },
    };
  },
  at: (_, { grant, facts }) => cellOf(facts, 'Grant', 'Value', grant.fields.reallocationProfile.record ?? -1),
  group: '{count, plural, one {# reallocation exceeds} other {# reallocations exceed}} what needs no approval',
  say: '{moved} has been reallocated{scope, select, line { in {budgetLine}} partner { at {partner}} both { at {partner} in {budgetLine}} other {}} since the last approval, {over} more than the {limit} that needs no approval ({share} of {base}, profile {profile}).',
  fix: 'Check the grant agreement, which decides; if it sets this limit, ask the funder to approve the reallocation and record it as a revision of the kind Approved.',
  examples: { holds: moving(100), breaks: { workbook: moving(100.01), at: 'Grant!B9' } },
});

const OBSTACLES: Readonly<Partial<Record<NoMeter, 'field-missing' | 'profile-unknown'>>> = {
  'no-limit': 'field-missing',
  'unknown-profile': 'profile-unknown',
};

function meterOf({ grant, facts }: RuleInput) {
  if (grant.baseline.length === 0) return undefined;
  const meter = measureReallocation(grant, facts);
  return typeof meter === 'string' ? undefined : meter;
}
