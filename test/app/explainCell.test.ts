// Which rules read the selected cell, and what they found there.
import { explainCell } from '../../src/app/explain/explainCell';
import { columnNumber } from '../../src/core/sheet/cellRef';
import { example, rowsOf, type Example } from '../../src/rules/examples';
import { openExample, wordsFor } from './support';

function explained(workbook: Example, address: string, language: 'en' | 'pt' = 'en') {
  const [, sheet, letters, row] = /^(\w+)!([A-Z]+)(\d+)$/.exec(address)!;
  const at = { sheet: sheet!, row: Number(row), column: columnNumber(letters!) };
  return explainCell(openExample(workbook).examination, at, wordsFor(language));
}

const rulesOf = (view: ReturnType<typeof explained>, outcome: string) =>
  view!.rules.filter((rule) => rule.outcome === outcome).map(({ rule }) => rule);

test('an unmapped expenditure: the broken rule first, with what it says here', () => {
  const workbook = example({
    tables: { Expenditures: rowsOf('Expenditures', { 1: { Objective: null, Result: null } }) },
  });
  const view = explained(workbook, 'Expenditures!G3')!;
  expect([view.table, view.column, view.row]).toEqual(['Expenditures', 'Objective', 'E-2']);
  expect(view.rules[0]).toMatchObject({
    rule: 'expenditures-mapped',
    outcome: 'broken',
    elsewhere: 0,
    basisText: 'grant agreement',
  });
  expect(view.rules[0]!.here[0]!.text).toContain('E-2');
  expect(explained(workbook, 'Expenditures!G2')!.rules[0]).toMatchObject({ here: [], elsewhere: 1 });
});

test('a cell of the allocation is read by the sums, not by rules on texts', () => {
  const held = rulesOf(explained(example({}), 'Allocation!C2'), 'held');
  expect(held).toEqual(
    expect.arrayContaining([
      'allocation-adds-up-to-award',
      'amounts-are-numbers',
      'row-totals-foot',
      'no-error-values',
    ]),
  );
  expect(held).not.toContain('no-stray-spaces');
});

test('a field of the grant is read by its name, in any language', () => {
  expect(explained(example({}), 'Grant!B4')).toMatchObject({ column: 'Award' });
  expect(rulesOf(explained(example({}), 'Grant!B4'), 'held')).toContain('allocation-adds-up-to-award');
  expect(rulesOf(explained(example({}), 'Grant!B4'), 'held')).not.toContain('grant-period-complete');
});

test('what could not be checked says why', () => {
  const workbook = example({ tables: { Allocation: rowsOf('Allocation', { 0: { 'Year 1': 'about 300' } }) } });
  const view = explained(workbook, 'Allocation!D3', 'pt')!;
  const rule = view.rules.find((one) => one.rule === 'allocation-adds-up-to-award')!;
  expect(rule).toMatchObject({ outcome: 'not-checked' });
  expect(rule.obstacle).toContain('C2');
  expect(view.counts['not-checked']).toBeGreaterThan(0);
  expect(view.rules.length).toBe(Object.values(view.counts).reduce((a, b) => a + b));
});

test('outside our tables there is nothing to explain', () => {
  expect(explained(example({}), 'Allocation!Z99')).toBeNull();
  expect(explained(example({}), 'Elsewhere!A1')).toBeNull();
});
