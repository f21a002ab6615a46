// Signing a workbook and looking at it again, through files: what was signed is unchanged until one cent is changed.
import { examineSnapshot, type Examination } from '../../src/app/examine';
import { changesSinceSignOff } from '../../src/app/review/changes';
import { planException } from '../../src/app/review/exceptions';
import { planRevision } from '../../src/app/review/baseline';
import type { Planned, ReviewPlan } from '../../src/app/review/plan';
import { reviewState } from '../../src/app/review/reviewState';
import { planReopen, planSignOff, type SignRequest } from '../../src/app/review/signOff';
import { verifyFingerprint } from '../../src/app/review/verify';
import { dayOf } from '../../src/core/calendar/day';
import { qualifiedPlace } from '../../src/core/sheet/place';
import type { Language } from '../../src/core/sheet/language';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import type { WorkbookModel } from '../../src/workbook/layout/template/model';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { hexOf, sha256 } from '../core/fingerprint/support';
import { capture } from '../golden/books';
import { withCell, withPlan } from './writtenModel';

const TODAY = dayOf(2026, 11, 23);
const ALLOCATION: SignRequest = {
  role: 'Prepared by',
  name: 'A. Sample',
  decision: 'approve',
  scope: { kind: 'allocation' },
  comment: 'As agreed',
};
const APPROVED: SignRequest = { ...ALLOCATION, role: 'Approved by', name: 'B. Sample' };
const PERIOD: SignRequest = { ...APPROVED, scope: { kind: 'period', to: dayOf(2025, 12, 31) } };

const template = (language: Language = 'en') =>
  buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true });

async function examined(model: WorkbookModel, asOf?: number): Promise<Examination> {
  return examineSnapshot(await capture(writeWorkbook(model)), { today: TODAY, asOf });
}

function planOf(planned: Planned): ReviewPlan {
  if (planned.outcome === 'refused') throw new Error(JSON.stringify(planned.refusals));
  return planned.plan;
}

async function signed(model: WorkbookModel, ...requests: SignRequest[]): Promise<WorkbookModel> {
  let written = model;
  for (const request of requests) {
    written = withPlan(written, planOf(await planSignOff(await examined(written), request, TODAY, sha256)));
  }
  return written;
}

const reasons = (planned: Planned) =>
  planned.outcome === 'refused' ? planned.refusals.map(({ reason }) => reason) : [];
const brokenRules = ({ findings }: Examination) => [...new Set(findings.map(({ rule }) => rule))];
const cents = (value: unknown) => Number(value) + 0.01;

describe.each(['en', 'es', 'pt'] as const)('prepared and approved (%s)', (language) => {
  test('valid and unchanged, with the baseline kept; then one cent: exactly that cell', async () => {
    const model = await signed(template(language), ALLOCATION, APPROVED);
    const before = await examined(model);
    expect([before.verdict, brokenRules(before)]).toEqual(['valid', []]);
    expect(before.grant.baseline.length).toBe(before.grant.allocation.length);
    expect(changesSinceSignOff(before).map(({ state, by }) => [state, by])).toEqual([['unchanged', 'B. Sample']]);
    expect(reviewState(before).decisions.map(({ name, decision }) => [name, decision])).toEqual([
      ['A. Sample', 'approve'],
      ['B. Sample', 'approve'],
    ]);

    const heading = { en: 'Year 2', es: 'Año 2', pt: 'Ano 2' }[language];
    const changed = await examined(withCell(model, 'Allocation', heading, 3, cents));
    const [since] = changesSinceSignOff(changed);
    expect(since!.changes.map(({ at, beforeAmount, afterAmount }) => [at!.cell, afterAmount! - beforeAmount!])).toEqual(
      [['D8', 1]],
    );
    const found = changed.findings.filter(({ rule }) => rule === 'unchanged-since-sign-off');
    expect(found.map(({ at }) => at.cell)).toEqual(['D8']);
    expect(changed.verdict).toBe('invalid');
  }, 60_000);
});

