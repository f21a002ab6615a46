// allot proof and allot verify, as a user runs them.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../house/sources';
import { allot, temporaryFolder } from './run';

const cwd = temporaryFolder();
const SIGNED = join(ROOT, 'test', 'workbooks', 'signed');
for (const name of ['sample', 'openpyxl-saved', 'openpyxl-one-cent'])
  copyFileSync(join(SIGNED, `${name}.xlsx`), join(cwd, `${name}.xlsx`));
writeFileSync(join(cwd, 'notes.xlsx'), 'no workbook');

const run = (...args: string[]) => allot(args, { cwd });

/** Of the allocation, as Sign-off!G5 of the signed sample holds it. */
const sealed = '7B3032AF 09A0513A 7727538F B46D2FC6 36C812C1 06A12CC8 684B41FF 49E7909C';

/** The fingerprint that a proof prints under its note. */
function printed(html: string): string {
  return /--fingerprint ([0-9A-F]{64})/.exec(html)![1]!;
}

test('the proof adds up four ways, links each figure, names who signed, and can be verified', () => {
  const { exit, out } = run('proof', 'sample.xlsx', '--today', '2026-11-24');
  expect(exit).toBe(0);
  expect(out.match(/<b>475,000\.00<\/b>/g)).toHaveLength(4);
  for (const text of ['Grant!B8', 'Allocation!C15:E15', 'adds up four ways', 'A. Sample', 'Unchanged since sign-off.'])
    expect(out).toContain(text);
  expect(out).not.toMatch(/<script|https?:|src=/);
  const verified = run('verify', 'sample.xlsx', '--fingerprint', printed(out));
  expect([verified.exit, verified.out]).toEqual([
    0,
    'sample.xlsx: the content has this fingerprint (whole content).\n',
  ]);
  const resaved = run('verify', 'openpyxl-saved.xlsx', '--fingerprint', printed(out));
  expect(resaved.exit).toBe(0);
});

test('a cent more: the proof says so, and verify names the one cell with old and new value', () => {
  const proof = run('proof', 'openpyxl-one-cent.xlsx');
  expect(proof.exit).toBe(1);
  expect(proof.out).toContain('does not add up four ways');
  expect(proof.out).toContain('≠');
  expect(proof.out).toContain('Guayacán · Develop, Year 2: US$20,000.00 when B. Sample signed on');
  const whole = printed(run('proof', 'sample.xlsx').out);
  const { exit, out } = run('verify', 'openpyxl-one-cent.xlsx', '--fingerprint', whole);
  expect([exit, out]).toEqual([
    1,
    'openpyxl-one-cent.xlsx: the content does not have this fingerprint.\n' +
      'The workbook does not hold values under this fingerprint; changed since the sign-offs that hold: 1\n' +
      '  Allocation!D7, Guayacán · Develop, Year 2  20,000.00 → 20,000.01\n',
  ]);
});

test('verify by the fingerprint of a sign-off, pasted in groups and small letters', () => {
  expect(run('verify', 'sample.xlsx', '--fingerprint', sealed.toLowerCase()).out).toContain('(allocation)');
  const { exit, out: differs } = run('verify', 'openpyxl-one-cent.xlsx', '--fingerprint', sealed);
  expect(exit).toBe(1);
  expect(differs).toContain('Changed since it was signed (allocation): 1\n');
  expect(differs).toContain('  Allocation!D7, Guayacán · Develop, Year 2  20,000.00 → 20,000.01\n');
});

test.each([
  [['proof'], 'Say which file.'],
  [['proof', 'gone.xlsx'], 'There is no file gone.xlsx.'],
  [['proof', 'notes.xlsx'], 'not an Excel workbook'],
  [['proof', 'sample.xlsx', '--output', 'sample.xlsx'], 'a report never replaces one'],
  [['verify', 'sample.xlsx'], 'Say which fingerprint'],
  [['verify', 'sample.xlsx', '--fingerprint', '4F1C'], '64 hexadecimal digits'],
  [['verify', 'gone.xlsx', '--fingerprint', '0'.repeat(64)], 'There is no file'],
])('allot %j says what is wrong', (args, message) => {
  const { exit, err } = run(...args);
  expect(exit).toBe(2);
  expect(err).toContain(message);
});

test.each([
  ['es', 'Prueba de la asignación', '475.000,00'],
  ['pt', 'Prova da alocação', '475.000,00'],
])('the proof in %s, into a file', (language, title, amount) => {
  expect(run('proof', 'sample.xlsx', '--lang', language, '--output', `proof-${language}.html`).exit).toBe(0);
  const page = readFileSync(join(cwd, `proof-${language}.html`), 'utf8');
  expect(page).toContain(`<h1>${title}</h1>`);
  expect(page).toContain(amount);
});
