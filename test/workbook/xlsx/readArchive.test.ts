// The zip archive around the parts: what is read of it, and each way in which it can be broken or harmful.
import { strToU8, zipSync } from 'fflate';
import { book, bookParts, cell, inflateInPieces, read, refusal, zipParts } from './parts';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';

function indexOf(bytes: Uint8Array, signature: number, from = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = from; at + 4 <= bytes.length; at++) if (view.getUint32(at, true) === signature) return at;
  throw new Error('no such record');
}

/** Overwrites bytes of the central record of the sheet part. */
function withCentral(field: number, ...values: number[]): Uint8Array {
  const bytes = book({ sheets: [ROW] });
  const view = new DataView(bytes.buffer);
  let at = indexOf(bytes, 0x02014b50);
  const nameOf = (): string =>
    new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  while (!nameOf().includes('sheet1')) at = indexOf(bytes, 0x02014b50, at + 4);
  bytes.set(values, at + field);
  return bytes;
}

describe('archives', () => {
  test('cut off anywhere: corrupt', async () => {
    const whole = book({ sheets: [ROW] });
    for (let length = 2; length < whole.length; length += 37) {
      expect([length, (await refusal(whole.subarray(0, length))).code]).toEqual([length, 'corrupt']);
    }
  });

  test.each([
    ['another checksum', withCentral(16, 1, 2, 3, 4), 'corrupt', { reason: 'checksum' }],
    ['a larger size than stated', withCentral(24, 3, 0, 0, 0), 'corrupt', { reason: 'size' }],
    ['a smaller size than stated', withCentral(24, 0, 0, 1, 0), 'corrupt', { reason: 'size' }],
    ['an unknown compression', withCentral(10, 12, 0), 'corrupt', { reason: 'compression-method', method: 12 }],
    ['an encrypted entry', withCentral(8, 1, 0), 'encrypted', {}],
    ['data behind the end', withCentral(20, 0, 0, 0, 1), 'corrupt', { reason: 'truncated' }],
    ['a header elsewhere', withCentral(42, 9, 0, 0, 0), 'corrupt', { reason: 'local-header' }],
  ])('%s', async (_, bytes, code, detail) => {
    expect(await refusal(bytes)).toMatchObject({ code, detail: { part: 'xl/worksheets/sheet1.xml', ...detail } });
  });

  test('broken deflate data are corrupt, with pieces of any source', async () => {
    const bytes = book({ sheets: [ROW.repeat(50)] });
    const name = strToU8('xl/worksheets/sheet1.xml');
    const at = bytes.findIndex((_, i) => name.every((byte, j) => bytes[i + j] === byte)) + name.length;
    bytes.fill(0xff, at, at + 20);
    expect(await refusal(bytes)).toMatchObject({
      code: 'corrupt',
      detail: { part: 'xl/worksheets/sheet1.xml', reason: 'deflate' },
    });
    await expect(read(bytes, { inflate: inflateInPieces(5) })).rejects.toMatchObject({ code: 'corrupt' });
  });

  test.each(['../evil.xml', '/etc/passwd', 'xl\\..\\..\\evil.xml', 'C:\\evil.xml'])(
    'an entry called %s is unsafe',
    async (name) => {
      expect(await refusal(zipParts({ ...bookParts({}), [name]: 'x' }))).toMatchObject({
        code: 'unsafe',
        detail: { part: name },
      });
    },
  );

  test('two entries of one name, in whatever case', async () => {
    expect(await refusal(zipParts({ ...bookParts({}), 'XL/workbook.xml': 'x' }))).toMatchObject({
      detail: { reason: 'duplicate-entry' },
    });
  });

  test('stored entries are read, and so is an archive with a comment', async () => {
    const files = Object.entries(bookParts({ sheets: [ROW] })).map(([name, text]) => [name, strToU8(text as string)]);
    const stored = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { level: 0 });
    const commented = new Uint8Array([...stored, 0x68, 0x69]);
    commented[stored.length - 2] = 2;
    expect(cell(await read(commented), 'A1')).toBe(1);
  });

  test('zip64 records are read', async () => {
    expect(cell(await read(asZip64(book({ sheets: [ROW] }))), 'A1')).toBe(1);
  });
});

/** The same archive with its directory's place told by zip64 records only. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(old.getUint16(end + 10, true)), true);
  tail.setBigUint64(32, BigInt(old.getUint16(end + 10, true)), true);
  tail.setBigUint64(40, BigInt(old.getUint32(end + 12, true)), true);
  tail.setBigUint64(48, BigInt(old.getUint32(end + 16, true)), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(end), true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  for (const at of [8, 10]) tail.setUint16(76 + at, 0xffff, true);
  for (const at of [12, 16]) tail.setUint32(76 + at, 0xffffffff, true);
  return new Uint8Array([...bytes.subarray(0, end), ...new Uint8Array(tail.buffer)]);
}
