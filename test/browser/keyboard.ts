// What a person does who has no mouse: moves between the regions of the workbench, and to a control in the pane.
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { parseArea } from '../../src/core/sheet/cellRef';
import { selected, until, verdict, type Workbench } from './workbench';

const MOST_STEPS = 120;

const hasFocus = (control: Locator) => control.evaluate((element) => element === element.ownerDocument.activeElement);

/** Presses Tab until the control has the focus; Shift+Tab where the focus is behind it. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const key = (await isBefore(control)) ? 'Shift+Tab' : 'Tab';
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await hasFocus(control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead there.`);
}

const isBefore = (control: Locator) =>
  control.evaluate((element) => {
    const { activeElement, body } = element.ownerDocument;
    if (!activeElement || activeElement === body) return false;
    return (element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });

/** Tab, then Enter. */
export async function enter(page: Page, control: Locator): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
}

/** Presses F6 until the pane has the focus, or the grid. */
export async function regionTo(page: Page, region: 'pane' | 'grid'): Promise<void> {
  for (let step = 0; step < 8; step++) {
    const isPane = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    const isGrid = await page.evaluate(() => document.activeElement?.closest('.grid-place') !== null);
    if (region === 'pane' ? isPane : isGrid) return void (await page.waitForTimeout(250));
    await page.keyboard.press('F6');
    await page.waitForTimeout(150);
  }
  throw new Error(`F6 does not lead to the ${region}.`);
}

/** Opens a screen of the pane through its tab: F6 leads to the pane's beginning, Tab to the tabs, an arrow along them. */
export async function openScreen(page: Page, pane: FrameLocator, name: RegExp): Promise<void> {
  await regionTo(page, 'grid');
  await regionTo(page, 'pane');
  await tabTo(page, pane.getByRole('tab', { selected: true }));
  const wanted = pane.getByRole('tab', { name });
  for (let step = 0; step < 5 && !(await hasFocus(wanted)); step++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

/** Fills an empty workbook with the sample through the first form, whose words these are. */
export async function makeSample(
  { page, pane }: Pick<Workbench, 'page' | 'pane'>,
  { fill, add, done }: { readonly fill: string; readonly add: RegExp; readonly done: RegExp },
): Promise<void> {
  await regionTo(page, 'pane');
  await tabTo(page, pane.getByRole('checkbox', { name: fill }));
  await page.keyboard.press('Space');
  await enter(page, pane.getByRole('button', { name: add }));
  await verdict(pane, done);
}

/** Goes to a cell of the sheet at hand, e.g. `Allocation!E13`, with the arrow keys, a step at a time; a key that nothing comes of
 *  is pressed again. */
export async function walkTo(page: Page, cell: string): Promise<void> {
  const wanted = cornerOf(cell);
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = await selected(page);
    if (here === cell) return;
    const [right, down] = [wanted.firstColumn - cornerOf(here).firstColumn, wanted.firstRow - cornerOf(here).firstRow];
    const key = down === 0 ? (right < 0 ? 'ArrowLeft' : 'ArrowRight') : down < 0 ? 'ArrowUp' : 'ArrowDown';
    await page.keyboard.press(key);
    for (let waited = 0; waited < 20 && (await selected(page)) === here; waited++) await page.waitForTimeout(100);
  }
  throw new Error(`The arrow keys lead to ${await selected(page)}.`);
}

const cornerOf = (address: string) => parseArea(address.slice(address.lastIndexOf('!') + 1))!;

/** Between two cells, and between two keys, a person takes longer; the grid needs as much to close its editor. */
const PAUSE = { cell: 250, key: 20 };

/** Types a line of cells, Tab between them, Enter at its end, each when the grid has gone on to it. */
export async function typeCells(page: Page, cells: readonly string[]): Promise<void> {
  for (const [index, cell] of cells.entries()) {
    const here = await selected(page);
    await page.waitForTimeout(PAUSE.cell);
    if (cell !== '') await page.keyboard.type(cell, { delay: PAUSE.key });
    await page.keyboard.press(index === cells.length - 1 ? 'Enter' : 'Tab');
    await until(async () => (await selected(page)) !== here);
  }
}
