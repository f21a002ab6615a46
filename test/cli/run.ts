// Runs the built command line as a user does.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../house/sources';

export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `allot` with English texts unless the arguments or `env` say otherwise. */
export function allot(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Run {
  const env = { PATH: process.env['PATH'] ?? '', LANG: 'C', ...options.env };
  const command = [join(ROOT, 'dist', 'allot.cjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', env, cwd: options.cwd });
  return { exit: status, out: stdout, err: stderr };
}

/** A folder of its own for a test file; removed after its tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'allot-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
