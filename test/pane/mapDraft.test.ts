// A mapping while it is put together: what was typed stays, what is ready makes 100% and the whole to the cent.
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { PairOption } from '../../src/app/mapping/pairs';
import {
  askedParts,
  balanceOf,
  draftOf,
  EMPTY_DRAFT,
  isUnsaved,
  reduceDraft,
  type Draft,
  type DraftAction,
} from '../../src/pane/views/Map/draft';
import { readTyped, steppedShare } from '../../src/pane/views/Map/typedShare';
import { waitsFor } from '../../src/pane/views/Map/waitsFor';
import { readerOf } from '../../src/words/reader';
import { wordsOf } from '../../src/words/wordsOf';

const words = wordsOf(readerOf('en'));

const pair = (objective: number, result: number): PairOption => ({
  objective,
  result,
  objectiveKey: `O${objective + 1}`,
  resultKey: `R${result + 1}`,
  objectiveText: '',
  resultText: '',
  isLinked: null,
});

const [A, B, C] = [pair(1, 1), pair(2, 3), pair(4, 0)];
const after = (actions: readonly DraftAction[], draft: Draft = EMPTY_DRAFT) => actions.reduce(reduceDraft, draft);
const add = (added: PairOption): DraftAction => ({ type: 'add', pair: added });
const share = (index: number, basisPoints: number): DraftAction => ({
  type: 'enter',
  index,
  entered: { share: basisPoints },
});
const shown = (draft: Draft, amount: number) =>
  balanceOf(draft, amount).parts.map((part) => [part.share, part.amount] as const);

describe('shares', () => {
  test('the split of the design, to the cent, the last part takes the rest', () => {
    const draft = after([add(A), add(B), add(C), share(0, 5000), share(1, 3333)]);
    expect(shown(draft, 427_550)).toEqual([
      [5000, 213_775],
      [3333, 142_502],
      [1667, 71_273],
    ]);
    expect(waitsFor(draft, balanceOf(draft, 427_550), words)).toBeNull();
  });

  test('one pair takes all of it, and again when it is left alone', () => {
    expect(shown(after([add(A)]), 100)).toEqual([[10_000, 100]]);
    expect(shown(after([add(A), add(B), share(0, 2500), { type: 'remove', index: 1 }]), 100)).toEqual([[10_000, 100]]);
  });

  test('a pair is never in twice', () => {
    expect(after([add(A), add(B), add(A)]).parts).toHaveLength(2);
  });

  test('equal shares make the whole', () => {
    expect(shown(after([add(A), add(B), add(C), { type: 'equal' }]), 100).map(([basisPoints]) => basisPoints)).toEqual([
      3334, 3333, 3333,
    ]);
  });

  test('removing the last pair opens the list again, which can’t be closed without one', () => {
    const draft = after([add(A), { type: 'remove', index: 0 }, { type: 'picking', isPicking: false }]);
    expect([draft.parts, draft.isPicking]).toEqual([[], true]);
  });
});

describe('the button waits', () => {
  test.each<[string, readonly DraftAction[], string | null]>([
    ['without a pair', [], 'Choose a pair first.'],
    ['for a share of 0', [add(A), add(B)], 'O2 × R2 has no share yet.'],
    [
      'for what is missing',
      [add(A), add(B), share(0, 5000), share(1, 4999)],
      'The shares make 99.99%; 0.01% are missing.',
    ],
    [
      'for what is too much',
      [add(A), add(B), share(0, 5000), share(1, 5001)],
      'The shares make 100.01%; 0.01% are too much.',
    ],
    ['for nothing at 100%', [add(A), add(B), share(0, 5000), share(1, 5000)], null],
    [
      'for a text that can’t be read',
      [add(A), add(B), { type: 'enter', index: 0, entered: { unread: 'half' } }],
      'The share of O2 × R2 can’t be read.',
    ],
  ])('%s', (_, actions, reason) => {
    const draft = after(actions);
    const balance = balanceOf(draft, 427_550);
    expect(waitsFor(draft, balance, words)).toBe(reason);
    expect(balance.isReady).toBe(reason === null);
  });
});

