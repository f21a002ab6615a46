// What a workbook from elsewhere holds beyond the template goes through a book: shown as Excel's API has it, saved as it was.
import { strFromU8, unzipSync } from 'fflate';
import { bookFromModel } from '../../../src/workbench/book/fromModel';
import type { LoadedBook } from '../../../src/workbench/book/fromModel';
import { createMemoryBook } from '../../../src/workbench/book/memoryBook';
import { modelFromBook } from '../../../src/workbench/book/toModel';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { checkPackage } from '../../workbook/packageCheck';
import { model } from '../../workbook/xlsx/models';
import { MAIN, book, relationship, relationships, sheetPart } from '../../workbook/xlsx/parts';
import type { BookSpec } from '../../workbook/xlsx/parts';

const STYLES =
  '<fonts><font><sz val="10"/><name val="Arial"/></font><font><strike/><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><i/></font></dxf></dxfs>';
const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Key</t></is></c><c r="B1" t="inlineStr"><is><t>Sum</t></is></c></row>' +
  '<row r="2" hidden="1"><c r="A2" s="1"><v>100</v></c><c r="B2"><f>A2*2</f><v>200</v></c></row>' +
  '<row r="3"><c r="A3" s="1"><v>7</v></c><c r="B3"><f>A3*2</f><v>14</v></c></row>' +
  '<row r="4"><c r="A4" t="inlineStr"><is><t>All</t></is></c><c r="B4"><f>SUBTOTAL(109,[Sum])</f><v>214</v></c></row>' +
  '<row r="6"><c r="A6" t="e"><v>#N/A</v></c><c r="B6"><f t="array" ref="B6:B7">A2:A3</f><v>100</v></c></row>';
const AFTER =
  '<sheetProtection sheet="1" formatCells="0" hashValue="abc="/>' +
  '<conditionalFormatting sqref="A2:A3 C2:C3"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>$B2</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/><color rgb="FFFFFFFF"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="whole" operator="greaterThan" allowBlank="1" showErrorMessage="1" error="Few" sqref="D1:D9 F1"><formula1>1</formula1></dataValidation><dataValidation type="custom" errorStyle="information" sqref="E1"><formula1>LEN(E1)&lt;5</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1" r:id="l"/></hyperlinks><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/>' +
  '<tableParts count="1"><tablePart r:id="t"/></tableParts>';
