// What the screen Review shows, from workbooks that are signed, changed, accepted: through the engine's own questions.
import { describeFinding } from '../../src/app/describe';
import * as SHEETS from '../../src/app/engine/questions/sheets';
import * as REVIEW from '../../src/app/engine/questions/review';
import type { SealingDesk } from '../../src/app/reviewing/sealingDesk';
import { readValues } from '../../src/app/reviewing/readValues';
import type { ToWrite } from '../../src/app/reviewing/toWrite';
import type { SignRequest } from '../../src/app/review/signOff';
import { dayOf } from '../../src/core/calendar/day';
import { LANGUAGES, type Language } from '../../src/core/sheet/language';
import { example, type Example } from '../../src/rules/examples';
import { exceptionsCurrent } from '../../src/rules/signoff/exceptions-current';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import type { WorkbookModel } from '../../src/workbook/layout/template/model';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { sha256 } from '../core/fingerprint/support';
import { capture } from '../golden/books';
import { openExample, openSnapshot, wordsFor } from './support';
import { withCell, withPlan } from './writtenModel';

const sample = (language: Language = 'en') => buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true });

async function deskOf(model: WorkbookModel, language: Language = 'en'): Promise<SealingDesk> {
  return { ...openSnapshot(await capture(writeWorkbook(model))), words: wordsFor(language), sha256 };
}

const REQUEST: SignRequest = {
  ...{ role: 'Approved by', name: 'B. Sample', decision: 'approve', comment: '' },
  scope: { kind: 'allocation' },
};

function planOf(written: ToWrite) {
  if (written.outcome !== 'ready') throw new Error(JSON.stringify(written));
  return written.plan;
}

async function signed(model: WorkbookModel, request = REQUEST): Promise<WorkbookModel> {
  const desk = await deskOf(model);
  const { fingerprint } = await REVIEW.signing(desk, request);
  return withPlan(model, planOf(await REVIEW.signToWrite(desk, { request, seen: fingerprint })));
}

test('before signing: the award four ways, the rows, the baseline to come; nothing waits', async () => {
  const view = await REVIEW.signing(await deskOf(sample()), REQUEST);
  expect(view).toMatchObject({ award: 47_500_000, makesBaseline: true, obstacles: [], missing: [], ledger: null });
  expect(view.fingerprint).toMatch(/^[0-9A-F]{64}$/);
});

test('a period counts its expenditures and those that stay free', async () => {
  const desk = await deskOf(sample());
  const scope = { kind: 'period', to: dayOf(2025, 12, 31) } as const;
  const { ledger } = await REVIEW.signing(desk, { ...REQUEST, scope });
  const { date } = desk.examination.grant.expenditures;
  const within = date.filter((day) => day <= scope.to).length;
  expect([ledger!.count, ledger!.later]).toEqual([within, date.length - within]);
  expect(within).toBeGreaterThan(0);
  expect(ledger!.later).toBeGreaterThan(0);
});

test('what was seen is what is signed: another fingerprint is not', async () => {
  const written = await REVIEW.signToWrite(await deskOf(sample()), { request: REQUEST, seen: 'F'.repeat(64) });
  expect(written).toEqual({ outcome: 'changed' });
});

test.each(LANGUAGES)(
  'signed, then one cent (%s): the cell, old and new as the reader writes them',
  async (language) => {
    const heading = { en: 'Year 2', es: 'Año 2', pt: 'Ano 2' }[language];
    const model = await signed(sample(language));
    const before = REVIEW.review(await deskOf(model, language), null);
    expect(before.since).toMatchObject([{ state: 'unchanged', by: 'B. Sample', periodTo: null }]);

    const desk = await deskOf(
      withCell(model, 'Allocation', heading, 3, (value) => Number(value) + 0.01),
      language,
    );
    const { since, ties, obstacles } = REVIEW.review(desk, null);
    const amount = { en: ['14,000.00', '14,000.01'], es: ['14.000,00', '14.000,01'], pt: ['14.000,00', '14.000,01'] };
    expect(since[0]!.changes).toMatchObject([
      { kind: 'changed', place: { cell: 'D8' }, before: amount[language][0], after: amount[language][1] },
    ]);
    expect(since[0]!.changes[0]!.what).toContain(heading);
    expect(since[0]!.cells).toEqual({ count: 1, amount: 1 });
    expect(ties.unexplained).toEqual({ count: 1, net: 1 });
    expect(ties.broken.map(({ rule }) => rule)).not.toContain('unchanged-since-sign-off');
    expect(obstacles.map(({ screen }) => screen)).toContain('findings');
  },
);

