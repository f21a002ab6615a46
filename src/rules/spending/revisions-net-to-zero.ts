// Each revision moves money and adds none, except rows of the kind Award change; those must lead from the baseline to the
// award. Whether the allocation follows its revisions is for `revisions-explain-current-allocation`.
import { lastBaseline, revisionGroups, totalOfAmounts, type RevisionGroup } from '../../core/measures/versions';
import { cellOf } from '../../core/sheet/place';
import { date, example, type Example, type ExampleRow } from '../examples';
import { defineRule, NOTHING, type RuleInput } from '../rule';

type Subject = RevisionGroup | 'award';

const BASELINE: readonly ExampleRow[] = [
  ...[
    { Partner: 'Ceiba', 'Budget line': 'Develop', 'Year 1': 300, 'Year 2': 220 },
    { Partner: 'Sauce', 'Budget line': 'Manage', 'Year 1': 250, 'Year 2': 230 },
  ].map((row) => ({ ...row, 'Approved on': date('2024-12-15'), 'Approved by': 'B. Sample' })),
];

const moving = (taken: number): Example => {
  const row = { Revision: 'REV-1', Date: date('2026-01-20'), Kind: 'Approved', 'Approved by': 'B. Sample' };
  const last = { Year: 2, Reason: 'Rains' };
  return example({
    tables: {
      Baseline: BASELINE,
      Revisions: [
        { ...row, Partner: 'Ceiba', 'Budget line': 'Develop', Change: taken, ...last },
        { ...row, Partner: 'Sauce', 'Budget line': 'Manage', Change: 20, ...last },
      ],
    },
  });
};

export const revisionsNetToZero = defineRule<Subject, 'net'>({
  id: 'revisions-net-to-zero',
  severity: 'error',
  title: 'Each revision adds up to zero, and award changes lead to the award',
  why: 'A reallocation moves approved money; what it adds nobody has granted, and what it drops is lost.',
  basis: 'grant agreement',
  needs: [
    { need: 'amounts', table: 'Baseline' },
    { need: 'amounts', table: 'Revisions' },
  ],
  facts: { kind: 'text', revision: 'text', net: 'money', baseline: 'money', changes: 'money', award: 'money' },
  money: 'net',
  isMoneyShared: true,
  subjects: ({ grant }): readonly Subject[] =>
    grant.baseline.length === 0 ? NOTHING : [...revisionGroups(grant), 'award'],
  check(subject, input) {
    return subject === 'award' ? checkAward(input) : checkRevision(subject);
  },
  at: (subject, { grant, facts }) =>
    subject === 'award'
      ? cellOf(facts, 'Grant', 'Value', grant.fields.award.record ?? -1)
      : cellOf(facts, 'Revisions', 'Change', subject.rows[0]!.record),
  group: 'Revisions do not add up to zero or to the award',
  say: '{kind, select, award {The baseline of {baseline} and award changes of {changes} do not make the award of {award}: {net_abs} {net_sign, select, negative {is missing} other {is too much}}.} other {Revision {revision} does not add up to zero: it {net_sign, select, negative {takes away {net_abs}} other {adds {net_abs}}}.}}',
  fix: '{kind, select, award {Record the change of the award as rows of the kind Award change, or correct the award or the baseline.} other {Correct the changes of {revision}, or add the row that is missing; a change of the award itself is a row of the kind Award change.}}',
  examples: { holds: moving(-20), breaks: { workbook: moving(-19.99), at: 'Revisions!H2' } },
});

function checkRevision({ revision, rows }: RevisionGroup) {
  const net = rows.reduce((sum, { kind, change }) => (kind === 'Award change' ? sum : sum + (change || 0)), 0);
  if (net === 0) return undefined;
  return { facts: { kind: 'revision', revision, net, baseline: null, changes: null, award: null } };
}

function checkAward({ grant }: RuleInput) {
  const start = lastBaseline(grant);
  const award = grant.fields.award.value;
  if (!start || award === null) return undefined;
  const baseline = totalOfAmounts(start.amounts);
  const rows = start.since.flatMap((group) => group.rows).filter(({ kind }) => kind === 'Award change');
  const changes = rows.reduce((sum, { change }) => sum + (change || 0), 0);
  const net = baseline + changes - award;
  return net === 0 ? undefined : { facts: { kind: 'award', revision: '', net, baseline, changes, award } };
}
