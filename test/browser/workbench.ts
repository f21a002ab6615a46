// A person at the workbench: a window with the grid and the pane in it, and what a person does there. What it asks of the grid
// goes through the workbench's own hook; what it does goes through keyboard and mouse.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/bench/hook';
import { launchBrowser, quietContext, type QuietContext } from './launch';
import { workbenchUrl } from './server';

export interface Look {
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

export interface Workbench extends QuietContext {
  readonly browser: Browser;
  readonly page: Page;
  readonly pane: FrameLocator;
}

/** Milliseconds for what a busy machine may take; ALLOT_PATIENCE=15000 tells sooner that something does not come. */
const PATIENCE = Number(process.env['ALLOT_PATIENCE'] ?? 120_000);

/** Opens the workbench with parameters such as `file=sample&lang=es`, and waits until the pane has said its first verdict. */
export async function openWorkbench(
  parameters: string,
  { width = 1280, scheme = 'light' }: Look = {},
): Promise<Workbench> {
  const url = await workbenchUrl();
  const browser = await launchBrowser();
  const quiet = await quietContext(browser, { viewport: { width, height: 900 }, colorScheme: scheme });
  const page = await quiet.context.newPage();
  page.setDefaultNavigationTimeout(PATIENCE);
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${url}/?${parameters}`);
  const pane = page.frameLocator('iframe');
  await settled(pane);
  return { ...quiet, browser, page, pane };
}

const BUSY = /^(Checking|Comprobando|Verificando)|checking$|comprobando$|verificando$/;

/** Waits until the figures are checked, and gives the verdict's sentence. */
export async function settled(pane: FrameLocator, patience = PATIENCE): Promise<string> {
  const header = pane.locator('header').first();
  await header.waitFor({ timeout: patience });
  const until = Date.now() + patience;
  for (;;) {
    const [sentence = '', detail = ''] = (await header.innerText()).split('\n');
    if (sentence !== '' && !BUSY.test(sentence) && !BUSY.test(detail)) return sentence;
    if (Date.now() > until) throw new Error(`still: ${sentence} · ${detail}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until the verdict's sentence is this one. */
export async function verdict(pane: FrameLocator, sentence: string | RegExp, patience = PATIENCE): Promise<void> {
  await pane.getByRole('heading', { level: 1, name: sentence, exact: true }).waitFor({ timeout: patience });
}

/** The selected cells, e.g. `Allocation!D9`. */
export function selected(page: Page): Promise<string> {
  return page.evaluate(() => {
    const book = window.allotWorkbench!.book()!;
    const { sheetId, area } = book.selection();
    const sheet = book.sheets().find(({ id }) => id === sheetId)!.name;
    const letters = (column: number): string =>
      column > 26
        ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
        : String.fromCharCode(64 + column);
    const cell = (row: number, column: number) => letters(column) + row;
    const [start, end] = [cell(area.firstRow, area.firstColumn), cell(area.lastRow, area.lastColumn)];
    return `${sheet}!${start === end ? start : `${start}:${end}`}`;
  });
}

/** What a cell holds. */
export function valueAt(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  return page.evaluate(
    ([name, atRow, atColumn]) => {
      const book = window.allotWorkbench!.book()!;
      const { id } = book.sheets().find((one) => one.name === name)!;
      return book.cells(id).value(atRow, atColumn);
    },
    [sheet, row, column] as const,
  );
}

/** Saves the workbook through the button of the page, into this file. */
export async function saveFile({ page }: Workbench, file: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^(Save|Guardar|Salvar)$/ }).click();
  await (await download).saveAs(file);
  return file;
}

/** Puts the cursor on a cell, as a click on the sheet's tab and the cell would. */
export async function goToCell(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate(
    ([name, atRow, atColumn]) => {
      const book = window.allotWorkbench!.book()!;
      const { id } = book.sheets().find((one) => one.name === name)!;
      book.select(id, { firstRow: atRow, lastRow: atRow, firstColumn: atColumn, lastColumn: atColumn });
      book.focus();
    },
    [sheet, row, column] as const,
  );
  await page.waitForTimeout(500); // The grid takes the focus a moment later: a key must not go elsewhere.
}

/** Waits until something is so. */
export async function until(isSo: () => Promise<boolean>, patience = PATIENCE): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('It did not become so in time.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
