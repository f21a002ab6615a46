// What other programs' files hold beyond the template: kept through reading and writing, or listed as lost.
import { strFromU8, unzipSync } from 'fflate';
import type { SheetModel, WorkbookModel } from '../../../src/workbook/layout/template/model';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { checkPackage } from '../packageCheck';
import { model, rewritten } from './models';
import { book, bookParts, relationship, relationships, sheetPart, zipParts } from './parts';
import type { BookSpec } from './parts';

async function first(spec: BookSpec): Promise<{ sheet: SheetModel; whole: WorkbookModel; cells: unknown[] }> {
  const whole = await model(book(spec));
  const sheet = whole.sheets[0]!;
  return { whole, sheet, cells: [...sheet.grid!] };
}

/** The sheet part after reading and writing. */
async function saved(spec: BookSpec, part = 'xl/worksheets/sheet1.xml'): Promise<string> {
  const bytes = await rewritten(book(spec));
  expect(checkPackage(bytes)).toEqual([]);
  return strFromU8(unzipSync(bytes)[part]!);
}

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>' +
  '<fonts><font><sz val="10"/><name val="Arial"/></font><font><b/><strike/><u val="double"/><sz val="10"/><color theme="4" tint="-0.25"/><name val="Arial"/></font></fonts>' +
  '<fills><fill><patternFill/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="darkGrid"><fgColor indexed="10"/></patternFill></fill></fills>' +
  '<borders><border/><border diagonalUp="1"><left style="dashDot"><color rgb="FF00AA00"/></left><diagonal style="thin"><color auto="1"/></diagonal></border></borders>' +
  '<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="justify" textRotation="45" wrapText="1"/><protection locked="0" hidden="1"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><i/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor theme="5"/></patternFill></fill></dxf></dxfs>';

test('looks beyond the template', async () => {
  const { whole, cells } = await first({
    sheets: ['<row r="1"><c r="A1" s="1"><v>45000</v></c></row>'],
    styles: STYLES,
  });
  expect(whole.more?.font).toEqual({ name: 'Arial', size: 10 });
  expect(cells).toEqual([{ row: 1, column: 1, value: 45000, style: 's1' }]);
  expect(whole.styles['s1']).toMatchObject({
    ...{ format: 'dd/mm/yyyy', isBold: true, color: '2F5597', isWrapped: true, isInput: true },
    border: { left: { line: 'dashDot', color: '00AA00' } },
    more: { alignment: { horizontal: 'justify', textRotation: '45' }, isFormulaHidden: true },
  });
  const styles = await saved(
    { sheets: ['<row r="1"><c r="A1" s="1"><v>1</v></c></row>'], styles: STYLES },
    'xl/styles.xml',
  );
  for (const markup of [
    ...['<strike/>', '<u val="double"/>', '<name val="Arial"/>', 'patternType="darkGrid"><fgColor rgb="FFFF0000"/>'],
    ...['diagonalUp="1"', 'textRotation="45"', '<protection locked="0" hidden="1"/>', 'formatCode="dd/mm/yyyy"'],
  ]) {
    expect(styles).toContain(markup);
  }
});

test('errors, truth values, shared and array formulas', async () => {
  const rows =
    '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="b"><v>1</v></c><c r="C1"><f t="array" ref="C1:C2">A5:A6*2</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2+$B$1</f><v>1</v></c><c r="C2"><v>6</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>2</v></c></row>';
  const { cells } = await first({ sheets: [rows] });
  expect(cells).toEqual([
    { row: 1, column: 1, value: null, style: 's0', formula: '1/0', error: '#DIV/0!' },
    { row: 1, column: 2, value: true, style: 's0' },
    {
      row: 1,
      column: 3,
      value: 4,
      style: 's0',
      formula: 'A5:A6*2',
      array: { firstRow: 1, firstColumn: 3, lastRow: 2, lastColumn: 3 },
    },
    { row: 2, column: 1, value: 1, style: 's0', formula: 'B2+$B$1' },
    { row: 2, column: 3, value: 6, style: 's0' },
    { row: 3, column: 1, value: 2, style: 's0', formula: 'B3+$B$1' },
  ]);
  const xml = await saved({ sheets: [rows] });
  expect(xml).toContain('<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>');
  expect(xml).toContain('<f t="array" ref="C1:C2">A5:A6*2</f>');
});

