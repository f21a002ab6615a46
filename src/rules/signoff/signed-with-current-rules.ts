// A sign-off says which rule set had examined the figures. A newer set may find what the older one could not; that does not
// make the signature wrong, it asks for another look.
import { isoOf } from '../../core/calendar/day';
import { signOffsInForce, type SignOffInForce } from '../../core/measures/signOffs';
import { cellOf } from '../../core/sheet/place';
import { date, example, type Example } from '../examples';
import { defineRule, RULES_VERSION } from '../rule';

const signedWith = (Rules: string): Example =>
  example({
    tables: {
      SignOff: [
        {
          ...{ Role: 'Approved by', Name: 'B. Sample', Date: date('2026-02-01'), Decision: 'approve' },
          ...{ Scope: 'Allocation', Rules },
        },
      ],
    },
  });

export const signedWithCurrentRules = defineRule<SignOffInForce>({
  id: 'signed-with-current-rules',
  severity: 'warning',
  title: 'What was signed was examined by the rules of today',
  why: 'Rules that were added since have never looked at the figures as they were signed.',
  basis: 'accounting practice',
  facts: { signed: 'text', current: 'text', by: 'text', on: 'date' },
  subjects: ({ grant }) => signOffsInForce(grant),
  check({ last: { name, date: on, rules } }) {
    if (rules === RULES_VERSION) return undefined;
    const facts = { signed: rules || '–', current: RULES_VERSION, by: name };
    return { facts: { ...facts, on: Number.isNaN(on) ? null : isoOf(on) } };
  },
  at: ({ last }, { facts }) => cellOf(facts, 'SignOff', 'Rules', last.record),
  group: '{count, plural, one {# signature rests} other {# signatures rest}} on rules other than today’s',
  say: '{by} signed on {on} with rules {signed}; the rules are now {current}.',
  fix: 'Look at what the rules find today; where figures have to change, reopen the sign-off, otherwise sign again.',
  examples: { holds: signedWith(RULES_VERSION), breaks: { workbook: signedWith('2025.01'), at: 'SignOff!F2' } },
});
