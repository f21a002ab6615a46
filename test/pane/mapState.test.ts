// What the Map screen keeps, and that entered shares are never lost unasked.
import { describe, expect, test } from '@jest/globals';
import type { PairOption } from '../../src/app/mapping/pairs';
import { searchPairs, SHOWN_PAIRS } from '../../src/pane/views/Map/pairSearch';
import {
  FIRST_MAP_STATE,
  isJustWritten,
  reduceMap,
  type MapAction,
  type MapState,
} from '../../src/pane/views/Map/mapState';
import { extended, queueMove, toggled } from '../../src/pane/views/Map/queueMoves';
import { willWrite } from '../../src/pane/views/Map/willWriteText';
import { reduce } from '../../src/pane/state/reduce';
import { FIRST_STATE } from '../../src/pane/state/state';
import { readerOf } from '../../src/words/reader';
import { wordsOf } from '../../src/words/wordsOf';

const pair = (objective: number, result: number, texts: readonly [string, string] = ['', '']): PairOption => ({
  objective,
  result,
  objectiveKey: `O${objective}`,
  resultKey: `R${result}`,
  objectiveText: texts[0],
  resultText: texts[1],
  isLinked: null,
});

const after = (actions: readonly MapAction[], state: MapState = FIRST_MAP_STATE) => actions.reduce(reduceMap, state);
const add = (own: PairOption): MapAction => ({ type: 'draft', change: { type: 'add', pair: own } });
const SPLIT: readonly MapAction[] = [{ type: 'open', ids: ['=e-1'] }, add(pair(1, 1)), add(pair(2, 2))];

describe('leaving a split that is not written', () => {
  test.each<[string, MapAction, readonly string[] | null]>([
    ['for the queue', { type: 'close' }, null],
    ['for another row', { type: 'open', ids: ['=e-2'] }, ['=e-2']],
  ])('asks once %s, and goes there when it is discarded', (_, leave, target) => {
    const asked = after([...SPLIT, leave]);
    expect([asked.editor?.ids, asked.leaving]).toEqual([['=e-1'], { ids: target }]);
    const stayed = after([{ type: 'stay' }], asked);
    expect([stayed.leaving, stayed.editor]).toEqual([null, asked.editor]);
    const left = after([{ type: 'discard' }], asked);
    expect([left.leaving, left.editor?.ids ?? null]).toEqual([null, target]);
  });

  test('asks nothing where nothing is lost', () => {
    expect(after([...SPLIT.slice(0, 2), { type: 'close' }]).editor).toBeNull();
    expect(after([...SPLIT, { type: 'open', ids: ['=e-1'] }])).toEqual(after(SPLIT));
  });

  test('another screen keeps it', () => {
    const open = SPLIT.reduce((state, what) => reduce(state, { do: 'map', what }), FIRST_STATE);
    const back = reduce(reduce(open, { do: 'show', screen: 'findings' }), { do: 'show', screen: 'map' });
    expect(back.map).toEqual(open.map);
  });
});

test('after writing the next row is opened with an empty draft, and what was mapped is not chosen any more', () => {
  const state = after([
    { type: 'choose', ids: ['=e-1', '=e-3'] },
    ...SPLIT,
    { type: 'mapped', ids: ['=e-1'], next: '=e-2', revision: 7 },
  ]);
  expect([state.chosen, state.editor?.ids, state.editor?.draft.parts]).toEqual([['=e-3'], ['=e-2'], []]);
  expect([
    isJustWritten(state, ['=e-1'], 7),
    isJustWritten(state, ['=e-1'], 8),
    isJustWritten(state, ['=e-2'], 7),
  ]).toEqual([true, false, false]);
});

test('the queue comes back to the row that was left, or to its heading after the last was mapped', () => {
  expect(after([{ type: 'open', ids: ['=e-1'] }, { type: 'close' }]).returnTo).toEqual({ row: '=e-1' });
  const mapped = after([...SPLIT, { type: 'mapped', ids: ['=e-1'], next: null, revision: 1 }]);
  expect([mapped.editor, mapped.returnTo]).toEqual([null, 'heading']);
});

