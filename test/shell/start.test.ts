// `npm start`: what it says, and what it lets a page of this computer fetch.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../house/sources';
import { manifestFaults } from './manifestFaults';
import { pictureSizeIn } from './pictures';

const MAIN = join(ROOT, 'start/main.mjs');
const TAKEN = 3414;
const BOOK = join(ROOT, 'test/workbooks/golden/small-inline.xlsx');
const NAME = 'grant of 2026.xlsx';

const folder = mkdtempSync(join(tmpdir(), 'allot-start-'));
const env = (port: number) => ({
  ...process.env,
  PORT: String(port),
  INIT_CWD: folder,
  HOME: folder,
  USERPROFILE: folder,
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

let squatter: Server;
let allot: ChildProcess;
let said = '';
let complained = '';
let origin = '';

function get(path: string, host = 'localhost'): Promise<Answer> {
  const url = new URL(origin + path);
  return new Promise((resolve, reject) => {
    const options = { host, port: url.port, path, rejectUnauthorized: false, timeout: 5_000 };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  writeFileSync(join(folder, NAME), readFileSync(BOOK));
  writeFileSync(join(folder, 'other.xlsx'), readFileSync(BOOK));
  squatter = createServer().listen(TAKEN, '127.0.0.1');
  allot = spawn(process.execPath, [MAIN, NAME], { env: env(TAKEN), cwd: ROOT });
  allot.stderr!.on('data', (chunk) => (complained += chunk));
  await new Promise<void>((resolve, reject) => {
    allot.on('exit', () => reject(new Error(`It ended: ${said}${complained}`)));
    allot.stdout!.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl+C')) resolve();
    });
  });
  origin = /https:\/\/localhost:\d+/.exec(said)![0];
}, 180_000);

afterAll(() => {
  squatter.close();
  allot.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

test('it says that the port is taken, where Allot is instead and how to live with the certificate', () => {
  expect(said).toContain(`Port ${TAKEN} is in use by another program; Allot takes ${TAKEN + 1}.`);
  expect(origin).toBe(`https://localhost:${TAKEN + 1}`);
  expect(said).toContain('npm run certificate');
  expect(complained).toBe('');
});

test("the pane's page is the published one, with office.js from this computer", async () => {
  const page = (await get('/taskpane.html')).body.toString();
  const source = readFileSync(join(ROOT, 'src/pane/taskpane.html'), 'utf8');
  const policy = /content="(default-src[^"]*)"/;
  expect(policy.exec(page)?.[1]).toBe(policy.exec(source)?.[1]);
  expect([...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map((match) => match[1])).toEqual([
    '/office-js/office.js',
    'taskpane.js',
  ]);
  expect((await get('/taskpane.js')).status).toBe(200);
});

test('the first page is the workbench', async () => {
  expect((await get('/')).body.toString()).toContain('src="workbench.js"');
});

test.each(['/office-js/office.js', '/office-js/excel-web-16.00.js', '/office-js/AgaveErrorUX/index.html'])(
  '%s comes from the package, in whatever capitals',
  async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(200);
    const file = path.toLowerCase().replace('/office-js/', 'node_modules/@microsoft/office-js/dist/');
    expect(body.equals(readFileSync(join(ROOT, file)))).toBe(true);
  },
);

test('the manifest is the one of the repository, for the port that is served', async () => {
  const manifest = (await get('/manifest.xml')).body.toString();
  const pictureSize = (path: string) => pictureSizeIn(ROOT, path);
  expect(manifestFaults(manifest, { isPublished: false, pictureSize })).toEqual([]);
  expect(manifest).toContain(`${origin}/taskpane.html`);
  expect(manifest).not.toContain('localhost:3000/');
  expect((await get('/assets/allot-32.png')).type).toBe('image/png');
});

test('the workbook named on the command line can be fetched by its name', async () => {
  expect(JSON.parse((await get('/open')).body.toString())).toEqual({ name: NAME });
  const { status, body } = await get(`/open/${encodeURIComponent(NAME)}`);
  expect(status).toBe(200);
  expect(body.equals(readFileSync(BOOK))).toBe(true);
});

test.each([
  '/open/other.xlsx',
  '/open/..%2fother.xlsx',
  '/open/%2e%2e/other.xlsx',
  `/open/${encodeURIComponent(join(folder, 'other.xlsx'))}`,
  '/office-js/..%2fpackage.json',
  '/office-js/%2e%2e/package.json',
  '/office-js/%',
  '/assets/..%2fpackage.json',
  '/package.json',
  '/src/pane/taskpane.html',
])('no other file of the disk: %s', async (path) => {
  const { status } = await get(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('no other computer can reach it', async () => {
  const outside = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const address = outside.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
  await expect(get('/', address ?? '127.0.0.2')).rejects.toThrow(/ECONNREFUSED/);
});

test.each([
  ['is not there', ['nowhere.xlsx'], 'There is no file'],
  ['is a folder', ['folder.xlsx'], 'is no file'],
  ['is of another kind', ['notes.txt'], 'is no .xlsx or .xlsm file'],
  ['only has the name of a workbook', ['notes.xlsx'], 'has the name of a workbook but is none'],
  ['is one of two', [NAME, 'other.xlsx'], 'takes one workbook'],
])('a workbook that %s is refused in one sentence', (_, names, message) => {
  writeFileSync(join(folder, 'notes.xlsx'), 'some notes');
  rmSync(join(folder, 'folder.xlsx'), { recursive: true, force: true });
  if (names[0] === 'folder.xlsx') mkdtempSync(join(folder, 'folder.xlsx'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...names], {
    env: env(3416),
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('a port that is none is refused in one sentence', () => {
  const run = spawnSync(process.execPath, [MAIN], { env: { ...env(0), PORT: 'eighty' }, encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([2, 'PORT is "eighty". A port is a whole number from 1 to 65535.\n']);
});

test('Ctrl+C ends it at once', async () => {
  const ended = new Promise((resolve) => allot.on('exit', resolve));
  allot.kill('SIGINT');
  expect(await ended).toBe(0);
});
