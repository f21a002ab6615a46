// The workbench in a browser, served as `npm start` serves it.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { WorkbenchHook } from '../../../src/workbench/page/bench/hook';
import { launchBrowser, quietContext } from '../../browser/launch';
import type { QuietContext } from '../../browser/launch';

declare global {
  interface Window {
    allotWorkbench?: WorkbenchHook;
  }
}

const ROOT = join(__dirname, '../../..');

/** Milliseconds: the server answers nothing while it builds the pages anew. */
const PATIENCE = 120_000;

export interface Workbench extends QuietContext {
  readonly page: Page;
  /** Opens the page anew, e.g. with `?lang=es`, and waits until its workbook is worked out. */
  readonly open: (search?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the development server and a browser. `file` is the workbook that it is given. */
export async function startWorkbench(port: number, file?: string): Promise<Workbench> {
  const server = spawn(process.execPath, ['start/main.mjs', ...(file === undefined ? [] : [file])], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port) },
  });
  const url = await addressOf(server);
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
    close: async () => {
      await browser.close();
      server.kill('SIGTERM');
    },
  };
}

/** Waits until the grid has nothing more to work out. */
export async function workedOut(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.waitForFunction(() => !window.allotWorkbench!.state().isCalculating, undefined, { timeout: PATIENCE });
  await page.waitForTimeout(300);
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const address = /https:\/\/localhost:\d+/.exec(said);
      if (address) resolve(address[0]);
    };
    server.stdout!.on('data', hear);
    server.stderr!.on('data', hear);
    server.on('exit', () => reject(new Error(said)));
  });
}
