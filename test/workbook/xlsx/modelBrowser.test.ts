// The browser's inflating and CRC-32 against Node's, and broken data refused as everywhere.
import { crc32, deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { buildTemplate } from '../../../src/workbook/layout/template/buildTemplate';
import { browserInflate } from '../../../src/workbook/xlsx/browser';
import { readModel } from '../../../src/workbook/xlsx/model/readModel';
import { readWorkbook } from '../../../src/workbook/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../../src/workbook/xlsx/write/writeWorkbook';
import { content, model, said, snapshot } from './models';

const file = writeWorkbook(buildTemplate({ language: 'es', profile: 'lac-moving-to-scale', sample: true }));

async function inflated(packed: Uint8Array): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  await browserInflate.inflateRaw(packed, (piece) => pieces.push(piece.slice()));
  return new Uint8Array(Buffer.concat(pieces));
}

test('checksums are those of Node, in one piece or two', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, at) => {
      const [first, second] = [bytes.subarray(0, at), bytes.subarray(at)];
      expect(browserInflate.crc32(second, browserInflate.crc32(first, 0))).toBe(crc32(bytes));
    }),
  );
});

test('data that unpack to many pieces come whole and in order', async () => {
  const bytes = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * index * 31) >>> 7);
  const found = await inflated(deflateRawSync(bytes));
  expect(Buffer.from(found).equals(Buffer.from(bytes))).toBe(true);
});

test.each([
  ['data that end early', (packed: Uint8Array) => packed.subarray(0, packed.length - 20)],
  ['data that are broken', (packed: Uint8Array) => packed.map((byte, index) => (index === 0 ? 0xff : byte))],
  ['no data', () => new Uint8Array(0)],
])('%s are refused', async (_, damage) => {
  const packed = new Uint8Array(deflateRawSync(Uint8Array.from({ length: 5_000 }, (_byte, index) => index * 7)));
  await expect(inflated(damage(packed))).rejects.toThrow();
});

test('what a handler throws stops the inflating and comes back', async () => {
  const packed = new Uint8Array(deflateRawSync(new Uint8Array(1_000)));
  const refuse = () => {
    throw new Error('enough');
  };
  await expect(browserInflate.inflateRaw(packed, refuse)).rejects.toThrow('enough');
});

test('a workbook reads the same as on Node', async () => {
  expect(content(await readWorkbook(file, { inflate: browserInflate }))).toEqual(content(await snapshot(file)));
  expect(said(await readModel(file, { inflate: browserInflate }))).toEqual(said(await model(file)));
});
