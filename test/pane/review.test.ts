// The screen Review apart from what is drawn: what it keeps, what its buttons wait for, what it says after writing.
import type { DecisionReport } from '../../src/app/live/decide';
import { dayOfIso } from '../../src/core/calendar/day';
import type { SigningView } from '../../src/app/reviewing/signing';
import { decisionNotice } from '../../src/pane/views/Review/decisionNotice';
import { decisionTitle } from '../../src/pane/views/Review/decisionTitle';
import {
  FIRST_REVIEWING_STATE,
  reduceReviewing,
  scopeOfForm,
  type ReviewingAction,
  type SignForm,
} from '../../src/pane/views/Review/reviewing';
import { leavesText } from '../../src/pane/views/Review/leaves';
import { waitsForFigures, waitsOfForm, waitsOfRevision } from '../../src/pane/views/Review/waiting';
import { fileNameOf } from '../../src/pane/state/fileName';
import { FIRST_STATE } from '../../src/pane/state/state';
import { wordsFor } from '../app/support';

const words = wordsFor();
const after = (...actions: ReviewingAction[]) => actions.reduce(reduceReviewing, FIRST_REVIEWING_STATE);
const FORM: SignForm = { ...FIRST_REVIEWING_STATE.form, name: 'B. Sample' };

test('a form that was begun stays while other pages are open; who signed stays after signing, the comment does not', () => {
  const begun = after(
    { type: 'open', page: 'sign' },
    { type: 'form', change: { name: 'B. Sample', role: 'Approved by', decision: 'return', comment: 'Year 2' } },
    { type: 'open', page: 'proof' },
    { type: 'open', page: 'sign' },
  );
  expect(begun.form).toMatchObject({ name: 'B. Sample', comment: 'Year 2', decision: 'return' });
  const { page, left, form } = reduceReviewing(begun, { type: 'signed' });
  expect([page, left]).toEqual(['overview', 'sign']);
  expect(form).toMatchObject({ name: 'B. Sample', role: 'Approved by', comment: '', decision: 'approve' });
});

test('the page that was left tells where the focus belongs', () => {
  expect(after({ type: 'open', page: 'meter' }, { type: 'open', page: 'overview' }).left).toBe('meter');
  expect(after({ type: 'open', page: 'meter' }).left).toBe(null);
  const arrived = after({ type: 'open', page: 'meter' }, { type: 'open', page: 'overview' }, { type: 'arrived' });
  expect(arrived.left).toBe(null);
});

test.each([
  ['allocation', '', { kind: 'allocation' }],
  ['period', '2026-06-30', { kind: 'period', to: dayOfIso('2026-06-30') }],
  ['period', '', undefined],
  ['period', '2026-02-30', undefined],
] as const)('the scope %s to “%s”', (scope, periodTo, expected) => {
  expect(scopeOfForm({ scope, periodTo })).toEqual(expected);
});

const VIEW: SigningView = {
  ...{ award: 100, rows: 1, accepted: 0, open: [], notChecked: 0, ledger: null, fingerprint: 'A', rules: '2026.11' },
  ...{ makesBaseline: false, obstacles: [], missing: [] },
};

test('signing waits for everything at once, in the order of the page, with the way there', () => {
  const errors = {
    reason: 'errors',
    text: '7 errors must be resolved first',
    screen: 'findings',
    table: null,
  } as const;
  const view: SigningView = { ...VIEW, obstacles: [errors], missing: ['SignOff'] };
  const waits = waitsOfForm({ ...FORM, name: ' ', decision: 'return' }, view, { kind: 'allocation' }, words);
  expect(waits.map(({ text, screen }) => [text, screen])).toEqual([
    ['7 errors must be resolved first', 'findings'],
    ['The workbook has no table SignOff', null],
    ['Write the name', null],
    ['Write the reason', null],
  ]);
  expect(waitsOfForm(FORM, VIEW, { kind: 'allocation' }, words)).toEqual([]);
  expect(waitsOfForm(FORM, null, null, words).map(({ text }) => text)).toEqual(['Choose the last day of the period']);
});