describe('keys in the queue', () => {
  const stroke = (key: string, more: Partial<Parameters<typeof queueMove>[0]> = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });
  test.each<[string, Parameters<typeof queueMove>[0], number, ReturnType<typeof queueMove>]>([
    ['down', stroke('ArrowDown'), 3, { type: 'move', to: 4, extends: false }],
    ['not below the last', stroke('ArrowDown'), 17, { type: 'move', to: 17, extends: false }],
    ['not above the first', stroke('PageUp'), 2, { type: 'move', to: 0, extends: false }],
    ['to the end, extending', stroke('End', { shiftKey: true }), 2, { type: 'move', to: 17, extends: true }],
    ['select', stroke(' '), 2, { type: 'toggle' }],
    ['open', stroke('Enter'), 2, { type: 'open' }],
    ['the main action is not ours', stroke('Enter', { ctrlKey: true }), 2, null],
    ['all', stroke('a', { ctrlKey: true }), 2, { type: 'all' }],
    ['other keys', stroke('x'), 2, null],
  ])('%s', (_, pressed, active, move) => {
    expect(queueMove(pressed, active, 18)).toEqual(move);
  });

  test('a range joins what was chosen before; a row goes in and out', () => {
    expect(extended(['a', 'x'], ['a', 'b'])).toEqual(['a', 'x', 'b']);
    expect([toggled(['a'], 'b'), toggled(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']]);
  });
});

describe('search for a pair', () => {
  const pairs = [
    pair(2, 2, ['Involucrar a los actores', 'Inversión en participación']),
    pair(3, 4, ['Ampliar la escala', 'Propuestas']),
    { ...pair(2, 5, ['Involucrar a los actores', 'Planificación']), isLinked: false },
  ];
  const found = (query: string, taken: readonly PairOption[] = []) => {
    const { inside, outside } = searchPairs(pairs, query, taken);
    return [inside.map(({ resultKey }) => resultKey), outside.map(({ resultKey }) => resultKey)];
  };
  test.each<[string, readonly PairOption[], readonly string[], readonly string[]]>([
    ['', [], ['R2', 'R4'], ['R5']],
    ['INVERSION actores', [], ['R2'], []],
    ['o2 × r5', [], [], ['R5']],
    ['actores', [pairs[0]!], [], ['R5']],
    ['nada', [], [], []],
  ])('%s', (query, taken, inside, outside) => {
    expect(found(query, taken)).toEqual([inside, outside]);
  });

  test('draws no more than fit, and counts all', () => {
    const many = Array.from({ length: SHOWN_PAIRS + 1 }, (_, k) => pair(k, 1));
    expect([searchPairs(many, '', []).inside.length, searchPairs(many, '', []).count]).toEqual([
      SHOWN_PAIRS,
      SHOWN_PAIRS + 1,
    ]);
  });
});

test('what will be written is said before, with what it replaces and how often to undo', () => {
  const words = wordsOf(readerOf('en'));
  const preview = {
    outcome: 'planned',
    expenditures: 1,
    shareRows: 3,
    newRows: 2,
    emptied: 0,
    ownPairs: 1,
    steps: 2,
    isAtLeast: false,
    outside: ['O5 × R1'],
    first: [],
    totals: null,
  } as const;
  expect(willWrite(preview, words)).toBe(
    '3 rows of shares, 2 of them new. Its own pair is replaced. O5 × R1: not in the framework, a warning stays. 2 steps to undo.',
  );
  expect(
    willWrite({ ...preview, shareRows: 0, newRows: 0, ownPairs: 0, outside: [], steps: 1, emptied: 2 }, words),
  ).toBe('The pair goes into the row of the expenditure. 2 old rows of shares are emptied. 1 step to undo.');
});
