// What a workbook says besides its cells: sheets, tables, names, filters, hidden and merged areas, links, calculation.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkbookFile } from '../../../src/workbook/xlsx/node';
import {
  MAIN,
  REL,
  book,
  bookParts,
  cell,
  read,
  readRows,
  relationship,
  relationships,
  sheetPart,
  zipParts,
} from './parts';

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

test('sheets in their order with visibility and protection', async () => {
  const snapshot = await read(
    book({
      sheets: [
        '',
        sheetPart('', '', '<sheetProtection sheet="1" objects="1"/>'),
        sheetPart('', '', '<sheetProtection objects="1"/>'),
      ],
      states: ['', 'state="hidden"', 'state="veryHidden"'],
    }),
  );
  expect(snapshot.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
    ['S1', 'visible', { known: true, value: false }],
    ['S2', 'hidden', { known: true, value: true }],
    ['S3', 'veryHidden', { known: true, value: false }],
  ]);
});

test('chart sheets are passed over; names and tables count the sheets that are left', async () => {
  const parts = bookParts({
    sheets: ['', '', '<row><c><v>7</v></c></row>'],
    after:
      '<definedNames><definedName name="A">S3!$A$1</definedName><definedName name="B" localSheetId="2">1&amp;"x"</definedName><definedName name="C" localSheetId="0">2</definedName></definedNames>',
  });
  parts['xl/_rels/workbook.xml.rels'] = (parts['xl/_rels/workbook.xml.rels'] as string).replace(
    /worksheet(" Target="worksheets\/sheet1)/,
    'chartsheet$1',
  );
  const snapshot = await read(zipParts(parts));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['S2', 'S3']);
  expect(cell(snapshot, 'A1', 1)).toBe(7);
  expect(snapshot.names).toEqual([
    { name: 'A', refersTo: 'S3!$A$1', sheet: null },
    { name: 'B', refersTo: '1&"x"', sheet: 1 },
  ]);
});

test.each([
  ['', 'auto'],
  ['<calcPr calcMode="manual"/>', 'manual'],
  ['<calcPr calcMode="autoNoTable"/>', 'auto-no-table'],
])('calculation %s', async (after, value) => {
  expect((await readRows('', { after })).calculation).toEqual({ known: true, value });
});

test('tables with their display name, totals row, and a filter that is on', async () => {
  const table = (attributes: string, inner = ''): string =>
    `<table xmlns="${MAIN}" id="1" ${attributes}>${inner}</table>`;
  const snapshot = await read(
    book({
      sheets: [sheetPart('', '', '<tableParts count="2"><tablePart r:id="t1"/><tablePart r:id="t2"/></tableParts>')],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          relationship('t1', 'table', '../tables/table1.xml') + relationship('t2', 'table', '/xl/tables/table2.xml'),
        ),
        'xl/tables/table1.xml': table(
          'name="x" displayName="Allocation" ref="A4:F15" totalsRowCount="1"',
          '<autoFilter ref="A4:F14"><filterColumn colId="0"><filters><filter val="a"/></filters></filterColumn></autoFilter>',
        ),
        'xl/tables/table2.xml': table(
          'displayName="Links" ref="H4:I5" headerRowCount="0"',
          '<autoFilter ref="H4:I5"><filterColumn colId="0" hiddenButton="1"/></autoFilter>',
        ),
      },
    }),
  );
  expect(snapshot.tables).toEqual([
    { name: 'Allocation', sheet: 0, area: area(4, 1, 15, 6), hasHeader: true, hasTotals: true },
    { name: 'Links', sheet: 0, area: area(4, 8, 5, 9), hasHeader: false, hasTotals: false },
  ]);
  expect(snapshot.sheets[0]!.activeFilters).toEqual({ known: true, value: [area(4, 1, 14, 6)] });
});

test("a sheet's own filter counts when it has a criterion, one of a custom view never", async () => {
  const filter =
    '<autoFilter ref="A1:C9"><filterColumn colId="1"><customFilters><customFilter val="1"/></customFilters></filterColumn></autoFilter>';
  const on = await read(book({ sheets: [sheetPart('', '', filter)] }));
  const off = await read(
    book({
      sheets: [
        sheetPart(
          '',
          '',
          `<autoFilter ref="A1:C9"/><customSheetViews><customSheetView>${filter}</customSheetView></customSheetViews>`,
        ),
      ],
    }),
  );
  expect(on.sheets[0]!.activeFilters).toEqual({ known: true, value: [area(1, 1, 9, 3)] });
  expect(off.sheets[0]!.activeFilters).toEqual({ known: true, value: [] });
});

