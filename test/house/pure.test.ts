// core, findings and rules know no host: `Excel`, `window`, `document` and `process` are unknown names there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './sources';

const TSC = join(ROOT, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
const PURE = join(ROOT, 'tsconfig.pure.json');

function compile(config: string, ...flags: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TSC, '-p', config, ...flags], { encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

test('the pure rooms compile without any host', () => {
  expect(compile(PURE)).toEqual({ status: 0, output: '' });
});

test('they are what is compiled', () => {
  const files = compile(PURE, '--listFilesOnly').output;
  for (const file of ['src/core/money/money.ts', 'src/findings/finding.ts', 'src/rules/rule.ts']) {
    expect(files.replaceAll('\\', '/')).toContain(file);
  }
});

test('a file that names a host does not compile under the same settings', () => {
  const folder = mkdtempSync(join(tmpdir(), 'allot-pure-'));
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: PURE, include: ['probe.ts'] }));
    writeFileSync(join(folder, 'probe.ts'), 'export const hosts = [Excel, window, document, process, Buffer];\n');
    const { status, output } = compile(folder);
    expect(status).not.toBe(0);
    for (const name of ['Excel', 'window', 'document', 'process', 'Buffer']) {
      expect(output).toContain(`Cannot find name '${name}'`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
