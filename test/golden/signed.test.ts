// A signed workbook through another program: unchanged after openpyxl has saved it and sorted its ledger; one cent, one cell.
// test/workbooks/README.md tells how the files were made.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesSinceSignOff } from '../../src/app/review/changes';
import { qualifiedPlace } from '../../src/core/sheet/place';
import { ROOT } from '../house/sources';
import { hexOf } from '../core/fingerprint/support';
import { capture, examine } from './books';

const signed = async (name: string) =>
  examine(await capture(readFileSync(join(ROOT, 'test', 'workbooks', 'signed', `${name}.xlsx`))));

test.each(['sample', 'openpyxl-saved', 'openpyxl-sorted'])('%s: unchanged since both sign-offs', async (name) => {
  const examination = await signed(name);
  expect(examination.verdict).toBe('valid');
  const since = changesSinceSignOff(examination);
  expect(since.map(({ scopeName, state, by }) => [scopeName, state, by])).toEqual([
    ['allocation', 'unchanged', 'B. Sample'],
    ['period 2025-12-31', 'unchanged', 'B. Sample'],
  ]);
  expect(await hexOf(examination)).toBe(await hexOf(await signed('sample')));
});

test('one cent more, by openpyxl: exactly one cell, in the allocation only', async () => {
  const examination = await signed('openpyxl-one-cent');
  const [allocation, period] = changesSinceSignOff(examination);
  expect(
    allocation!.changes.map(({ at, beforeAmount, afterAmount }) => [qualifiedPlace(at!), beforeAmount, afterAmount]),
  ).toEqual([['Allocation!D7', 2_000_000, 2_000_001]]);
  expect(period!.state).toBe('unchanged');
  const found = examination.findings.filter(({ rule }) => rule === 'unchanged-since-sign-off');
  expect(found.map(({ at }) => qualifiedPlace(at))).toEqual(['Allocation!D7']);
});
