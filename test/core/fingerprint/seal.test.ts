// The values at sign-off: kept in parts that fit into cells, opened again as they were, and compared cell by cell.
import fc from 'fast-check';
import type { SealPart } from '../../../src/core/grant/decisions';
import { canonicalText } from '../../../src/core/fingerprint/canonical';
import { compareSealed } from '../../../src/core/fingerprint/sealed';
import { contentInScope, type Scope } from '../../../src/core/fingerprint/scope';
import { openSeal, sealParts } from '../../../src/core/fingerprint/seal';
import { cellOf, qualifiedPlace } from '../../../src/core/sheet/place';
import { example, rowsOf, type Example, type ExampleCell, type ExampleRow } from '../../../src/rules/examples';
import { readGrant, type Intake } from '../../../src/workbook/intake/intake';
import { CONTENT_TABLES } from '../../../src/core/fingerprint/content';
import { gridRows, snapshotOfGrids, type Grid } from '../../exampleWorkbook';
import { FULL, intakeOf, WHOLE } from './support';

const SIGNED = 'AB'.repeat(32);

const sealOf = ({ grant, facts }: Intake, scope: Scope = WHOLE) =>
  sealParts(SIGNED, contentInScope(grant, facts, scope));

/** Every difference between two workbooks, as `Sheet!A1: before > after`, or the key of a row that came or went. */
function differences(before: Intake, after: Intake, scope: Scope = WHOLE): string[] {
  const grant = { ...after.grant, seal: sealOf(before, scope) };
  const { changes } = compareSealed(grant, after.facts, SIGNED, scope)!;
  return changes.map((change) => {
    if (change.kind !== 'changed') return `${change.kind} ${change.key}`;
    const at = qualifiedPlace(cellOf(after.facts, change.table, change.column, change.record));
    return `${at}: ${change.before} > ${change.after}`;
  });
}

const grids = (workbook: Example = FULL): Grid[] =>
  CONTENT_TABLES.map((table) => ({ sheet: table, rows: gridRows(workbook, table), table }));

const intakeOfGrids = (all: readonly Grid[]) => readGrant(snapshotOfGrids(all));

