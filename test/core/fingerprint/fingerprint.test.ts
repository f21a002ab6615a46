// The fingerprint of content: the same however the workbook is arranged, written and saved; another after any change.
import fc from 'fast-check';
import { canonicalText } from '../../../src/core/fingerprint/canonical';
import { CONTENT_TABLES } from '../../../src/core/fingerprint/content';
import { groupsOf, parseFingerprint } from '../../../src/core/fingerprint/fingerprint';
import { contentInScope } from '../../../src/core/fingerprint/scope';
import { canonicalNumber } from '../../../src/core/fingerprint/values';
import { dayOf } from '../../../src/core/calendar/day';
import { LANGUAGES } from '../../../src/core/sheet/language';
import type { TableName } from '../../../src/core/sheet/tables';
import { date, example, rowsOf, type Example, type ExampleCell, type ExampleRow } from '../../../src/rules/examples';
import { CHOICES } from '../../../src/workbook/layout/choices';
import { GRANT_FIELDS } from '../../../src/workbook/layout/fields';
import { headingName } from '../../../src/workbook/layout/headingName';
import { readGrant } from '../../../src/workbook/intake/intake';
import { captureGolden, examine } from '../../golden/books';
import { gridRows, snapshotOfGrids, type Grid } from '../../exampleWorkbook';
import { FULL, hexOf, intakeOf, rowsIn, WHOLE } from './support';

const TABLES = ['Grant', ...CONTENT_TABLES.filter((table) => table !== 'Grant')] as const;

/** Every table of the full grant as cells. */
const grids = (workbook: Example = FULL): Grid[] =>
  TABLES.map((table) => ({ sheet: table, rows: gridRows(workbook, table), table }));

const hexOfGrids = (all: readonly Grid[]) => hexOf(readGrant(snapshotOfGrids(all)));

test('the full grant has every content table', () => {
  const { grant, facts } = intakeOf(FULL);
  expect(facts.odd).toEqual([]);
  const tables = contentInScope(grant, facts, WHOLE).map(({ content }) => content.table);
  expect(tables).toEqual([...CONTENT_TABLES]);
});