test('days of the 1904 system are days of 1900 in the model and of 1904 in the file', async () => {
  const spec = {
    sheets: ['<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>'],
    styles: STYLES,
    before: '<workbookPr date1904="1"/>',
  };
  const { cells, whole } = await first(spec);
  expect(cells).toMatchObject([{ value: 1562 }, { value: 100 }]);
  expect(whole.more?.is1904).toBe(true);
  const xml = await saved(spec);
  expect(xml).toMatch(/<c r="A1" s="1"><v>100<\/v><\/c><c r="B1"><v>100<\/v>/);
  expect(await saved(spec, 'xl/workbook.xml')).toContain('date1904="1"');
});

const BEFORE =
  '<sheetPr><tabColor theme="9"/></sheetPr><sheetViews><sheetView zoomScale="80" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.5"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="5" width="9" hidden="1"/></cols>';
const AFTER =
  '<sheetProtection sheet="1" formatCells="0" algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000"/>' +
  '<autoFilter ref="A1:B3"><filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThan" val="5"/><customFilter operator="lessThan" val="9"/></customFilters></filterColumn></autoFilter>' +
  '<mergeCells count="1"><mergeCell ref="D5:E6"/></mergeCells>' +
  '<conditionalFormatting sqref="A1:A9 C1:C9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan" stopIfTrue="1"><formula>0</formula></cfRule><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color theme="4"/><color rgb="FFFFFFFF"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="2"><dataValidation type="whole" errorStyle="information" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="No" error="Too few" promptTitle="Count" prompt="How many" sqref="A1:A9 C3"><formula1>1</formula1></dataValidation><dataValidation type="custom" sqref="B1"><formula1>LEN(B1)&lt;5</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A1:B2" r:id="rIdL" tooltip="Out"/><hyperlink ref="C1" location="S1!A9"/></hyperlinks>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0.5"/><pageSetup paperSize="8" scale="70" orientation="landscape"/><headerFooter differentFirst="1"><oddFooter>&amp;CPage &amp;P</oddFooter><firstHeader>&amp;LFirst</firstHeader></headerFooter>';
const EDGES: BookSpec = {
  sheets: [
    sheetPart(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/><row r="4" ht="30" customHeight="1"/>',
      BEFORE,
      AFTER,
    ),
  ],
  styles: STYLES,
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      relationship('rIdL', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', 'TargetMode="External"'),
    ),
  },
};

test('everything around the cells comes back as it was', async () => {
  const xml = await saved(EDGES);
  for (const markup of [
    ...[
      '<tabColor rgb="FF70AD47"/>',
      'zoomScale="80"',
      'xSplit="1" ySplit="2"',
      '<sheetFormatPr defaultRowHeight="14.5"/>',
    ],
    ...['<col min="1" max="1" width="20.7109375" customWidth="1"/>', '<col min="3" max="5" width="9" hidden="1"'],
    ...['<row r="3" hidden="1"/>', '<row r="4" ht="30" customHeight="1"/>', 'hashValue="abc=" saltValue="def="'],
    ...['<customFilter operator="greaterThan" val="5"/>', '<mergeCell ref="D5:E6"/>', 'stopIfTrue="1"'],
    ...['<conditionalFormatting sqref="A1:A9 C1:C9">', '<color rgb="FF4472C4"/>', 'operator="greaterThanOrEqual"'],
    ...['sqref="A1:A9 C3"', '<formula1>LEN(B1)&lt;5</formula1>', 'location="S1!A9"', 'tooltip="Out"'],
    ...['horizontalCentered="1"', 'scale="70"', '<firstHeader>&amp;LFirst</firstHeader>'],
  ]) {
    expect(xml).toContain(markup);
  }
  const links = await saved(EDGES, 'xl/worksheets/_rels/sheet1.xml.rels');
  expect(links).toContain('Target="https://example.org/a?b=1&amp;c=2" TargetMode="External"');
});

