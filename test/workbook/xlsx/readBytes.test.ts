// Properties of the reader as a whole: pieces of any size, numbers of any spelling, garbage, and a second reader's word.
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { utils, write } from '@e965/xlsx';
import { columnLetters } from '../../../src/core/sheet/cellRef';
import { book, cell, formula, inflateInPieces, plain, read, readRows, sheetPart } from './parts';

const RICH_SHEET = sheetPart(
  `<!-- > <row> --><row r="1" hidden="1" spans="1:9"><c r="A1" s="1"><v>45658</v></c><c r="B1" t="s"><v>1</v></c><c t="inlineStr"><is><r><t>Jacarand&#225;</t></r><r><t xml:space="preserve"> ✓😀</t></r></is></c></row>
   <row r="3"><c r="A3"><f t="shared" ref="A3:A5" si="0">B3*2</f><v>-1.25</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="str"><f>T[Q1]&amp;"é"</f><v>x_x000D_y</v></c><c r="D3" s='0'/></row>
   <row><c><f t="shared" si="0"/><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="str"><f>T[Q1]&amp;"é"</f><v/></c></row>`,
  '<cols><col min="2" max="3" hidden="1"/></cols>',
  '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
);

test('the same workbook in pieces of any size gives the same snapshot', async () => {
  const strings = '<si><t>a</t></si><!-- <si> --><si><r><t>Ñandú</t></r><r><t>&lt;</t></r></si>';
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const bytes = book({ sheets: [RICH_SHEET, RICH_SHEET], strings, styles });
  const whole = plain(await read(bytes));
  expect(cell(await read(bytes), 'C1')).toBe('Jacarandá ✓😀');
  for (const size of [1, 2, 3, 7, 64]) {
    expect(plain(await read(bytes, { inflate: inflateInPieces(size) }))).toEqual(whole);
  }
});

