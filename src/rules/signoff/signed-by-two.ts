// Four eyes: whoever approves is not who prepared, by their names as written. That a name is really that person nothing in a
// workbook can prove.
import { signOffsInForce, type SignOffInForce } from '../../core/measures/signOffs';
import { cellOf } from '../../core/sheet/place';
import { foldName } from '../../core/text/foldName';
import { date, example, type Example } from '../examples';
import { defineRule } from '../rule';

const decided = (...people: readonly (readonly [string, string])[]): Example =>
  example({
    tables: {
      SignOff: people.map(([Role, Name]) => ({
        ...{ Role, Name, Date: date('2026-02-01'), Decision: 'approve', Scope: 'Allocation' },
      })),
    },
  });

export const signedByTwo = defineRule<SignOffInForce>({
  id: 'signed-by-two',
  severity: 'warning',
  title: 'What is approved was prepared by another person',
  why: 'A second pair of eyes finds what the first has grown used to; auditors ask for two names.',
  basis: 'accounting practice',
  facts: { kind: 'text', name: 'text' },
  subjects: ({ grant }) =>
    signOffsInForce(grant).filter(({ approvals }) => approvals.some(({ role }) => role === 'Approved by')),
  check({ approvals }) {
    const approver = approvals.findLast(({ role }) => role === 'Approved by')!;
    const preparers = approvals.filter(({ role }) => role === 'Prepared by');
    if (preparers.length === 0) return { facts: { kind: 'alone', name: approver.name } };
    const isOther = preparers.some(({ name }) => foldName(name) !== foldName(approver.name));
    return isOther ? undefined : { facts: { kind: 'same', name: approver.name } };
  },
  at: ({ approvals }, { facts }) => {
    const approver = approvals.findLast(({ role }) => role === 'Approved by')!;
    return cellOf(facts, 'SignOff', 'Name', approver.record);
  },
  group: '{count, plural, one {# approval lacks} other {# approvals lack}} a second person',
  say: '{kind, select, same {{name} both prepared and approved this.} other {{name} approved what nobody has signed as prepared.}}',
  fix: '{kind, select, same {Have another person approve it.} other {Have the person who prepared the figures sign as Prepared by.}}',
  examples: {
    holds: decided(['Prepared by', 'A. Sample'], ['Approved by', 'B. Sample']),
    breaks: { workbook: decided(['Prepared by', 'B. Sample'], ['Approved by', 'b. sample']), at: 'SignOff!B3' },
  },
});
