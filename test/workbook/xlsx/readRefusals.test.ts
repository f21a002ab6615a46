// Everything that is refused, each with its code: other files, broken archives, broken parts, too much of anything.
import { strToU8 } from 'fflate';
import type { ReadLimits } from '../../../src/workbook/xlsx/read/limits';
import { MAIN, book, bookParts, refusal, relationship, relationships, sheetPart, zipParts } from './parts';
import type { BookSpec } from './parts';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
    1024,
  );
  return bytes;
}

test.each([
  ['nothing at all', new Uint8Array(0), 'not-a-workbook', 'empty'],
  ['a text', strToU8('Partner;Amount\n'), 'not-a-workbook', 'text'],
  ['a web page', strToU8('<html></html>'), 'not-a-workbook', 'html'],
  ['an XML spreadsheet', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook', 'xml'],
  ['a PDF', strToU8('%PDF-1.7'), 'not-a-workbook', 'pdf'],
  ['an .xls', compoundFile('Workbook'), 'legacy-format', 'compound-file'],
  ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted', 'compound-file'],
  ['any zip', zipParts({ 'a.txt': 'a' }), 'not-a-workbook', 'zip'],
  [
    'an .ods',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'not-a-workbook',
    'ods',
  ],
  [
    'a .docx',
    zipParts({ '_rels/.rels': relationships(relationship('r', 'officeDocument', 'word/document.xml')) }),
    'not-a-workbook',
    'docx',
  ],
  [
    'an .xlsb',
    zipParts({ '_rels/.rels': relationships(relationship('r', 'officeDocument', 'xl/workbook.bin')) }),
    'legacy-format',
    'xlsb',
  ],
])('%s', async (_, bytes, code, seems) => {
  expect(await refusal(bytes)).toEqual({ code, detail: { seems } });
});

test('only chart and macro sheets: no cells', async () => {
  const parts = bookParts({});
  parts['xl/_rels/workbook.xml.rels'] = relationships(relationship('rId1', 'xlMacrosheet', 'macrosheets/sheet1.xml'));
  expect(await refusal(zipParts(parts))).toMatchObject({ code: 'no-cells' });
});

describe('broken sheets are corrupt, and the part is named', () => {
  test.each([
    ['a row number beyond the grid', '<row r="1048577"/>', 'row-number'],
    ['a row number of a thousand million', '<row r="1000000000"><c><v>1</v></c></row>', 'row-number'],
    ['a row number that is none', '<row r="x"/>', 'row-number'],
    ['a column beyond XFD', '<row r="1"><c r="XFE1"><v>1</v></c></row>', 'column'],
    ['an endless column', `<row r="1"><c r="${'A'.repeat(500)}1"/></row>`, 'column'],
    ['too many cells without address', `<row>${'<c/>'.repeat(16385)}</row>`, 'column'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>', 'reference'],
    ['an address that is none', '<row r="1"><c r="A-1"><v>1</v></c></row>', 'reference'],
    ['a text for a number', '<row><c><v>abc</v></c></row>', 'number'],
    ['a hexadecimal number', '<row><c><v>0x10</v></c></row>', 'number'],
    ['an endless number', '<row><c><v>1e999</v></c></row>', 'number'],
    ['a truth value of 2', '<row><c t="b"><v>2</v></c></row>', 'boolean'],
    ['a date that is none', '<row><c t="d"><v>2025-02-30</v></c></row>', 'date'],
    ['an index without string', '<row><c t="s"><v>0</v></c></row>', 'string-index'],
    ['a negative index', '<row><c t="s"><v>-1</v></c></row>', 'string-index'],
    ['an unknown type', '<row><c t="z"><v>1</v></c></row>', 'cell-type'],
    ['an unknown entity', '<row><c t="str"><v>&nbsp;</v></c></row>', 'entity'],
    ['a lone ampersand', '<row><c t="str"><v>a & b</v></c></row>', 'entity'],
    ['a character that is none', '<row><c t="str"><v>&#x110000;</v></c></row>', 'entity'],
    ['crossed tags', '<row><c><v>1</c></v></row>', 'markup'],
    ['a tag without end', '<row><c><v>1</v></c', 'markup'],
    ['a cell outside a row', '<c r="A1"><v>1</v></c>', 'element'],
    ['a row in a row', '<row r="1"><row r="2"/></row>', 'element'],
    ['an element of nobody', '<row><mc:AlternateContent><c/></mc:AlternateContent></row>', 'element'],
    ['an element of nobody in a cell', '<row><c><w>1</w></c></row>', 'element'],
    ['loose text', '<row>1</row>', 'text-between-cells'],
    ['an attribute without quotes', '<row r=1/>', 'markup'],
    ['a row that does not end', '<row r="1">', 'element'],
    ['a NUL', '<row><c><v>\0</v></c></row>', 'markup'],
  ])('%s', async (_, rows, reason) => {
    const part = 'xl/worksheets/sheet1.xml';
    expect(await refusal(book({ sheets: [rows] }))).toMatchObject({ code: 'corrupt', detail: { part, reason } });
  });

  test('a sheet that ends among its cells', async () => {
    const xml = sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(3));
    for (let length = xml.indexOf('<row'); length < xml.length; length += 5) {
      const { code, detail } = await refusal(book({ sheets: [xml.slice(0, length)] }));
      expect([code, detail]).toEqual(['corrupt', expect.objectContaining({ part: 'xl/worksheets/sheet1.xml' })]);
    }
  });

  test('cell data twice', async () => {
    expect(await refusal(book({ sheets: [sheetPart(ROW, '', '<sheetData/>')] }))).toMatchObject({
      detail: { reason: 'second-sheet-data' },
    });
  });

  test('a tag of megabytes', async () => {
    const rows = `<row><c t="str"><v>${'x'.repeat(3_000_000)}</v></c></row>`;
    expect(await refusal(book({ sheets: [rows] }))).toMatchObject({ detail: { reason: 'oversized-markup' } });
  });

  test('bytes that are no UTF-8', async () => {
    const bytes = strToU8(sheetPart('<row><c t="str"><v>Xx</v></c></row>'));
    bytes[bytes.indexOf(0x58)] = 0xff;
    const part = { 'xl/worksheets/sheet1.xml': bytes };
    expect(await refusal(book({ parts: part }))).toMatchObject({ code: 'corrupt', detail: { reason: 'encoding' } });
  });
});

describe('broken parts', () => {
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${sheetPart(ROW)}`, 'utf16le'));

  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml'])('%s in UTF-16', async (name) => {
    const detail = { part: name, reason: 'encoding', encoding: 'utf-16' };
    expect(await refusal(book({ strings: '', parts: { [name]: utf16 } }))).toEqual({ code: 'corrupt', detail });
  });

  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/styles.xml', '_rels/.rels'])(
    'a document type in %s is unsafe',
    async (name) => {
      const parts = bookParts({ sheets: [ROW], strings: '<si><t>x</t></si>', styles: '' });
      const bomb = '<!DOCTYPE a [<!ENTITY x "xxxx">]>';
      parts[name] = (parts[name] as string).replace(/^(<\?xml[^>]*>)?/, `$1${bomb}`);
      expect(await refusal(zipParts(parts))).toEqual({ code: 'unsafe', detail: { part: name, reason: 'doctype' } });
    },
  );

  test('an entity declared among the cells', async () => {
    expect(await refusal(book({ sheets: [`<row><!ENTITY x "y"></row>`] }))).toMatchObject({ code: 'unsafe' });
  });

  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml'])('%s is missing', async (name) => {
    const parts = bookParts({ sheets: [ROW], strings: '' });
    delete parts[name];
    expect(await refusal(zipParts(parts))).toEqual({ code: 'corrupt', detail: { part: name, reason: 'missing' } });
  });

  test.each([
    ['xl/workbook.xml', '<workbook><sheets></workbook>', 'markup'],
    ['xl/styles.xml', '', 'markup'],
    ['xl/sharedStrings.xml', '<sst><si><t>x</t></si>', 'truncated'],
    ['xl/sharedStrings.xml', '<sst><si><t>x</si></sst>', 'markup'],
    ['xl/sharedStrings.xml', '<worksheet/>', 'element'],
    ['xl/worksheets/sheet1.xml', '<sst/>', 'root-element'],
    ['xl/workbook.xml', `<?xml version="1.0" encoding="ISO-8859-1"?><workbook xmlns="${MAIN}"/>`, 'encoding'],
  ])('%s: %s', async (part, xml, reason) => {
    expect(await refusal(book({ strings: '', styles: '', parts: { [part]: xml } }))).toMatchObject({
      code: 'corrupt',
      detail: { part, reason },
    });
  });

  test('a sheet whose relationship is missing, and one that climbs out', async () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    expect(await refusal(book({ parts: { [rels]: relationships('') } }))).toMatchObject({
      detail: { reason: 'relationship', id: 'rId1' },
    });
    const climbing = relationships(relationship('rId1', 'worksheet', '../../../sheet1.xml'));
    expect(await refusal(book({ parts: { [rels]: climbing } }))).toMatchObject({
      code: 'unsafe',
      detail: { part: rels },
    });
  });

  test('a package whose main part is something else', async () => {
    const bytes = book({ parts: { 'xl/workbook.xml': '<presentation/>' } });
    expect(await refusal(bytes)).toEqual({ code: 'not-a-workbook', detail: { seems: 'presentation' } });
  });
});

describe('limits', () => {
  const two = ROW + '<row r="2000"><c><v>2</v></c></row>';
  const merges = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>';
  const validation = '<dataValidations><dataValidation sqref="A1 A2"/></dataValidations>';
  const texts = '<row><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>';
  const names =
    '<definedNames><definedName name="a">1</definedName><definedName name="b">1</definedName></definedNames>';
  const deep = `<extLst>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</extLst>`;

  test.each<[keyof ReadLimits, number, BookSpec]>([
    ['unpackedBytes', 500, {}],
    ['entries', 3, {}],
    ['cells', 1, { sheets: [two] }],
    ['pages', 1, { sheets: [two] }],
    ['strings', 1, { sheets: [texts] }],
    ['strings', 1, { strings: '<si><t>a</t></si><si><t>b</t></si>' }],
    ['formulas', 1, { sheets: ['<row><c><f>A1</f></c><c><f>A2</f></c></row>'] }],
    ['sheets', 1, { sheets: ['', ''] }],
    ['mergedAreas', 1, { sheets: [sheetPart('', '', merges)] }],
    ['validations', 1, { sheets: [sheetPart('', '', validation)] }],
    ['names', 1, { after: names }],
    ['partBytes', 2000, { sheets: [sheetPart('', `<!--${'x'.repeat(3000)}-->`)] }],
    ['depth', 256, { sheets: [sheetPart('', '', deep)] }],
  ])('%s above %d', async (what, limit, spec) => {
    expect(await refusal(book(spec), { [what]: limit })).toEqual({ code: 'too-large', detail: { what, limit } });
  });

  test('a bomb is refused by what it states to unpack to', async () => {
    const bytes = book({ sheets: [sheetPart(' '.repeat(5_000_000))] });
    expect(await refusal(bytes, { unpackedBytes: 1_000_000 })).toEqual({
      code: 'too-large',
      detail: { what: 'unpackedBytes', limit: 1_000_000 },
    });
  });

  test('a limit that is met early stops the rest of a long part', async () => {
    const bytes = book({ sheets: [two + ' '.repeat(5_000_000) + '<row><not-even-xml'] });
    expect(await refusal(bytes, { cells: 1 })).toEqual({ code: 'too-large', detail: { what: 'cells', limit: 1 } });
  });

  test('tables of all sheets together', async () => {
    const parts = {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(relationship('t', 'table', '../tables/table1.xml')),
      'xl/tables/table1.xml': '<table displayName="T" ref="A1:B2"/>',
    };
    const sheet = sheetPart('', '', '<tableParts><tablePart r:id="t"/><tablePart r:id="t"/></tableParts>');
    const detail = { what: 'tables', limit: 1 };
    expect(await refusal(book({ sheets: [sheet], parts }), { tables: 1 })).toEqual({ code: 'too-large', detail });
  });
});
