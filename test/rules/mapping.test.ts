import { example, rowsOf, sound, spent, type Example, type ExampleRow } from '../../src/rules/examples';
import { documentCountedOnce } from '../../src/rules/mapping/document-counted-once';
import { expendituresMapped } from '../../src/rules/mapping/expenditures-mapped';
import { mappedOneWay } from '../../src/rules/mapping/mapped-one-way';
import { objectivesAndResultsFunded } from '../../src/rules/mapping/objectives-and-results-funded';
import { pairsInFramework } from '../../src/rules/mapping/pairs-in-framework';
import { shareRowsUnique } from '../../src/rules/mapping/share-rows-unique';
import { sharedAmountsReAdd } from '../../src/rules/mapping/shared-amounts-re-add';
import { sharesAddTo100 } from '../../src/rules/mapping/shares-add-to-100';
import { sharesInRange } from '../../src/rules/mapping/shares-in-range';
import { factsOf, placesOf, runOn } from './support';

const UNMAPPED = { Objective: null, Result: null };
const paid = (key: string, amount: number, change: ExampleRow = {}): ExampleRow => ({
  ...spent(key, '2025-03-10', 'Ceiba', 'Develop', amount, 'O1', 'R1'),
  ...change,
});
const ledgerOf = (...rows: ExampleRow[]): Example => example({ tables: { Expenditures: rows } });
const share = (value: ExampleRow[string], change: ExampleRow = {}): ExampleRow => ({
  Expenditure: 'E-1',
  Objective: 'O1',
  Result: 'R1',
  Share: value,
  ...change,
});
const OTHER = { Objective: 'O2', Result: 'R2' };
const sharing = (amount: number, ...shares: ExampleRow[]): Example =>
  example({ tables: { Expenditures: [paid('E-1', amount, UNMAPPED)], Shares: shares } });

describe('expenditures-mapped', () => {
  test.each([
    ['neither', UNMAPPED, 'Expenditures!G2', { missing: 'both', amount: 10000 }],
    ['no objective', { Objective: null }, 'Expenditures!G2', { missing: 'objective' }],
    ['no result', { Result: null }, 'Expenditures!H2', { missing: 'result' }],
  ])('%s', (_, change, place, facts) => {
    const workbook = ledgerOf(paid('E-1', 100, change), paid('E-2', 1));
    expect(placesOf(expendituresMapped, workbook)).toEqual([place]);
    expect(factsOf(expendituresMapped, workbook)).toMatchObject([facts]);
  });

  test('co-financed rows are advice', () => {
    const workbook = ledgerOf(paid('E-1', 100, { ...UNMAPPED, Funding: 'Core' }));
    expect(factsOf(expendituresMapped, workbook)).toMatchObject([{ funding: 'Core' }]);
    expect(placesOf(expendituresMapped, workbook)).toEqual(['advice Expenditures!H2']);
  });

  test.each([
    ['a reference to nothing', [paid('E-1', 100, { Objective: 'O9', Result: null })]],
    ['no money', [paid('E-1', 0, UNMAPPED), paid('E-2', 1)]],
    [
      'a refund of a mapped payment',
      [paid('E-1', 100), paid('E-2', -10, { ...UNMAPPED, Type: 'Refund', Corrects: 'E-1' })],
    ],
  ])('silent: %s', (_, rows) => {
    expect(runOn(expendituresMapped, ledgerOf(...rows)).outcome.outcome).toBe('held');
  });

  test('a refund of an unmapped payment is told at the payment; a refund alone at itself', () => {
    const refund = { ...UNMAPPED, Type: 'Refund' };
    const both = ledgerOf(paid('E-1', 100, UNMAPPED), paid('E-2', -10, { ...refund, Corrects: 'E-1' }));
    expect(factsOf(expendituresMapped, both)).toMatchObject([{ key: 'E-1' }]);
    expect(factsOf(expendituresMapped, ledgerOf(paid('E-1', -10, refund)))).toMatchObject([{ key: 'E-1' }]);
    const circle = ledgerOf(
      paid('E-1', -10, { ...refund, Corrects: 'E-2' }),
      paid('E-2', -10, { ...refund, Corrects: 'E-1' }),
    );
    expect(factsOf(expendituresMapped, circle)).toHaveLength(2);
  });

  test('shares map a row even where they are wrong; without objectives nothing can be said', () => {
    expect(runOn(expendituresMapped, sharing(100, share(0.4))).outcome.outcome).toBe('held');
    expect(runOn(expendituresMapped, ledgerOf()).outcome.outcome).toBe('nothing-to-examine');
    const withoutResults = example({ tables: { Results: undefined } });
    expect(runOn(expendituresMapped, withoutResults).outcome.obstacle?.reason).toBe('structure');
  });
});

