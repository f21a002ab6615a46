// The queue, suggestions, balanced shares and plans, by cases.
import { balanceParts } from '../../src/app/mapping/balance';
import { mappingOf } from '../../src/app/mapping/mappingOf';
import { pairOptions } from '../../src/app/mapping/pairs';
import { planPair, planSplit } from '../../src/app/mapping/planMapping';
import { mappingQueue } from '../../src/app/mapping/queue';
import { suggestPair } from '../../src/app/mapping/suggest';
import { example, rowsOf, spent, type Example, type ExampleRow } from '../../src/rules/examples';
import { openExample, wordsFor } from './support';

const words = wordsFor();

const ledger = (Expenditures: ExampleRow[], rest: Partial<Example['tables']> = {}) =>
  example({ tables: { Expenditures, ...rest } });

const line = (
  key: string,
  amount: number,
  description: string,
  pair: [string, string] | null,
  more: ExampleRow = {},
) => ({
  ...spent(key, '2025-03-10', 'Ceiba', 'Develop', amount, pair?.[0] ?? null, pair?.[1] ?? null),
  Description: description,
  ...more,
});

describe('the queue', () => {
  const open = openExample(
    ledger([
      line('E-1', 10, 'a', null),
      line('E-2', -500, 'b', null, { Type: 'Correction', Corrects: 'E-3' }),
      line('E-3', 90, 'c', ['O1', 'R1']),
      line('E-4', 40, 'd', null, { Partner: 'Sauce', Date: null }),
      line('E-5', 70, 'e', null, { Funding: 'Core' }),
      line('E-6', 0, 'f', null),
      line('E-7', -5, 'g', null, { Type: 'Refund', Corrects: 'E-1' }),
      line('E-8', 20, 'h', ['O9', 'R1']),
    ]),
  );
  const keysIn = (request: Parameters<typeof mappingQueue>[1]) =>
    mappingQueue(open.examination, request).items.map(({ key }) => key);

  it('holds what is Grant-funded and maps to nothing, the largest first whatever its sign', () => {
    expect(keysIn({})).toEqual(['E-2', 'E-4', 'E-8', 'E-1']);
    expect(keysIn({ order: 'sheet' })).toEqual(['E-1', 'E-2', 'E-4', 'E-8']);
    expect(keysIn({ order: 'oldest' })).toEqual(['E-1', 'E-2', 'E-8', 'E-4']);
  });

  it('gives a page, and one partner’s', () => {
    expect(keysIn({ from: 1, limit: 2 })).toEqual(['E-4', 'E-8']);
    expect(keysIn({ partner: 1 })).toEqual(['E-4']);
  });

  it('tells the progress in money and count', () => {
    const { count, unmapped, mapped, expended, mappedShare, partners } = mappingQueue(open.examination);
    expect([count, unmapped, mapped, expended]).toEqual([4, -43_500, 9_000, -34_500]);
    expect(mappedShare).toBeNull();
    expect(partners).toEqual([
      { partner: 0, key: 'Ceiba', count: 3 },
      { partner: 1, key: 'Sauce', count: 1 },
    ]);
  });
});

