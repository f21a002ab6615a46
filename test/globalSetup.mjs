// Builds the command line before the tests, so that they run what users run, and names a folder in which tests of one run agree
// on what they share.
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export default function setUp() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const webpack = fileURLToPath(new URL('../node_modules/webpack/bin/webpack.js', import.meta.url));
  execFileSync(process.execPath, [webpack, '--config', 'webpack.cli.mjs'], { cwd: root, stdio: 'inherit' });
  process.env.ALLOT_TEST_RUN = mkdtempSync(join(tmpdir(), 'allot-run-'));
}