describe('shares', () => {
  test.each([
    ['exactly 100%', [0.3333, 0.3333, 0.3334], []],
    ['0.01% less', [0.3333, 0.3333, 0.3333], [{ key: 'E-1', total: 9999, difference: -1, count: 3 }]],
    ['0.01% more', [0.5, 0.5001], [{ total: 10001, difference: 1 }]],
    ['one share', [0.4], [{ total: 4000, count: 1 }]],
    ['a share finer than 0.01%', [0.5, 0.33333], []],
    ['a share above the whole', [50, 0.5], []],
  ])('%s', (_, shares, expected) => {
    const workbook = sharing(100, ...shares.map((value) => share(value)));
    expect(factsOf(sharesAddTo100, workbook)).toMatchObject(expected);
    expect(placesOf(sharesAddTo100, workbook)).toEqual(expected.map(() => `Shares!D${shares.length + 1}`));
  });

  test.each([
    ['0.01%', 0.0001, []],
    ['the whole', 1, []],
    ['nothing', 0, [{ kind: 'zero' }]],
    ['below zero', -0.1, [{ kind: 'below', share: -1000 }]],
    ['more than the whole', 1.0001, [{ kind: 'over', share: 10001 }]],
    ['finer than 0.01%', 0.33333, [{ kind: 'fine', share: null, written: '0.33333' }]],
    ['text', '50%', [{ kind: 'text', written: '50%' }]],
    ['blank', null, [{ kind: 'blank' }]],
  ])('range: %s', (_, value, expected) => {
    const workbook = sharing(100, share(value));
    expect(factsOf(sharesInRange, workbook)).toMatchObject(expected);
    expect(placesOf(sharesInRange, workbook)).toEqual(expected.map(() => 'Shares!D2'));
  });

  test('without shares there is nothing to examine', () => {
    for (const rule of [sharesAddTo100, sharesInRange, shareRowsUnique, mappedOneWay, sharedAmountsReAdd]) {
      expect(runOn(rule, sound).outcome.outcome).toBe('nothing-to-examine');
    }
  });

  test('the same pair again, in any case of letters, points at the later row and the first', () => {
    const workbook = sharing(100, share(0.2), share(0.3, OTHER), share(0.5, { Objective: 'o1' }));
    const { findings } = runOn(shareRowsUnique, workbook);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      at: { cell: 'C4' },
      also: [{ cell: 'C2' }],
      facts: { objective: 'O1', first: 'C2' },
    });
    expect(factsOf(shareRowsUnique, sharing(100, share(0.5), share(0.5, { Result: 'R2' })))).toEqual([]);
  });

  test('an own pair beside shares', () => {
    const both = example({ tables: { Expenditures: [paid('E-1', 100, { Objective: null })], Shares: [share(1)] } });
    expect(placesOf(mappedOneWay, both)).toEqual(['Expenditures!H2']);
    expect(factsOf(mappedOneWay, sharing(100, share(1)))).toEqual([]);
  });
});

