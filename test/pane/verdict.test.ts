// The line above the tabs: what it says in every state, and that it fits a pane of 320 px in every language.
import { describe, expect, test } from '@jest/globals';
import type { Digest } from '../../src/app/views/digest';
import { reduce } from '../../src/pane/state/reduce';
import { FIRST_STATE, SCREENS, type PaneAction, type PaneState } from '../../src/pane/state/state';
import { verdictLine } from '../../src/pane/state/verdict';
import { readerOf } from '../../src/words/reader';
import { wordsOf } from '../../src/words/wordsOf';

const DIGEST: Digest = {
  state: 'grant',
  verdict: 'valid',
  counts: { error: 0, warning: 0, advice: 0 },
  brokenRules: 0,
  uncheckedErrorRules: 0,
  title: 'Grant',
  currency: 'USD',
  exponent: 2,
  totals: {
    award: 47_500_000,
    allocated: 47_500_000,
    expended: 0,
    mapped: 0,
    unread: { count: 0, amount: 0 },
    cofinancing: { pledged: 0, expended: 0 },
  },
  expenditures: 0,
  unmapped: { count: 0, amount: 0 },
  isSample: false,
  found: { sheets: ['Ledger', 'Notes'], headings: [] },
  asOf: '2026-11-27',
};

const checked = (digest: Partial<Digest>): PaneAction => ({
  do: 'session',
  event: { type: 'checked', digest: { ...DIGEST, ...digest } },
  at: 1000,
});
const event = (type: 'changed' | 'stopped' | 'waiting' | 'checking'): PaneAction => ({
  do: 'session',
  event: { type },
  at: 2000,
});
const reading = (done: number, total: number): PaneAction => ({
  do: 'session',
  event: { type: 'reading', done, total },
  at: 500,
});
const failed: PaneAction = {
  do: 'session',
  event: { type: 'failed', problem: { whose: 'host', code: 'busy', detail: {} } },
  at: 3000,
};

const INVALID = { verdict: 'invalid', counts: { error: 22, warning: 11, advice: 1 }, brokenRules: 4 } as const;

const CASES: readonly (readonly [what: string, actions: readonly PaneAction[], sentence: string, detail: string])[] = [
  ['at first', [reading(0, 0)], 'Checking…', 'Reading the workbook'],
  ['on the way', [reading(620, 1000)], 'Checking…', '62% of the cells read'],
  ['rules at work', [reading(1000, 1000), event('checking')], 'Checking…', 'Running the rules'],
  ['valid', [checked({})], 'The allocation is valid', 'Checked at 14:02'],
  ['warnings', [checked({ counts: { error: 0, warning: 6, advice: 2 } })], 'Valid, 6 warnings', 'Checked at 14:02'],
  ['errors', [checked(INVALID)], '22 errors in 4 rules', 'Checked at 14:02 · 11 warnings'],
  [
    'unchecked',
    [checked({ verdict: 'incomplete', uncheckedErrorRules: 2 })],
    '2 checks could not run',
    'Checked at 14:02',
  ],
  [
    'changed above the limit',
    [checked(INVALID), event('changed')],
    '22 errors in 4 rules',
    'Figures changed since 14:02',
  ],
  [
    'changed and read again',
    [checked(INVALID), event('changed'), reading(0, 0)],
    '22 errors in 4 rules',
    'Figures changed, checking',
  ],
  ['a cell is edited', [checked({}), event('waiting')], 'Waiting for Excel', 'Press Enter or Esc in the cell'],
  [
    'stopped',
    [checked({}), reading(5, 10), event('stopped')],
    'The allocation is valid',
    'Stopped; figures from 14:02',
  ],
  ['stopped at first', [reading(5, 10), event('stopped')], 'Stopped before the first check', ''],
  ['failed', [checked({}), failed], 'Could not be checked', 'What follows is from 14:02'],
  ['failed at first', [failed], 'Could not be checked', 'Nothing has been read yet'],
  ['blank', [checked({ state: 'blank' })], 'No grant in this workbook', 'Checks start with the sheets'],
  ['another workbook', [checked({ state: 'other' })], 'Not an Allot workbook', '2 sheets read'],
  ['not filled in', [checked({ state: 'not-filled-in', ...INVALID })], 'Not filled in yet', 'Next: add your partners'],
];

const stateAfter = (actions: readonly PaneAction[]): PaneState => actions.reduce(reduce, FIRST_STATE);
const time = () => '14:02';

describe('in English', () => {
  const words = wordsOf(readerOf('en'));
  test.each(CASES)('%s', (_, actions, sentence, detail) => {
    expect(verdictLine(stateAfter(actions), words, time)).toMatchObject({ sentence, detail });
  });
});

describe.each(['en', 'es', 'pt'] as const)('%s fits', (language) => {
  const words = wordsOf(readerOf(language));
  test.each(CASES)('%s', (_, actions) => {
    const { sentence, detail } = verdictLine(stateAfter(actions), words, time);
    expect([sentence, sentence.length]).toEqual([sentence, Math.min(sentence.length, 30)]);
    expect([detail, detail.length]).toEqual([detail, Math.min(detail.length, 38)]);
  });
  test('the tabs', () => {
    for (const screen of SCREENS) expect(words.text(`pane.tab.${screen}`).length).toBeLessThanOrEqual(10);
  });
});

test('a change that is told while the workbook is read keeps the figures marked', () => {
  const state = stateAfter([checked({}), event('changed'), reading(0, 0), event('changed'), checked({})]);
  expect(verdictLine(state, wordsOf(readerOf('en')), time).detail).toBe('Figures changed since 14:02');
});

test('opening a finding leads to the findings, and closing it stays there', () => {
  const opened = stateAfter([checked(INVALID), { do: 'openFinding', id: 'f-1' }]);
  expect([opened.screen, opened.finding]).toEqual(['findings', 'f-1']);
  const closed = reduce(opened, { do: 'openFinding', id: null });
  expect([closed.screen, closed.finding, closed.lastFinding]).toEqual(['findings', null, 'f-1']);
});