describe('suggestions', () => {
  const choices = (pairs: readonly ([string, string] | null)[], more: ExampleRow = {}) =>
    ledger([
      line('E-0', 100, 'Community workshops, day 2', null),
      ...pairs.map((pair, k) => line(`E-${k + 1}`, 10, `Workshop ${k + 1} in the city`, pair, more)),
    ]);
  const suggested = (workbook: Example) => suggestPair(openExample(workbook).examination.grant, 0);
  const [A, B]: [string, string][] = [
    ['O2', 'R2'],
    ['O1', 'R1'],
  ];

  it.each<[string, readonly ([string, string] | null)[], [number, number] | null]>([
    ['two alike are too few', [A, A], null],
    ['three of three', [A, A, A], [3, 3]],
    ['three of four', [A, A, A, B], [3, 4]],
    ['two of three', [A, A, B], null],
    ['unmapped ones say nothing', [A, A, A, null, null], [3, 3]],
    ['six of seven', [A, A, A, A, A, A, B], [6, 7]],
  ])('%s', (_, pairs, expected) => {
    const suggestion = suggested(choices(pairs));
    expect(suggestion && [suggestion.count, suggestion.alike]).toEqual(expected);
    if (suggestion)
      expect(suggestion).toMatchObject({ word: 'workshop', pair: { objectiveKey: 'O2', resultKey: 'R2' } });
  });

  it('come from the same partner and budget line only', () => {
    expect(suggested(choices([A, A, A], { Partner: 'Sauce' }))).toBeNull();
    expect(suggested(choices([A, A, A], { 'Budget line': 'Manage' }))).toBeNull();
  });

  it('do not count the expenditure’s own pair', () => {
    const workbook = choices([A, A, A]);
    const { grant } = openExample(workbook).examination;
    expect(suggestPair(grant, 1)).toBeNull();
    expect(suggestPair(openExample(choices([A, A, A, A])).examination.grant, 1)).toMatchObject({ count: 3, alike: 3 });
  });
});

test('pairs of the framework come first, the others are marked', () => {
  const workbook = ledger(rowsOf('Expenditures'), { Links: [{ Objective: 'O2', Result: 'R1' }] });
  const { grant } = openExample(workbook).examination;
  expect(
    pairOptions(grant).map(({ objectiveKey, resultKey, isLinked }) => [objectiveKey + resultKey, isLinked]),
  ).toEqual([
    ['O2R1', true],
    ['O1R1', false],
    ['O1R2', false],
    ['O2R2', false],
  ]);
  expect(pairOptions(openExample(ledger(rowsOf('Expenditures'))).examination.grant)[0]!.isLinked).toBeNull();
});

describe('balanced shares', () => {
  const balance = (amount: number, ...entered: ({ share: number } | { amount: number } | null)[]) =>
    balanceParts(
      amount,
      entered.map((one, k) => ({ objective: `O${k + 1}`, result: 'R1', entered: one })),
    );

  it('the last untouched part takes the rest, with the cents as they will be written', () => {
    const { parts, isReady } = balance(427_550, { share: 5_000 }, { share: 3_333 }, null);
    expect(parts).toEqual([
      { share: 5_000, amount: 213_775, isRest: false },
      { share: 3_333, amount: 142_502, isRest: false },
      { share: 1_667, amount: 71_273, isRest: true },
    ]);
    expect(isReady).toBe(true);
  });

  it('an amount becomes the nearest share', () => {
    expect(balance(100_00, { amount: 33_33 }, null).parts.map(({ share }) => share)).toEqual([3_333, 6_667]);
  });

  it.each<[number, number, number]>([
    [5_000, 4_000, 1_000],
    [5_000, 5_000, 0],
    [5_000, 5_001, -1],
  ])('all set by hand, %d and %d: missing %d', (first, second, missing) => {
    expect(balance(1_000_000, { share: first }, { share: second })).toMatchObject({
      missing,
      missingAmount: missing * 100,
      isReady: missing === 0,
    });
  });

  it('nothing left for the rest is not ready', () => {
    expect(balance(100, { share: 10_000 }, null)).toMatchObject({ missing: 0, isReady: false });
    expect(balance(100, { share: 10_001 }, null)).toMatchObject({ missing: -1, isReady: false });
  });
});

