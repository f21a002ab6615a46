// `npm run pictures`: a picture of every screen of the pane at 320 and 400 px, light and dark, in each language, into `pictures/`.
// No test of what is in them: they are there to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../house/sources';
import { goToCell, openWorkbench, settled, type Workbench } from './workbench';

jest.setTimeout(600_000);

const FOLDER = join(ROOT, 'pictures');
const WIDTHS = [320, 400];
const TABS = ['overview', 'findings', 'map', 'matrix', 'review'];

/** A figure with swapped digits and two expenditures without a pair, so that there is something to see. */
async function makeMistakes({ page, pane }: Workbench): Promise<void> {
  await page.evaluate(() => {
    const book = window.allotWorkbench!.book()!;
    const put = (sheet: number, row: number, column: number, value: number | string | null) =>
      book.writeCells(
        book.sheets()[sheet]!.id,
        { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
        [[{ value }]],
      );
    put(2, 9, 4, 91_500);
    for (const row of [30, 41]) for (const column of [13, 14]) put(4, row, column, null);
    put(4, 52, 10, '12.480');
  });
  await page.waitForTimeout(1500);
  await settled(pane);
}

async function takePictures({ page, pane }: Workbench, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.evaluate((pixels) => window.allotWorkbench!.resizePane(pixels), width);
    await page.waitForTimeout(400);
    const path = join(FOLDER, `${name}-${width}.png`);
    await pane.owner().screenshot({ path });
  }
}

/** The pages of Review that are reached from its foot; each is left again. */
async function takeReviewPages(bench: Workbench, look: string): Promise<void> {
  const { page, pane } = bench;
  await pane.getByRole('tab').nth(4).click();
  for (const opener of ['sign', 'proof']) {
    await pane.locator(`[data-opens="${opener}"]`).first().click();
    await page.waitForTimeout(1000);
    await takePictures(bench, `${look}-${opener}`);
    await page.keyboard.press('Escape');
  }
}

/** The form of an empty workbook, with the profile it ships with and with the blank one. */
async function takeStart(lang: string, scheme: 'light' | 'dark', look: string): Promise<void> {
  const empty = await openWorkbench(`file=none&lang=${lang}`, { scheme });
  try {
    await empty.pane.locator('form').waitFor();
    await takePictures(empty, `${look}-start`);
    await empty.pane.locator('form select').first().selectOption('blank');
    await empty.page.waitForTimeout(500);
    await takePictures(empty, `${look}-blank`);
  } finally {
    await empty.browser.close();
  }
}

/** What the selected row leaves, and which rules read the cell. */
async function takeContext(bench: Workbench, look: string): Promise<void> {
  await bench.pane.getByRole('tab').nth(0).click();
  const [sheet] = await bench.page.evaluate(() => window.allotWorkbench!.book()!.sheets().slice(4, 5));
  await goToCell(bench.page, sheet!.name, 20, 10);
  await bench.page.waitForTimeout(1500);
  await bench.pane.locator('section [aria-expanded="false"][aria-controls]').last().click();
  await bench.page.waitForTimeout(700);
  await takePictures(bench, `${look}-context`);
}

describe.each(['en-US', 'es-AR', 'pt-BR'])('%s', (lang) => {
  test.each(['light', 'dark'] as const)('%s', async (scheme) => {
    mkdirSync(FOLDER, { recursive: true });
    const look = `${lang.slice(0, 2)}-${scheme}`;
    const bench = await openWorkbench(`file=sample&lang=${lang}`, { scheme });
    try {
      if (look === 'en-light') await bench.page.screenshot({ path: join(FOLDER, 'workbench.png') });
      await makeMistakes(bench);
      for (const [index, screen] of TABS.entries()) {
        await bench.pane.getByRole('tab').nth(index).click();
        await bench.page.waitForTimeout(1000);
        await takePictures(bench, `${look}-${screen}`);
      }
      await bench.pane.getByRole('tab').nth(1).click();
      await bench.pane.locator('[data-group="allocation-adds-up-to-award"]').click();
      await bench.pane.locator('[data-finding]').first().click();
      await bench.page.waitForTimeout(1000);
      await takePictures(bench, `${look}-finding`);
      await bench.pane.getByRole('tab').nth(2).click();
      await bench.pane.getByRole('grid').getByRole('row').first().dblclick();
      await bench.page.waitForTimeout(1000);
      await takePictures(bench, `${look}-mapping`);
      await takeContext(bench, look);
    } finally {
      await bench.browser.close();
    }
    const sound = await openWorkbench(`file=sample&lang=${lang}`, { scheme });
    try {
      await takeReviewPages(sound, look);
    } finally {
      await sound.browser.close();
    }
    await takeStart(lang, scheme, look);
  });
});
