// Sheets that the add-in makes in the workbench are saved as the file that the command line writes.
import { LANGUAGES } from '../../../src/core/sheet/language';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { modelFromBook } from '../../../src/workbench/book/toModel';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import type { WorkbookModel } from '../../../src/workbook/layout/template/model';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { checkPackage } from '../../workbook/packageCheck';
import { openBook } from '../../workbook/excel/openBook';
import { content, said, snapshot } from '../../workbook/xlsx/models';

/** The template through the add-in into an empty workbook, calculated, its own sheet taken out. */
async function added(template: WorkbookModel): Promise<WorkbookModel> {
  const { book, port } = openBook(createMemoryBook({ sheets: ['Sheet1'] }));
  expect(await port.addSheets(template)).toMatchObject({ outcome: 'added', leftOut: ['notes'] });
  const [first, ...sheets] = book.sheets();
  book.deleteSheet(first!.id);
  template.sheets.forEach(({ cells }, index) => {
    for (const { row, column, value, formula } of cells) {
      const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      if (formula !== undefined) book.writeCells(sheets[index]!.id, area, [[{ value, formula }]]);
    }
  });
  return modelFromBook(book);
}

const PIXELS = 7;

/** What Excel makes of the template: no notes on the web, whole pixels, links in a link's look, no empty texts, no alt text. */
function inExcel(template: WorkbookModel): WorkbookModel {
  const link = { color: '0563C1', isUnderlined: true } as const;
  const sheets = template.sheets.map((sheet) => ({
    ...sheet,
    notes: [],
    widths: sheet.widths.map((width) => Math.round(width * PIXELS) / PIXELS),
    chart: sheet.chart && { ...sheet.chart, description: '' },
    cells: sheet.cells.map((cell) => {
      const value = cell.value === '' && cell.formula === undefined ? null : cell.value;
      const isLink = sheet.links.some(({ row, column }) => row === cell.row && column === cell.column);
      return { ...cell, value, style: isLink ? 'link' : cell.style };
    }),
  }));
  return { ...template, sheets, styles: { ...template.styles, link } };
}

test.each(LANGUAGES)('the sample in %s has the content of the file', async (language) => {
  const template = buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true });
  const bytes = writeWorkbook(await added(template));
  expect(checkPackage(bytes)).toEqual([]);
  expect(content(await snapshot(bytes))).toEqual(content(await snapshot(writeWorkbook(inExcel(template)))));
});

test('tables, pick lists, marks, formats, print setup and chart are those of the template', async () => {
  const template = buildTemplate({ language: 'en', profile: 'lac-moving-to-scale', sample: true });
  expect(said(await added(template))).toEqual(said(inExcel(template)));
});
