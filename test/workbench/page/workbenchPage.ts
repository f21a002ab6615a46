// The workbench in a browser, served as `npm start` serves it.
import type { Browser, Page } from 'playwright-core';
import type {} from '../../../src/workbench/page/bench/hook';
import { launchBrowser, quietContext } from '../../browser/launch';
import type { QuietContext } from '../../browser/launch';
import { workbenchUrl } from '../../browser/server';

/** Milliseconds: the server answers nothing while it builds the pages anew. */
const PATIENCE = 120_000;

export interface Workbench extends QuietContext {
  readonly page: Page;
  /** Opens the page anew, e.g. with `?lang=es`, and waits until its workbook is worked out. */
  readonly open: (search?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A browser with the workbench, from the server that the tests of a run share. */
export async function startWorkbench(): Promise<Workbench> {
  const url = await workbenchUrl();
  const browser: Browser = await launchBrowser();
  const quiet = await quietContext(browser, { viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await quiet.context.newPage();
  // Leaving a page with changes is asked about by the browser.
  page.on('dialog', (dialog) => void dialog.accept());
  return {
    ...quiet,
    page,
    open: async (search = '') => {
      await page.goto(`${url}/${search}`, { waitUntil: 'commit', timeout: PATIENCE });
      await page.waitForFunction(() => window.allotWorkbench?.book(), undefined, { timeout: PATIENCE });
      await workedOut(page);
    },
    close: () => browser.close(),
  };
}

/** Waits until the grid has nothing more to work out. */
export async function workedOut(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.waitForFunction(() => !window.allotWorkbench!.state().isCalculating, undefined, { timeout: PATIENCE });
  await page.waitForTimeout(300);
}
