// A browser for tests that need one: the packaged Chromium, or the one that ALLOT_BROWSER names (a path, or a channel of
// playwright such as `msedge`). Requests beyond this computer are refused and kept for the test to look at.
import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';

export async function launchBrowser(): Promise<Browser> {
  const named = process.env['ALLOT_BROWSER'];
  if (named !== undefined && !existsSync(named)) return playwright.launch({ channel: named });
  const packaged = named === undefined;
  return playwright.launch({
    executablePath: named ?? (await chromium.executablePath()),
    ...(packaged && { args: [...chromium.args.filter((arg) => !UNWANTED.test(arg)), '--disable-gpu'] }),
  });
}

/** One process for all frames hides faults that only show between them; a fixed window size is the test's business. */
const UNWANTED = /^--(single-process|no-zygote|window-size|headless|disable-web-security|allow-running-insecure)/;

export interface QuietContext {
  readonly context: BrowserContext;
  /** Addresses beyond this computer that were asked for. */
  readonly foreign: readonly string[];
  /** Errors that no page caught. */
  readonly crashes: readonly string[];
}

/** A window's worth of pages that reach this computer only. */
export async function quietContext(browser: Browser, options: BrowserContextOptions = {}): Promise<QuietContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
  const foreign: string[] = [];
  const crashes: string[] = [];
  await context.route(
    (url) => url.hostname !== 'localhost' && url.protocol.startsWith('http'),
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  context.on('weberror', (error) => crashes.push(error.error().stack ?? error.error().message));
  return { context, foreign, crashes };
}
