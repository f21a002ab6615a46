// Only where the framework links pairs at all: an empty table of links says that any pair may stand. Co-financed rows are
// examined too. An own pair beside shares is passed over, as `mapped-one-way` speaks of it.
import type { Grant } from '../../core/grant/grant';
import { keyOf } from '../../core/grant/ledger';
import { linkedPairs } from '../../core/measures/links';
import { hasOwnPair, hasShares } from '../../core/measures/mapping';
import { cellOf } from '../../core/sheet/place';
import type { TableName } from '../../core/sheet/tables';
import { example } from '../examples';
import { defineRule } from '../rule';

interface UsedPair {
  readonly table: TableName;
  readonly record: number;
  readonly expenditure: number;
  readonly objective: number;
  readonly result: number;
  readonly isLinked: boolean;
}

const LINKS = [
  { Objective: 'O1', Result: 'R1' },
  { Objective: 'O1', Result: 'R2' },
  { Objective: 'O2', Result: 'R1' },
];

export const pairsInFramework = defineRule<UsedPair>({
  id: 'pairs-in-framework',
  severity: 'warning',
  title: 'Expenditures use only pairs that the results framework links',
  why: 'A pair that the framework does not know is often a slip of the pick list, and can’t be explained in the report.',
  basis: 'grant agreement',
  facts: { key: 'text', objective: 'text', result: 'text' },
  subjects: ({ grant }) => usedPairs(grant),
  check({ expenditure, objective, result, isLinked, table, record }, { grant, facts }) {
    if (isLinked) return undefined;
    return {
      facts: {
        key: expenditure < 0 ? (facts.tables.get(table)!.keyOf(record) ?? '') : keyOf(grant.expenditures, expenditure),
        objective: grant.objectives[objective]!.key,
        result: grant.results[result]!.key,
      },
    };
  },
  at: ({ table, record }, { facts }) => cellOf(facts, table, 'Objective', record),
  group: '{count, plural, one {# mapping uses} other {# mappings use}} a pair outside the framework',
  say: '{key} is mapped to {objective} with {result}, a pair that the framework does not link.',
  fix: 'Pick a linked pair for {key}; if {objective} and {result} do belong together, add the pair to the framework’s links.',
  examples: {
    holds: example({ tables: { Links: [...LINKS, { Objective: 'O2', Result: 'R2' }] } }),
    breaks: { workbook: example({ tables: { Links: LINKS } }), at: 'Expenditures!G3' },
  },
});

function usedPairs(grant: Grant): UsedPair[] {
  const isPairLinked = linkedPairs(grant);
  if (!isPairLinked) return [];
  const { expenditures: ledger, shares } = grant;
  const pairs: UsedPair[] = [];
  const add = (table: TableName, record: number, expenditure: number, objective: number, result: number) =>
    pairs.push({ table, record, expenditure, objective, result, isLinked: isPairLinked(objective, result) });
  for (let i = 0; i < ledger.count; i++) {
    const isOwn = hasOwnPair(grant, i) && !hasShares(grant, i);
    if (isOwn) add('Expenditures', i, i, ledger.objective[i]!, ledger.result[i]!);
  }
  for (let row = 0; row < shares.count; row++) {
    const [objective, result] = [shares.objective[row]!, shares.result[row]!];
    if (objective >= 0 && result >= 0) add('Shares', row, shares.expenditure[row]!, objective, result);
  }
  return pairs;
}
