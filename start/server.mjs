// The development server: the pane and the workbench from memory, the pictures, the manifest, office.js from the package,
// and at most one workbook of the user's. Only this computer can reach it.
import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { LOCAL_OFFICE_JS } from '../build/localOfficeJs.mjs';
import { manifestAt } from '../build/manifestAt.mjs';
import { developmentPages } from '../webpack.config.mjs';
import { officeJsFile } from './officeJs.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the pages and serves them at `https://localhost:<port>`; resolves when they can be opened.
 * `certificate` is `{ key, cert }`, or nothing for a self-signed one. `file` is the path of the one workbook that the
 * page may fetch, or nothing.
 */
export async function serve({ port, certificate, file }) {
  const compiler = webpack(developmentPages());
  const built = new Promise((resolve) => compiler.hooks.done.tap('start', resolve));
  compiler.hooks.done.tap('start', tellTrouble);
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port,
      server: { type: 'https', options: certificate },
      // A reload would lose the workbook that is open on the page: people reload when they want to.
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      setupExitSignals: false,
      devMiddleware: { index: 'workbench.html', stats: 'none' },
      static: { directory: here('../assets'), publicPath: '/assets', watch: false, serveIndex: false },
      setupMiddlewares: (middlewares) => [...answers(port, file), ...middlewares],
    },
    compiler,
  );
  await server.start();
  await built;
}

/** Says what does not compile, at the start and after each change of a source; a build that succeeds is silent. */
function tellTrouble(stats) {
  if (stats.hasErrors())
    process.stderr.write(`${stats.toString('errors-only')}\nThe pages do not build as they are.\n`);
}

function answers(port, file) {
  const manifest = () => manifestAt(readFileSync(here('../manifest.xml'), 'utf8'), `https://localhost:${port}`);
  return [
    {
      name: 'manifest',
      path: '/manifest.xml',
      middleware: (_, response) => void response.type('xml').send(manifest()),
    },
    ...['shortcuts.json', 'shortcuts.texts.json'].map((name) => ({
      name,
      path: `/${name}`,
      middleware: (_, response) => void response.sendFile(here(`../${name}`)),
    })),
    { name: 'office-js', path: LOCAL_OFFICE_JS, middleware: sendOfficeJs },
    { name: 'open', path: '/open', middleware: (request, response) => sendOpen(request, response, file) },
  ];
}

/** Files of the package `@microsoft/office-js`; the client asks for some in capitals that the disk does not have. */
function sendOfficeJs(request, response) {
  const path = officeJsFile(request.path);
  if (path === undefined) return void response.sendStatus(404);
  response.sendFile(path);
}

/** `/open` names the workbook given on the command line (`null` without one), `/open/<name>` is that file alone. */
function sendOpen(request, response, file) {
  const name = file === undefined ? null : basename(file);
  response.setHeader('Cache-Control', 'no-store');
  if (request.path === '/') return void response.json({ name });
  if (name === null || request.path !== `/${encodeURIComponent(name)}`) return void response.sendStatus(404);
  response.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
