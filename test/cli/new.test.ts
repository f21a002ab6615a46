// allot new, allot matrix and allot rules, as a user runs them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { allot, temporaryFolder } from './run';

const folder = temporaryFolder();
const inFolder = (name: string) => join(folder, name);
const TODAY = ['--today', '2026-11-23'];

test('nothing is overwritten without --force', () => {
  const file = inFolder('once.xlsx');
  expect(allot(['new', file]).exit).toBe(0);
  const before = readFileSync(file);
  expect(allot(['new', file, '--sample'])).toMatchObject({ exit: 2, err: expect.stringContaining('--force') });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(allot(['new', file, '--sample', '--force']).exit).toBe(0);
  expect(readFileSync(file).equals(before)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a folder that is not there is told, and no file is left behind', () => {
  const { exit, err } = allot(['new', inFolder('nowhere/x.xlsx')]);
  expect([exit, err]).toEqual([2, expect.stringContaining('ENOENT')]);
  expect(existsSync(inFolder('nowhere'))).toBe(false);
});

test.each([
  [['--award', 'lots'], '--award'],
  [['--award', '0'], '--award'],
  [['--award', '1.234'], '--award'],
  [['--years', '11'], '--years'],
  [['--years', '0'], '--years'],
  [['--currency', 'XYZ'], '--currency'],
  [['--profile', 'nobody'], '--profile'],
])('wrong values %j are refused', (args, option) => {
  const file = inFolder('refused.xlsx');
  expect(allot(['new', file, ...args])).toMatchObject({ exit: 2, err: expect.stringContaining(option) });
  expect(existsSync(file)).toBe(false);
});

describe.each(['en', 'es', 'pt'])('in %s', (language) => {
  test.each([
    ['the grant it ships with', []],
    ['another award, years and currency', ['--award', '1234567.89', '--years', '5', '--currency', 'EUR']],
    ['a currency without decimals', ['--award', '90000000', '--currency', 'CLP']],
    ['the blank profile', ['--profile', 'blank', '--award', '250000', '--years', '2']],
  ])('a sample of %s is valid', (_, args) => {
    const file = inFolder(`${language}-${args.length}-${args[1] ?? ''}.xlsx`);
    expect(allot(['new', file, '--sample', '--lang', language, ...args])).toMatchObject({ exit: 0 });
    const { out } = allot(['check', file, '--format', 'json', ...TODAY]);
    const [checked] = JSON.parse(out).files;
    expect(checked.findings.filter(({ severity }: { severity: string }) => severity === 'error')).toEqual([]);
    expect(checked.verdict).toBe('valid');
  });
});

test('the matrix ties out with the report', () => {
  const file = inFolder('matrix.xlsx');
  allot(['new', file, '--sample']);
  const matrix = JSON.parse(allot(['matrix', file, '--format', 'json', ...TODAY]).out);
  const { totals } = JSON.parse(allot(['check', file, '--format', 'json', ...TODAY]).out).files[0];
  expect(matrix).toMatchObject({ schema: 'allot-matrix/1', currency: 'USD', years: 3 });
  expect(matrix.totals.total).toMatchObject({ allocated: totals.allocated, expended: totals.expended });
  const byPartner = matrix.partners.map(({ total }: { total: { expended: number } }) => total.expended);
  expect(byPartner.reduce((sum: number, amount: number) => sum + amount, 0)).toBe(totals.expended);
  const mapped = matrix.results.cells.flat().reduce((sum: number, amount: number) => sum + amount, 0);
  expect(mapped).toBe(totals.mapped);
  expect(matrix.results.unmapped).toBe(totals.expended - totals.mapped);
});

test('the matrix as text and as CSV', () => {
  const file = inFolder('matrix.xlsx');
  expect(allot(['matrix', file, ...TODAY]).out).toMatch(/Total +Total +475,000\.00/);
  const csv = allot(['matrix', file, '--format', 'csv', ...TODAY]).out;
  expect(csv.split('\r\n')[0]).toBe('Partner,Year,Allocated,Spent,Variance,Word,Utilisation');
  expect(csv).toMatch(/\r\nTotal,Total,475000\.00,/);
});

test('the matrix of what is no workbook is exit code 2', () => {
  expect(allot(['matrix', inFolder('absent.xlsx')])).toMatchObject({ exit: 2, err: expect.stringContaining('absent') });
});

test('the catalogue lists each rule with the keys of its facts', () => {
  const { rules, catalogue } = JSON.parse(allot(['rules', '--format', 'json']).out);
  expect(rules).toMatch(/^\d{4}\.\d{2}$/);
  const rule = catalogue.find(({ id }: { id: string }) => id === 'allocation-adds-up-to-award');
  expect(rule).toMatchObject({
    severity: 'error',
    subject: 'allocation',
    facts: { award: 'money', difference: 'money' },
  });
  expect(allot(['rules', '--lang', 'es']).out).toContain('allocation-adds-up-to-award');
  expect(allot(['rules', '--format', 'md']).out).toContain('### `allocation-adds-up-to-award`');
});

test.each(['new', 'check', 'matrix', 'rules'])('%s has help in three languages', (command) => {
  const helps = ['en', 'es', 'pt'].map((language) => allot([command, '--help', '--lang', language]));
  expect(helps.map(({ exit }) => exit)).toEqual([0, 0, 0]);
  expect(new Set(helps.map(({ out }) => out)).size).toBe(3);
});
