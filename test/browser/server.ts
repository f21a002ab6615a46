// The development server, started as a person starts it, once for all tests of a run that look at the pages. The first test
// that needs it starts it; `globalTeardown.mjs` ends it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../house/sources';

const PATIENCE = 240_000;

/** The address of the workbench. Rejects where the server does not start. */
export async function workbenchUrl(): Promise<string> {
  const folder = process.env['ALLOT_TEST_RUN'];
  if (folder === undefined) throw new Error('The run of the tests was not set up.');
  const [lock, address] = [join(folder, 'lock'), join(folder, 'address')];
  if (isFirst(lock)) start(folder, address);
  for (let waited = 0; waited < PATIENCE; waited += 250) {
    if (existsSync(address)) {
      const text = readFileSync(address, 'utf8');
      if (text.startsWith('https')) return text;
      if (text !== '') throw new Error(`The server did not start: ${text}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('The server did not start in time.');
}

/** Making a folder is the one step that only one of several processes can take. */
function isFirst(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function start(folder: string, address: string): void {
  const server = spawn(process.execPath, [join(ROOT, 'start', 'main.mjs')], {
    detached: true,
    env: { ...process.env, PORT: '3300' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  writeFileSync(join(folder, 'pid'), String(server.pid));
  let said = '';
  const listen = (bytes: Buffer) => {
    said += bytes.toString();
    const found = /https:\/\/localhost:\d+/.exec(said);
    if (found) writeFileSync(address, found[0]);
  };
  server.stdout.on('data', listen);
  server.stderr.on('data', listen);
  server.on('exit', () => {
    if (existsSync(folder) && !existsSync(address)) writeFileSync(address, said || 'it ended without a word');
  });
  for (const part of [server, server.stdout, server.stderr] as { unref: () => void }[]) part.unref();
}
