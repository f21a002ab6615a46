// `npm run pictures`: a picture of every screen of the pane at 320 and 400 px, light and dark, in each language, into `pictures/`.
// No test of what is in them: they are there to be looked at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../house/sources';
import { openWorkbench, settled, type Workbench } from './workbench';

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
    } finally {
      await bench.browser.close();
    }
    const empty = await openWorkbench(`file=none&lang=${lang}`, { scheme });
    try {
      await takePictures(empty, `${look}-start`);
    } finally {
      await empty.browser.close();
    }
  });
});
