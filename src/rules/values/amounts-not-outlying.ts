// Sizes that are unusual: far from a partner's other lines (advice, the 20 farthest), or exactly 10, 100 or 1,000 times
// another line of the same document, which is how a slipped decimal sign looks (warning). Nothing says that such an amount
// is wrong. Too strict where a tax or a fee is a tenth of the same invoice: accept it with that reason. Fewer than 30
// lines of a partner tell nothing about what is usual, and are not compared.
import { findOutlyingAmounts, type FarAmount, type MultipleAmount } from '../../core/measures/outlyingAmounts';
import { once } from '../../core/sheet/once';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import { example, rowsOf } from '../examples';
import { defineRule, type Breach, type RuleInput } from '../rule';

const outlyingAmounts = once(findOutlyingAmounts);

export const amountsNotOutlying = defineRule<FarAmount | MultipleAmount, 'amount'>({
  id: 'amounts-not-outlying',
  severity: 'advice',
  title: 'No amount is far from what is usual',
  why: 'A digit too many or a slipped decimal sign is easily overlooked in a long ledger.',
  basis: 'accounting practice',
  facts: {
    key: 'text',
    kind: 'text',
    partner: 'text',
    amount: 'money',
    typical: 'money',
    sibling: 'text',
    sibling_amount: 'money',
    factor: 'number',
  },
  money: 'amount',
  subjects({ grant }) {
    const { far, multiples } = outlyingAmounts(grant);
    const isMultiple = new Set(multiples.map(({ index }) => index));
    return [...multiples, ...far.filter(({ index }) => !isMultiple.has(index))];
  },
  examined: ({ grant }) => outlyingAmounts(grant).compared,
  check: (amount, input) => ('factor' in amount ? checkMultiple(amount, input) : checkFar(amount, input)),
  at: ({ index }, { facts }) => cellOf(facts, 'Expenditures', 'Amount', index),
  group: '{count, plural, one {# amount stands out by its} other {# amounts stand out by their}} size',
  say:
    '{kind, select, multiple {{key} of {amount} is exactly {factor} times {sibling} of {sibling_amount}, ' +
    'which is of the same document.} ' +
    'other {{key} of {amount} is unusual for {partner}, whose lines are mostly about {typical}.}}',
  fix: 'Compare the amount with the document; if it is right, nothing needs to be done.',
  examples: {
    holds: example({ tables: { Expenditures: ofOneDocument(110) } }),
    breaks: { workbook: example({ tables: { Expenditures: ofOneDocument(100) } }), at: 'Expenditures!H2' },
  },
});

function checkMultiple({ index, sibling, factor }: MultipleAmount, input: RuleInput): Breach {
  const { facts } = input;
  return {
    severity: 'warning',
    facts: {
      ...namesOf(index, input),
      kind: 'multiple',
      typical: null,
      sibling: recordName(facts, 'Expenditures', sibling),
      sibling_amount: input.grant.expenditures.amount[sibling]!,
      factor,
    },
    also: [cellOf(facts, 'Expenditures', 'Amount', sibling)],
  };
}

function checkFar({ index, typical }: FarAmount, input: RuleInput): Breach {
  const nothing = { sibling: null, sibling_amount: null, factor: null };
  return { facts: { ...namesOf(index, input), kind: 'far', typical, ...nothing } };
}

function namesOf(index: number, { grant, facts }: RuleInput) {
  const { amount, partner } = grant.expenditures;
  return {
    key: recordName(facts, 'Expenditures', index),
    partner: grant.partners[partner[index]!]?.key ?? '',
    amount: amount[index]!,
  };
}

function ofOneDocument(amount: number) {
  const invoice = { Supplier: 'Imprenta Andina', Document: 'F-71' };
  return rowsOf('Expenditures', { 0: { ...invoice, Amount: amount }, 2: { ...invoice, Amount: 10 } });
}