test('what the model cannot keep is listed by kind and sheet', async () => {
  const parts = bookParts({
    sheets: [
      sheetPart(
        '<row r="1" outlineLevel="1"><c r="A1" t="s"><v>0</v></c></row>',
        '',
        '<protectedRanges><protectedRange name="R" sqref="A1"/></protectedRanges><drawing r:id="d"/><extLst><ext><sparklineGroups><sparklineGroup><sparklines><sparkline/><sparkline/></sparklines></sparklineGroup></sparklineGroups></ext></extLst>',
      ),
      '',
    ],
    strings: '<si><r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r></si>',
    links: relationship('m', 'vbaProject', 'vbaProject.bin') + relationship('c', 'connections', 'connections.xml'),
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        relationship('d', 'drawing', '../drawings/drawing1.xml') + relationship('p', 'pivotTable', '../pivot.xml'),
      ),
      'xl/worksheets/_rels/sheet2.xml.rels': relationships(
        relationship('s', 'slicer', '../slicer.xml') + relationship('t', 'threadedComment', '../thread.xml'),
      ),
      'xl/drawings/drawing1.xml':
        '<wsDr><twoCellAnchor><pic/></twoCellAnchor><oneCellAnchor><sp/></oneCellAnchor><twoCellAnchor><graphicFrame/></twoCellAnchor></wsDr>',
    },
  });
  const { more } = await model(zipParts(parts));
  expect([...more!.lost!].sort((a, b) => (a.kind < b.kind ? -1 : 1))).toEqual([
    { kind: 'chart', sheet: 'S1', count: 1 },
    { kind: 'comment-thread', sheet: 'S2', count: 1 },
    { kind: 'connection', sheet: null, count: 1 },
    { kind: 'grouping', sheet: 'S1', count: 1 },
    { kind: 'macro', sheet: null, count: 1 },
    { kind: 'picture', sheet: 'S1', count: 1 },
    { kind: 'pivot-table', sheet: 'S1', count: 1 },
    { kind: 'protected-range', sheet: 'S1', count: 1 },
    { kind: 'rich-text', sheet: null, count: 1 },
    { kind: 'shape', sheet: 'S1', count: 1 },
    { kind: 'slicer', sheet: 'S2', count: 1 },
    { kind: 'sparkline', sheet: 'S1', count: 2 },
  ]);
});

test('a workbook that loses nothing lists nothing', async () => {
  const bytes = await rewritten(book({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] }));
  expect((await model(bytes)).more?.lost).toBeUndefined();
});

test('formulas that name other workbooks by number keep them', async () => {
  const spec: BookSpec = {
    sheets: ['<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>3</v></c></row>'],
    links: relationship('e', 'externalLink', 'externalLinks/externalLink1.xml'),
    after: '<externalReferences><externalReference r:id="e"/></externalReferences>',
    parts: {
      'xl/externalLinks/externalLink1.xml':
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><externalBook r:id="rId7"/></externalLink>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
        relationship('rId7', 'externalLinkPath', 'Other.xlsx', 'TargetMode="External"'),
      ),
    },
  };
  const files = unzipSync(await rewritten(book(spec)));
  expect(strFromU8(files['xl/externalLinks/_rels/externalLink1.xml.rels']!)).toMatch(
    /Id="rId7".*Target="Other.xlsx" TargetMode="External"/,
  );
  expect(strFromU8(files['xl/workbook.xml']!)).toMatch(/<externalReference r:id="rId2"\/>/);
});

test('names of sheets, hidden and with a remark', async () => {
  const names =
    '<definedNames><definedName name="Rate" comment="Yearly">0.1</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">S2!$A:$B,S2!$1:$2</definedName><definedName name="Own" localSheetId="0" hidden="1">S1!$A$1</definedName></definedNames>';
  const { names: found } = await model(book({ sheets: ['', ''], after: names }));
  expect(found).toEqual([
    { name: 'Rate', refersTo: '0.1', comment: 'Yearly' },
    { name: '_xlnm.Print_Titles', refersTo: 'S2!$A:$B,S2!$1:$2', sheet: 1 },
    { name: 'Own', refersTo: 'S1!$A$1', sheet: 0, isHidden: true },
  ]);
});

test('a sheet part that is broken is refused as by the reader', async () => {
  const bytes = book({ sheets: ['<row r="1"><c r="A1"><v>x</v></c></row>'] });
  await expect(model(bytes)).rejects.toMatchObject({ name: 'UnreadableWorkbook', code: 'corrupt' });
});

test('a look that the model has not is a fault of the program', async () => {
  const whole = await model(book({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] }));
  const [sheet] = whole.sheets;
  const cells = [{ row: 1, column: 1, value: 1, style: 'unknown' }];
  expect(() => writeWorkbook({ ...whole, sheets: [{ ...sheet!, grid: cells }] })).toThrow(RangeError);
});
