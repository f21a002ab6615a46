// Bundles the command line into one file, so that it starts in tens of milliseconds; with `--env bench` the benchmark's
// measuring process too.
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** ES modules, so that webpack can join them and drop what is not used; jest wants CommonJS and has `.swcrc`. */
const COMPILE = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'es6' },
};

const bundle = (entry, folder, filename) => ({
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: here(entry),
  output: { path: here(folder), filename, library: { type: 'commonjs2' } },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: COMPILE } }] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
  stats: 'errors-warnings',
});

export default (env) => [
  bundle('src/cli/main.ts', 'dist', 'allot.cjs'),
  ...(env.bench ? [bundle('bench/phases.ts', 'bench/out', 'phases.cjs')] : []),
];
