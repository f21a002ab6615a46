// The workbench as a person meets it: the sample, typing, inserting, saving and opening; by keyboard and for everybody.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { newWorkbook } from '../../../src/app/newWorkbook';
import { allot } from '../../cli/run';
import { valueAt as valueIn } from '../../browser/workbench';
import { startWorkbench, workedOut } from './workbenchPage';
import type { Workbench } from './workbenchPage';

let bench: Workbench;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allot-page-'));
  bench = await startWorkbench();
  page = bench.page;
}, 240_000);
afterAll(async () => {
  await bench.close();
  await rm(folder, { recursive: true });
});

const valueAt = (sheet: string, row: number, column: number) => valueIn(page, sheet, row, column);

async function waitForValue(sheet: string, row: number, column: number, wanted: unknown): Promise<void> {
  for (let left = 80; left > 0 && (await valueAt(sheet, row, column)) !== wanted; left--)
    await page.waitForTimeout(250);
  expect(await valueAt(sheet, row, column)).toBe(wanted);
}

/** Goes to a cell by the name box and types, as a person does. */
async function type(address: string, text: string): Promise<void> {
  await page.getByLabel('Cell', { exact: true }).fill(address);
  await page.getByLabel('Cell', { exact: true }).press('Enter');
  await page.evaluate(() => window.allotWorkbench!.book()!.focus());
  await page.waitForTimeout(300);
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press('Enter');
  await workedOut(page);
}

async function save(name: string): Promise<string> {
  const path = join(folder, name);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save' }).click(),
  ]);
  await download.saveAs(path);
  return path;
}

test.each(['en', 'es', 'pt'] as const)(
  'the sample in %s: every formula gives what the template says',
  async (language) => {
    await bench.open(`?file=sample&pane=closed&lang=${language}`);
    const found = await page.evaluate(() => {
      const book = window.allotWorkbench!.book()!;
      return book.sheets().map(({ id, name }) => {
        const cells = book.cells(id);
        const used = cells.usedArea(true);
        const results: [string, unknown][] = [];
        for (let row = 1; row <= (used?.lastRow ?? 0); row++) {
          for (let column = 1; column <= used!.lastColumn; column++) {
            if (cells.formula(row, column) === undefined) continue;
            const value = cells.value(row, column);
            results.push([
              `${name} ${row},${column}`,
              typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
            ]);
          }
        }
        return results;
      });
    });
    const { sheets } = newWorkbook({ language, profile: 'lac-moving-to-scale', sample: true });
    const wanted = sheets.map(({ name, cells }) =>
      [...cells]
        .filter(({ formula }) => formula !== undefined)
        .sort((a, b) => a.row - b.row || a.column - b.column)
        .map(({ row, column, value }) => [
          `${name} ${row},${column}`,
          typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
        ]),
    );
    expect(wanted.flat().length).toBeGreaterThan(500);
    expect(found).toEqual(wanted);
  },
  120_000,
);

describe('the sample grant', () => {
  beforeEach(() => bench.open('?file=sample&sheet=Allocation&pane=closed&lang=en-US'), 240_000);

  test('a command shows the pane that was closed when the workbook was opened', async () => {
    const pane = page.locator('[data-region=pane]');
    expect(await pane.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Check now' }).click();
    await pane.waitFor();
    await page.getByRole('button', { name: 'Close the pane' }).click();
    await pane.waitFor({ state: 'hidden' });
  });

  test('totals follow an amount that is typed, and what is unsaved is said', async () => {
    expect(await page.getByText('edited, not saved').count()).toBe(0);
    await type('D9', '19600');
    await waitForValue('Allocation', 15, 4, 162_100);
    await waitForValue('Allocation', 15, 6, 475_100);
    await waitForValue('Allocation', 3, 6, -100);
    expect(await page.getByText('edited, not saved').count()).toBe(1);
  });

  test('totals follow a row that is inserted and filled in', async () => {
    await page.evaluate(() => {
      const book = window.allotWorkbench!.book()!;
      const { id } = book.sheets().find(({ name }) => name === 'Allocation')!;
      book.shiftCells(id, {
        area: { firstRow: 10, firstColumn: 1, lastRow: 10, lastColumn: 16_384 },
        direction: 'down',
      });
    });
    await type('D10', '500');
    await waitForValue('Allocation', 16, 4, 162_500);
  });

  test('what is saved is a workbook that the command line finds as it was, and opens again whole', async () => {
    await type('D9', '19600');
    const path = await save('saved.xlsx');
    expect(await page.getByText('edited, not saved').count()).toBe(0);
    const report = JSON.parse(allot(['check', path, '--format', 'json']).out) as {
      readonly files: readonly { readonly totals: { readonly allocated: number } }[];
    };
    expect(report.files[0]!.totals.allocated).toBe(47_510_000);
    const before = await contentsOf(page);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.waitForFunction(() => window.allotWorkbench!.state().file?.name === 'saved.xlsx');
    await workedOut(page);
    expect(await contentsOf(page)).toEqual(before);
    expect(await valueAt('Allocation', 15, 6)).toBe(475_100);
  });

  test('a file that is no workbook is refused in the words of the command line', async () => {
    const path = join(folder, 'letter.xlsx');
    await writeFile(path, 'Dear reader');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('dialog').getByText('letter.xlsx was not opened').waitFor();
    const { out, err } = allot(['check', path, '--lang', 'en']);
    const said = (await page.getByRole('dialog').innerText()).split('\n').find((text) => text.length > 40)!;
    expect(`${err}${out}`.replaceAll(path, 'letter.xlsx').replace(/\s+/g, ' ')).toContain(said);
  });

  test('changes that are not saved are asked about before another workbook is opened', async () => {
    await type('D9', '19600');
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: 'An empty workbook' }).click();
    await page.getByText('Discard the changes?').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await valueAt('Allocation', 9, 4)).toBe(19_600);
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.getByRole('menuitem', { name: 'An empty workbook' }).click();
    await page.getByRole('button', { name: 'Discard the changes' }).click();
    await page.waitForFunction(() => window.allotWorkbench!.book()!.sheets().length === 1);
  });
});

