// What the rules are said to read is what they read: noted while they run over their examples and over the sample of the
// template, which uses every table, as it is and with cells that do not read.
import { measureGrant } from '../../src/core/measures/measures';
import { dayOf } from '../../src/core/calendar/day';
import { EVERY_COLUMN, READ_COLUMNS } from '../../src/app/explain/readColumns';
import { CATALOGUE } from '../../src/rules/catalogue';
import type { RuleInput } from '../../src/rules/rule';
import { Kind } from '../../src/workbook/cells';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readGrant } from '../../src/workbook/intake/intake';
import { capture, sampleFile } from '../golden/books';
import { inputOf } from '../rules/support';
import { recordReads } from './recordReads';

const TODAY = dayOf(2026, 11, 23);

let samples: readonly RuleInput[];

beforeAll(async () => {
  const sound = await capture(sampleFile('en'));
  const odd = await capture(sampleFile('en'));
  makeOdd(odd);
  samples = [sound, odd].map(inputFor);
});

function inputFor(snapshot: WorkbookSnapshot): RuleInput {
  const { grant, facts } = readGrant(snapshot);
  return { grant, facts, measures: measureGrant(grant), today: TODAY, asOf: TODAY, isAsOfGiven: false } as RuleInput;
}

/** A blank cell and a text that is no number and no choice in every column that should hold another thing. */
function makeOdd(snapshot: WorkbookSnapshot): void {
  const word = (snapshot.strings as string[]).push('Nope') - 1;
  for (const { table, sheet, rows, columns } of readGrant(snapshot).facts.tables.values()) {
    const cells = snapshot.sheets.find(({ name }) => name === sheet)!.columns;
    for (const { column, type } of columns.values()) {
      if (table === 'Grant' || type === 'text' || type === 'key' || type === 'formula') continue;
      if (rows.length > 0) cells[column]?.set(rows[0]!, Kind.Blank, 0);
      if (rows.length > 1) cells[column]?.set(rows[1]!, Kind.Text, word);
    }
  }
}

test.each(CATALOGUE.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const read = new Set<string>();
  for (const workbook of [rule.examples.holds, rule.examples.breaks.workbook])
    recordReads(rule, inputOf(workbook), read);
  for (const input of samples) recordReads(rule, input, read);
  expect(READ_COLUMNS[id]).toEqual(read.has(EVERY_COLUMN) ? [EVERY_COLUMN] : [...read].sort());
});

test('no rule is named that the catalogue does not have', () => {
  expect(Object.keys(READ_COLUMNS).filter((id) => !CATALOGUE.some((rule) => rule.id === id))).toEqual([]);
});
