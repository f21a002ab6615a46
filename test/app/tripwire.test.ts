// Both readings of a text, what each does to the partner's year and the total, and which evidence prefers one.
import { tripwireOf, type Tripwire } from '../../src/app/tripwire/tripwire';
import { example, rowsOf, type Example, type ExampleRow } from '../../src/rules/examples';
import { applyEdits } from './editedSnapshot';
import { openExample, openSnapshot, wordsFor } from './support';
import { snapshotOf } from '../exampleWorkbook';

const words = wordsFor();

function tripwireIn(workbook: Example): Tripwire {
  const open = openExample(workbook);
  const finding = open.examination.findings.find(({ rule }) => rule === 'amounts-have-one-reading')!;
  return tripwireOf(finding, open, words)!;
}

const ledger = (changes: Record<number, ExampleRow>, rest: Partial<Example['tables']> = {}) =>
  example({ tables: { Expenditures: rowsOf('Expenditures', changes), ...rest } });

test('an expenditure: the partner’s year and the grant with each reading', () => {
  const wire = tripwireIn(ledger({ 0: { Amount: '1.234' } }, {}));
  expect([wire.sheet, wire.cell, wire.text, wire.numbers, wire.preferred]).toEqual([
    'Expenditures',
    'F2',
    '1.234',
    3,
    null,
  ]);
  expect(wire.readings.map(({ minor }) => minor)).toEqual([null, 123_400]);
});

test('each reading with its effect', () => {
  const wire = tripwireIn(ledger({ 0: { Amount: '1,234' } }));
  expect(wire.readings).toMatchObject([
    {
      minor: 123_400,
      partnerYear: {
        partner: 'Ceiba',
        year: 1,
        allocated: 30_000,
        spent: 123_400,
        variance: { kind: 'overspend', amount: 93_400 },
      },
      total: { figure: 'spent', amount: 123_400 + 53_000, limit: 100_000 },
    },
    { minor: null, edits: [], partnerYear: null },
  ]);
});

test('the allocation: evidence is what makes it add up to the award', () => {
  const Allocation = rowsOf('Allocation', { 0: { 'Year 1': '1.300', 'Year 2': 200, Total: null } });
  const wire = tripwireIn(example({ grant: { Award: 2000 }, tables: { Allocation } }));
  expect(wire.preferred).toBe(1);
  expect(wire.readings[1]).toMatchObject({
    minor: 130_000,
    partnerYear: { partner: 'Ceiba', year: 1, allocated: 130_000, spent: 24_000 },
    total: { figure: 'allocated', amount: 200_000, limit: 200_000 },
    evidence: [{ kind: 'award', text: 'With it the allocation adds up to the award.' }],
  });
});

test.each<[string, ExampleRow, readonly string[][]]>([
  ['nothing', {}, [[], []]],
  ['a typed Total', { Total: 1500 }, [['row-total'], []]],
  ['a typed Total a cent beside', { Total: 1500.01 }, [[], []]],
])('a row of the allocation with %s', (_, row, kinds) => {
  const Allocation = rowsOf('Allocation', { 0: { 'Year 1': '1,300', Total: null, ...row } });
  const wire = tripwireIn(example({ tables: { Allocation } }));
  expect(wire.readings.map(({ evidence }) => evidence.map(({ kind }) => kind))).toEqual(kinds);
});

test('a document’s total and a local amount are evidence, another text of the workbook too', () => {
  const kindsOf = (row: ExampleRow) =>
    tripwireIn(ledger({ 0: { Amount: '1,234', ...row } })).readings[0]!.evidence.map(({ kind }) => kind);
  expect(kindsOf({ Document: 'F-1', 'Document total': 1234 })).toEqual(['document-total']);
  expect(kindsOf({ Document: 'F-1', 'Document total': 1233.99 })).toEqual([]);
  expect(kindsOf({ 'Local amount': 2468, 'Exchange rate': 2 })).toEqual(['local-amount']);
  expect(kindsOf({ Document: 'F-1', 'Document total': '9,876.50' })).toEqual(['separator']);
});

test('cells alike are read the same way, and the edits are those of the reading', () => {
  const workbook = ledger({ 0: { Amount: '1,234' }, 2: { Amount: '5,678' } });
  const wire = tripwireIn(workbook);
  expect(wire.alike).toEqual([
    { finding: 'amounts-have-one-reading/Expenditures/E-3/Amount', cell: 'F4', text: '5,678' },
  ]);
  const snapshot = snapshotOf(workbook);
  applyEdits(snapshot, wire.readings[0]!.editsWithAlike);
  const { examination } = openSnapshot(snapshot);
  expect(examination.totals.expended).toBe(123_400 + 567_800 + 38_000);
  expect(wire.readings[0]!.edits).toHaveLength(1);
});

test('other findings have no tripwire', () => {
  const open = openExample(ledger({ 0: { Amount: '240.50' } }));
  expect(open.examination.findings.map((finding) => tripwireOf(finding, open, words))).toContain(null);
});