describe('a signed period', () => {
  test('leaves later vouchers free and lists each change within it', async () => {
    const model = await signed(template(), PERIOD);
    const before = await examined(model);
    const { date } = before.grant.expenditures;
    const later = date.findIndex((day) => day > dayOf(2025, 12, 31));
    const inside = date.findIndex((day) => day <= dayOf(2025, 12, 31));
    const free = changesSinceSignOff(await examined(withCell(model, 'Expenditures', 'Amount', later, cents)));
    expect([free[0]!.state, free[0]!.later]).toEqual([
      'unchanged',
      date.filter((day) => day > dayOf(2025, 12, 31)).length,
    ]);

    const changed = withCell(model, 'Expenditures', 'Amount', inside, cents);
    const moved = withCell(changed, 'Expenditures', 'Date', later, () => dayOf(2025, 12, 30));
    const [since] = changesSinceSignOff(await examined(moved));
    expect(since!.changes.map(({ kind, table }) => [kind, table])).toEqual([
      ['amount', 'Expenditures'],
      ['added', 'Expenditures'],
    ]);
    const out = withCell(model, 'Expenditures', 'Date', inside, () => dayOf(2026, 1, 5));
    const [redated] = changesSinceSignOff(await examined(out));
    expect(redated!.changes.map(({ kind, column, after }) => [kind, column, after])).toEqual([
      ['value', 'Date', '2026-01-05'],
    ]);
  }, 60_000);
});

describe('refused, with every reason', () => {
  test('while errors are open, without a name, and without the table', async () => {
    const wrong = await examined(withCell(template(), 'Allocation', 'Year 1', 0, cents));
    expect(reasons(await planSignOff(wrong, { ...ALLOCATION, name: ' ' }, TODAY, sha256))).toEqual([
      'errors',
      'no-name',
    ]);
    const returned = { ...ALLOCATION, decision: 'return', comment: '' } as const;
    expect(reasons(await planSignOff(wrong, returned, TODAY, sha256))).toEqual(['no-reason']);
    const told = await planSignOff(wrong, { ...returned, comment: 'Year 1 is a cent off' }, TODAY, sha256);
    expect(planOf(told).appends.map(({ table }) => table)).toEqual(['SignOff']);
  });

  test('a warning does not keep from signing; it is counted and named in the row', async () => {
    const model = withCell(template(), 'Partners', 'Name', 0, (value) => `${String(value)} `);
    const warned = await examined(model);
    expect(warned.counts.warning).toBeGreaterThan(0);
    const planned = await planSignOff(warned, ALLOCATION, TODAY, sha256);
    const row = planOf(planned).appends.at(-1)!.rows[0]!;
    expect([row['Open findings'], row['Comment']]).toEqual([1, 'As agreed [no-stray-spaces × 1]']);
  });
});

describe('reopening', () => {
  test('needs something signed and a reason; then changes are free, and revised and approved again', async () => {
    const model = await signed(template(), ALLOCATION, APPROVED);
    const request = { role: 'Approved by', name: 'B. Sample', scope: { kind: 'allocation' }, reason: 'Rains' } as const;
    expect(reasons(planReopen(await examined(template()), request, TODAY))).toEqual(['not-signed']);
    const before = await examined(model);
    expect(reasons(planReopen(before, { ...request, reason: '' }, TODAY))).toEqual(['no-reason']);
    const open = withPlan(model, planOf(planReopen(before, request, TODAY)));
    const moved = withCell(
      withCell(open, 'Allocation', 'Year 2', 0, (value) => Number(value) - 1000),
      'Allocation',
      'Year 2',
      2,
      (value) => Number(value) + 1000,
    );
    const loose = await examined(moved);
    expect(brokenRules(loose).filter((rule) => /sign-off|revisions/.test(rule))).toEqual([
      'revisions-explain-current-allocation',
    ]);
    const revision = planRevision(loose, {
      revision: 'REV-1',
      date: TODAY,
      kind: 'Approved',
      approvedBy: 'B. Sample',
      reason: 'Rains',
    });
    const revised = withPlan(moved, planOf(revision));
    const again = await examined(await signed(revised, ALLOCATION, APPROVED));
    expect(brokenRules(again).filter((rule) => /sign|revisions/.test(rule))).toEqual([]);
    expect(reviewState(again).decisions.map(({ decision }) => decision)).toEqual([
      ...['approve', 'approve', 'reopen', 'approve', 'approve'],
    ]);
    expect(reviewState(again).versions.map(({ kind }) => kind)).toEqual(['original', 'revision', 'current']);
  }, 60_000);
});

