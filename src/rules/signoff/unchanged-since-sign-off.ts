// Each cell that differs from what was signed, within the scope that was signed, in either direction. Rows outside the scope
// (later vouchers) stay free. Where the workbook lacks the values at sign-off nothing is known to be unchanged.
import { readChange } from '../../core/fingerprint/readChange';
import { sealedScopes, type Change } from '../../core/fingerprint/sealed';
import type { SignOffRow } from '../../core/grant/decisions';
import { isoOf } from '../../core/calendar/day';
import { cellOf, type Place } from '../../core/sheet/place';
import type { SheetFacts } from '../../core/sheet/facts';
import { obstacle } from '../../findings/obstacles';
import { defineRule, type RuleInput } from '../rule';
import { date, example, rowsOf, type Example } from '../examples';

interface Changed {
  readonly change: Change;
  readonly signOff: SignOffRow;
}

const SIGNED = 'ABCDEF01'.repeat(8);

/** The ledger of 2025 as signed: two expenditures, and the currency that their amounts are in. */
const VALUES = {
  Grant: { Field: 'Currency', Value: 'USD' },
  Expenditures: {
    ...{ Expenditure: ['E-1', 'E-2'], Date: ['2025-03-10', '2025-06-20'], Partner: ['Ceiba', 'Sauce'] },
    ...{ 'Budget line': ['Develop', 'Manage'], Description: ['Work E-1', 'Work E-2'], Amount: [24000, 20000] },
    ...{ Objective: ['O1', 'O2'], Result: ['R1', 'R2'] },
  },
};

const signed = (amount: number): Example =>
  example({
    tables: {
      Expenditures: rowsOf('Expenditures', { 1: { Amount: amount } }),
      SignOff: [
        {
          ...{ Role: 'Approved by', Name: 'B. Sample', Date: date('2026-02-01'), Decision: 'approve' },
          ...{ Scope: 'Period', 'Period to': date('2025-12-31'), Fingerprint: SIGNED, Rules: '2026.11' },
        },
      ],
    },
    cells: {
      'Allot seal': {
        ...{ A1: 'Sign-off', B1: 'Table', C1: 'Part', D1: 'Content' },
        ...{ A2: SIGNED, B2: 'Grant', C2: 1, D2: `[${JSON.stringify({ rows: 1, columns: VALUES.Grant })}]` },
        ...{
          A3: SIGNED,
          B3: 'Expenditures',
          C3: 1,
          D3: `[${JSON.stringify({ rows: 2, columns: VALUES.Expenditures })}]`,
        },
      },
    },
  });

export const unchangedSinceSignOff = defineRule<Changed>({
  id: 'unchanged-since-sign-off',
  severity: 'error',
  title: 'What was signed is unchanged',
  why: 'A signature stands for figures; once they differ, nobody has agreed to what the workbook says.',
  basis: 'grant agreement',
  facts: {
    ...{ kind: 'text', key: 'text', column: 'heading', before: 'text', after: 'text' },
    ...{ beforeAmount: 'money', afterAmount: 'money', by: 'text', on: 'date' },
  },
  subjects: ({ grant, facts }) =>
    sealedScopes(grant, facts).flatMap(({ signOff, comparison }) =>
      (comparison?.changes ?? []).map((change) => ({ change, signOff })),
    ),
  examined: ({ grant, facts }) =>
    sealedScopes(grant, facts).reduce((sum, { comparison }) => sum + (comparison?.compared ?? 0), 0),
  unexamined,
  check: ({ change, signOff }) => ({
    facts: {
      ...readChange(change),
      by: signOff.name,
      on: Number.isNaN(signOff.date) ? null : isoOf(signOff.date),
    },
  }),
  at: ({ change, signOff }, { facts }) => placeOf(change, signOff, facts),
  group: '{count, plural, one {# entry differs} other {# entries differ}} from what was signed',
  say:
    '{kind, select, amount {{key}, {column}: {beforeAmount} when {by} signed on {on}, {afterAmount} now.} ' +
    'added {{key} was added to what {by} signed on {on}: {after}.} ' +
    'deleted {{key} was there when {by} signed on {on}, and is gone: {before}.} ' +
    'other {{key}, {column}: “{before}” when {by} signed on {on}, “{after}” now.}}',
  fix: 'Put back what was signed, or reopen the sign-off with a reason, and sign again.',
  examples: { holds: signed(200), breaks: { workbook: signed(200.01), at: 'Expenditures!F3' } },
});

function unexamined({ grant, facts }: RuleInput) {
  const unclear = grant.signOffs.find(
    ({ decision, scope, fingerprint, name }) => (name !== '' || fingerprint !== '') && (!decision || !scope),
  );
  const sealed = sealedScopes(grant, facts);
  const vague = unclear ?? sealed.find(({ scope }) => !scope)?.signOff;
  if (vague) {
    const column = vague.decision ? (vague.scope ? 'Period to' : 'Scope') : 'Decision';
    return obstacle('missing-value', 'sign-off-unclear', {}, cellOf(facts, 'SignOff', column, vague.record));
  }
  const bare = sealed.find(({ comparison }) => !comparison)?.signOff;
  return bare && obstacle('missing-value', 'seal-missing', {}, cellOf(facts, 'SignOff', 'Fingerprint', bare.record));
}

/** The cell itself; of a row that was added its key; of one that is gone the signature. */
function placeOf(change: Change, signOff: SignOffRow, facts: SheetFacts): Place {
  if (change.kind === 'changed') return cellOf(facts, change.table, change.column, change.record);
  if (change.record === null) return { ...cellOf(facts, 'SignOff', 'Fingerprint', signOff.record), row: change.key };
  return cellOf(facts, change.table, change.cells[0]!.column, change.record);
}
