// Builds the command line before the tests, so that they run what users run.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export default function buildCommandLine() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const webpack = fileURLToPath(new URL('../node_modules/webpack/bin/webpack.js', import.meta.url));
  execFileSync(process.execPath, [webpack, '--config', 'webpack.cli.mjs'], { cwd: root, stdio: 'inherit' });
}