describe('what is typed', () => {
  const context = { unit: 'share', decimal: '.', exponent: 2, amount: 427_550 } as const;
  test.each<[string, Partial<Parameters<typeof readTyped>[1]>, ReturnType<typeof readTyped>]>([
    ['', {}, null],
    ['33.33', {}, { share: 3333 }],
    ['33.33%', {}, { share: 3333 }],
    ['33,33 %', { decimal: ',' }, { share: 3333 }],
    ['100', {}, { share: 10_000 }],
    ['100.01', {}, { unread: '100.01' }],
    ['33.333', {}, { unread: '33.333' }],
    ['-1', {}, { unread: '-1' }],
    ['half', {}, { unread: 'half' }],
    ['1,425.02', { unit: 'amount' }, { amount: 142_502 }],
    ['1.425,02', { unit: 'amount', decimal: ',' }, { amount: 142_502 }],
    ['1,425', { unit: 'amount' }, { amount: 142_500 }],
    ['1,425', { unit: 'amount', decimal: ',' }, { unread: '1,425' }],
    ['-10', { unit: 'amount' }, { unread: '-10' }],
    ['-10', { unit: 'amount', amount: -427_550 }, { amount: -1000 }],
  ])('%s as %j', (text, own, entered) => {
    expect(readTyped(text, { ...context, ...own })).toEqual(entered);
  });

  test.each<[number, string, boolean, number | undefined]>([
    [3333, 'ArrowUp', false, 3433],
    [3333, 'ArrowDown', true, 3332],
    [9950, 'ArrowUp', false, 10_000],
    [50, 'ArrowDown', false, 0],
    [3333, 'PageUp', false, 4333],
    [3333, 'Tab', false, undefined],
  ])('%d and %s', (from, key, withShift, to) => {
    expect(steppedShare(from, key, withShift)).toBe(to);
  });
});

describe('leaving', () => {
  test.each<[string, Draft, boolean]>([
    ['nothing chosen', EMPTY_DRAFT, false],
    ['one pair is one click', after([add(A)]), false],
    ['two pairs', after([add(A), add(B)]), true],
    ['one pair with a share', after([add(A), add(B), share(0, 1), { type: 'remove', index: 0 }]), false],
    ['a split as it stands', draftOf({ pair: null, shares: [line(A, 4000), line(B, 6000)] }), false],
    [
      'a split that was changed',
      after([share(0, 4001)], draftOf({ pair: null, shares: [line(A, 4000), line(B, 6000)] })),
      true,
    ],
  ])('%s', (_, draft, lost) => {
    expect(isUnsaved(draft)).toBe(lost);
  });

  test('a mapping is changed from as it stands', () => {
    expect(draftOf({ pair: A, shares: [] }).parts).toEqual([{ pair: A, entered: null }]);
    const split = draftOf({ pair: A, shares: [line(B, 4000), line(null, 1000), line(C, 6000), line(C, 5)] });
    expect(split.parts).toEqual([
      { pair: B, entered: { share: 4000 } },
      { pair: C, entered: { share: 6000 } },
    ]);
  });
});

function line(own: PairOption | null, basisPoints: number) {
  return {
    row: 0,
    pair: own,
    share: basisPoints,
    written: null,
    exact: null,
    at: { sheet: 'Shares', cell: 'D5', table: 'Shares' as const, column: 'Share', row: null },
  };
}

describe('whatever is done', () => {
  const anyPair = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).map(([o, r]) => pair(o, r));
  const anyEntered = fc.oneof(
    fc.constant(null),
    fc.record({ share: fc.integer({ min: 0, max: 10_000 }) }),
    fc.record({ amount: fc.integer({ min: 0, max: 5_000_000 }) }),
    fc.record({ unread: fc.constant('?') }),
  );
  const anyAction: fc.Arbitrary<DraftAction> = fc.oneof(
    anyPair.map(add),
    anyPair.map((own) => ({ type: 'use' as const, pair: own })),
    fc.nat({ max: 4 }).map((index) => ({ type: 'remove' as const, index })),
    fc.record({ type: fc.constant('enter' as const), index: fc.nat({ max: 4 }), entered: anyEntered }),
    fc.constant({ type: 'equal' as const }),
  );
  const anyAmount = fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((amount) => amount !== 0);

  test('what is ready makes 10,000 basis points and the whole to the cent', () => {
    let ready = 0;
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), anyAmount, (actions, amount) => {
        const draft = after(actions);
        const balance = balanceOf(draft, amount);
        const isReady = draft.parts.length > 0 && waitsFor(draft, balance, words) === null;
        expect(isReady).toBe(balance.isReady && draft.parts.length > 0);
        if (!isReady) return;
        ready++;
        const asked = askedParts(draft, balance);
        expect(asked.reduce((sum, part) => sum + part.share, 0)).toBe(10_000);
        expect(asked.every((part) => part.share > 0)).toBe(true);
        expect(balance.parts.reduce((sum, part) => sum + part.amount!, 0)).toBe(amount);
        expect(new Set(asked.map(({ objectiveKey, resultKey }) => `${objectiveKey} ${resultKey}`)).size).toBe(
          asked.length,
        );
      }),
    );
    expect(ready).toBeGreaterThan(20);
  });

  test('what was typed for a part is never changed by another part', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), anyEntered, anyAmount, (own, other, amount) => {
        const draft = after([add(A), add(B), add(C), share(0, own), { type: 'enter', index: 1, entered: other }]);
        expect(balanceOf(draft, amount).parts[0]!.share).toBe(own);
      }),
    );
  });
});