test('an expenditure dated otherwise is counted with its money, a row that is gone too', async () => {
  const model = await signed(sample(), { ...REQUEST, scope: { kind: 'period', to: dayOf(2025, 12, 31) } });
  const redated = await deskOf(withCell(model, 'Expenditures', 'Date', 0, (value) => Number(value) + 1));
  const [since] = REVIEW.review(redated, null).since;
  const { amount } = redated.examination.grant.expenditures;
  expect(since!.redated).toEqual({ count: 1, amount: amount[0] });
  const { columns } = model.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === 'Expenditures')!;
  const emptied = columns.reduce((book, { name }) => withCell(book, 'Expenditures', name, 0, () => null), model);
  const [gone] = REVIEW.review(await deskOf(emptied), null).since;
  expect(gone!.deleted).toEqual({ count: 1, amount: amount[0] });
});

test('the version as approved keeps its amounts; what is another today is marked', async () => {
  const model = withCell(await signed(sample()), 'Allocation', 'Year 1', 0, (value) => Number(value) + 5);
  const desk = await deskOf(model);
  const { versions } = REVIEW.review(desk, null);
  expect(versions.map(({ kind }) => kind)).toEqual(['original', 'current']);
  const [original, current] = [0, 1].map((index) => REVIEW.version(desk, index)!);
  expect(original!.total).toBe(47_500_000);
  expect([original!.different, current!.different]).toEqual([1, 0]);
  expect(current!.total - original!.total).toBe(500);
  expect(REVIEW.version(desk, 2)).toBe(null);
});

describe('a workbook of an older template', () => {
  const bare = () => {
    const model = sample();
    return { ...model, sheets: model.sheets.filter(({ name }) => name !== 'Sign-off' && name !== 'Revisions') };
  };

  test('names the tables that are missing; the sheets to be added hold them, and then it can be signed', async () => {
    const desk = await deskOf(bare());
    expect((await REVIEW.signing(desk, REQUEST)).missing).toEqual(['SignOff', 'Baseline']);
    const added = REVIEW.missingTables(desk, null)!;
    expect(added.sheets.map(({ name }) => name)).toEqual(['Sign-off', 'Revisions']);
    const model = bare();
    const whole = { ...model, sheets: [...model.sheets, ...added.sheets] };
    expect(REVIEW.missingTables(await deskOf(whole), null)).toBe(null);
    const { since } = REVIEW.review(await deskOf(await signed(whole)), null);
    expect(since).toMatchObject([{ state: 'unchanged' }]);
  });
});

describe('accepting a warning', () => {
  const words = wordsFor();
  const warned = example({ grant: { 'Minimum co-financing share': 0.2 } });
  const deskWith = (workbook = warned): SealingDesk => ({ ...openExample(workbook), words, sha256 });

  test('errors and what is gone can’t be accepted', () => {
    const desk = deskWith();
    const { findings } = desk.examination;
    const warning = findings.find(({ severity }) => severity === 'warning')!;
    expect(REVIEW.acceptance(desk, warning.id)).toMatchObject({ before: null });
    expect(REVIEW.acceptance(desk, 'no-such-finding')).toBe(null);
    const error = findings.find(({ severity }) => severity === 'error');
    if (error) expect(REVIEW.acceptance(desk, error.id)).toBe(null);
  });

  test('an acceptance that has lapsed shows what was accepted and what stands there now', () => {
    const desk = deskWith();
    const warning = desk.examination.findings.find(({ rule }) => rule === 'cofinancing-share-met')!;
    const Values = `${Object.keys(warning.facts).length ? 'award=100000; ' : ''}pledged=1234`;
    const accepted = deskWith(
      example({
        grant: { 'Minimum co-financing share': 0.2 },
        tables: {
          Exceptions: [{ Finding: warning.id, Rule: warning.rule, Reason: 'On its way', By: 'B. Sample', Values }],
        },
      }),
    );
    const [exception] = REVIEW.accepted(accepted, null);
    expect(exception).toMatchObject({ state: 'lapsed', by: 'B. Sample', on: null });
    expect(exception!.values.map(({ accepted: then }) => then)).toContain('12.34');
  });
});

