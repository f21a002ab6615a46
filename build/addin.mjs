// `npm run build:addin`: the add-in as it is published, for the address in ALLOT_URL, in `dist/addin` or the folder named.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { publishedAddIn } from '../webpack.config.mjs';
import { publicUrl } from './manifestAt.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Builds for the public address `url` into `folder` and tells webpack's statistics; rejects when webpack itself fails. */
export function buildAddIn(url, folder) {
  const compiler = webpack(publishedAddIn({ url, folder }));
  return new Promise((done, fail) => {
    compiler.run((error, stats) => compiler.close(() => (error ? fail(error) : done(stats))));
  });
}

async function main([folder = here('../dist/addin')]) {
  const url = publicUrl(process.env.ALLOT_URL);
  const stats = await buildAddIn(url, resolve(folder));
  if (stats.hasErrors() || stats.hasWarnings()) process.stderr.write(`${stats.toString('errors-warnings')}\n`);
  if (stats.hasErrors()) return 1;
  process.stdout.write(
    `The add-in for ${url} is in ${resolve(folder)}: publish its files there, then install its manifest.xml.\n`,
  );
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`${error.name === 'WrongUse' ? error.message : error.stack}\n`);
    return 2;
  });
}
