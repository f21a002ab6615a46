// The first screen as a person meets it: the verdict follows edits by itself, a finding leads to its cell, an empty workbook
// becomes a grant workbook with one button, and what is saved is what the command line reads.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { capture } from '../golden/books';
import { ROOT } from '../house/sources';
import { contentOf } from '../workbook/excel/content';
import {
  goToCell,
  openWorkbench,
  saveFile,
  selected,
  settled,
  until,
  valueAt,
  verdict,
  type Workbench,
} from './workbench';

jest.setTimeout(300_000);

const ALLOT = join(ROOT, 'dist', 'allot.cjs');
const folder = mkdtempSync(join(tmpdir(), 'allot-first-'));

interface CheckedFile {
  readonly verdict: string;
  readonly totals: { readonly award: number; readonly allocated: number };
  readonly findings: readonly { readonly rule: string; readonly at: { readonly cell: string } }[];
}

function check(file: string): CheckedFile {
  const { stdout } = spawnSync(process.execPath, [ALLOT, 'check', file, '--format', 'json'], { maxBuffer: 1 << 28 });
  return (JSON.parse(stdout.toString()) as { files: CheckedFile[] }).files[0]!;
}

/** The formulas of a workbook with their results, by sheet and cell. */
async function formulasOf(file: string): Promise<readonly string[]> {
  const { sheets } = contentOf(await capture(readFileSync(file)));
  return sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([at, { formula, value }]) =>
      formula === undefined ? [] : [`${name}!${at} ${String(value)} =${formula}`],
    ),
  );
}

/** The group of the rule, whatever its headline says of it. */
const GROUP = '[data-group="allocation-adds-up-to-award"]';

describe('the sample', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench('file=sample&lang=en-US');
  });
  afterAll(() => bench.browser.close());

  test('is valid, and the award is the allocation', async () => {
    const { pane } = bench;
    expect(await settled(pane)).toMatch(/^The allocation is valid$|^Valid, \d+ warnings?$/);
    const row = pane.getByRole('row', { name: /^Allocated/ });
    expect(await row.innerText()).toContain('475,000.00');
  });

  test('an amount that is typed over is found at once, and is found in the saved file', async () => {
    const { page, pane } = bench;
    await goToCell(page, 'Allocation', 5, 3);
    const before = await valueAt(page, 'Allocation', 5, 3);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await verdict(pane, /\d+ errors? in \d+ rules?/);
    await pane.getByRole('tab', { name: /Findings/ }).click();
    await pane.locator(GROUP).waitFor();
    const file = await saveFile(bench, join(folder, 'one.xlsx'));
    const found = check(file);
    expect(found.verdict).toBe('invalid');
    expect(found.findings.map(({ rule }) => rule)).toContain('allocation-adds-up-to-award');
    expect(found.totals.award - found.totals.allocated).toBe(Number(before) * 100 - 100);
  });

  test('a click on a finding shows its cell', async () => {
    const { page, pane } = bench;
    await pane.locator(GROUP).click();
    await pane.getByRole('button', { name: 'Allocation, cell F15' }).first().click();
    await until(async () => (await selected(page)) === 'Allocation!F15');
  });

  test('undone, the workbook is valid again', async () => {
    const { page, pane } = bench;
    await goToCell(page, 'Allocation', 5, 3);
    await page.keyboard.press('Control+z');
    await verdict(pane, /^The allocation is valid$|^Valid, \d+ warnings?$/);
  });

  test('nothing was asked of the world outside, and nothing crashed', () => {
    expect(bench.foreign).toEqual([]);
    expect(bench.crashes).toEqual([]);
  });
});

describe('an empty workbook', () => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench('file=none&lang=en-US');
  });
  afterAll(() => bench.browser.close());

  test('offers the template, and one button makes it', async () => {
    const { pane } = bench;
    expect(await settled(pane)).toBe('No grant in this workbook');
    await pane.getByRole('button', { name: /^Add \d+ sheets$/ }).click();
    await verdict(pane, 'Not filled in yet', 120_000);
  });

  test('what it made is the template of the command line', async () => {
    const file = await saveFile(bench, join(folder, 'made.xlsx'));
    const own = join(folder, 'new.xlsx');
    execFileSync(process.execPath, [ALLOT, 'new', own, '--lang', 'en']);
    const made = check(file);
    expect(made.findings.map(({ rule }) => rule)).toEqual(check(own).findings.map(({ rule }) => rule));
    expect(made.totals.award).toBe(47_500_000);
    expect(await formulasOf(file)).toEqual(await formulasOf(own));
    expect(readFileSync(file).length).toBeGreaterThan(10_000);
  });
});
