// allot check, as a user runs it: verdicts, exit codes, formats, folders and globs.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allot, temporaryFolder } from './run';

const folder = temporaryFolder();
const inFolder = (name: string) => join(folder, name);
const TODAY = ['--today', '2026-11-23'];

beforeAll(() => {
  expect(allot(['new', inFolder('sample.xlsx'), '--sample'])).toMatchObject({ exit: 0 });
  expect(allot(['new', inFolder('blank.xlsx')])).toMatchObject({ exit: 0 });
  writeFileSync(inFolder('notes.txt'), 'not a workbook');
});

function json(args: readonly string[]) {
  const { out, exit } = allot(['check', ...args, '--format', 'json', ...TODAY]);
  return { exit, report: JSON.parse(out) };
}

test('the sample is valid and the exit code says so', () => {
  const { exit, out } = allot(['check', inFolder('sample.xlsx'), ...TODAY]);
  expect(exit).toBe(0);
  expect(out).toContain('The allocation is valid');
  expect(out).toContain('Award US$475,000.00 · Allocated US$475,000.00');
});

test('JSON has the shape of the contract', () => {
  const { exit, report } = json([inFolder('sample.xlsx')]);
  expect(exit).toBe(0);
  expect(report).toMatchObject({ schema: 'allot-report/1', tool: { name: 'allot' }, today: '2026-11-23' });
  const [file] = report.files;
  expect(file).toMatchObject({
    file: inFolder('sample.xlsx'),
    verdict: 'valid',
    currency: 'USD',
    counts: { error: 0 },
  });
  expect(file.totals).toMatchObject({ award: 47500000, allocated: 47500000, unread: { count: 0, amount: 0 } });
  expect(new Set(file.outcomes.map((outcome: { rule: string }) => outcome.rule)).size).toBe(file.outcomes.length);
});

test('a template that nobody filled in gives one finding', () => {
  const { exit, report } = json([inFolder('blank.xlsx')]);
  expect(exit).toBe(1);
  expect(report.files[0].verdict).toBe('invalid');
  expect(report.files[0].findings.map((finding: { rule: string }) => finding.rule)).toEqual(['required-tables-filled']);
});

test('a rule that could not run is not a pass', () => {
  const { report } = json([inFolder('blank.xlsx')]);
  const outcome = report.files[0].outcomes.find((one: { rule: string }) => one.rule === 'allocation-adds-up-to-award');
  expect(outcome).toMatchObject({ outcome: 'not-checked', reason: 'missing-value', examined: 0, findings: 0 });
});

test('what is no workbook is unreadable, with a code and a sentence, and exit code 2', () => {
  const { exit, report } = json([inFolder('notes.txt')]);
  expect(exit).toBe(2);
  expect(report.files[0]).toMatchObject({ verdict: 'unreadable', problem: { code: 'not-a-workbook' } });
  expect(report.files[0].problem.message).toMatch(/not an Excel workbook/);
});

test('a file that is not there, and a folder given as one of several', () => {
  const { exit, report } = json([inFolder('absent.xlsx'), inFolder('sample.xlsx')]);
  expect(exit).toBe(2);
  expect(report.files.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['unreadable', 'valid']);
  expect(report.files[0].problem.code).toBe('not-found');
});

test('folders are read with all below; lock files and other types are passed over and counted', () => {
  const deep = inFolder('grants/2026');
  mkdirSync(deep, { recursive: true });
  copyFileSync(inFolder('sample.xlsx'), join(deep, 'a.xlsx'));
  writeFileSync(join(deep, '~$a.xlsx'), 'lock');
  writeFileSync(inFolder('grants/readme.md'), 'x');
  const { exit, out, err } = allot(['check', inFolder('grants'), '--format', 'json', ...TODAY]);
  expect(exit).toBe(0);
  expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([join(deep, 'a.xlsx')]);
  expect(err).toMatch(/2 files that are no workbook/);
});

test('a folder without a workbook, and a pattern without a match, are exit code 2', () => {
  mkdirSync(inFolder('empty'), { recursive: true });
  expect(allot(['check', inFolder('empty')])).toMatchObject({ exit: 2, err: expect.stringContaining('no workbook') });
  expect(allot(['check', 'none-*.xlsx'], { cwd: folder })).toMatchObject({
    exit: 2,
    err: expect.stringContaining('none-*'),
  });
});

test('globs are expanded when the shell has not done it', () => {
  const { exit, out } = allot(['check', 'sam*.xlsx', '--format', 'json', ...TODAY], { cwd: folder });
  expect(exit).toBe(0);
  expect(JSON.parse(out).files).toHaveLength(1);
});

test('--only is partial and never says valid', () => {
  const { exit, report } = json([inFolder('sample.xlsx'), '--only', 'allocation-adds-up-to-award']);
  expect(exit).toBe(0);
  expect(report.files[0].verdict).toBe('partial');
  expect(report.files[0].outcomes.filter(({ outcome }: { outcome: string }) => outcome === 'held')).toHaveLength(1);
});

test('--output writes a file and leaves stdout empty', () => {
  const target = inFolder('report.html');
  const { exit, out } = allot(['check', inFolder('sample.xlsx'), '--format', 'html', '--output', target, ...TODAY]);
  expect([exit, out]).toEqual([0, '']);
  const html = readFileSync(target, 'utf8');
  expect(html).toContain('The allocation is valid');
  expect(html).not.toMatch(/<script|https?:/);
});

test.each([
  [['check'], 'Say which file'],
  [['check', 'x.xlsx', '--format', 'pdf'], '--format'],
  [['check', 'x.xlsx', '--today', '31-12-2026'], '--today'],
  [['check', 'x.xlsx', '--only', 'no-such-rule'], 'no-such-rule'],
  [['check', 'x.xlsx', '--nonsense'], 'nonsense'],
  [['frobnicate'], 'frobnicate'],
  [[], 'allot <command>'],
  [['check', 'x.xlsx', '--lang', 'fr'], '--lang'],
])('wrong usage %j is exit code 2 and says what is wrong', (args, text) => {
  const { exit, err, out } = allot(args);
  expect(exit).toBe(2);
  expect(err).toContain(text);
  expect(out).toBe('');
});

test.each([
  ['es', 'La asignación es válida', '475.000,00'],
  ['pt', 'A alocação é válida', '475.000,00'],
])('--lang %s speaks that language', (language, verdict, amount) => {
  const { out } = allot(['check', inFolder('sample.xlsx'), '--lang', language, ...TODAY]);
  expect(out).toContain(verdict);
  expect(out).toContain(amount);
});

test('the environment gives language and locale', () => {
  const { out } = allot(['check', inFolder('sample.xlsx'), ...TODAY], { env: { LANG: 'es_MX.UTF-8' } });
  expect(out).toContain('La asignación es válida');
  expect(out).toContain('475,000.00');
});