describe('shared-amounts-re-add', () => {
  const split = (amount: number, ...amounts: (number | null)[]) =>
    sharing(amount, ...amounts.map((one, k) => share(0.5, { ...(k === 1 ? OTHER : {}), Amount: one })));

  test.each([
    ['the odd cent goes to the lower key', 0.03, 0.02, 0.01, []],
    [
      'and to no other',
      0.03,
      0.01,
      0.02,
      [
        { written: 1, expected: 2, difference: -1 },
        { written: 2, expected: 1 },
      ],
    ],
    ['a refund is split as its size', -0.03, -0.02, -0.01, []],
  ])('%s', (_, amount, first, second, expected) => {
    expect(factsOf(sharedAmountsReAdd, split(amount, first, second))).toMatchObject(expected);
  });

  test('blank amounts are one advice for the workbook, with their count', () => {
    const rows = [share(0.5), share(0.5, OTHER), share(1, { Expenditure: 'E-2' })];
    const workbook = example({
      tables: { Expenditures: [paid('E-1', 1, UNMAPPED), paid('E-2', 2, UNMAPPED)], Shares: rows },
    });
    expect(factsOf(sharedAmountsReAdd, workbook)).toMatchObject([{ kind: 'blank', count: 3 }]);
    const half = split(1, 0.4, null);
    expect(placesOf(sharedAmountsReAdd, half)).toEqual(['Shares!E2', 'advice Shares!E3']);
  });

  test('shares that do not make 100% have no exact split', () => {
    const workbook = sharing(100, share(0.5, { Amount: 1 }), share(0.4, { ...OTHER, Amount: 1 }));
    expect(runOn(sharedAmountsReAdd, workbook).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('pairs-in-framework', () => {
  const linking = (links: ExampleRow[], ...shares: ExampleRow[]) =>
    example({ tables: { Expenditures: [paid('E-1', 100), paid('E-2', 5, UNMAPPED)], Links: links, Shares: shares } });

  test('without links pairs are not examined', () => {
    expect(runOn(pairsInFramework, sound).outcome.outcome).toBe('nothing-to-examine');
  });

  test('own pairs and shares are held against the links', () => {
    const links = [{ Objective: 'O1', Result: 'R1' }];
    expect(runOn(pairsInFramework, linking(links)).outcome).toMatchObject({ outcome: 'held', examined: 1 });
    const shares = [share(0.5, { Expenditure: 'E-2' }), share(0.5, { Expenditure: 'E-2', Objective: 'O2' })];
    expect(placesOf(pairsInFramework, linking(links, ...shares))).toEqual(['Shares!B3']);
    expect(placesOf(pairsInFramework, linking([OTHER]))).toEqual(['Expenditures!G2']);
  });

  test('a link that names nothing on one side excuses the pairs of the other', () => {
    expect(factsOf(pairsInFramework, linking([OTHER, { Objective: 'O1', Result: 'R9' }]))).toEqual([]);
  });
});

describe('objectives-and-results-funded', () => {
  const oneResult: ExampleRow[] = rowsOf('Expenditures').map((row) => ({ ...row, Result: 'R1' }));
  const on = (today: string, rows = oneResult) => example({ today, tables: { Expenditures: rows } });

  test('silent until half the period is over', () => {
    expect(runOn(objectivesAndResultsFunded, on('2025-12-31')).outcome.outcome).toBe('nothing-to-examine');
    expect(factsOf(objectivesAndResultsFunded, on('2026-01-01'))).toMatchObject([
      { kind: 'result', key: 'R2', amount: 0 },
    ]);
  });

  test('money taken back leaves nothing', () => {
    const back = [...rowsOf('Expenditures').slice(0, 1), { ...paid('E-9', 5, OTHER) }, { ...paid('E-10', -5, OTHER) }];
    expect(factsOf(objectivesAndResultsFunded, on('2026-11-23', back))).toMatchObject([{ key: 'O2' }, { key: 'R2' }]);
  });

  test('where nothing is mapped, nothing is examined', () => {
    const unmapped = on('2026-11-23', [paid('E-1', 5, UNMAPPED)]);
    expect(runOn(objectivesAndResultsFunded, unmapped).outcome.outcome).toBe('nothing-to-examine');
  });
});

describe('document-counted-once', () => {
  const bill = (key: string, change: ExampleRow = {}) =>
    paid(key, 100, { Supplier: 'Sur', Document: 'F-1', ...change });
  const places = (...rows: ExampleRow[]) => placesOf(documentCountedOnce, ledgerOf(...rows));

  test('the same again, whatever the case of letters, at the later row', () => {
    const { findings } = runOn(
      documentCountedOnce,
      ledgerOf(bill('E-1'), bill('E-2', { Document: ' f-1', Supplier: 'SUR' })),
    );
    expect(findings).toMatchObject([
      { at: { cell: 'G3' }, also: [{ cell: 'G2' }], facts: { kind: 'same', other: 'E-1' } },
    ]);
  });

  test.each([
    ['another amount', { Amount: 100.01 }],
    ['another date', { Date: { day: 45727 } }],
    ['another supplier', { Supplier: 'Norte' }],
    ['another source', { Funding: 'Core' }],
    ['a correction of it', { Corrects: 'E-1' }],
    ['no document', { Document: null }],
  ])('not the same: %s', (_, change) => {
    expect(places(bill('E-1'), bill('E-2', change))).toEqual([]);
  });

  test('a repeated row that was taken back whole is settled', () => {
    const back = bill('E-3', { Amount: -100, Type: 'Correction', Corrects: 'E-2' });
    expect(places(bill('E-1'), bill('E-2'), back)).toEqual([]);
    expect(places(bill('E-1'), bill('E-2'), { ...back, Amount: -99 })).toEqual(['Expenditures!G3']);
  });

  test('under another partner it is a warning', () => {
    expect(places(bill('E-1'), bill('E-2', { Partner: 'Sauce' }))).toEqual(['warning Expenditures!G3']);
    expect(places(bill('E-1', { Partner: 'Sauce' }), bill('E-2'), bill('E-3'))).toEqual([
      'warning Expenditures!G3',
      'Expenditures!G4',
    ]);
  });

  test('without a supplier the partner and the document’s date tell documents apart', () => {
    const slip = (key: string, change: ExampleRow = {}) =>
      bill(key, { Supplier: null, 'Document date': { day: 45700 }, ...change });
    expect(places(slip('E-1'), slip('E-2'))).toEqual(['Expenditures!G3']);
    expect(places(slip('E-1'), slip('E-2', { 'Document date': { day: 45701 } }))).toEqual([]);
    expect(places(slip('E-1'), slip('E-2', { Partner: 'Sauce' }))).toEqual([]);
  });

  test('a hundred equal rows are each held against the first', () => {
    const rows = Array.from({ length: 100 }, (_, k) => bill(`E-${k}`));
    expect(factsOf(documentCountedOnce, ledgerOf(...rows)).map(({ other }) => other)).toEqual(Array(99).fill('E-0'));
  });
});
