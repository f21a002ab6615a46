// Cells and rows written as one deed.
import { writeAll, type Write } from '../../../src/app/live/write';
import type { AppendReport, ApplyReport, LiveWorkbookPort } from '../../../src/app/live/workbook';
import { HostProblem } from '../../../src/workbook/port';

const WRITE: Write = {
  edits: [{ at: { sheet: 'Expenditures', row: 5, column: 15 }, expected: 'O1', value: null }],
  append: { table: 'Shares', rows: [{ Expenditure: 'E-1' }] },
};
const ADDED: AppendReport = {
  outcome: 'added',
  sheet: 'Shares',
  area: { firstRow: 5, lastRow: 5, firstColumn: 1, lastColumn: 5 },
  takeBack: () => Promise.resolve(true),
};

/** A workbook that answers as it is told, and remembers what it was asked. */
function workbook(applies: readonly ApplyReport[], append: AppendReport | Error) {
  const asked: unknown[] = [];
  let count = 0;
  const port = {
    apply: (edits: unknown) => {
      asked.push(edits);
      return Promise.resolve(applies[count++]!);
    },
    appendRows: (rows: unknown) => {
      asked.push(rows);
      return append instanceof Error ? Promise.reject(append) : Promise.resolve(append);
    },
  } as unknown as LiveWorkbookPort;
  return { port, asked };
}

const APPLIED: ApplyReport = { outcome: 'applied', cells: 1 };
const BACK = [{ at: WRITE.edits[0]!.at, expected: null, value: 'O1' }];

test('cells first, then rows', async () => {
  const { port, asked } = workbook([APPLIED], ADDED);
  expect(await writeAll(port, WRITE)).toEqual({ outcome: 'written' });
  expect(asked).toEqual([WRITE.edits, WRITE.append]);
});

test('refused cells keep the rows from being added', async () => {
  const refused: ApplyReport = { outcome: 'refused', refusals: [] };
  const { port, asked } = workbook([refused], ADDED);
  expect(await writeAll(port, WRITE)).toEqual({ outcome: 'edits', report: refused });
  expect(asked).toEqual([WRITE.edits]);
});

test.each<[string, AppendReport | Error, AppendReport]>([
  [
    'refused rows',
    { outcome: 'refused', refusal: { reason: 'protected' } },
    { outcome: 'refused', refusal: { reason: 'protected' } },
  ],
  ['a program that is busy', new HostProblem('busy'), { outcome: 'failed', problem: 'busy', left: null }],
])('%s take the cells back', async (_, append, report) => {
  const { port, asked } = workbook([APPLIED, APPLIED], append);
  expect(await writeAll(port, WRITE)).toEqual({ outcome: 'rows', report, undone: APPLIED });
  expect(asked).toEqual([WRITE.edits, WRITE.append, BACK]);
});

test('cells that could not be taken back are told', async () => {
  const failed: ApplyReport = { outcome: 'failed', problem: 'busy', restored: [], notRestored: [] };
  const { port } = workbook([APPLIED, failed], { outcome: 'refused', refusal: { reason: 'no-table' } });
  expect(await writeAll(port, WRITE)).toMatchObject({ outcome: 'rows', undone: failed });
});

test('rows alone, and cells alone', async () => {
  const rows = workbook([], ADDED);
  expect(await writeAll(rows.port, { edits: [], append: WRITE.append })).toEqual({ outcome: 'written' });
  expect(rows.asked).toEqual([WRITE.append]);
  const cells = workbook([APPLIED], ADDED);
  expect(await writeAll(cells.port, { edits: WRITE.edits, append: null })).toEqual({ outcome: 'written' });
  expect(cells.asked).toEqual([WRITE.edits]);
});
