// Amounts that are exact each by itself and not together, limits that no calendar holds, a formula without end: said, not
// crashed upon.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { dayOf } from '../../src/core/calendar/day';
import { Kind } from '../../src/workbook/cells';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { capture, examine, sampleFile } from '../golden/books';

const HUGE = 90_000_000_000_000;

function put(snapshot: WorkbookSnapshot, sheet: string, row: number, column: number, value: number): void {
  snapshot.sheets.find(({ name }) => name === sheet)!.columns[column]!.set(row, Kind.Number, value);
}

test('two allocations that no sum can hold are named, and the others are still added up', async () => {
  const snapshot = await capture(sampleFile('en'));
  put(snapshot, 'Allocation', 5, 3, HUGE);
  put(snapshot, 'Allocation', 8, 4, -HUGE);
  const { verdict, findings, totals, outcomes } = examine(snapshot);
  expect(verdict).toBe('invalid');
  const found = findings.filter(({ rule }) => rule === 'amounts-in-whole-cents');
  expect(found.map(({ at, facts }) => [at.cell, facts['kind'], facts['number']])).toEqual([
    ['C5', 'too_large', HUGE],
    ['D8', 'too_large', -HUGE],
  ]);
  expect(totals.allocated).toBe(47_500_000 - 2_800_000 - 1_400_000);
  expect(outcomes.filter(({ obstacle }) => obstacle?.reason === 'crashed')).toEqual([]);
});

test('closing days without end do not break the calendar', async () => {
  const snapshot = await capture(sampleFile('en'));
  const { facts, grant } = examine(snapshot);
  const row = facts.tables.get('Grant')!.rows[grant.fields.closingDays.record!]!;
  for (const days of [1e308, -1e308, 1e9, -5, 0.5]) {
    put(snapshot, 'Grant', row, 2, days);
    const { grant: changed, outcomes } = examine(snapshot);
    expect(changed.period!.lastPayment).toBeGreaterThanOrEqual(changed.period!.end);
    expect(changed.period!.lastPayment).toBeLessThan(dayOf(2200, 1, 1));
    expect(outcomes.filter(({ obstacle }) => obstacle?.reason === 'crashed')).toEqual([]);
  }
});

test('a formula longer than any program writes is refused as damage', async () => {
  const parts = unzipSync(sampleFile('en'));
  const name = 'xl/worksheets/sheet3.xml';
  const long = strFromU8(parts[name]!).replace(/<f>[^<]*<\/f>/, () => `<f>${'['.repeat(1_000_000)}</f>`);
  await expect(capture(zipSync({ ...parts, [name]: strToU8(long) }))).rejects.toMatchObject({
    code: 'corrupt',
    detail: { part: name, reason: 'formula-length' },
  });
});
