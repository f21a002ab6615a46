// The template's formulas and our measures tell the same figures: another program, given the workbook without any results,
// calculates it, and every figure of its Summary is compared with the matrix, to the cent.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Examination } from '../../src/app/examine';
import { matrixOf, type MatrixFigure } from '../../src/app/matrix';
import { a1 } from '../../src/core/sheet/cellRef';
import { LANGUAGES, type Language } from '../../src/core/sheet/language';
import { Kind } from '../../src/workbook/cells';
import { SHEETS } from '../../src/workbook/layout/sheets';
import {
  Column,
  HEADER_ROW,
  placeSummary,
  type SummaryPlaces,
} from '../../src/workbook/layout/template/summary/places';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { capture, captureGolden, examine, sampleFile } from './books';

type CellReader = (row: number, column: number) => string | number;

/** Numbers and texts as shown; '' for what shows nothing. Anything else fails: no error, no missing result. */
function readerOf({ strings }: WorkbookSnapshot, sheet: SheetSnapshot): CellReader {
  return (row, column) => {
    const cells = sheet.columns[column];
    const kind = cells?.kind(row) ?? Kind.Blank;
    if (kind === Kind.Blank) return '';
    if (kind === Kind.Text) return strings[cells!.value(row)]!;
    if (kind === Kind.Number || kind === Kind.Date) return cells!.value(row);
    throw new Error(`${sheet.name}!${a1(row, column)} holds kind ${kind}`);
  };
}

function summaryOf(snapshot: WorkbookSnapshot, language: Language): CellReader {
  return readerOf(
    snapshot,
    snapshot.sheets.find(({ name }) => name === SHEETS.summary[language])!,
  );
}

/** Minor units; figures of the sample are far below where a double could mislead. */
function cents(value: string | number): number {
  if (typeof value === 'string') throw new Error(`no figure: '${value}'`);
  expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-4);
  return Math.round(value * 100);
}

function figuresIn(cell: CellReader, row: number) {
  const [allocated, expended, variance] = [Column.Planned, Column.Spent, Column.Variance].map((c) =>
    cents(cell(row, c)),
  );
  return { allocated, expended, variance };
}

function figuresOf({ allocated, expended, variance }: MatrixFigure) {
  return { allocated, expended, variance: (variance.kind === 'overspend' ? -variance.amount : variance.amount) + 0 };
}

function comparePartners(cell: CellReader, places: SummaryPlaces, examination: Examination): void {
  const { partners, totals, years } = matrixOf(examination.grant, examination.measures);
  totals.years.forEach((year, y) => expect(figuresIn(cell, places.firstYear + y)).toEqual(figuresOf(year)));
  expect(figuresIn(cell, places.yearsTotal)).toEqual(figuresOf(totals.total));
  expect(figuresIn(cell, places.allPartners)).toEqual(figuresOf(totals.total));
  expect(figuresIn(cell, places.others)).toEqual({ allocated: 0, expended: 0, variance: 0 });
  partners.forEach(({ partner, years: figures }, p) => {
    const first = places.firstPartner + p * years;
    expect(cell(first, Column.Name)).toBe(partner);
    figures.forEach((figure, y) => expect(figuresIn(cell, first + y)).toEqual(figuresOf(figure)));
  });
  expect(cell(places.firstPartner + partners.length * years, Column.Name)).toBe('');
}

function comparePairs(cell: CellReader, places: SummaryPlaces, examination: Examination): void {
  const { results } = matrixOf(examination.grant, examination.measures);
  results.objectives.forEach((objective, o) =>
    expect(cell(places.firstObjective + o, Column.Objective)).toBe(objective),
  );
  results.results.forEach((result, r) => expect(cell(HEADER_ROW, Column.FirstResult + r)).toBe(result));
  const shown = results.cells.map((row, o) =>
    row.map((_, r) => cents(cell(places.firstObjective + o, Column.FirstResult + r))),
  );
  expect(shown).toEqual(results.cells);
  expect(cents(cell(places.mapped, Column.ObjectiveTotal))).toBe(examination.totals.mapped);
  expect(cents(cell(places.notMapped, Column.ObjectiveTotal))).toBe(results.unmapped);
}

