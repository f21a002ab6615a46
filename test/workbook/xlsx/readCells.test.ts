// Cells as files write them: every type of value, formulas, dates, and the liberties that XML and writers take.
import { MAIN, book, cell, formula, read, readRows, sheetPart } from './parts';

const DATES = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

test.each([
  ['<v>12.5</v>', 12.5],
  ['<v>-1234.56</v>', -1234.56],
  ['<v>-0</v>', 0],
  ['<v>-0.00</v>', 0],
  ['<v>+7</v>', 7],
  ['<v>.5</v>', 0.5],
  ['<v>5.</v>', 5],
  ['<v>1.5E-3</v>', 0.0015],
  ['<v>0.30000000000000004</v>', 0.1 + 0.2],
  ['<v>9007199254740993</v>', 9007199254740992],
  ['<v>1e22</v>', 1e22],
  ['<v> 42 </v>', 42],
  ['<v>4<!-- half -->2</v>', 42],
  ['<v><![CDATA[42]]></v>', 42],
  ['<v>&#52;2</v>', 42],
  ['<v></v>', null],
  ['<v/>', null],
])('a number written as %s', async (xml, expected) => {
  const value = cell(await readRows(`<row r="1"><c r="A1">${xml}</c></row>`), 'A1');
  expect(value).toBe(expected);
});

test.each([
  ['t="b"', '<v>1</v>', true],
  ['t="b"', '<v>false</v>', false],
  ['t="e"', '<v>#DIV/0!</v>', '#DIV/0!'],
  ['t="e"', '<v>#BUSY!</v>', '#UNKNOWN!'],
  ['t="str"', '<v>a &amp; b</v>', 'a & b'],
  ['t="str"', '<v></v>', ''],
  ['t="n"', '<v>3</v>', 3],
  ['t="d"', '<v>2025-01-01</v>', 'date 45658'],
  ['t="d"', '<v>2025-01-01T12:00:00Z</v>', 'date 45658.5'],
  ['t="d"', '<v>1900-01-31</v>', 'date 31'],
  ['t="inlineStr"', '<is><t>Ceiba</t></is>', 'Ceiba'],
  ['t="inlineStr"', '<is><t xml:space="preserve"> Ceiba </t></is>', ' Ceiba '],
  [
    't="inlineStr"',
    '<is><r><t>Cei</t></r><r><rPr><b/></rPr><t>ba</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>',
    'Ceiba',
  ],
  ['t="inlineStr"', '<is/>', ''],
  ['t="inlineStr"', '<is><t>Jacarand&#xE1; &lt;&#233;&gt; 😀</t></is>', 'Jacarandá <é> 😀'],
  ['t="inlineStr"', '<is><t>a_x000D_b _x005F_x000D_</t></is>', 'a\rb _x000D_'],
  ['t="inlineStr"', '<is><t>a\r\nb</t></is>', 'a\nb'],
  ['t="inlineStr"', '<is><t><![CDATA[<a>&amp;]]></t></is>', '<a>&amp;'],
])('a value of type %s %s', async (type, xml, expected) => {
  expect(cell(await readRows(`<row r="1"><c r="A1" ${type}>${xml}</c></row>`), 'A1')).toBe(expected);
});

test('shared strings: plain, rich, with phonetic hints, escaped, empty, equal to another', async () => {
  const strings =
    '<si><t>Ceiba</t></si><si><r><t>Cei</t></r><r><rPr><b/></rPr><t xml:space="preserve">ba</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si><t>_x0041_&amp;</t></si><si/><si><t/></si>';
  const rows = [0, 1, 2, 3, 4, 5].map((index) => `<row><c t="s"><v>${index}</v></c></row>`).join('');
  const snapshot = await readRows(rows, { strings });
  const texts = [1, 2, 3, 4, 5, 6].map((row) => cell(snapshot, `A${row}`));
  expect(texts).toEqual(['Ceiba', 'Ceiba', '東京', 'A&', '', '']);
  expect(snapshot.strings).toEqual(['Ceiba', '東京', 'A&', '']);
});