describe('is the same', () => {
  const known = hexOf(intakeOf(FULL));
  const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

  test('after rows are sorted, columns reordered, added and hidden, tables moved and sheets renamed', async () => {
    const hex = await known;
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(...grids().map(({ rows }) => fc.tuple(shuffled(rows.slice(1)), shuffled(rows[0]!.map((_, c) => c))))),
        fc.constantFrom('A1', 'C7', 'AA120'),
        async (orders, at) => {
          const moved = grids().map(({ rows, table }, index): Grid => {
            const [records, columns] = orders[index]!;
            const arranged = [rows[0]!, ...records].map((row, r) => [
              ...columns.map((column) => row[column]!),
              r === 0 ? 'My own column' : `mine ${r}`,
            ]);
            return { sheet: `Sheet of ${table}`, at, rows: arranged, table: `${table}_Allot` };
          });
          expect(await hexOfGrids(moved)).toBe(hex);
        },
      ),
      { numRuns: 25 },
    );
  });

  test.each(LANGUAGES)('in a template of another language (%s)', async (language) => {
    const words = new Map(
      Object.values(CHOICES)
        .flat()
        .map(({ name, label }) => [name, label[language]]),
    );
    const fields = new Map(GRANT_FIELDS.map(({ name, heading }) => [name, heading[language]]));
    const choices = new Set(['Role', 'Level', 'Type', 'Funding', 'Measure', 'Kind']);
    const translated = grids().map(({ sheet, rows, table }): Grid => {
      const names = rows[0]!.map(String);
      const told = rows.slice(1).map((row) =>
        row.map((cell, column) => {
          if (table === 'Grant' && names[column] === 'Field') return fields.get(String(cell)) ?? cell;
          return choices.has(names[column]!) ? (words.get(String(cell)) ?? cell) : cell;
        }),
      );
      return { sheet, table, rows: [names.map((name) => headingName(name, language)), ...told] };
    });
    expect(await hexOfGrids(translated)).toBe(await known);
  });

  test('with totals, notes, decisions and written sheets, and without them', async () => {
    const more = example({
      ...FULL,
      tables: {
        ...FULL.tables,
        Allocation: rowsOf('Allocation', { 0: { Total: 77 } }),
        Partners: rowsOf('Partners', { 0: { Notes: 'Met in May' } }),
        Exceptions: [{ Finding: 'x', Reason: 'y' }],
        SignOff: [{ Role: 'Prepared by', Name: 'A. Sample' }],
      },
      cells: { Findings: { A1: 'Anything' } },
    });
    expect(await hexOf(intakeOf(more))).toBe(await known);
  });

  test('with binary dust on amounts, decomposed accents, other line ends and 15 digits instead of 17', async () => {
    const dusty = (row: ExampleRow): ExampleRow => ({
      ...row,
      Amount: typeof row['Amount'] === 'number' ? row['Amount'] * (1 + 1e-15) : row['Amount']!,
      Supplier: typeof row['Supplier'] === 'string' ? row['Supplier'].normalize('NFD') : null,
      'Exchange rate': typeof row['Exchange rate'] === 'number' ? Number(row['Exchange rate'].toPrecision(15)) : null,
    });
    const Expenditures = rowsIn(FULL, 'Expenditures').map(dusty);
    expect(await hexOf(intakeOf(example({ ...FULL, tables: { ...FULL.tables, Expenditures } })))).toBe(await known);
  });

  const GOLDEN = [
    'xlsxwriter-tables',
    'xlsxwriter-1904',
    'xlsxwriter-moved',
    'xlsxwriter-filtered',
    'xlsxwriter-inline',
  ];
  const SAVED = [
    'openpyxl-saved',
    'openpyxl-scratch',
    'google-like',
    'libreoffice-saved-en',
    'libreoffice-recalculated-en',
  ];
  test('however the sample was written: by openpyxl, LibreOffice, XlsxWriter, with either date system', async () => {
    const hexes = [];
    for (const file of [...GOLDEN, ...SAVED])
      hexes.push([file, await hexOf(examine(await captureGolden(`${file}.xlsx`)))]);
    const [[, first]] = hexes as [[string, string]];
    expect(hexes).toEqual(hexes.map(([file]) => [file, first]));
    expect(parseFingerprint(first)).toBe(first);
  }, 120_000);

  test.each(['es', 'pt'])('saved and recalculated by LibreOffice in %s', async (language) => {
    const files = ['saved', 'recalculated'].map((how) => `libreoffice-${how}-${language}.xlsx`);
    const [saved, recalculated] = await Promise.all(
      files.map(async (file) => hexOf(examine(await captureGolden(file)))),
    );
    expect(saved).toBe(recalculated);
    expect(parseFingerprint(saved!)).toBe(saved);
  });
});

describe('is another', () => {
  /** What a cell may become: something that means something else. */
  function otherCell(cell: ExampleCell): ExampleCell {
    if (cell === null) return 'x';
    if (typeof cell === 'number') return cell + 0.01;
    if (typeof cell === 'object' && 'day' in cell) return { day: cell.day + 1 };
    return `${String(cell)}xyz`;
  }

  const cells = grids().flatMap(({ rows, table }, grid) =>
    rows.slice(1).flatMap((row, r) =>
      row.flatMap((cell, c) => {
        const isContent = !['Total', 'Note', 'Notes'].includes(String(rows[0]![c]));
        return isContent
          ? [{ grid, row: r + 1, column: c, cell, name: `${table} ${r + 1} ${String(rows[0]![c])}` }]
          : [];
      }),
    ),
  );

  test('after a change of any one cell, or of its becoming blank', async () => {
    const hex = await hexOf(intakeOf(FULL));
    expect(cells.length).toBeGreaterThan(150);
    const same: string[] = [];
    for (const { grid, row, column, cell, name } of cells) {
      for (const value of cell === null ? [otherCell(cell)] : [otherCell(cell), null]) {
        const changed = grids().map((one, index): Grid => {
          if (index !== grid) return one;
          const rows = one.rows.map((line, r) =>
            r === row ? line.map((old, c) => (c === column ? value : old)) : line,
          );
          return { ...one, rows };
        });
        if ((await hexOfGrids(changed)) === hex) same.push(`${name}: ${JSON.stringify(value)}`);
      }
    }
    expect(same).toEqual([]);
  }, 120_000);

  test('after a row is taken out or put in twice', async () => {
    const hex = await hexOf(intakeOf(FULL));
    for (const [index, { rows }] of grids().entries()) {
      for (const records of [rows.slice(2), [...rows.slice(1), rows[1]!]]) {
        const changed = grids().map((one, i) => (i === index ? { ...one, rows: [rows[0]!, ...records] } : one));
        const isField = TABLES[index] === 'Grant' && records.length > rows.length - 1;
        if (!isField) expect([TABLES[index], await hexOfGrids(changed)]).not.toEqual([TABLES[index], hex]);
      }
    }
  });

  test('where two values change places, and where what does not read is written otherwise', async () => {
    const hexes = await Promise.all(
      ['475.000', '475,000', 475, '475', true, { error: '#N/A' }, 475.001].map((Amount) =>
        hexOf(intakeOf(example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Amount } }) } }))),
      ),
    );
    expect(new Set(hexes).size).toBe(7);
  });
});