describe('as approved on a day', () => {
  test('the original shows the amounts of then; the workbook as it stands stays checked by its own', async () => {
    const model = await signed(template(), ALLOCATION, APPROVED);
    const changed = withCell(model, 'Allocation', 'Year 1', 0, (value) => Number(value) + 500);
    const [now, then] = [await examined(changed), await examined(changed, TODAY)];
    expect([now.totals.allocated - now.totals.award!, then.totals.allocated - then.totals.award!]).toEqual([50_000, 0]);
    expect(then.approved).toEqual({ kind: 'original', on: '2026-11-23', by: 'B. Sample', revision: '' });
    const early = await examined(changed, TODAY - 1);
    expect([early.approved, early.totals.allocated]).toEqual([null, now.totals.allocated]);
    expect(reasons(await planSignOff(then, ALLOCATION, TODAY, sha256))).toContain('as-approved');
  }, 60_000);
});

describe('exceptions', () => {
  const spaced = (spaces: string) =>
    withCell(template(), 'Partners', 'Name', 0, (value) => `${String(value)}${spaces}`);

  test('a warning is accepted for its values only; an error is not', async () => {
    const before = await examined(spaced(' '));
    const warning = before.findings.find(({ rule }) => rule === 'no-stray-spaces')!;
    const request = { finding: warning.id, by: 'B. Sample', reason: 'As in the register' };
    const after = await examined(withPlan(spaced(' '), planOf(planException(before, request, TODAY))));
    expect(after.accepted.map(({ state, finding }) => [state, finding.id])).toEqual([['holds', warning.id]]);
    expect(after.findings.map(({ id }) => id)).toContain(warning.id);
    expect(reviewState(after).open).toEqual([]);

    const wrong = await examined(withCell(template(), 'Allocation', 'Year 1', 0, cents));
    const error = wrong.findings.find(({ severity }) => severity === 'error')!;
    expect(reasons(planException(wrong, { ...request, finding: error.id }, TODAY))).toEqual(['not-a-warning']);
    expect(reasons(planException(wrong, { ...request, finding: 'gone', reason: '' }, TODAY))).toEqual([
      'no-finding',
      'no-reason',
    ]);
  });
});

describe('verifying a fingerprint', () => {
  test('of a sign-off: the same, then different with the cell named; a seal that was tampered with is told', async () => {
    const model = await signed(template(), ALLOCATION);
    const before = await examined(model);
    const hex = await hexOf(before, { kind: 'allocation' });
    expect(await verifyFingerprint(before, hex, sha256)).toEqual({ outcome: 'same', scope: 'allocation' });
    expect(await verifyFingerprint(before, await hexOf(before), sha256)).toEqual({ outcome: 'same', scope: 'whole' });
    const changed = withCell(model, 'Allocation', 'Year 3', 1, cents);
    const differs = await verifyFingerprint(await examined(changed), hex, sha256);
    expect(differs).toMatchObject({ outcome: 'different', against: 'signed', scope: 'allocation' });
    expect(differs.outcome === 'different' && differs.changes.map(({ at }) => qualifiedPlace(at!))).toEqual([
      'Allocation!E6',
    ]);
    const forged = withCell(changed, 'Seal', 'Content', 0, (value) => String(value).replace('475', '476'));
    const told = await verifyFingerprint(await examined(forged), hex, sha256);
    expect(told).toMatchObject({ outcome: 'different', against: 'damaged' });
  }, 60_000);
});
