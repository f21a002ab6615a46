// The reader in a browser: a library for inflating, tables for CRC-32. Everything else of the reader is the same as on Node.
import { Inflate as InflateStream } from 'fflate';
import type { Inflate } from './inflate';

/** Packed bytes that are given to the library at once: what they unpack to is handed over before the next. */
const PIECE = 1 << 16;
/** Pieces after which the page may do something else: painting, a click on "stop". */
const PIECES_AT_ONCE = 8;

export const browserInflate: Inflate = { inflateRaw, crc32 };

async function inflateRaw(compressed: Uint8Array, onChunk: (chunk: Uint8Array) => void): Promise<void> {
  const stream = new InflateStream((chunk) => onChunk(chunk));
  let pieces = 0;
  for (let at = 0; at < compressed.length; at += PIECE) {
    const isLast = at + PIECE >= compressed.length;
    stream.push(compressed.subarray(at, at + PIECE), isLast);
    if (!isLast && ++pieces % PIECES_AT_ONCE === 0) await nextTurn();
  }
  if (compressed.length === 0) throw new RangeError('no data');
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const POLYNOMIAL = 0xedb88320;

/** By byte, then by how many bytes follow it in a word of four. */
const TABLES = crcTables();

function crcTables(): readonly Uint32Array[] {
  const tables = Array.from({ length: 4 }, () => new Uint32Array(256));
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[0]![byte] = value;
  }
  for (let table = 1; table < 4; table++) {
    for (let byte = 0; byte < 256; byte++) {
      const value = tables[table - 1]![byte]!;
      tables[table]![byte] = (value >>> 8) ^ tables[0]![value & 0xff]!;
    }
  }
  return tables;
}

function crc32(bytes: Uint8Array, before: number): number {
  const [t0, t1, t2, t3] = TABLES as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  let crc = ~before;
  let at = 0;
  for (; at + 4 <= bytes.length; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t3[crc & 0xff]! ^ t2[(crc >>> 8) & 0xff]! ^ t1[(crc >>> 16) & 0xff]! ^ t0[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = t0[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
