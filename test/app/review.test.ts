// The reallocation meter and its request, the proof as a sheet, reasons in words.
import { examineSnapshot, type Examination } from '../../src/app/examine';
import { readerWords } from '../../src/app/readerWords';
import { draftRequest, meterView, type MeterView } from '../../src/app/review/meter';
import { describeRefusal } from '../../src/app/review/describeRefusal';
import { proofOf } from '../../src/app/review/proof';
import { proofSheet } from '../../src/app/review/proofSheet';
import { planSignOff } from '../../src/app/review/signOff';
import { dayOfIso } from '../../src/core/calendar/day';
import { LANGUAGES } from '../../src/core/sheet/language';
import { date, example, rowsOf, type Example, type ExampleRow } from '../../src/rules/examples';
import { matchSheet } from '../../src/workbook/layout/sheets';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { readerOf } from '../../src/words/reader';
import { sha256 } from '../core/fingerprint/support';
import { snapshotOf } from '../exampleWorkbook';
import { capture } from '../golden/books';

const TODAY = dayOfIso('2026-11-23')!;

const examineExample = (workbook: Example): Examination => examineSnapshot(snapshotOf(workbook), { today: TODAY });

const moved = (amount: number): Example =>
  example({
    grant: { 'Reallocation profile': 'us-10-total' },
    tables: {
      Baseline: rowsOf('Allocation').map((row): ExampleRow => ({
        ...row,
        'Approved on': date('2024-12-15'),
        'Approved by': 'B. Sample',
      })),
      Allocation: rowsOf('Allocation', { 0: { 'Year 2': 200 - amount }, 1: { 'Year 2': 250 + amount } }),
    },
  });

test('the meter: what may still move, as an edit is typed', () => {
  const view = meterView(examineExample(moved(60))) as MeterView;
  expect([view.tightest!.limit, view.tightest!.moved, view.tightest!.left]).toEqual([10_000, 6000, 4000]);
  expect([view.needsApproval, view.hasUnrecorded, view.revisions]).toEqual([false, true, 0]);
  const past = meterView(examineExample(moved(100.01))) as MeterView;
  expect([past.tightest!.left, past.needsApproval]).toEqual([-1, true]);
  expect(meterView(examineExample(example({})))).toBe('none');
  expect(meterView(examineExample(example({ grant: { 'Reallocation profile': 'us-10-total' } })))).toBe('no-baseline');
});

test.each([
  ['en', 'US$120.00 moves', 'US$100.00 (10% of US$1,000.00)', 'Ceiba\tDevelop\t500.00\t380.00\t−120.00'],
  ['es', 'US$ 120,00', 'US$ 100,00', 'Ceiba\tDevelop\t500,00\t380,00\t−120,00'],
  ['pt', 'US$ 120,00', 'US$ 100,00', 'Ceiba\tDevelop\t500,00\t380,00\t−120,00'],
] as const)('the request for approval in %s: a paragraph and a table', (language, total, limit, row) => {
  const examination = examineExample(moved(120));
  const text = draftRequest(examination, wordsIn(language, examination))!.replaceAll('\u00a0', ' ');
  expect(text).toContain(total);
  expect(text).toContain(limit);
  expect(text.split('\n')).toContain(row);
});

test.each(LANGUAGES)(
  'the proof as a sheet in %s: written and read again, every figure with its cells',
  async (language) => {
    const examination = examineExample(moved(0));
    const proof = await proofOf(examination, sha256);
    const model = proofSheet(proof, 'folder/grant.xlsx', wordsIn(language, examination));
    const [sheet] = model.sheets;
    expect(matchSheet(sheet!.name)).toBe('proof');
    const targets = sheet!.links.map(({ target }) => target);
    expect(targets).toEqual(
      expect.arrayContaining(['Grant!B4', 'Allocation!A2:A3', 'Allocation!B2:B3', 'Allocation!C2:D2']),
    );
    const snapshot = await capture(writeWorkbook(model));
    expect(snapshot.strings.join('\n')).toContain(`allot verify grant.xlsx --fingerprint ${proof.fingerprint.hex}`);
    const [column] = [snapshot.sheets[0]!.columns[2]!];
    const amounts = Array.from({ length: snapshot.sheets[0]!.lastRow }, (_, row) => column.value(row + 1));
    expect(amounts.filter((amount) => amount === 1000)).toHaveLength(4);
  },
);

test.each([
  ['en', ['2 errors must be resolved first', 'The workbook has no table SignOff']],
  ['es', ['Faltan 2 errores por resolver', 'El libro no tiene la tabla SignOff']],
  ['pt', ['Faltam resolver 2 erros', 'A pasta de trabalho não tem a tabela SignOff']],
] as const)('signing waits, and says for what, in %s', async (language, sentences) => {
  const wrong = examineExample(
    example({ grant: { Award: 999 }, tables: { Partners: rowsOf('Partners').slice(0, 1) } }),
  );
  const request = { role: 'Prepared by', name: 'A. Sample', decision: 'approve', comment: '' } as const;
  const planned = await planSignOff(wrong, { ...request, scope: { kind: 'allocation' } }, TODAY, sha256);
  const told = planned.outcome === 'refused' ? planned.refusals : [];
  const said = told.map((refusal) => describeRefusal(refusal, wordsIn(language, wrong)));
  expect(said[0]!.replace(/\d+/, '2')).toBe(sentences[0]);
  expect(said.at(-1)).toBe(sentences[1]);
});

test('the proof does not add up where an amount of the allocation can’t be read', async () => {
  const unread = example({ tables: { Allocation: rowsOf('Allocation', { 1: { 'Year 2': '250,00' } }) } });
  const { addsUp, ways } = await proofOf(examineExample(unread), sha256);
  expect([addsUp, ways.award.amount, ways.byYear.amount]).toEqual([false, 100_000, 75_000]);
});

function wordsIn(language: (typeof LANGUAGES)[number], examination: Examination) {
  return readerWords(readerOf(language), examination);
}
