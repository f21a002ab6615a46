// The add-in as it is published: what is in the folder, and what must not be.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { workbench } from '../../src/words/en/workbench';
import { ROOT } from '../house/sources';
import { manifestFaults } from './manifestFaults';
import { pictureSizeIn } from './pictures';
import { schemaErrors } from './schema';

const URL_OF_IT = 'https://allot.example.org/addin';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const folder = mkdtempSync(join(tmpdir(), 'allot-addin-'));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

let told: { troubles: unknown[]; modules: string[] };
let files: string[];

beforeAll(() => {
  const script = join(ROOT, 'test/shell/publish.mjs');
  told = JSON.parse(execFileSync(process.execPath, [script, URL_OF_IT, folder], { encoding: 'utf8', maxBuffer: 1e8 }));
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

const scripts = () => files.filter((name) => name.endsWith('.js'));
const texts = () => files.filter((name) => /\.(js|css|html|xml|txt)$/.test(name));

test('it builds without a word of complaint', () => {
  expect(told.troubles).toEqual([]);
  expect(told.modules).toContain('./src/pane/index.tsx');
});

test('the names of scripts and styles carry a hash of their content; page, manifest and pictures keep theirs', () => {
  const plain = files.filter((name) => !/\.[0-9a-f]{12}\.(js|css|js\.LICENSE\.txt)$/.test(name));
  const pictures = readdirSync(join(ROOT, 'assets')).filter((name) => name.endsWith('.png'));
  expect(scripts().length).toBeGreaterThan(0);
  expect(plain.sort()).toEqual(
    [
      'taskpane.html',
      'manifest.xml',
      'shortcuts.json',
      'shortcuts.texts.json',
      'assets',
      ...pictures.map((name) => `assets/${name}`),
    ].sort(),
  );
});

test("the page loads office.js from Microsoft's address first, then our script, and holds no script itself", () => {
  const tags = [...read('taskpane.html').matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  const sources = tags.map(([, attributes]) => /src="?([^\s">]+)/.exec(attributes!)?.[1]);
  expect(sources[0]).toBe(OFFICE_JS);
  expect(sources.slice(1).every((source) => scripts().includes(source!))).toBe(true);
  expect(sources.length).toBeGreaterThan(1);
  expect(tags.map(([, , inside]) => inside)).toEqual(tags.map(() => ''));
});

test('what is loaded before Overview is first painted weighs at most 260 kB, compressed', () => {
  const page = [...read('taskpane.html').matchAll(/<script[^>]*src="?([^\s">]+\.js)/g)].map(([, name]) => name!);
  const has = (mark: string) => (name: string) => read(name).includes(mark);
  const worker = scripts().filter((name) => !page.includes(name) && has('importScripts')(name));
  const texts = scripts().filter(has('The allocation is valid'));
  const theme = scripts().filter((name) => !page.includes(name) && has('colorNeutralForeground1:')(name));
  const first = new Set([...page.filter((name) => scripts().includes(name)), ...worker, ...texts, ...theme]);
  expect([worker.length, texts.length, theme.length]).toEqual([1, 1, 3]);
  const bytes = [...first].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  const spare = [...theme].map((name) => gzipSync(readFileSync(join(folder, name))).length).sort((a, b) => a - b);
  // One of the three looks is loaded: the heaviest.
  expect(bytes - spare[0]! - spare[1]!).toBeLessThanOrEqual(260_000);
});

test('the page allows its own files and office.js, no evaluated code and no other place', () => {
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(read('taskpane.html'))?.[1];
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' https://appsforoffice.microsoft.com",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});

test('nothing needs evaluated code', () => {
  expect(scripts().filter((name) => /\beval\(|\bnew Function\(/.test(read(name)))).toEqual([]);
});

test('neither the workbench nor its grid, neither office.js nor the command line is in it', () => {
  const foreign = /src\/(workbench|cli)\/|@univerjs|@microsoft\/office-js|^external|node:/;
  expect(told.modules.filter((name) => foreign.test(name))).toEqual([]);
  const names = Object.keys(workbench);
  expect(names.length).toBeGreaterThan(0);
  const found = scripts().filter((name) => [...names, 'univerjs'].some((text) => read(name).includes(text)));
  expect(found).toEqual([]);
});

test('nothing tells where it was built', () => {
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(texts().filter((name) => read(name).includes('sourceMappingURL') || read(name).includes(ROOT))).toEqual([]);
});

test('the manifest points to the public address alone, and everything it points to is there', async () => {
  const manifest = read('manifest.xml');
  const pictureSize = (path: string) => pictureSizeIn(folder, path.replace('/addin/', '/'));
  expect(manifestFaults(manifest, { isPublished: true, pictureSize })).toEqual([]);
  expect(manifest).not.toContain('localhost:3000/');
  expect(manifest).toContain(`<SourceLocation DefaultValue="${URL_OF_IT}/taskpane.html" />`);
  expect(await schemaErrors(manifest)).toEqual([]);
});

test.each([
  ['none', undefined, 'ALLOT_URL is not set'],
  ['no address', 'allot', 'no web address'],
  ['plain http', 'http://allot.example.org', 'https only'],
  ['this computer', 'https://localhost:3000', 'an address of this computer'],
  ['a query', 'https://allot.example.org/?version=1', 'more than a host and a folder'],
])('with %s as public address it says what is expected and builds nothing', (_, url, message) => {
  const target = join(folder, 'never');
  const env = { ...process.env, ALLOT_URL: url };
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/addin.mjs'), target], {
    encoding: 'utf8',
    env,
  });
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain('Set ALLOT_URL to the public https address');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(target)).toBe(false);
});
