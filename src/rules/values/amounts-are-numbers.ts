// Words, TRUE and FALSE, and texts that can only mean one number, in cells for amounts and other numbers. Texts that could
// mean two amounts are left to `amounts-have-one-reading`, error values to `no-error-values`, the shares of expenditures to
// `shares-in-range`, and the fields Years and Template version of the grant to the rules that ask for them. A text is never
// counted, however plain its reading.
import type { OddReading } from '../../core/sheet/facts';
import { countFilled } from '../../core/measures/cellCounts';
import { cellOf } from '../../core/sheet/place';
import { recordName } from '../../core/sheet/recordName';
import type { Facts } from '../../findings/finding';
import { example, rowsOf } from '../examples';
import { defineRule, type RuleInput } from '../rule';

export const amountsAreNumbers = defineRule<OddReading, 'amount'>({
  id: 'amounts-are-numbers',
  severity: 'error',
  title: 'Amounts and other numbers are numbers, not text',
  why: 'Excel leaves text out of every total without a word, so money is missing that everybody believes to be there.',
  basis: 'spreadsheet practice',
  facts: { key: 'text', text: 'text', stands: 'text', amount: 'money', share: 'share', number: 'number' },
  money: 'amount',
  subjects: (input) => input.facts.odd.filter((odd) => isTextForNumber(odd, input)),
  examined: (input) => countFilled(input, 'money') + countFilled(input, 'number'),
  check: (odd, { facts }) => ({ facts: factsOf(odd, recordName(facts, odd.table, odd.record)) }),
  at: ({ table, column, record }, { facts }) => cellOf(facts, table, column, record),
  group:
    '{count, plural, one {# amount or other figure is not a number} other {# amounts or other figures are not numbers}}',
  say:
    '{stands, select, amount {“{text}” ({key}) is text, so no total counts it; it reads as {amount}.} ' +
    'finer {“{text}” ({key}) is text, so no total counts it; it has more decimals than the currency.} ' +
    'share {“{text}” ({key}) is text, so it is not used; it reads as {share}.} ' +
    'number {“{text}” ({key}) is text and cannot be used; it reads as {number, number, ::.######}.} ' +
    'truth {{text} ({key}) stands where a number belongs, so no total counts it.} ' +
    'other {“{text}” ({key}) is not a number, so no total counts it.}}',
  fix:
    '{stands, select, amount {Type the amount as a number: {amount}.} share {Type the share as a number: {share}.} ' +
    'number {Type it as a number: {number, number, ::.######}.} other {Type the number that belongs here, or clear the cell.}}',
  examples: {
    holds: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: 239.5 } }) } }),
    breaks: {
      workbook: example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount: '240.50' } }) } }),
      at: 'Expenditures!F2',
    },
  },
});

function isTextForNumber({ table, type, kind, record, readings }: OddReading, { grant }: RuleInput): boolean {
  if (kind !== 'boolean' && kind !== 'text') return false;
  const { years, templateVersion } = grant.fields;
  if (table === 'Grant' && (record === years.record || record === templateVersion.record)) return false;
  if (type === 'share') return table === 'Grant';
  return type === 'number' || (type === 'money' && readings.length < 2);
}

function factsOf({ kind, type, text, readings }: OddReading, key: string): Facts {
  const only = readings.length === 1 ? readings[0]! : null;
  const isFiner = type === 'money' && only !== null && !Number.isInteger(only);
  const reading = isFiner ? null : only;
  const readsAs = type === 'money' ? 'amount' : type === 'share' ? 'share' : 'number';
  return {
    key,
    text,
    stands: kind === 'boolean' ? 'truth' : isFiner ? 'finer' : reading === null ? 'words' : readsAs,
    amount: type === 'money' ? reading : null,
    share: type === 'share' ? reading : null,
    number: type === 'number' ? reading : null,
  };
}