describe('plans', () => {
  const Shares = [
    { Expenditure: 'E-1', Objective: 'O1', Result: 'R1', Share: 0.4, Amount: 4 },
    { Expenditure: 'E-1', Objective: 'O2', Result: 'R1', Share: 0.6, Amount: 6 },
  ];
  const shared = ledger([line('E-1', 10, 'a', null), line('E-2', 20, 'b', ['O1', 'R1'])], { Shares });
  const halves = [
    { objective: 0, result: 0, share: 5_000 },
    { objective: 1, result: 1, share: 5_000 },
  ];

  it('an own pair in place of shares empties their rows', () => {
    const plan = planPair([0], { objective: 1, result: 1 }, openExample(shared), words);
    expect(plan).toMatchObject({ outcome: 'planned', append: null, emptied: 2, outside: [] });
    expect(
      plan.outcome === 'planned' &&
        plan.edits.filter(({ at }) => at.sheet === 'Expenditures').map(({ value }) => value),
    ).toEqual(['O2', 'R2']);
  });

  it('a split writes over the rows that are there, and only what changes', () => {
    const plan = planSplit([0], halves, openExample(shared), words);
    expect(plan).toMatchObject({ outcome: 'planned', append: null, emptied: 0 });
    expect(
      plan.outcome === 'planned' && plan.edits.map(({ at, expected, value }) => [at.row, at.column, expected, value]),
    ).toEqual([
      [2, 4, 0.4, 0.5],
      [2, 5, 4, 5],
      [3, 3, 'R1', 'R2'],
      [3, 4, 0.6, 0.5],
      [3, 5, 6, 5],
    ]);
  });

  it('a split of a row with a pair takes the pair away and adds rows', () => {
    const plan = planSplit([1], halves, openExample(shared), words);
    expect(plan).toMatchObject({
      edits: [
        { expected: 'O1', value: null },
        { expected: 'R1', value: null },
      ],
      append: {
        table: 'Shares',
        rows: [
          { Expenditure: 'E-2', Objective: 'O1', Result: 'R1', Share: 0.5, Amount: 10 },
          { Expenditure: 'E-2', Objective: 'O2', Result: 'R2', Share: 0.5, Amount: 10 },
        ],
      },
    });
  });

  it('names the pairs outside the framework', () => {
    const workbook = ledger([line('E-1', 10, 'a', null)], { Shares, Links: [{ Objective: 'O1', Result: 'R1' }] });
    expect(planSplit([0], halves, openExample(workbook), words)).toMatchObject({ outside: ['O2 × R2'] });
  });

  it.each<[string, Example, typeof halves, string]>([
    ['shares of 99.99%', shared, [halves[0]!, { ...halves[1]!, share: 4_999 }], 'not-whole'],
    [
      'a share of nothing',
      shared,
      [
        { ...halves[0]!, share: 0 },
        { ...halves[1]!, share: 10_000 },
      ],
      'not-whole',
    ],
    ['a pair twice', shared, [halves[0]!, halves[0]!], 'pair-twice'],
    ['no table of shares', ledger([line('E-1', 10, 'a', null)]), halves, 'no-shares'],
    ['no key', ledger([line('', 10, 'a', null, { Expenditure: null })], { Shares }), halves, 'no-key'],
    [
      'a key that stands twice',
      ledger([line('E-1', 10, 'a', null), line('e-1', 20, 'b', null)], { Shares }),
      halves,
      'no-key',
    ],
    [
      'an amount that is text',
      ledger([line('E-1', 0, 'a', null, { Amount: '10' })], { Shares }),
      halves,
      'amount-unread',
    ],
    [
      'a formula in the way',
      ledger([line('E-1', 10, 'a', null, { Objective: { formula: '"O1"', result: 'O1' } })], { Shares }),
      halves,
      'formula',
    ],
  ])('%s: blocked', (_, workbook, parts, reason) => {
    const plan = planSplit([0], parts, openExample(workbook), words);
    expect(plan).toMatchObject({ outcome: 'blocked', reason });
    expect(plan.outcome === 'blocked' && plan.text.length > 20).toBe(true);
  });

  it('how an expenditure is mapped', () => {
    const { examination } = openExample(shared);
    expect(mappingOf(examination, 0)).toMatchObject({
      state: 'shares',
      pair: null,
      shares: [
        { share: 4_000, written: 400, exact: 400, pair: { objectiveKey: 'O1' } },
        { share: 6_000, written: 600, exact: 600, pair: { objectiveKey: 'O2' } },
      ],
    });
    expect(mappingOf(examination, 1)).toMatchObject({
      state: 'pair',
      pair: { objectiveKey: 'O1', resultKey: 'R1' },
      shares: [],
    });
  });
});
