// Two partners a slip of the keyboard apart are often one partner entered twice. Names shorter than eight letters and names that
// differ in digits are left alone: those are short or numbered on purpose. Names that are equal for a reader belong to
// names-unique. Suppliers are not compared: a ledger has thousands, and pairs grow with their square; beyond 2,000 partners
// names are not compared either. Too strict where two partners really have such names: then it can be accepted.
import { once } from '../../core/sheet/once';
import type { SheetFacts } from '../../core/sheet/facts';
import { cellOf } from '../../core/sheet/place';
import { comparableName, nameDistance, type ComparableName } from '../../core/text/nearName';
import { foldName } from '../../core/text/foldName';
import { example, rowsOf } from '../examples';
import { defineRule } from '../rule';

interface LongName extends ComparableName {
  readonly column: string;
  readonly record: number;
  readonly near: LongName | undefined;
}

const SHORTEST = 8;
const MOST_MISTAKES = 2;
const MOST_NAMES = 2_000;

const longNames = once((facts: SheetFacts): readonly LongName[] => {
  const found: LongName[] = [];
  for (const column of ['Partner', 'Name']) {
    const texts = facts.tables.get('Partners')?.columns.get(column)?.texts ?? [];
    const earlier: LongName[] = [];
    for (let record = 0; record < texts.length && texts.length < MOST_NAMES; record++) {
      const name = comparableName(texts[record]! < 0 ? '' : facts.strings[texts[record]!]!);
      if (name.letters.length < SHORTEST) continue;
      const near = earlier.find((other) => nameDistance(name, other, MOST_MISTAKES) <= MOST_MISTAKES);
      earlier.push({ ...name, column, record, near });
    }
    found.push(...earlier);
  }
  return found;
});

export const namesNotNearlyEqual = defineRule<LongName>({
  id: 'names-not-nearly-equal',
  severity: 'warning',
  title: 'No two partners have nearly the same name',
  why: 'One partner under two spellings has two allocations, and spending by one is never compared with the other’s.',
  basis: 'accounting practice',
  facts: { name: 'text', other: 'text', cell: 'cell', first: 'cell' },
  subjects: ({ facts }) => longNames(facts),
  check({ name, near, column, record }, { facts }) {
    if (!near || foldName(near.name) === foldName(name)) return undefined;
    const first = cellOf(facts, 'Partners', column, near.record);
    const { cell } = cellOf(facts, 'Partners', column, record);
    return { facts: { name, other: near.name, cell, first: first.cell }, also: [first] };
  },
  at: ({ column, record }, { facts }) => cellOf(facts, 'Partners', column, record),
  group: '{count, plural, one {# partner name is} other {# partner names are}} spelled almost like another',
  say: '{name} in {cell} is spelled almost like {other} in {first}.',
  fix: 'Check whether both are the same partner. If so, keep one row and use its key everywhere; if not, accept the finding with a reason.',
  examples: {
    holds: example({}),
    breaks: {
      workbook: example({ tables: { Partners: rowsOf('Partners', { 1: { Name: 'Fundacoin Ceiba' } }) } }),
      at: 'Partners!B3',
    },
  },
});
