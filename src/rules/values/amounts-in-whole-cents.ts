// Amounts finer than the smallest unit of the grant's currency, and amounts so large that cents can no longer be told
// apart. What binary fractions add (`=0.1+0.2`) is allowed for when cells are read. Too strict for ledgers that keep unit
// prices in money columns: those belong in a column of their own.
import type { OddReading } from '../../core/sheet/facts';
import { countFilled } from '../../core/measures/cellCounts';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

export const amountsInWholeCents = defineRule<OddReading>({
  id: 'amounts-in-whole-cents',
  severity: 'error',
  title: 'Amounts are whole cents, or whole smallest units of the currency',
  why: 'Nobody can pay a fraction of a cent: totals then differ by a cent from what was paid, and do not tie out.',
  basis: 'accounting practice',
  facts: { key: 'text', kind: 'text', number: 'number', text: 'text', currency: 'text', count: 'count' },
  subjects: ({ facts }) =>
    facts.odd.filter(({ type, kind }) => type === 'money' && (kind === 'fraction' || kind === 'too-large')),
  examined: (input) => countFilled(input, 'money'),
  check: ({ table, record, text, kind }, { facts, grant }) => ({
    facts: {
      key: recordName(facts, table, record),
      kind: isNumber(text) ? (kind === 'fraction' ? 'fraction' : 'too_large') : 'dated',
      number: isNumber(text) ? Number(text) : null,
      text,
      currency: grant.currency,
      count: grant.exponent,
    },
  }),
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group: '{count, plural, one {# amount} other {# amounts}} cannot be counted to the cent',
  say:
    '{kind, select, fraction {{key} holds {number, number, ::.##########}; amounts in {currency} have ' +
    '{count, plural, =0 {no decimals} one {at most # decimal} other {at most # decimals}}, so no total counts it.} ' +
    'too_large {{key} holds {number, number}, which is too large to be added up to the cent.} ' +
    'other {{key} shows the date {text} where an amount belongs.}}',
  fix:
    '{kind, select, fraction {Round it as the document does, to ' +
    '{count, plural, =0 {a whole number} one {# decimal} other {# decimals}}. A formula needs ROUND around it.} ' +
    'too_large {Type the amount again: it probably has digits too many.} other {Type the amount that belongs here.}}',
  examples: {
    holds: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 240.01 } }) } }),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 240.015 } }) } }),
      at: 'Expenditures!F2',
    },
  },
});

/** A cell that is formatted as a date reads as one. */
function isNumber(text: string): boolean {
  return !Number.isNaN(Number(text));
}