/** Everything of the workbook that must outlive saving: tables, names, rules, formats and formulas. */
function contentsOf(where: Page): Promise<unknown> {
  return where.evaluate(() => {
    const book = window.allotWorkbench!.book()!;
    const sheets = book.sheets().map(({ id, name, validations, marks, notes, frozenRows }) => {
      const cells = book.cells(id);
      const used = cells.usedArea(false)!;
      const seen: unknown[] = [];
      for (let row = 1; row <= used.lastRow; row++) {
        for (let column = 1; column <= used.lastColumn; column++) {
          const { numberFormat, fill, isLocked, isBold } = cells.style(row, column);
          seen.push([cells.formula(row, column) ?? cells.value(row, column), numberFormat, fill, isLocked, isBold]);
        }
      }
      return { name, validations, marks: marks.length, notes, frozenRows, seen };
    });
    const tables = book
      .tables()
      .map(({ name, area, hasTotals, hasFilterButtons }) => [name, area, hasTotals, hasFilterButtons]);
    const names = book.names().map(({ name, refersTo }) => [name, refersTo]);
    return JSON.parse(JSON.stringify({ sheets, tables, names: names.sort() })) as unknown;
  });
}

describe('with the keyboard and for everybody', () => {
  beforeAll(() => bench.open('?file=sample&lang=en'), 240_000);

  const region = () =>
    page.evaluate(() => document.activeElement?.closest('[data-region]')?.getAttribute('data-region') ?? null);

  test('F6 goes from the ribbon to the grid to the pane and back', async () => {
    await page.getByRole('button', { name: 'Open Allot' }).focus();
    const seen = [await region()];
    for (let step = 0; step < 2; step++) {
      await page.keyboard.press('F6');
      await page.waitForTimeout(500);
      seen.push(await region());
    }
    expect(seen).toEqual(['ribbon', 'grid', 'pane']);
  });

  test('the edge of the pane moves with the arrow keys, within its bounds', async () => {
    const edge = page.getByRole('separator', { name: 'Width of the pane' });
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await edge.getAttribute('aria-valuenow')).toBe('360');
    await page.keyboard.press('End');
    expect((await page.locator('iframe').boundingBox())!.width).toBe(500);
    await page.keyboard.press('Home');
    expect((await page.locator('iframe').boundingBox())!.width).toBe(320);
  });

  test.each(['light', 'dark'])('axe finds nothing in what is around the grid, %s', async (theme) => {
    await page.evaluate((isDark) => window.allotWorkbench!.turn('dark', isDark), theme === 'dark');
    await page.waitForTimeout(500);
    await page.evaluate(readFileSync(join(__dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run: (...args: unknown[]) => Promise<{ violations: Violation[] }> };
      };
      interface Violation {
        readonly id: string;
        readonly nodes: readonly { readonly html: string }[];
      }
      const found = await axe.run({ exclude: ['.grid-place', 'iframe'] }, { iframes: false });
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    });
    expect(violations).toEqual([]);
  });
});

test('nothing was asked of another computer, and nothing crashed', () => {
  expect(bench.foreign).toEqual([]);
  expect(bench.crashes).toEqual([]);
});
