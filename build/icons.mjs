// `npm run icons`: draws the pictures in `assets` from their sources in `assets/sources`, one drawing a size, so that
// every edge lies on the pixel grid. Needs a browser: the one of @sparticuz/chromium, or that of ALLOT_BROWSER.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import chromiumFiles from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Sizes that are whole multiples of another size's drawing. */
const ENLARGED = [
  { source: 'allot-32', name: 'allot-64', size: 64 },
  { source: 'allot-32', name: 'allot-128', size: 128 },
];

const drawings = readdirSync(here('../assets/sources')).map((file) => {
  const source = file.replace('.svg', '');
  return { source, name: source, size: Number(source.split('-').at(-1)) };
});

const own = process.env.ALLOT_BROWSER;
const browser = await chromium.launch({
  executablePath: own ?? (await chromiumFiles.executablePath()),
  args: own === undefined ? chromiumFiles.args : [],
});
const page = await browser.newPage();
for (const { source, name, size } of [...drawings, ...ENLARGED]) {
  const svg = readFileSync(here(`../assets/sources/${source}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(here(`../assets/${name}.png`), await page.screenshot({ omitBackground: true }));
}
await browser.close();
