// A fix mends what it is offered for and breaks nothing: over every rule's broken example, and over ledgers made by chance.
import * as fc from 'fast-check';
import { fixOf, safeFixesOf } from '../../src/app/fixes/fixOf';
import { FIX_MAKERS } from '../../src/app/fixes/makers';
import type { OpenWorkbook } from '../../src/app/openWorkbook';
import { CATALOGUE } from '../../src/rules/catalogue';
import { example, rowsOf, type Example } from '../../src/rules/examples';
import { applyEdits } from '../app/editedSnapshot';
import { openExample, openSnapshot, wordsFor } from '../app/support';
import { snapshotOf } from '../exampleWorkbook';

const words = wordsFor();

/** The findings after the edits that were no findings before. */
function newErrors(before: OpenWorkbook, after: OpenWorkbook): string[] {
  const known = new Set(before.examination.findings.map(({ id }) => id));
  return after.examination.findings
    .filter(({ id, severity }) => severity === 'error' && !known.has(id))
    .map(({ id }) => id);
}

function afterEdits(workbook: Example, edits: Parameters<typeof applyEdits>[1]): OpenWorkbook {
  const snapshot = snapshotOf(workbook);
  applyEdits(snapshot, edits);
  return openSnapshot(snapshot, workbook.today);
}

const fixable = CATALOGUE.flatMap((rule) => {
  const workbook = rule.examples.breaks.workbook;
  const open = openExample(workbook);
  return open.examination.findings.flatMap((finding) => {
    const fix = fixOf(finding, open, words);
    return fix ? [[finding.id, workbook, open, fix] as const] : [];
  });
});

test('broken examples of several rules have fixes', () => {
  expect(new Set(fixable.map(([, , , { rule }]) => rule)).size).toBeGreaterThanOrEqual(5);
});

test.each(fixable)('after the fix of %s it is gone and no error is new', (id, workbook, open, fix) => {
  const after = afterEdits(workbook, fix.edits);
  expect(after.examination.findings.map((finding) => finding.id)).not.toContain(id);
  expect(newErrors(open, after)).toEqual([]);
});

const strayName = fc.constantFrom('Ceiba', ' Ceiba', 'Ceiba ', 'Ceiba\u00a0', 'Ceiba  ');
const amountText = fc
  .integer({ min: 100, max: 9_000 })
  .map((minor) => `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`);

test('all safe fixes of a rule together leave no finding that they speak of', () => {
  fc.assert(
    fc.property(
      fc.array(strayName, { minLength: 4, maxLength: 4 }),
      fc.array(amountText, { minLength: 2, maxLength: 2 }),
      (names, texts) => {
        const workbook = example({
          tables: {
            Partners: rowsOf('Partners', { 0: { Partner: names[0]! } }),
            Allocation: rowsOf('Allocation', { 0: { Partner: names[1]! } }),
            Expenditures: rowsOf('Expenditures', {
              0: { Partner: names[2]!, Amount: texts[0]! },
              2: { Partner: names[3]!, Amount: texts[1]! },
            }),
          },
        });
        const snapshot = snapshotOf(workbook);
        for (const rule of FIX_MAKERS.keys()) {
          const open = openSnapshot(snapshot, workbook.today);
          const fixes = safeFixesOf(rule, open, words);
          if (!fixes) continue;
          applyEdits(snapshot, fixes.edits);
          const after = openSnapshot(snapshot, workbook.today);
          const left = new Set(after.examination.findings.map(({ id }) => id));
          expect(fixes.findings.filter((id) => left.has(id))).toEqual([]);
        }
        const last = openSnapshot(snapshot, workbook.today);
        expect(last.examination.findings.filter(({ rule }) => FIX_MAKERS.has(rule))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
