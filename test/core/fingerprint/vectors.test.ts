// The page docs/fingerprint.md and the program say the same: its vectors are computed anew, its tables are the program's.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '../../../src/core/calendar/day';
import { canonicalText } from '../../../src/core/fingerprint/canonical';
import { CONTENT_TABLES, isKeyColumn } from '../../../src/core/fingerprint/content';
import { contentInScope, type Scope } from '../../../src/core/fingerprint/scope';
import { date, example, rowsOf } from '../../../src/rules/examples';
import { ROOT } from '../../house/sources';
import { FULL, hexOf, intakeOf, WHOLE } from './support';

const page = readFileSync(join(ROOT, 'docs', 'fingerprint.md'), 'utf8');

const VECTOR = example({
  grant: { Reference: 'LAC\t7', 'Minimum co-financing share': 0.2, 'Reporting date': date('2026-06-30') },
  tables: {
    Expenditures: rowsOf('Expenditures', {
      0: { Supplier: 'Sa\u0303o \\ Filhos', Type: 'Payment' },
      1: { Amount: '200,50' },
      2: { 'Exchange rate': 1 / 3 },
    }),
  },
});

const SCOPES: readonly Scope[] = [WHOLE, { kind: 'allocation' }, { kind: 'period', to: dayOf(2025, 12, 31) }];

const vectors = [...page.matchAll(/```text\n([^`]+)```\n\n`([0-9A-F]{64})`/g)].map(([, text, hex]) => ({
  text: text!.replaceAll('→', '\t'),
  hex: hex!,
}));

test('the page has a vector for each scope', () => {
  expect(vectors).toHaveLength(SCOPES.length);
});

test.each(SCOPES.map((scope, index) => [scope.kind, scope, index] as const))('%s', async (_, scope, index) => {
  const { text, hex } = vectors[index]!;
  const intake = intakeOf(VECTOR);
  expect(canonicalText(scope, contentInScope(intake.grant, intake.facts, scope))).toBe(text);
  expect(createHash('sha256').update(text, 'utf8').digest('hex').toUpperCase()).toBe(hex);
  expect(await hexOf(intake, scope)).toBe(hex);
});

test('the page lists the content columns of every table, keys in bold', () => {
  const { grant, facts } = intakeOf(FULL);
  const listed = new Map(
    [...page.matchAll(/^\| (\w+) +\| (.+?) +\|$/gm)].map(([, table, columns]) => [table!, columns!]),
  );
  const shown = contentInScope(grant, facts, WHOLE).map(({ content }) => content);
  expect(shown.map(({ table }) => table)).toEqual([...CONTENT_TABLES]);
  for (const { table, columns } of shown) {
    for (const { name } of columns) {
      const word = name.replace(/ \d+$/, ' n');
      const expected = isKeyColumn(table, name) ? `**${word}**` : word;
      expect([table, listed.get(table)!.split(/[,:] /)]).toEqual([table, expect.arrayContaining([expected])]);
    }
  }
});
