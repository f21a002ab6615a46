// Whatever an expenditure was mapped to before, a plan leaves it mapped one way, at exactly 100%, to the cent.
import * as fc from 'fast-check';
import { balanceParts, equalShares } from '../../src/app/mapping/balance';
import { planPair, planSplit } from '../../src/app/mapping/planMapping';
import { example, spent, type Example, type ExampleRow } from '../../src/rules/examples';
import { applyEdits } from '../app/editedSnapshot';
import { openExample, openSnapshot, wordsFor } from '../app/support';
import { snapshotOf } from '../exampleWorkbook';

const words = wordsFor();
const PAIRS = [
  { objective: 0, result: 0 },
  { objective: 0, result: 1 },
  { objective: 1, result: 0 },
  { objective: 1, result: 1 },
];
const keyOf = ({ objective, result }: (typeof PAIRS)[number]) => ({
  Objective: `O${objective + 1}`,
  Result: `R${result + 1}`,
});

/** Cut points make shares of one basis point or more that make the whole. */
const shares = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { minLength: 1, maxLength: 3 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 10_000])
  .map((points) => points.slice(1).map((point, i) => point - points[i]!));

const before = fc.record({
  amount: fc.integer({ min: -50_000, max: 50_000 }).filter((minor) => minor !== 0),
  own: fc.option(fc.constantFrom(...PAIRS)),
  shares: fc.option(shares),
  others: fc.option(shares),
});

type Before = typeof before extends fc.Arbitrary<infer T> ? T : never;

function workbookOf({ amount, own, shares: parts, others }: Before): Example {
  const rowsFor = (key: string, list: readonly number[] | null): ExampleRow[] =>
    (list ?? []).map((share, k) => ({ Expenditure: key, ...keyOf(PAIRS[k]!), Share: share / 10_000, Amount: null }));
  const pair = own ? keyOf(own) : { Objective: null, Result: null };
  const Expenditures = [
    spent('E-1', '2025-03-10', 'Ceiba', 'Develop', amount / 100, pair.Objective, pair.Result),
    spent('E-2', '2025-03-11', 'Ceiba', 'Develop', 10, null, null),
  ];
  const mixed = [...rowsFor('E-1', parts), ...rowsFor('E-2', others)];
  const Shares =
    mixed.length > 0 ? mixed : [{ Expenditure: null, Objective: null, Result: null, Share: null, Amount: null }];
  return example({ tables: { Expenditures, Shares } });
}

const RULES = [
  'mapped-one-way',
  'shares-add-to-100',
  'shared-amounts-re-add',
  'share-rows-unique',
  'expenditures-mapped',
  'shares-in-range',
];

function findingsAbout(workbook: Example, plan: ReturnType<typeof planPair>) {
  if (plan.outcome !== 'planned') throw new Error(plan.text);
  const snapshot = snapshotOf(workbook);
  applyEdits(snapshot, plan.edits, plan.append);
  const after = openSnapshot(snapshot);
  const found = after.examination.findings.filter(({ id, rule }) => RULES.includes(rule) && id.includes('E-1'));
  return { found: found.map(({ id }) => id), measures: after.examination.measures };
}

test('a split', () => {
  fc.assert(
    fc.property(before, shares, (state, parts) => {
      const workbook = workbookOf(state);
      const plan = planSplit(
        [0],
        parts.map((share, k) => ({ ...PAIRS[3 - k]!, share })),
        openExample(workbook),
        words,
      );
      const { found, measures } = findingsAbout(workbook, plan);
      expect(found).toEqual([]);
      expect(measures.mapping.mappedOf[0]).toBe(state.amount);
    }),
    { numRuns: 80 },
  );
});

test('a pair', () => {
  fc.assert(
    fc.property(before, fc.constantFrom(...PAIRS), (state, pair) => {
      const workbook = workbookOf(state);
      const { found, measures } = findingsAbout(workbook, planPair([0], pair, openExample(workbook), words));
      expect(found).toEqual([]);
      const other = state.others ? measures.mapping.mappedOf[1]! : 0;
      expect(measures.mapping.pair(pair.objective, pair.result)).toBeGreaterThanOrEqual(
        Math.min(state.amount, state.amount + other),
      );
      expect(measures.mapping.mappedOf[0]).toBe(state.amount);
    }),
    { numRuns: 80 },
  );
});

test('a balance that is ready makes the whole, and its cents re-add', () => {
  const entered = fc.option(
    fc.oneof(
      fc.record({ share: fc.integer({ min: 0, max: 10_000 }) }),
      fc.record({ amount: fc.integer({ min: 0, max: 50_000 }) }),
    ),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50_000 }),
      fc.array(entered, { minLength: 1, maxLength: 4 }),
      (amount, list) => {
        const parts = list.map((one, k) => ({ objective: `O${k}`, result: 'R1', entered: one }));
        const { isReady, parts: balanced, total, missing } = balanceParts(amount, parts);
        expect(total + missing).toBe(10_000);
        expect(balanced.every(({ share }) => share >= 0)).toBe(true);
        if (isReady) expect(balanced.reduce((sum, part) => sum + part.amount!, 0)).toBe(amount);
      },
    ),
  );
});

test('equal shares make the whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), (count) => {
      const list = equalShares(count);
      expect(list.reduce((sum, share) => sum + share, 0)).toBe(10_000);
      expect(Math.max(...list) - Math.min(...list)).toBeLessThanOrEqual(1);
    }),
  );
});
