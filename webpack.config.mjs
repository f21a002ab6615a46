// How the pages are bundled: the task pane alone for publishing (`build/addin.mjs`), the pane and the workbench for
// `npm start`. The command line has `webpack.cli.mjs`. office.js is in no bundle: its address stands in the page.
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { LocalOfficeJsPlugin } from './build/localOfficeJs.mjs';
import { manifestAt } from './build/manifestAt.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const PANE = { name: 'taskpane', entry: 'src/pane/index.tsx', template: 'src/pane/taskpane.html' };
const WORKBENCH = {
  name: 'workbench',
  entry: 'src/workbench/page/index.tsx',
  template: 'src/workbench/page/workbench.html',
};

/** ES modules, so that webpack can join them, split them at `import()` and drop what is not used. */
const compile = (syntax) => ({
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', tsx: syntax === 'tsx' },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
  module: { type: 'es6' },
});

const sources = (syntax) => ({
  test: new RegExp(`\\.${syntax}$`),
  exclude: /node_modules/,
  use: { loader: 'swc-loader', options: compile(syntax) },
});

const page = ({ name, template }) =>
  new HtmlPlugin({ filename: `${name}.html`, template: here(template), chunks: [name], minify: false });

const bundle = (pages, leftOut = []) => ({
  context: here('.'),
  target: ['web', 'es2022'],
  entry: Object.fromEntries(pages.map(({ name, entry }) => [name, here(entry)])),
  resolve: {
    extensions: ['.tsx', '.ts', '.mjs', '.js'],
    alias: Object.fromEntries(leftOut.map((file) => [file, false])),
  },
  module: {
    rules: [
      sources('tsx'),
      sources('ts'),
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }] },
    ],
  },
  performance: false,
  stats: 'errors-warnings',
});

/** The workbench's own texts, which the pane's list of texts would otherwise bring along. */
const WORKBENCH_TEXTS = ['en', 'es', 'pt'].map((language) => here(`src/words/${language}/workbench.ts`));

/** Formats the messages of the pane and of its worker alike: loaded once for both. */
const MESSAGES = {
  test: /node_modules[\\/](intl-messageformat|@formatjs)[\\/]/,
  name: 'messages',
  chunks: 'all',
  enforce: true,
};

/** The pane, with rules as small as people need them. */
function publishedSources() {
  const { module, ...rest } = bundle([PANE], WORKBENCH_TEXTS);
  const rules = { test: /src[\\/]rules[\\/].*\.ts$/, enforce: 'pre', loader: here('build/withoutExamples.mjs') };
  return { ...rest, module: { rules: [rules, ...module.rules] } };
}

/**
 * The add-in as it is published at `url`, in `folder`: the pane's page, its bundles and pictures and the manifest that
 * points there. File names carry the hash of what is in them, and no source map tells paths.
 */
export function publishedAddIn({ url, folder }) {
  return {
    ...publishedSources(),
    mode: 'production',
    devtool: false,
    optimization: { splitChunks: { cacheGroups: { messages: MESSAGES } } },
    output: {
      path: folder,
      filename: '[name].[contenthash:12].js',
      assetModuleFilename: '[name].[contenthash:12][ext]',
      publicPath: 'auto',
      clean: true,
    },
    plugins: [
      page(PANE),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:12].css' }),
      new CopyPlugin({
        patterns: [
          { from: here('assets/*.png'), to: 'assets/[name][ext]' },
          { from: here('shortcuts*.json'), to: '[name][ext]' },
          { from: here('manifest.xml'), to: 'manifest.xml', transform: (text) => manifestAt(String(text), url) },
        ],
      }),
    ],
  };
}

/** The pane and the workbench, built in memory for the development server, with office.js from the package. */
export function developmentPages() {
  const pages = [PANE, WORKBENCH];
  return {
    ...bundle(pages),
    mode: 'development',
    devtool: 'cheap-module-source-map',
    cache: { type: 'filesystem', buildDependencies: { config: [here('webpack.config.mjs')] } },
    output: { path: here('dist/development'), filename: '[name].js', publicPath: 'auto' },
    infrastructureLogging: { level: 'error' },
    plugins: [...pages.map(page), new MiniCssExtractPlugin(), new LocalOfficeJsPlugin()],
  };
}
