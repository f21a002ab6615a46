// Summary for a workbook that has our tables already: the template's formulas, over its own names.
import { summarySheet } from '../../src/app/summarySheet/summarySheet';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import type { CellModel, SheetModel } from '../../src/workbook/layout/template/model';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { example, sound } from '../../src/rules/examples';
import { readGrant } from '../../src/workbook/intake/intake';
import { capture, sampleFile } from '../golden/books';
import { openExample, openSnapshot, wordsFor } from './support';

type Language = 'en' | 'es' | 'pt';

const NAMES = { en: 'Summary', es: 'Resumen', pt: 'Resumo' };

/** Of the sheet that would be written if the template's were not there. */
function formulasOf(snapshot: WorkbookSnapshot, language: Language): string[] {
  const sheets = snapshot.sheets.map((sheet) => (sheet.name === NAMES[language] ? { ...sheet, name: 'Mine' } : sheet));
  const sheet = summarySheet(openSnapshot({ ...snapshot, sheets }), wordsFor(language));
  if (sheet.outcome !== 'ready') throw new Error(sheet.outcome);
  return sheet.model.sheets[0]!.cells.flatMap(({ formula }) => formula ?? []);
}

const templateFormulas = (language: Language) =>
  buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true })
    .sheets.find(({ name }) => name === NAMES[language])!
    .cells.flatMap(({ formula }) => formula ?? []);

test.each<Language>(['en', 'es', 'pt'])(
  'the sample in %s: the template’s own formulas, but for the named start',
  async (language) => {
    const own = formulasOf(await capture(sampleFile(language)), language);
    const expected = templateFormulas(language);
    const differ = own.filter((formula, i) => formula !== expected[i]);
    expect(own).toHaveLength(expected.length);
    expect(differ).toHaveLength(1);
    expect(differ[0]).toContain('MATCH(');
  },
);

test('a reader of another language gets the workbook’s own headings', async () => {
  const formulas = formulasOf(await capture(sampleFile('es')), 'en').join('\n');
  expect(formulas).toContain('SUM(Allocation[Año 1])');
  expect(formulas).toContain('Expenditures[Importe]');
  expect(formulas).toContain('"Fecha de inicio"');
  expect(formulas).not.toMatch(/\[(Year \d|Amount|Funding)\]/);
});

test('tables with a suffix and renamed columns are followed', async () => {
  const snapshot = await capture(sampleFile('en'));
  const tables = snapshot.tables.map((table) =>
    table.name === 'Allocation' ? { ...table, name: 'Allocation_Allot' } : table,
  );
  const renamed = { ...snapshot, tables };
  expect(readGrant(renamed).facts.tables.get('Allocation')!.place.name).toBe('Allocation_Allot');
  expect(formulasOf(renamed, 'en').join('\n')).toContain('SUM(Allocation_Allot[Year 1])');
});

test('what the workbook lacks is named', () => {
  const sheet = summarySheet(openExample(sound), wordsFor('es'));
  expect(sheet).toMatchObject({ outcome: 'blocked' });
  expect(sheet.outcome === 'blocked' && sheet.missing).toEqual(
    expect.arrayContaining(['Shares', 'Cofinancing', 'Expenditures[Fuente]']),
  );
  expect(sheet.outcome === 'blocked' && sheet.text).toContain('Cofinancing');
  expect(summarySheet(openExample(example({ grant: {} })), wordsFor())).toMatchObject({
    outcome: 'blocked',
  });
});

describe('the template’s own', () => {
  test.each<Language>(['en', 'es', 'pt'])('stands already, in %s', async (language) => {
    const open = openSnapshot(await capture(sampleFile(language)));
    expect(summarySheet(open, wordsFor(language))).toEqual({ outcome: 'standing', sheet: NAMES[language] });
  });

  test.each<[string, (cell: CellModel) => boolean, Partial<CellModel>]>([
    ['a number is typed over a formula', ({ formula }) => formula !== undefined, { formula: undefined, value: 1 }],
    ['a heading is another', ({ style }) => style === 'header', { value: 'Mine' }],
  ])('gives way to another where %s', async (_, isIt, change) => {
    const book = buildTemplate({ language: 'en', profile: 'lac-moving-to-scale', sample: true });
    const changed = (sheet: SheetModel) => {
      const cells = [...sheet.cells];
      const at = cells.findIndex(isIt);
      cells[at] = { ...cells[at]!, ...change };
      return { ...sheet, cells };
    };
    const sheets = book.sheets.map((sheet) => (sheet.name === 'Summary' ? changed(sheet) : sheet));
    const open = openSnapshot(await capture(writeWorkbook({ ...book, sheets })));
    expect(summarySheet(open, wordsFor()).outcome).toBe('ready');
  });
});
