// The repairs of a finding as a screen shows them.
import { repairsOf, type RepairView } from '../../src/app/repairs/repairsOf';
import { example, rowsOf, type Example, type ExampleRow } from '../../src/rules/examples';
import { snapshotOf } from '../exampleWorkbook';
import { applyEdits } from './editedSnapshot';
import { openExample, openSnapshot, wordsFor } from './support';

function viewIn(workbook: Example, rule: string, language: 'en' | 'es' = 'en'): RepairView | null {
  const open = openExample(workbook);
  return repairsOf(
    open.examination.findings.find((finding) => finding.rule === rule)!,
    open,
    wordsFor(language),
  );
}

const allocation = (changes: Record<number, ExampleRow>, more: ExampleRow[] = [], rest: Partial<Example> = {}) =>
  example({ ...rest, tables: { Allocation: [...rowsOf('Allocation', changes), ...more] } });

test('a slip: the edit, why, how many others, and the totals before and after', () => {
  const view = viewIn(allocation({ 0: { 'Year 1': 300, 'Year 2': 20, Total: null } }), 'allocation-adds-up-to-award')!;
  expect(view).toMatchObject({
    kind: 'award',
    target: 100_000,
    actual: 82_000,
    difference: 18_000,
    more: 0,
    none: null,
  });
  expect(view.targetAt).toMatchObject({ sheet: 'Grant', cell: 'B4' });
  expect(view.repairs).toEqual([
    {
      title: 'Ten times too large or too small',
      edits: [{ at: { sheet: 'Allocation', row: 2, column: 4 }, expected: 20, value: 200 }],
      preview: [{ sheet: 'Allocation', cell: 'D2', before: '20.00', after: '200.00' }],
      evidence: [{ kind: 'factor-10', text: 'A factor of 10 explains the whole difference.' }],
      alike: 0,
      alikeText: 'No other cell fits in this way.',
      totals: [
        { label: 'Ceiba, total', now: 32_000, after: 50_000 },
        { label: 'Year 2, all partners', now: 27_000, after: 45_000 },
        { label: 'Allocated', now: 82_000, after: 100_000 },
      ],
    },
  ]);
});

test('without evidence the difference is named, in the reader’s language, and nothing offered', () => {
  const view = viewIn(allocation({ 0: { 'Year 1': 317, Total: 517 } }), 'allocation-adds-up-to-award', 'es')!;
  expect(view.repairs).toEqual([]);
  expect(view.none).toContain('17,00');
});

test('a row that stands twice is emptied, and the workbook then has no finding about it', () => {
  const workbook = allocation({}, [rowsOf('Allocation')[0]!]);
  const view = viewIn(workbook, 'allocation-adds-up-to-award')!;
  expect(view.repairs[0]!.preview.map(({ cell, after }) => cell + after)).toEqual(['A4', 'B4', 'C4', 'D4', 'E4']);
  const snapshot = snapshotOf(workbook);
  applyEdits(snapshot, view.repairs[0]!.edits);
  expect(openSnapshot(snapshot).examination.findings.filter(({ rule }) => rule.startsWith('allocation'))).toEqual([]);
});

test('typed totals of rows and columns', () => {
  expect(viewIn(allocation({ 0: { Total: 5000 } }), 'row-totals-foot')!.repairs[0]!.preview).toEqual([
    { sheet: 'Allocation', cell: 'E2', before: '5,000.00', after: '500.00' },
  ]);
  const totals = { Allocation: { Partner: 'Total', 'Year 1': 517 } };
  expect(viewIn(allocation({}, [], { totals }), 'column-totals-foot')!).toMatchObject({
    kind: 'column',
    difference: -3_300,
    repairs: [],
  });
});

test('findings that are about no sum have no repairs', () => {
  const open = openExample(example({ tables: { Results: rowsOf('Results', { 0: { Level: 'Nothing' } }) } }));
  expect(open.examination.findings.map((finding) => repairsOf(finding, open, wordsFor()))).toContain(null);
});