const SPEC: BookSpec = {
  sheets: [sheetPart(ROWS, '<sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews>', AFTER)],
  styles: STYLES,
  before: '<workbookPr date1904="1"/>',
  after: '<calcPr calcMode="manual" iterate="1"/>',
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      relationship('t', 'table', '../tables/table1.xml') +
        relationship('l', 'hyperlink', 'https://example.org/', 'TargetMode="External"'),
    ),
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="7"/></filters></filterColumn></autoFilter>` +
      '<tableColumns count="2"><tableColumn id="1" name="Key" totalsRowLabel="All"/><tableColumn id="2" name="Sum" totalsRowFunction="sum"><calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleLight9" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  },
};

async function open(): Promise<LoadedBook> {
  return bookFromModel(await model(book(SPEC)), createMemoryBook);
}

function saved({ book: opened, rest }: LoadedBook): Record<string, string> {
  const bytes = writeWorkbook(modelFromBook(opened, rest));
  expect(checkPackage(bytes)).toEqual([]);
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

test('a book shows it as Excel has it', async () => {
  const { book: opened } = await open();
  const [sheet] = opened.sheets();
  const cells = opened.cells(sheet!.id);
  expect(cells.value(2, 1)).toBe(1562);
  expect(cells.value(6, 1)).toEqual({ error: '#N/A' });
  expect(cells.style(1, 1)).toMatchObject({ fontName: 'Arial', fontSize: 10, numberFormat: 'General' });
  expect(cells.rowSize(2)).toEqual({ isHidden: true });
  expect(opened.calculationMode()).toBe('manual');
  expect(sheet!.protection).toMatchObject({ allowFormatCells: true, allowSort: false });
  expect(sheet!.marks.map(({ type, area }) => [type, area.firstColumn])).toEqual([
    ['ColorScale', 2],
    ['CellValue', 1],
    ['CellValue', 3],
  ]);
  expect(sheet!.validations).toMatchObject([
    { type: 'WholeNumber', rule: { wholeNumber: { formula1: '=1', operator: 'GreaterThan' } }, ignoresBlanks: true },
    {
      type: 'Custom',
      rule: { custom: { formula: '=LEN(E1)<5' } },
      errorAlert: { showAlert: false, style: 'Information' },
    },
  ]);
  expect(sheet!.links).toEqual([{ row: 1, column: 1, address: 'https://example.org/', tip: '' }]);
  const [table] = opened.tables();
  expect(table).toMatchObject({ style: 'TableStyleLight9', hasBands: true, hasTotals: true, hasFilterButtons: true });
  expect(table!.criteria).toMatchObject([{ filterOn: 'Values', values: ['7'] }]);
});

test('and it is saved as it was', async () => {
  const files = saved(await open());
  const sheet = files['xl/worksheets/sheet1.xml']!;
  for (const markup of [
    ...['zoomScale="80"', 'hashValue="abc="', '<row r="2" hidden="1"', '<v>100</v>', 't="e"><v>#N/A</v>'],
    ...['<f t="array" ref="B6:B7">A2:A3</f>', '<colorScale>', 'sqref="D1:D9 F1"', 'errorStyle="information"'],
    ...['operator="lessThan"><formula>$B2</formula>', '<pageMargins left="1"', '<hyperlink ref="A1" r:id='],
  ]) {
    expect(sheet).toContain(markup);
  }
  for (const markup of [
    ...['<filter val="7"/>', 'totalsRowLabel="All"', 'totalsRowFunction="sum"', 'showFirstColumn="1"'],
    ...['<calculatedColumnFormula>A2*2</calculatedColumnFormula>'],
  ]) {
    expect(files['xl/tables/table1.xml']).toContain(markup);
  }
  expect(files['xl/styles.xml']).toContain('<strike/>');
  expect(files['xl/styles.xml']).toContain('<dxf><font><i/></font></dxf>');
  expect(files['xl/workbook.xml']).toMatch(/date1904="1".*calcMode="manual" iterate="1"/);
});

test('a look that the book cannot show stays only where the cell still looks so', async () => {
  const opened = await open();
  const area = { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 1 };
  opened.book.setStyle(opened.book.sheets()[0]!.id, area, { isBold: true });
  const files = saved(opened);
  expect(files['xl/styles.xml']).not.toContain('<strike/>');
  expect(files['xl/styles.xml']).toContain('<b/>');
});

test('rows inserted in the book move marks and validations in the file', async () => {
  const opened = await open();
  const { id } = opened.book.sheets()[0]!;
  const area = { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 16_384 };
  opened.book.shiftCells(id, { area, direction: 'down' });
  const sheet = saved(opened)['xl/worksheets/sheet1.xml']!;
  expect(sheet).toContain('sqref="B4:B5"');
  expect(sheet).toContain('sqref="D3:D11 F3"');
});

test('a filter that a person sets in the book is saved', async () => {
  const opened = await open();
  const [table] = opened.book.tables();
  const criteria = [null, { filterOn: 'Custom', criterion1: '>=5', criterion2: '<9', operator: 'And' }];
  opened.book.updateTable(table!.id, { criteria });
  expect(saved(opened)['xl/tables/table1.xml']).toContain(
    '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="5"/><customFilter operator="lessThan" val="9"/></customFilters></filterColumn>',
  );
});

test('protection that the add-in sets is saved as what it forbids', async () => {
  const opened = await open();
  opened.book.updateSheet(opened.book.sheets()[0]!.id, { protection: { allowSort: true, allowEditObjects: true } });
  expect(saved(opened)['xl/worksheets/sheet1.xml']).toContain('<sheetProtection sheet="1" sort="0" scenarios="1"/>');
});
