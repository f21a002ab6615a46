// A signed workbook through other programs: unchanged after they have saved it, its ledger sorted or not; one cent, one cell.
// test/workbooks/README.md tells how the files were made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesSinceSignOff } from '../../src/app/review/changes';
import { qualifiedPlace } from '../../src/core/sheet/place';
import { ROOT } from '../house/sources';
import { hexOf } from '../core/fingerprint/support';
import { rewritten } from '../workbook/xlsx/models';
import { capture, examine } from './books';

const signed = async (name: string) =>
  examine(await capture(readFileSync(join(ROOT, 'test', 'workbooks', 'signed', `${name}.xlsx`))));

test.each([
  'sample',
  'openpyxl-saved',
  'openpyxl-sorted',
  'libreoffice-saved',
  'libreoffice-after-openpyxl',
  'libreoffice-sorted',
])('%s: unchanged since both sign-offs', async (name) => {
  const examination = await signed(name);
  expect(examination.verdict).toBe('valid');
  const since = changesSinceSignOff(examination);
  expect(since.map(({ scopeName, state, by }) => [scopeName, state, by])).toEqual([
    ['allocation', 'unchanged', 'B. Sample'],
    ['period 2025-12-31', 'unchanged', 'B. Sample'],
  ]);
  expect(await hexOf(examination)).toBe(await hexOf(await signed('sample')));
});

test('opened and saved in the workbench: unchanged since both sign-offs', async () => {
  const file = readFileSync(join(ROOT, 'test', 'workbooks', 'signed', 'libreoffice-saved.xlsx'));
  const examination = await examine(await capture(await rewritten(file)));
  expect(changesSinceSignOff(examination).map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
  expect(await hexOf(examination)).toBe(await hexOf(await signed('sample')));
});

test.each(['openpyxl', 'libreoffice'])(
  'one cent more, in %s: exactly one cell, in the allocation only',
  async (program) => {
    const examination = await signed(`${program}-one-cent`);
    const [allocation, period] = changesSinceSignOff(examination);
    expect(
      allocation!.changes.map(({ at, beforeAmount, afterAmount }) => [qualifiedPlace(at!), beforeAmount, afterAmount]),
    ).toEqual([['Allocation!D7', 2_000_000, 2_000_001]]);
    expect(period!.state).toBe('unchanged');
    const found = examination.findings.filter(({ rule }) => rule === 'unchanged-since-sign-off');
    expect(found.map(({ at }) => qualifiedPlace(at))).toEqual(['Allocation!D7']);
  },
);
