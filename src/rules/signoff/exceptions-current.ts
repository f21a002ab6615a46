// An accepted warning holds for the values it was accepted with. Exceptions whose finding is gone are no matter: nothing is
// left to accept. Errors can't be accepted, nor can anything without a name and a reason.
import { isoOf } from '../../core/calendar/day';
import { cellOf } from '../../core/sheet/place';
import type { Acceptance } from '../../findings/acceptance';
import { obstacle } from '../../findings/obstacles';
import { date, example, type Example } from '../examples';
import { defineRule, NOTHING } from '../rule';

/** A pledge below the minimum share is accepted, as it was then. */
const accepting = (pledged: number): Example =>
  example({
    grant: { 'Minimum co-financing share': 0.2 },
    tables: {
      Cofinancing: [{ Partner: 'Ceiba', Funding: 'Partner', 'Year 1': pledged, 'Year 2': 0 }],
      Exceptions: [
        {
          Finding: 'cofinancing-share-met/Cofinancing/header/Total',
          Rule: 'cofinancing-share-met',
          Reason: 'A pledge in kind is on its way',
          By: 'B. Sample',
          Date: date('2026-02-01'),
          Values: 'award=100000; coFinancingShare=1666; kind="short"; lacking=5000; minimum=2000; pledged=20000',
        },
      ],
    },
  });

export const exceptionsCurrent = defineRule<Acceptance>({
  id: 'exceptions-current',
  severity: 'warning',
  title: 'Accepted exceptions are about the values of today',
  why: 'An exception was accepted for certain figures; nobody has accepted the ones that stand there now.',
  basis: 'accounting practice',
  facts: { kind: 'text', rule: 'text', by: 'text', on: 'date', accepted: 'text', now: 'text' },
  subjects: ({ acceptances }) => acceptances?.() ?? NOTHING,
  examined: ({ grant, acceptances }) => (acceptances ? grant.exceptions.length : 0),
  unexamined: ({ grant, acceptances }) =>
    acceptances || grant.exceptions.length === 0 ? undefined : obstacle('not-asked', 'not-asked', {}),
  check({ exception, finding, state, now }) {
    if (state === 'holds') return undefined;
    const { by, date: day, values } = exception;
    return {
      facts: {
        kind: finding.severity === 'error' ? 'error' : state,
        ...{ rule: finding.rule, by, on: Number.isNaN(day) ? null : isoOf(day) },
        ...{ accepted: values, now },
      },
    };
  },
  at: ({ exception }, { facts }) => cellOf(facts, 'Exceptions', 'Values', exception.record),
  group: '{count, plural, one {# accepted exception does} other {# accepted exceptions do}} not hold',
  say:
    '{kind, select, lapsed {{by} accepted {rule} on {on} for other values: {accepted}; now: {now}.} ' +
    'error {An error of {rule} was accepted; errors can’t be.} ' +
    'other {An exception for {rule} lacks a name or a reason.}}',
  fix: '{kind, select, lapsed {Look at the finding again; accept it anew with a reason, or correct the cell.} error {Correct the cell that the finding names, and delete the exception.} other {Accept the finding anew, with a name and a reason.}}',
  examples: {
    holds: accepting(200),
    breaks: { workbook: accepting(199), at: 'Exceptions!F2' },
  },
});
