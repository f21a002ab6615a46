// A decision as one deed: sheet first, then rows in their order; whatever fails, what stands in the workbook is told exactly.
import { decide, type Decision } from '../../../src/app/live/decide';
import type { AddSheetsReport, AppendReport, LiveWorkbookPort, NewRows } from '../../../src/app/live/workbook';
import type { WorkbookModel } from '../../../src/workbook/layout/template/model';
import { HostProblem } from '../../../src/workbook/port';

const SEAL = { title: 'Allot seal' } as WorkbookModel;
const rows = (table: string): NewRows => ({ table, rows: [{ Name: 'A. Sample' }] });
const FIRST_APPROVAL: Decision = { addSheets: SEAL, appends: [rows('Baseline'), rows('SignOff')] };

const area = (row: number) => ({ firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 10 });
const added = (row: number): AppendReport => ({ outcome: 'added', sheet: 'Sign-off', area: area(row) });
const SHEET: AddSheetsReport = { outcome: 'added', sheets: ['Allot seal'], leftOut: [] };

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
  const { port, asked } = workbook(SHEET, [added(5), added(6)]);
  expect(await decide(port, FIRST_APPROVAL)).toEqual({ outcome: 'written' });
  expect(asked).toEqual([SEAL, 'Baseline', 'SignOff']);
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
])('the decision’s own row %s: the sheet and the baseline are told', async (_, last, report) => {
  const { port } = workbook(SHEET, [added(5), last]);
  expect(await decide(port, FIRST_APPROVAL)).toEqual({
    ...{ outcome: 'rows', table: 'SignOff', report },
    left: {
      sheets: ['Allot seal'],
      rows: [{ table: 'Baseline', place: { sheet: 'Sign-off', area: area(5) } }],
    },
  });
});

test('nothing goes on after a step that failed', async () => {
  const { port, asked } = workbook(SHEET, [REFUSED, added(6)]);
  expect(await decide(port, FIRST_APPROVAL)).toMatchObject({ outcome: 'rows', table: 'Baseline', left: { rows: [] } });
  expect(asked).toEqual([SEAL, 'Baseline']);
});

test('before anything is written a problem of the program stays one', async () => {
  const { port } = workbook(SHEET, [new HostProblem('editing')]);
  await expect(decide(port, { addSheets: null, appends: [rows('Exceptions')] })).rejects.toThrow(HostProblem);
});

test('a fault of ours is never told as one of the program', async () => {
  const { port } = workbook(SHEET, [added(5), new TypeError('undefined')]);
  await expect(decide(port, FIRST_APPROVAL)).rejects.toThrow(TypeError);
});