function compareSources(cell: CellReader, { sourcesHeader }: SummaryPlaces, { totals }: Examination): void {
  const [grant, partner, core, all] = [1, 2, 3, 4].map((row) => figuresIn(cell, sourcesHeader + row));
  expect([grant!.allocated, grant!.expended]).toEqual([totals.allocated, totals.expended]);
  const { pledged, expended } = totals.cofinancing;
  expect([partner!.allocated! + core!.allocated!, partner!.expended! + core!.expended!]).toEqual([pledged, expended]);
  expect([all!.allocated, all!.expended]).toEqual([totals.allocated + pledged, totals.expended + expended]);
}

function isSame(a: string | number, b: string | number): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 1e-6 : a === b;
}

/** Every formula of our file has the result that the other program worked out, wherever it stands. */
function compareFormulas(ours: WorkbookSnapshot, theirs: WorkbookSnapshot): number {
  let compared = 0;
  for (const sheet of ours.sheets) {
    const [own, other] = [
      readerOf(ours, sheet),
      readerOf(
        theirs,
        theirs.sheets.find(({ name }) => name === sheet.name)!,
      ),
    ];
    sheet.columns.forEach((cells, column) => {
      for (let row = 1; row <= (cells?.lastRow ?? 0); row++) {
        if (cells!.formula(row) < 0) continue;
        const [expected, found] = [own(row, column), other(row, column)];
        if (!isSame(expected, found))
          throw new Error(`${sheet.name}!${a1(row, column)}: ${expected} here, ${found} there`);
        compared += 1;
      }
    });
  }
  return compared;
}

async function compare(recalculated: WorkbookSnapshot, language: Language): Promise<void> {
  const sample = await capture(sampleFile(language));
  const examination = examine(sample);
  const cell = summaryOf(recalculated, language);
  const places = placeSummary(examination.grant.years);
  comparePartners(cell, places, examination);
  comparePairs(cell, places, examination);
  compareSources(cell, places, examination);
  expect(compareFormulas(sample, recalculated)).toBeGreaterThan(1_000);
}

test.each(LANGUAGES)('%s: as LibreOffice calculated it', async (language) => {
  await compare(await captureGolden(`libreoffice-recalculated-${language}.xlsx`), language);
});

test('a wrong figure in Summary would be seen', async () => {
  const recalculated = await captureGolden('libreoffice-recalculated-en.xlsx');
  const sheet = recalculated.sheets.find(({ name }) => name === SHEETS.summary.en)!;
  const { firstObjective } = placeSummary(3);
  const cells = sheet.columns[Column.FirstResult + 1]!;
  cells.set(firstObjective, Kind.Number, cells.value(firstObjective) + 0.01);
  await expect(compare(recalculated, 'en')).rejects.toThrow();
});

/** The file without the results of its formulas, so that whoever opens it must calculate. */
function withoutResults(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).map(([name, content]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [name, content] as const;
    return [name, strToU8(strFromU8(content).replace(/(<f[ >][^<]*<\/f>|<f [^>]*\/>)<v>[^<]*<\/v>/g, '$1'))] as const;
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

const hasLibreOffice = (process.env['PATH'] ?? '')
  .split(delimiter)
  .some((folder) => existsSync(join(folder, 'soffice')));

(hasLibreOffice ? test : test.skip)('LibreOffice on this machine calculates the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'allot-recalculation-'));
  try {
    const stripped = withoutResults(sampleFile('pt'));
    const sheet = SHEETS.summary.pt;
    const before = await capture(stripped);
    const total = before.sheets.find(({ name }) => name === sheet)!.columns[Column.Planned]!;
    expect(total.kind(placeSummary(3).yearsTotal)).toBe(Kind.NoResult);
    writeFileSync(join(folder, 'stripped.xlsx'), stripped);
    mkdirSync(join(folder, 'out'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const conversion = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
    execFileSync('soffice', [profile, '--headless', ...conversion, join(folder, 'stripped.xlsx')], { stdio: 'pipe' });
    await compare(await capture(readFileSync(join(folder, 'out', 'stripped.xlsx'))), 'pt');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