test('values of an exception are read back, texts with separators and lists too', () => {
  const text = 'amount=-5; key="E; \\"1\\""; keys=["a","b"]; last=null';
  expect([...readValues(text)]).toEqual([
    ['amount', '-5'],
    ['key', '"E; \\"1\\""'],
    ['keys', '["a","b"]'],
    ['last', 'null'],
  ]);
});

test.each(['', 'ABC', 'G'.repeat(64)])('“%s” is no fingerprint', async (typed) => {
  expect(await REVIEW.verify(await deskOf(sample()), typed)).toEqual({ outcome: 'unreadable' });
});

test('a fingerprint typed in groups is verified against the content', async () => {
  const desk = await deskOf(sample());
  const { fingerprint } = await REVIEW.signing(desk, REQUEST);
  const typed = fingerprint!.toLowerCase().replace(/(.{8})/g, '$1 ');
  expect(await REVIEW.verify(desk, typed)).toEqual({ outcome: 'same', scope: 'allocation' });
});

test('who only prepared is not said to have approved', async () => {
  const since = async (model: WorkbookModel) => REVIEW.review(await deskOf(model), null).since;
  const prepared = await signed(sample(), { ...REQUEST, role: 'Prepared by' });
  expect(await since(prepared)).toMatchObject([{ isPrepared: true }]);
  expect(await since(await signed(prepared))).toMatchObject([{ isPrepared: false }]);
});

test('a revision recorded after signing reads as a person writes it', async () => {
  const model = withCell(await signed(sample()), 'Allocation', 'Year 1', 0, (value) => Number(value) + 5);
  const request = { revision: 'REV-1', kind: 'Approved', approvedBy: 'F. Sample', reason: 'More forums' } as const;
  const recorded = withPlan(model, planOf(REVIEW.revisionToWrite(await deskOf(model), request)));
  const [since] = REVIEW.review(await deskOf(recorded), null).since;
  const row = since!.changes.find(({ kind }) => kind === 'added')!;
  expect(row.what).toBe('REV-1 · Ceiba · Develop · 1');
  expect(row.after).not.toMatch(/\d{4}-\d{2}-\d{2}|\de\d/);
});

test('an accepted warning that no longer arises is counted, in the proof too', async () => {
  const accepted = [{ Finding: 'burn-rate-in-range/x/y', Rule: 'burn-rate-in-range', Reason: 'r', By: 'B. Sample' }];
  const desk = { ...openExample(example({ tables: { Exceptions: accepted } })), words: wordsFor(), sha256 };
  const { exceptions, settled } = REVIEW.review(desk, null);
  expect([exceptions, settled]).toEqual([[], 1]);
  const said = '1 accepted warning no longer arises.';
  expect(await SHEETS.proofPage(desk, 'grant.xlsx')).toContain(`<h2>Accepted exceptions</h2><p>${said}</p>`);
  const { cells } = (await SHEETS.proofSheet(desk, 'grant.xlsx')).sheets[0]!;
  const at = cells.findIndex(({ value }) => value === said);
  expect(cells[at - 1]!.value).toBe('Accepted exceptions');
});

test('a lapsed exception tells the values that differ, as amounts', () => {
  const { workbook } = exceptionsCurrent.examples.breaks as { workbook: Example };
  const { examination } = openExample(workbook);
  const finding = examination.findings.find(({ rule }) => rule === 'exceptions-current')!;
  const { message } = describeFinding(finding, wordsFor());
  expect(message).toContain('200.00');
  expect(message).toContain('199.00');
  expect(message).not.toMatch(/=|20000|award/);
});