test('hidden rows and columns as ascending runs, merged areas', async () => {
  const row = (r: number, hidden: string): string => `<row r="${r}" ${hidden}/>`;
  const rows =
    row(9, 'hidden="true"') + row(2, 'hidden="1"') + row(3, "hidden='1'") + row(4, 'hidden="0"') + row(5, '');
  const cols =
    '<cols><col min="5" max="6" hidden="1"/><col min="2" max="3" width="9"/><col min="3" max="4" hidden="1"/></cols>';
  const merges = '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="$C$3:C4"/></mergeCells>';
  const [sheet] = (await read(book({ sheets: [sheetPart(rows, cols, merges)] }))).sheets;
  expect(sheet!.hiddenRows).toEqual({
    known: true,
    value: [
      { first: 2, last: 3 },
      { first: 9, last: 9 },
    ],
  });
  expect(sheet!.hiddenColumns).toEqual({ known: true, value: [{ first: 3, last: 6 }] });
  expect(sheet!.merged).toEqual({ known: true, value: [area(1, 1, 1, 2), area(3, 3, 4, 3)] });
});

test('data validations, those of the extension list too', async () => {
  const tail =
    '<dataValidations count="1"><dataValidation type="list" sqref="A2:A9 C2"><formula1>Allot_Partners</formula1></dataValidation></dataValidations>' +
    '<extLst><ext xmlns:x14="u" xmlns:xm="v" uri="{CC}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const [sheet] = (await read(book({ sheets: [sheetPart('', '', tail)] }))).sheets;
  const value = [
    { type: 'list', formula: 'Allot_Partners', areas: [area(2, 1, 9, 1), area(2, 3, 2, 3)] },
    { type: 'list', formula: 'Lists!$A$1:$A$3', areas: [area(2, 2, 9, 2)] },
  ];
  expect(sheet!.validations).toEqual({ known: true, value });
});

test('targets of external links as written', async () => {
  const snapshot = await readRows('', {
    links: relationship('e1', 'externalLink', 'externalLinks/externalLink1.xml'),
    parts: {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': relationships(
        relationship('rId1', 'externalLinkPath', 'file:///C:\\budget%202025.xlsx', 'TargetMode="External"'),
      ),
    },
  });
  expect(snapshot.externalLinks).toEqual({ known: true, value: ['file:///C:\\budget%202025.xlsx'] });
});

test('absolute targets, encoded names, part names in another case, another prefix of the relationship id', async () => {
  const parts = bookParts({ sheets: ['<row><c><v>1</v></c></row>'] });
  parts['XL/Worksheets/my sheet.xml'] = parts['xl/worksheets/sheet1.xml']!;
  delete parts['xl/worksheets/sheet1.xml'];
  parts['xl/workbook.xml'] = (parts['xl/workbook.xml'] as string)
    .replaceAll('r:id', 'rel:id')
    .replace('xmlns:r=', 'xmlns:rel=');
  parts['xl/_rels/workbook.xml.rels'] = relationships(
    relationship('rId1', 'worksheet', '/xl/worksheets/my%20sheet.xml'),
  );
  expect(cell(await read(zipParts(parts)), 'A1')).toBe(1);
});

test('Strict OOXML, with dates in ISO', async () => {
  const strict = (text: string): string =>
    text
      .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
      .replaceAll(REL, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
  const parts = bookParts({
    sheets: ['<row><c t="d"><v>2025-01-01</v></c><c t="s"><v>0</v></c></row>'],
    strings: '<si><t>x</t></si>',
  });
  const snapshot = await read(
    zipParts(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text as string)]))),
  );
  expect([cell(snapshot, 'A1'), cell(snapshot, 'B1')]).toEqual(['date 45658', 'x']);
});

test('progress never goes back and ends at the whole', async () => {
  const told: [number, number][] = [];
  await read(book({ sheets: ['<row><c><v>1</v></c></row>', ''] }), {
    onProgress: (done, total) => told.push([done, total]),
  });
  const last = told.at(-1)!;
  expect(last[0]).toBe(last[1]);
  expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b));
});

describe('files', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('a workbook is read from its file, .xlsm too', async () => {
    const path = join(folder, 'book.xlsm');
    await writeFile(path, book({ sheets: ['<row><c><v>1</v></c></row>'], parts: { 'xl/vbaProject.bin': 'macros' } }));
    expect(cell(await openWorkbookFile(path).capture(), 'A1')).toBe(1);
  });

  test.each([
    ['missing.xlsx', 'not-found'],
    ['.', 'not-permitted'],
  ])('%s is %s', async (name, code) => {
    await expect(openWorkbookFile(join(folder, name)).capture()).rejects.toMatchObject({
      name: 'UnreadableWorkbook',
      code,
    });
  });

  test('a file above the limit is not even read', async () => {
    const path = join(folder, 'big.xlsx');
    await writeFile(path, 'x'.repeat(100));
    const detail = { what: 'fileBytes', limit: 99 };
    await expect(openWorkbookFile(path, { maxFileBytes: 99 }).capture()).rejects.toMatchObject({
      code: 'too-large',
      detail,
    });
  });
});