describe('the seal', () => {
  const strange = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
    fc.constantFrom('_x0041_', '=1+1', ' edges ', 'a\tb', 'a\\b', '\u{1F600}', "'", '[x]', '١٢', 'null'),
  );
  const text = strange.filter((value) => value.trim() !== '' && !/[\ud800-\udfff\r]/.test(value));

  test('opens as it was closed, whatever the texts and amounts', () => {
    const rows = fc.array(
      fc.record({ Description: text, Amount: fc.integer({ min: -1e9, max: 1e9 }), Supplier: text }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const Expenditures = some.map((row, i): ExampleRow => ({
          ...rowsOf('Expenditures')[i % 4]!,
          ...row,
          Expenditure: `E-${i}`,
          Amount: row.Amount / 100,
        }));
        const intake = intakeOf(example({ tables: { Expenditures } }));
        const parts = sealOf(intake);
        // eslint-disable-next-line no-control-regex -- what no cell may hold
        for (const { content } of parts) expect(content).toMatch(/^\[[^\u0000-\u001f\ufffe\uffff]*\]$/);
        const opened = openSeal(parts.toReversed(), SIGNED)!;
        expect(canonicalText(WHOLE, opened)).toBe(
          canonicalText(WHOLE, contentInScope(intake.grant, intake.facts, WHOLE)),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('is cut into parts below the length of a cell, never within a letter', () => {
    const Description = '\u{1F600}é"'.repeat(20_000);
    const intake = intakeOf(example({ tables: { Expenditures: rowsOf('Expenditures', { 0: { Description } }) } }));
    const parts = sealOf(intake);
    expect(parts.filter(({ table }) => table === 'Expenditures').length).toBeGreaterThan(2);
    for (const { content } of parts) {
      expect(content.length).toBeLessThan(32_767);
      expect(content).not.toMatch(/^.[\udc00-\udfff]|[\ud800-\udbff].$/s);
    }
    expect(differences(intake, intake)).toEqual([]);
  });

  test.each<[string, (parts: readonly SealPart[]) => SealPart[]]>([
    [
      'a part is cut short',
      (parts) => parts.map((part, i) => (i === 1 ? { ...part, content: part.content.slice(0, -2) } : part)),
    ],
    [
      'a part is no content',
      (parts) => parts.map((part, i) => (i === 1 ? { ...part, content: '[{"rows":2}]' } : part)),
    ],
    [
      'a column is too short',
      (parts) =>
        parts.map((part, i) => (i === 1 ? { ...part, content: '[{"rows":2,"columns":{"Text":["a"]}}]' } : part)),
    ],
    ['another fingerprint is asked for', (parts) => parts.map((part) => ({ ...part, signOff: 'CD'.repeat(32) }))],
  ])('is not opened where %s', (_, damage) => {
    expect(openSeal(damage(sealOf(intakeOf(FULL))), SIGNED)).toBeUndefined();
  });

  test('is not opened where the first part of a table is missing', () => {
    const parts = sealOf(intakeOf(FULL)).map((part, i) => (i === 0 ? { ...part, part: 2 } : part));
    expect(openSeal(parts, SIGNED)).toBeUndefined();
  });
});

describe('what changed', () => {
  const base = intakeOfGrids(grids());
  const content = grids().flatMap(({ rows }, grid) =>
    rows.slice(1).flatMap((row, r) =>
      row.flatMap((cell, column) => {
        const name = String(rows[0]![column]);
        return ['Total', 'Note', 'Notes', 'Field'].includes(name) ? [] : [{ grid, row: r + 1, column, cell }];
      }),
    ),
  );

  /** Something else that a cell may hold. */
  function otherCell(cell: ExampleCell): ExampleCell {
    if (cell === null) return 'new';
    if (typeof cell === 'number') return cell + 0.01;
    return typeof cell === 'object' && 'day' in cell ? { day: cell.day + 1 } : `${String(cell)} too`;
  }

  const changing = (places: readonly (typeof content)[number][]) =>
    grids().map((one, grid): Grid => {
      const own = places.filter((place) => place.grid === grid);
      const rows = one.rows.map((line, row) =>
        line.map((old, column) => (own.some((p) => p.row === row && p.column === column) ? otherCell(old) : old)),
      );
      return { ...one, rows };
    });

  const address = ({ grid, row, column }: (typeof content)[number]) =>
    `${CONTENT_TABLES[grid]}!${String.fromCharCode(65 + column)}${row + 1}`;

  test('is exactly the cells that were changed, each alone', () => {
    expect(content.length).toBeGreaterThan(120);
    for (const place of content) {
      const found = differences(base, intakeOfGrids(changing([place])));
      expect(found.map((line) => line.split(':')[0])).toEqual([address(place)]);
    }
  });

  test('is exactly the cells that were changed, several at once, in rows that were sorted since', () => {
    const ledger = content.filter(({ grid, column }) => CONTENT_TABLES[grid] === 'Expenditures' && column > 0);
    fc.assert(
      fc.property(fc.subarray(ledger, { minLength: 1, maxLength: 12 }), fc.boolean(), (places, isReversed) => {
        const changed = changing(places).map((one): Grid => {
          const [heading, ...records] = one.rows;
          return isReversed ? { ...one, rows: [heading!, ...records.toReversed()] } : one;
        });
        const rows = grids()[CONTENT_TABLES.indexOf('Expenditures')]!.rows.length;
        const moved = places.map((place) => (isReversed ? { ...place, row: rows - place.row } : place));
        const found = differences(base, intakeOfGrids(changed)).map((line) => line.split(':')[0]);
        expect(found.sort()).toEqual(moved.map(address).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('names rows that came, rows that went, and says the old and the new value', () => {
    const rows = rowsOf('Expenditures');
    const was = intakeOf(example({}));
    const added = intakeOf(
      example({ tables: { Expenditures: [...rows, { ...rows[0]!, Expenditure: 'E-9', Amount: 3 }] } }),
    );
    expect(differences(was, added)).toEqual(['added E-9']);
    expect(differences(added, was)).toEqual(['deleted E-9']);
    const other = intakeOf(example({ tables: { Expenditures: rowsOf('Expenditures', { 2: { Amount: 150.01 } }) } }));
    expect(differences(was, other)).toEqual(['Expenditures!F4: 15000 > 15001']);
    const filled = intakeOf(example({ grant: { Reference: 'LAC-7' } }));
    expect(differences(was, filled)).toEqual(['Grant!B9:  > LAC-7']);
    expect(differences(filled, was)).toEqual(['deleted Reference']);
  });

  test('pairs rows of one key by what else they hold', () => {
    const double = (amount: number) => {
      const rows = rowsOf('Expenditures');
      return intakeOf(example({ tables: { Expenditures: [...rows, { ...rows[0]!, Amount: amount }] } }));
    };
    expect(differences(double(7), double(8))).toEqual(['Expenditures!F6: 700 > 800']);
  });
});
