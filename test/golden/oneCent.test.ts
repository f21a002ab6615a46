// One changed cent in any cell of the allocation is found, in each of the three languages.
import { examine, capture, sampleFile } from './books';
import { LANGUAGES } from '../../src/core/sheet/language';
import { Kind } from '../../src/workbook/cells';

test.each(LANGUAGES)(
  '%s: a cent more or less anywhere in Allocation is an error that says by how much',
  async (language) => {
    const snapshot = await capture(sampleFile(language));
    const { facts, verdict } = examine(snapshot);
    expect(verdict).toBe('valid');
    const table = facts.tables.get('Allocation')!;
    const sheet = snapshot.sheets.find(({ name }) => name === table.sheet)!;
    const years = [...table.columns.values()].filter(({ name }) => name.startsWith('Year '));
    let changed = 0;
    for (const { column } of years) {
      for (const row of table.rows) {
        const cells = sheet.columns[column]!;
        const amount = cells.value(row);
        const cent = changed % 2 === 0 ? 1 : -1;
        cells.set(row, Kind.Number, (Math.round(amount * 100) + cent) / 100);
        const found = examine(snapshot);
        cells.set(row, Kind.Number, amount);
        expect(found.verdict).toBe('invalid');
        const { at, facts: by } = found.findings.find(({ rule }) => rule === 'allocation-adds-up-to-award')!;
        expect(by).toMatchObject({ award: 47_500_000, allocated: 47_500_000 + cent, difference: cent });
        expect(at.sheet).toBe(table.sheet);
        changed += 1;
      }
    }
    expect(changed).toBe(30);
    expect(examine(snapshot).verdict).toBe('valid');
  },
);
