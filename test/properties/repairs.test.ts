// Applying a repair makes the sum come out to the cent; a repair that was made wrong on purpose is found again.
import * as fc from 'fast-check';
import { repairsOf } from '../../src/app/repairs/repairsOf';
import { example, type Example, type ExampleRow } from '../../src/rules/examples';
import { applyEdits } from '../app/editedSnapshot';
import { openExample, openSnapshot, wordsFor } from '../app/support';
import { snapshotOf } from '../exampleWorkbook';

const words = wordsFor();
const cents = fc.integer({ min: 1_000, max: 9_999_999 });
const rows = fc.array(fc.tuple(cents, cents), { minLength: 2, maxLength: 5 });

interface Split {
  readonly amounts: readonly (readonly [number, number])[];
  readonly at: number;
  readonly slip: (minor: number) => number;
}

const slips = fc.constantFrom<(minor: number) => number>(
  (minor) => minor * 10,
  (minor) => minor * 1000,
  (minor) => Number(String(minor).replace(/^(\d)(\d)/, '$2$1')),
  (minor) => Number(String(minor).replace(/^(\d)\d/, '$1')),
);

const splits: fc.Arbitrary<Split> = fc.record({ amounts: rows, at: fc.nat(9), slip: slips });

function workbookOf({ amounts, at, slip }: Split): Example {
  const lines = ['Develop', 'Manage'];
  const Partners = amounts.map((_, i) => ({ Partner: `P${i}`, Name: `Partner ${i}`, Role: 'Funding' }));
  const wrong = at % (2 * amounts.length);
  const Allocation = amounts.map((pair, i): ExampleRow => {
    const [first, second] = pair.map((minor, y) => (2 * i + y === wrong ? slip(minor) : minor) / 100);
    return { Partner: `P${i}`, 'Budget line': lines[i % 2]!, 'Year 1': first!, 'Year 2': second! };
  });
  const award = amounts.flat().reduce((sum, minor) => sum + minor, 0) / 100;
  return example({ grant: { Award: award }, tables: { Partners, Allocation, Expenditures: [] } });
}

test('every repair makes the allocation equal the award, to the cent', () => {
  let offered = 0;
  fc.assert(
    fc.property(splits, (split) => {
      const workbook = workbookOf(split);
      const open = openExample(workbook);
      const finding = open.examination.findings.find(({ rule }) => rule === 'allocation-adds-up-to-award');
      const view = finding && repairsOf(finding, open, words);
      for (const { edits, totals } of view?.repairs ?? []) {
        const snapshot = snapshotOf(workbook);
        applyEdits(snapshot, edits);
        const after = openSnapshot(snapshot).examination.totals;
        expect(after.allocated).toBe(after.award);
        expect(totals.at(-1)).toMatchObject({ now: open.examination.totals.allocated, after: after.award });
        offered++;
      }
    }),
    { numRuns: 150 },
  );
  expect(offered).toBeGreaterThan(100);
});

test('the slip that was made is among the repairs', () => {
  fc.assert(
    fc.property(splits, (split) => {
      const open = openExample(workbookOf(split));
      const finding = open.examination.findings.find(({ rule }) => rule === 'allocation-adds-up-to-award');
      if (!finding) return;
      const { repairs, more } = repairsOf(finding, open, words)!;
      const wrong = split.at % (2 * split.amounts.length);
      const meant = split.amounts.flat()[wrong]! / 100;
      const found = repairs.some(({ edits }) => edits.length === 1 && edits[0]!.value === meant);
      expect(found || more > 0).toBe(true);
    }),
    { numRuns: 150 },
  );
});