test('rows and cells without addresses follow one another', async () => {
  const snapshot = await readRows(
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(['A1', 'B1', 'C1', 'C5', 'D5', 'A6'].map((at) => cell(snapshot, at))).toEqual([1, null, 2, 3, 4, 5]);
  expect(snapshot.sheets[0]!.lastRow).toBe(6);
});

test('a repeated row or cell: the last one counts, also when it is blank', async () => {
  const snapshot = await readRows(
    '<row r="2"><c r="A2"><f>1+1</f><v>1</v></c><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>9</v></c></row>' +
      '<row r="2" hidden="1"><c r="A2" s="0"/></row>',
  );
  expect([cell(snapshot, 'A1'), cell(snapshot, 'A2'), cell(snapshot, 'B2')]).toEqual([9, null, 2]);
  expect(formula(snapshot, 'A2')).toBeUndefined();
  expect(snapshot.sheets[0]!.hiddenRows).toEqual({ known: true, value: [{ first: 2, last: 2 }] });
});

test('attributes in any order, either quote, spaces, comments and instructions between', async () => {
  const rows = `<?skip me?><!-- <row> --><row  spans='1:2' r = '3' x14ac:dyDescent="0.25">
    <c t = 'str'  r="B3" cm="1"  ><!-- > --><v >x</v ></c ><extLst><ext uri="u"><a><c/></a></ext></extLst></row >`;
  expect(cell(await readRows(rows), 'B3')).toBe('x');
});

test('prefixed sheets, and cells of another prefix among them', async () => {
  const xml = `<x:worksheet xmlns:x="${MAIN}" xmlns="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><c r="B1" t="inlineStr"><is><t>b</t></is></c>
    <x:c r="C1" t="inlineStr"><x:is><x:r><x:t>c</x:t></x:r></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>`;
  const snapshot = await read(book({ sheets: [xml] }));
  expect([cell(snapshot, 'A1'), cell(snapshot, 'B1'), cell(snapshot, 'C1')]).toEqual([2, 'b', 'c']);
  expect(snapshot.sheets[0]!.merged).toMatchObject({ value: [{ firstRow: 1, lastRow: 2 }] });
});

test('sheets without cells: self-closed data, no data at all', async () => {
  const snapshot = await read(
    book({
      sheets: [
        `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
        `<worksheet xmlns="${MAIN}"><!--sheetData--></worksheet>`,
      ],
    }),
  );
  expect(snapshot.sheets.map((sheet) => sheet.lastRow)).toEqual([0, 0]);
});

test('a formula without a cached result is no zero', async () => {
  const snapshot = await readRows(
    '<row r="1"><c r="A1"><f>1+1</f><v></v></c><c r="B1"><f>1+1</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1</f><v/></c><c r="E1" t="str"><f>2</f></c></row>',
  );
  expect(['A1', 'B1', 'C1', 'D1', 'E1'].map((at) => cell(snapshot, at))).toEqual([
    'no result',
    'no result',
    '',
    'no result',
    'no result',
  ]);
  expect(formula(snapshot, 'A1')).toMatchObject({ text: '1+1' });
});

test('cells of a shared formula point at their master; a missing master has no text', async () => {
  const snapshot = await readRows(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f si="7" t="shared"></f><v>2</v></c></row>',
  );
  expect(formula(snapshot, 'B1')).toEqual({ text: 'A1*2', row: 1, column: 2 });
  expect(formula(snapshot, 'B2')).toBe(formula(snapshot, 'B1'));
  expect(formula(snapshot, 'C2')).toMatchObject({ text: '' });
});

test('shared formulas are numbered by sheet', async () => {
  const sheet = (text: string): string =>
    `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">${text}</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>`;
  const snapshot = await read(book({ sheets: [sheet('B1'), sheet('C1')] }));
  expect([formula(snapshot, 'A2', 0)!.text, formula(snapshot, 'A2', 1)!.text]).toEqual(['B1', 'C1']);
});

test('a calculated column costs one formula, addresses cost one each', async () => {
  const rows = [1, 2, 3].map(
    (row) =>
      `<row r="${row}"><c r="A${row}"><f>SUM(T[[#This Row],[Year 1]:[Q4]])&amp;"A1"</f></c><c r="B${row}"><f>C1</f></c><c r="D${row}"><f>SUM(E:E)</f></c></row>`,
  );
  const snapshot = await readRows(rows.join(''));
  expect(formula(snapshot, 'A3')).toEqual({ text: 'SUM(T[[#This Row],[Year 1]:[Q4]])&"A1"', row: 1, column: 1 });
  expect(formula(snapshot, 'B3')).toEqual({ text: 'C1', row: 3, column: 2 });
  expect(formula(snapshot, 'D3')).toEqual({ text: 'SUM(E:E)', row: 3, column: 4 });
  expect(snapshot.formulas).toHaveLength(7);
});

test('array formulas, a leading equals sign, and no Excel escapes inside formulas', async () => {
  const snapshot = await readRows(
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">SUM(B1:B2*2)</f><v>1</v></c><c r="B1"><f>="_x0041_"&amp;1</f><v>1</v></c></row>',
  );
  expect(formula(snapshot, 'A1')).toMatchObject({ text: 'SUM(B1:B2*2)' });
  expect(formula(snapshot, 'B1')).toMatchObject({ text: '"_x0041_"&1' });
});

test('a number is a date where its style shows one; without styles it is a number', async () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>45658</v></c><c r="B1" s="0"><v>45658</v></c><c r="C1" s="9"><v>1</v></c></row>';
  const styled = await readRows(rows, { styles: DATES });
  expect(['A1', 'B1', 'C1'].map((at) => cell(styled, at))).toEqual(['date 45658', 45658, 1]);
  expect(cell(await readRows(rows), 'A1')).toBe(45658);
});

test('the 1904 system: serials of dates are told in the 1900 system, other numbers stay', async () => {
  const snapshot = await readRows(
    '<row r="1"><c r="A1" s="1"><v>44196</v></c><c r="B1"><v>44196</v></c><c r="C1" t="d"><v>2025-01-01</v></c></row>',
    {
      styles: DATES,
      before: '<workbookPr date1904="1"/>',
    },
  );
  expect(['A1', 'B1', 'C1'].map((at) => cell(snapshot, at))).toEqual(['date 45658', 44196, 'date 45658']);
  expect(snapshot.date1904).toEqual({ known: true, value: true });
});

const FORMATS: readonly (readonly [code: string, isDate: boolean])[] = [
  ['dd/mm/yyyy', true],
  ['[$-409]d\\-mmm\\-yy;@', true],
  ['h:mm AM/PM', true],
  ['[h]:mm', false],
  ['[Red]#,##0.00;[Blue]-#,##0.00', false],
  ['0.0 "days"', false],
  ['#,##0\\d', false],
  ['_(* #,##0_);_d0', false],
  ['General', false],
  ['0.00E+00', false],
];

test.each(FORMATS)('the number format %s shows a date: %s', async (code, isDate) => {
  const escaped = code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const styles = `<numFmts count="1"><numFmt numFmtId="170" formatCode="${escaped}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="170"/></cellXfs>`;
  expect(cell(await readRows('<row><c s="0"><v>5</v></c></row>', { styles }), 'A1')).toBe(isDate ? 'date 5' : 5);
});

test('a built-in format is known by its number', async () => {
  const ids = [13, 14, 22, 23, 27, 36, 37, 45, 46, 47, 49, 50, 58, 59];
  const styles = `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
  const snapshot = await readRows(ids.map((_, s) => `<row><c s="${s}"><v>5</v></c></row>`).join(''), { styles });
  expect(ids.filter((_, row) => cell(snapshot, `A${row + 1}`) === 'date 5')).toEqual([14, 22, 27, 36, 45, 47, 50, 58]);
});

test('a byte order mark is no obstacle', async () => {
  const bom = '\ufeff';
  const snapshot = await read(
    book({
      sheets: [bom + sheetPart('<row><c t="s"><v>0</v></c></row>')],
      parts: { 'xl/sharedStrings.xml': `${bom}<sst><si><t>x</t></si></sst>` },
      strings: '',
    }),
  );
  expect(cell(snapshot, 'A1')).toBe('x');
});
