// Builds the grid for the browser once and opens a page with it.
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { launchBrowser, quietContext } from '../../browser/launch';
import type { QuietContext } from '../../browser/launch';

export interface GridPage extends QuietContext {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>grid</title><link rel="stylesheet" href="main.css"></head>
<body style="margin:0"><div id="grid" style="width:1000px;height:600px"></div><script src="main.js"></script></body></html>`;

/** A page with `window.grid`, over http on this computer. */
export async function openGridPage(): Promise<GridPage> {
  const folder = await mkdtemp(join(tmpdir(), 'allot-grid-'));
  await build(folder);
  const server = await serve(folder);
  const browser: Browser = await launchBrowser();
  const quiet = await quietContext(browser, { viewport: { width: 1000, height: 600 } });
  const page = await quiet.context.newPage();
  const { port } = server.address() as { port: number };
  await page.goto(`http://localhost:${port}/`);
  return {
    ...quiet,
    page,
    close: async () => {
      await browser.close();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

function build(folder: string): Promise<void> {
  const swc = {
    loader: 'swc-loader',
    options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
  };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: join(__dirname, 'inBrowser.ts'),
    output: { path: folder, filename: 'main.js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, exclude: /node_modules/, use: swc },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
      ],
    },
    plugins: [new MiniCssExtractPlugin()],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).split('?')[0]!;
    if (name === '') return void response.setHeader('content-type', 'text/html').end(PAGE);
    readFile(join(folder, name)).then(
      (bytes) => response.setHeader('content-type', TYPES[name.split('.').at(-1)!] ?? 'text/plain').end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise((resolve) => server.listen(0, 'localhost', () => resolve(server)));
}