test('a sheet of many rows crosses the pieces of zlib', async () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${i / 4}</v></c><c r="B${i + 1}" t="str"><f>A${i + 1}</f><v>text ${i % 977}</v></c></row>`,
  );
  const snapshot = await readRows(rows.join(''));
  const [, numbers, texts] = snapshot.sheets[0]!.columns;
  for (let row = 1; row <= rows.length; row++) {
    if (numbers!.value(row) !== (row - 1) / 4) throw new Error(`A${row}`);
    if (snapshot.strings[texts!.value(row)] !== `text ${(row - 1) % 977}`) throw new Error(`B${row}`);
    if (snapshot.formulas[texts!.formula(row)]!.text !== `A${row}`) throw new Error(`formula of B${row}`);
  }
  expect(snapshot.sheets[0]!.lastRow).toBe(40_000);
});

function spellings(value: number): string[] {
  const short = Math.abs(value) < 1e20 && Math.abs(value) > 1e-6 ? value.toFixed(2) : String(value);
  return [
    String(value),
    value.toExponential(),
    value.toPrecision(17),
    value.toExponential(16).replace('e', 'E'),
    short,
  ];
}

test('numbers are read exactly as JavaScript reads them, however they are spelled', async () => {
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer().map((cents) => cents / 100),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).chain((a) => fc.nat(22).map((power) => a / 10 ** power)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(number, { minLength: 20, maxLength: 60 }), async (values) => {
      const texts = values.flatMap(spellings);
      const snapshot = await readRows(texts.map((text) => `<row><c><v>${text}</v></c></row>`).join(''));
      texts.forEach((text, i) => expect([text, cell(snapshot, `A${i + 1}`)]).toEqual([text, Number(text) + 0]));
    }),
    { numRuns: 60 },
  );
});

test('texts of any characters come back, inline and shared', async () => {
  const escape = (text: string): string =>
    text
      .replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_')
      .replace(/[\p{Cc}\ufffe\uffff]/gu, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)
      .replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('_x000D_', '&', '<', '_', 'x', '\r', '\n', 'é', '😀'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 5, maxLength: 30 }), async (texts) => {
      const rows = texts.map(
        (one, i) => `<row><c t="inlineStr"><is><t>${escape(one)}</t></is></c><c t="s"><v>${i}</v></c></row>`,
      );
      const snapshot = await readRows(rows.join(''), {
        strings: texts.map((one) => `<si><t>${escape(one)}</t></si>`).join(''),
      });
      texts.forEach((one, i) => expect([cell(snapshot, `A${i + 1}`), cell(snapshot, `B${i + 1}`)]).toEqual([one, one]));
      expect(new Set(snapshot.strings).size).toBe(snapshot.strings.length);
    }),
    { numRuns: 80 },
  );
});

test('a mangled sheet is read or refused as corrupt or unsafe, and always comes to an end', async () => {
  const good = strToU8(RICH_SHEET);
  const mangle = fc.array(
    fc.tuple(
      fc.nat(good.length - 1),
      fc.nat(3),
      fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(60, 62, 47, 34, 38, 33, 0)),
    ),
    { minLength: 1, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(mangle, fc.constantFrom(5, 1000), async (changes, size) => {
      let bytes = good.slice();
      for (const [at, cut, byte] of changes) {
        bytes[at % bytes.length] = byte;
        if (cut > 1) bytes = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + cut)]);
      }
      const workbook = book({ parts: { 'xl/worksheets/sheet1.xml': bytes }, strings: '<si><t>a</t></si><si/>' });
      await read(workbook, { inflate: inflateInPieces(size) }).catch((error: { name: string; code: string }) => {
        if (error.name !== 'UnreadableWorkbook' || !['corrupt', 'unsafe'].includes(error.code))
          throw error as unknown as Error;
      });
    }),
    { numRuns: 1500 },
  );
});

test('a mangled archive never does anything but be refused', async () => {
  const good = book({ sheets: [RICH_SHEET], strings: '<si><t>a</t></si><si/>' });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        await read(bytes).catch((error: Error) => {
          if (error.name !== 'UnreadableWorkbook') throw error;
        });
      },
    ),
    { numRuns: 800 },
  );
});

test('rows in any order and merged areas without end cost no more than their number', async () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, i) => `<row r="${((i * 7919) % 100_003) + 1}"><c><v>${i}</v></c></row>`,
  );
  const merges = Array.from({ length: 100_000 }, (_, i) => `<mergeCell ref="B${i + 1}:C${i + 1}"/>`);
  const snapshot = await read(
    book({ sheets: [sheetPart(rows.join(''), '', `<mergeCells>${merges.join('')}</mergeCells>`)] }),
  );
  expect(cell(snapshot, 'A7920')).toBe(1);
  expect(snapshot.sheets[0]!.merged).toHaveProperty('value.length', 100_000);
});

test.each([true, false])('another library reads the same from what it writes (shared strings: %s)', async (bookSST) => {
  const sheet = utils.aoa_to_sheet([
    ['Expenditure', 'Date', 'Amount', 'Total', 'Is paid'],
    ['E-0001', new Date(Date.UTC(2025, 0, 1)), 1234.56, null, true],
    ['Ñandú & <co>', null, -0.1, 'a\nb', false],
  ]);
  sheet['D2'] = { t: 'n', v: 2469.12, f: 'C2*2' };
  sheet['B2'] = { t: 'n', v: 45658, z: 'yyyy-mm-dd' };
  sheet['E3'] = { t: 'e', v: 0x2a };
  const other = utils.book_new();
  utils.book_append_sheet(other, sheet, 'Ledger');
  const snapshot = await read(
    new Uint8Array(write(other, { type: 'array', bookSST, compression: true }) as ArrayBuffer),
  );
  const grid = [1, 2, 3].map((row) => [1, 2, 3, 4, 5].map((column) => cell(snapshot, columnLetters(column) + row)));
  expect(grid).toEqual([
    ['Expenditure', 'Date', 'Amount', 'Total', 'Is paid'],
    ['E-0001', 'date 45658', 1234.56, 2469.12, true],
    ['Ñandú & <co>', null, -0.1, 'a\nb', '#N/A'],
  ]);
  expect(formula(snapshot, 'D2')).toMatchObject({ text: 'C2*2' });
  expect(snapshot.sheets[0]!.name).toBe('Ledger');
});