describe('scopes', () => {
  const period = { kind: 'period', to: dayOf(2025, 12, 31) } as const;
  const changing = (table: TableName, index: number, changes: ExampleRow): Example =>
    example({ tables: { [table]: rowsOf(table, { [index]: changes }) } });

  test('a later voucher and the reporting date leave a signed allocation and a signed period as they are', async () => {
    const base = intakeOf(example({}));
    for (const scope of [period, { kind: 'allocation' }] as const) {
      const hex = await hexOf(base, scope);
      expect(await hexOf(intakeOf(changing('Expenditures', 2, { Amount: 1 })), scope)).toBe(hex);
      const reported = intakeOf(example({ grant: { 'Reporting date': date('2026-06-30') } }));
      expect(await hexOf(reported, scope)).toBe(hex);
    }
  });

  test('the last day of a period belongs to it, the next does not; a row dated out of it is gone', async () => {
    const hex = await hexOf(intakeOf(changing('Expenditures', 1, { Date: { day: period.to } })), period);
    const later = await hexOf(intakeOf(changing('Expenditures', 1, { Date: { day: period.to + 1 } })), period);
    const without = await hexOf(
      intakeOf(example({ tables: { Expenditures: rowsOf('Expenditures').slice(0, 1) } })),
      period,
    );
    expect(later).not.toBe(hex);
    expect(later).toBe(without);
  });
});

describe('is not computable', () => {
  const unknown = (formula: string) => ({ formula });

  test('while a content cell is a formula without a result, and names it; a total may be one', async () => {
    const open = intakeOf(
      example({ tables: { Expenditures: rowsOf('Expenditures', { 1: { Amount: unknown('1+1') } }) } }),
    );
    expect(await hexOf(open)).toBe('Expenditures!F3');
    expect(await hexOf(open, { kind: 'allocation' })).toMatch(/^[0-9A-F]{64}$/);
    const total = intakeOf(
      example({ tables: { Allocation: rowsOf('Allocation', { 0: { Total: unknown('SUM(C2:D2)') } }) } }),
    );
    expect(await hexOf(total)).toBe(await hexOf(intakeOf(example({}))));
  });

  test('a field of the grant is named by its cell', async () => {
    expect(await hexOf(intakeOf(example({ grant: { Award: unknown('500*2') } })))).toBe('Grant!B4');
  });
});

test.each([
  [0, '0e0'],
  [-0, '0e0'],
  [1, '1e0'],
  [1234.5, '12345e-1'],
  [-0.001, '-1e-3'],
  [1 / 3, '333333333333333e-15'],
  [0.1 + 0.2, '3e-1'],
  [1e21, '1e21'],
])('the number %p is %s', (value, text) => {
  expect(canonicalNumber(value)).toBe(text);
});

test('a fingerprint is read however people write it, and in groups no program takes it for a number', () => {
  const hex = '0123456789ABCDEF'.repeat(4);
  expect(groupsOf(hex)).toBe('01234567 89ABCDEF '.repeat(4).trim());
  expect(parseFingerprint(` ${groupsOf(hex).toLowerCase()}\n`)).toBe(hex);
  expect([parseFingerprint(hex.slice(1)), parseFingerprint(`${hex.slice(1)}G`)]).toEqual([undefined, undefined]);
});

test('lines are in the order of UTF-8, also beyond U+FFFF', () => {
  const names = ['\u{1F600}', '\uFF5E', 'é', 'a'];
  const { grant, facts } = intakeOf(
    example({ tables: { Objectives: names.map((Objective) => ({ Objective, Text: 'x' })) } }),
  );
  const text = canonicalText(WHOLE, contentInScope(grant, facts, WHOLE));
  const found = [...text.matchAll(/^Objective=(.+)\tText=x$/gm)].map(([, name]) => name);
  expect(found).toEqual(['a', 'é', '\uFF5E', '\u{1F600}']);
});