test('nothing is decided about figures that are not the workbook’s', () => {
  const current = { ...FIRST_STATE, activity: { kind: 'idle' }, isStale: false } as const;
  expect(waitsForFigures(current, words)).toEqual([]);
  expect(waitsForFigures({ ...current, isStale: true }, words)).toHaveLength(1);
  expect(waitsForFigures({ ...current, activity: { kind: 'checking', since: 0 } }, words)).toHaveLength(1);
});

test('a revision waits for its name, who approved it where that is needed, and the reason', () => {
  const view = { changes: [{ partner: 'Ceiba', budgetLine: 'Develop', year: 2, amount: 1 }], net: 1 };
  const whole = { ...view, hasBaseline: true, missing: [] };
  const form = { revision: 'REV-1', kind: 'Within limit', approvedBy: '', reason: 'Rains' } as const;
  expect(waitsOfRevision(form, whole, words)).toEqual([]);
  const texts = (kind: 'Within limit' | 'Approved', changes = whole.changes) =>
    waitsOfRevision({ ...form, kind, reason: '' }, { ...whole, changes }, words).map(({ text }) => text);
  expect(texts('Approved')).toEqual(['Write who approved it', 'Write the reason']);
  expect(texts('Within limit', [])).toEqual(['Nothing has changed since the last revision', 'Write the reason']);
});

describe('after writing a decision', () => {
  const place = { sheet: 'Sign-off', area: { firstRow: 5, lastRow: 14, firstColumn: 20, lastColumn: 27 } };
  const failed = (left: Extract<DecisionReport, { outcome: 'rows' }>['left']): DecisionReport => ({
    ...{ outcome: 'rows', table: 'SignOff', left },
    report: { outcome: 'failed', problem: 'busy', left: null },
  });

  test('written says nothing of its own', () => {
    expect(decisionNotice({ outcome: 'written' }, words)).toBe(null);
  });

  test('nothing written is told as nothing changed', () => {
    expect(decisionNotice(failed({ sheets: [], rows: [] }), words)!.title).toBe('Nothing was changed.');
  });

  test('what stands there all the same is named by its cells', () => {
    const notice = decisionNotice(failed({ sheets: ['Allot seal'], rows: [{ table: 'Baseline', place }] }), words)!;
    expect(notice.title).toBe('The decision was not recorded.');
    expect(notice.text).toContain("Allot seal and 'Sign-off'!T5:AA14");
  });

  test('a sheet that could not be added is told with what is left of it', () => {
    const report = { outcome: 'failed', problem: 'protected', left: ['Allot seal'] } as const;
    expect(decisionNotice({ outcome: 'sheet', report }, words)!.text).toContain('Allot seal');
  });
});

test.each([
  ['approve', 'Prepared by', 'Prepared · B. Sample'],
  ['approve', 'Approved by', 'Approved · B. Sample'],
  ['return', 'Approved by', 'Returned · B. Sample'],
  ['reopen', null, 'Reopened · B. Sample'],
] as const)('%s by %s is told as “%s”', (decision, role, title) => {
  const line = { decision, role, name: 'B. Sample', on: null, scope: 'Allocation', periodTo: null };
  const rest = { fingerprint: '', rules: '', openFindings: null, comment: '' };
  expect(decisionTitle({ ...line, ...rest }, words)).toBe(title);
});

test.each([
  [225_000, 'leaves 2,250.00'],
  [0, 'leaves 0.00'],
  [-1, '0.01 past the limit'],
])('a move that leaves %d', (left, text) => {
  expect(leavesText(left, words)).toBe(text);
});

test.each([
  ['C:\\Grants\\LAC grant.xlsx', 'LAC grant.xlsx'],
  ['https://d.docs.live.net/1/Grants/LAC%20grant.xlsm', 'LAC grant.xlsm'],
  ['https://x.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&file=grant.xlsx&action=default', 'grant.xlsx'],
  ['https://localhost:3000/100%.html', ''],
  ['', ''],
  [undefined, ''],
])('the file of %s is %s', (where, name) => {
  expect(fileNameOf(where)).toBe(name);
});
