// A decision as one deed: sheet first, then rows in their order; what fails takes the others back, and what stays is told exactly.
import { decide, type Decision } from '../../../src/app/live/decide';
import type { AddSheetsReport, AppendReport, LiveWorkbookPort, NewRows } from '../../../src/app/live/workbook';
import type { WorkbookModel } from '../../../src/workbook/layout/template/model';
import { HostProblem } from '../../../src/workbook/port';

const SEAL = { title: 'Allot seal' } as WorkbookModel;
const rows = (table: string): NewRows => ({ table, rows: [{ Name: 'A. Sample' }] });
const FIRST_APPROVAL: Decision = { addSheets: SEAL, appends: [rows('Baseline'), rows('SignOff')] };

const area = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 10 });
type Added<Report> = Extract<Report, { readonly outcome: 'added' }>;
const added = (row: number, isGone = true): Added<AppendReport> => ({
  ...{ outcome: 'added', sheet: 'Sign-off', area: area(row) },
  takeBack: jest.fn(() => Promise.resolve(isGone)),
});
const sheetAdded = (left: readonly string[] = []): Added<AddSheetsReport> => ({
  ...{ outcome: 'added', sheets: ['Allot seal'], leftOut: [] },
  takeBack: jest.fn(() => Promise.resolve(left)),
});

/** A workbook that answers as it is told, and remembers what it was asked. */
function workbook(sheet: AddSheetsReport | Error, appends: readonly (AppendReport | Error)[]) {
  const asked: unknown[] = [];
  const left = [...appends];
  const answer = <T>(what: T | Error) => (what instanceof Error ? Promise.reject(what) : Promise.resolve(what));
  const port = {
    addSheets: (model: unknown) => {
      asked.push(model);
      return answer(sheet);
    },
    appendRows: (what: NewRows) => {
      asked.push(what.table);
      return answer(left.shift()!);
    },
  } as unknown as LiveWorkbookPort;
  return { port, asked };
}

test('the sheet of the seal, the baseline, and the row of the decision last', async () => {
  const all = [sheetAdded(), added(5), added(6)] as const;
  const { port, asked } = workbook(all[0], all.slice(1) as AppendReport[]);
  expect(await decide(port, FIRST_APPROVAL)).toEqual({ outcome: 'written' });
  expect(asked).toEqual([SEAL, 'Baseline', 'SignOff']);
  for (const { takeBack } of all) expect(takeBack).not.toHaveBeenCalled();
});

test('a sheet that is not added keeps all rows from being written', async () => {
  const failed: AddSheetsReport = { outcome: 'failed', problem: 'protected', left: [] };
  const { port, asked } = workbook(failed, []);
  expect(await decide(port, FIRST_APPROVAL)).toEqual({ outcome: 'sheet', report: failed });
  expect(asked).toEqual([SEAL]);
});

const REFUSED: AppendReport = { outcome: 'refused', refusal: { reason: 'protected' } };
const BUSY: AppendReport = { outcome: 'failed', problem: 'busy', left: null };

test.each<[string, AppendReport | Error, AppendReport]>([
  ['refused', REFUSED, REFUSED],
  ['failed', BUSY, BUSY],
  ['a program that does not answer', new HostProblem('busy'), BUSY],
])('the decision’s own row %s: the baseline and the sheet are taken back', async (_, last, report) => {
  const [sheet, baseline] = [sheetAdded(), added(5)];
  const { port } = workbook(sheet, [baseline, last]);
  expect(await decide(port, FIRST_APPROVAL)).toEqual({
    ...{ outcome: 'rows', table: 'SignOff', report },
    left: { sheets: [], rows: [] },
  });
  for (const { takeBack } of [sheet, baseline]) expect(takeBack).toHaveBeenCalledTimes(1);
});

test('what can’t be taken back is told', async () => {
  const { port } = workbook(sheetAdded(['Allot seal']), [added(5, false), REFUSED]);
  expect(await decide(port, FIRST_APPROVAL)).toMatchObject({
    left: { sheets: ['Allot seal'], rows: [{ table: 'Baseline', place: { sheet: 'Sign-off', area: area(5) } }] },
  });
});

test('a sheet that goes takes rows along that would not go by themselves', async () => {
  const { port } = workbook({ ...sheetAdded(), sheets: ['Sign-off'] }, [added(5, false), REFUSED]);
  expect(await decide(port, FIRST_APPROVAL)).toMatchObject({ left: { sheets: [], rows: [] } });
});

test('nothing goes on after a step that failed', async () => {
  const { port, asked } = workbook(sheetAdded(), [REFUSED, added(6)]);
  expect(await decide(port, FIRST_APPROVAL)).toMatchObject({ outcome: 'rows', table: 'Baseline', left: { rows: [] } });
  expect(asked).toEqual([SEAL, 'Baseline']);
});

test('before anything is written a problem of the program stays one', async () => {
  const { port } = workbook(sheetAdded(), [new HostProblem('editing')]);
  await expect(decide(port, { addSheets: null, appends: [rows('Exceptions')] })).rejects.toThrow(HostProblem);
});

test('a fault of ours is never told as one of the program', async () => {
  const { port } = workbook(sheetAdded(), [added(5), new TypeError('undefined')]);
  await expect(decide(port, FIRST_APPROVAL)).rejects.toThrow(TypeError);
});
