// Distinct texts, kept as UTF-8 bytes side by side and found by their bytes, so that a text that stands in a hundred
// thousand cells is decoded once, and all of them in a few large strokes at the end.
import { UnreadableWorkbook } from '../../port';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { decodeUtf8 } from './text';

export interface TextPool {
  count: number;
  /** The bytes of text `i` stand from `starts[i]` to `starts[i + 1]`. */
  bytes: Uint8Array;
  starts: Uint32Array;
  hashes: Int32Array;
  /** Open addressing: index of the text plus one, 0 free; its length is a power of two. */
  slots: Int32Array;
  /** Makes the places of texts unforeseeable, so that no file can make them all collide. */
  readonly seed: number;
  readonly limits: ReadLimits;
  readonly limit: 'strings' | 'formulas';
}

/** Excel holds 32,767 characters in a cell, of up to four bytes each. */
const LONGEST_TEXT = 4 * 32_767;
const MAX_BYTES = 2 ** 32 - 1;
const DECODED_AT_ONCE = 1 << 16;

/** An empty pool that holds at most as many texts as the named limit allows. */
export function createTextPool(limits: ReadLimits, limit: 'strings' | 'formulas'): TextPool {
  return {
    count: 0,
    bytes: new Uint8Array(1 << 16),
    starts: new Uint32Array(1 << 10),
    hashes: new Int32Array(1 << 10),
    slots: new Int32Array(1 << 11),
    seed: (Math.random() * 2 ** 32) | 0,
    limits,
    limit,
  };
}

/** The index of the text whose UTF-8 bytes these are. */
export function internBytes(pool: TextPool, bytes: Uint8Array, from: number, to: number): number {
  let hash = pool.seed;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  const { slots, hashes } = pool;
  const mask = slots.length - 1;
  let slot = hash & mask;
  for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
    if (hashes[found - 1] === hash && isText(pool, found - 1, bytes, from, to)) return found - 1;
    slot = (slot + 1) & mask;
  }
  return addText(pool, bytes, from, to, hash, slot);
}

/** The index of a text. */
export function internString(pool: TextPool, text: string): number {
  const bytes = new TextEncoder().encode(text);
  return internBytes(pool, bytes, 0, bytes.length);
}

/** All texts in the order of their indexes. */
export function decodeTexts(pool: TextPool, part: string): string[] {
  const texts: string[] = [];
  const { starts, count } = pool;
  for (let first = 0; first < count;) {
    let last = first + 1;
    while (last < count && starts[last + 1]! - starts[first]! <= DECODED_AT_ONCE) last++;
    decodeBlock(pool, first, last, part, texts);
    first = last;
  }
  return texts;
}

function decodeBlock(pool: TextPool, first: number, last: number, part: string, texts: string[]): void {
  const start = pool.starts[first]!;
  const block = decodeUtf8(pool.bytes.subarray(start, pool.starts[last]!), part);
  const isAscii = block.length === pool.starts[last]! - start;
  let from = 0;
  for (let index = first; index < last; index++) {
    const [begin, end] = [pool.starts[index]!, pool.starts[index + 1]!];
    const length = isAscii ? end - begin : countUnits(pool.bytes, begin, end);
    texts.push(block.substring(from, from + length));
    from += length;
  }
}

/** UTF-16 units of UTF-8 bytes: one for each that starts a character, two where it has four bytes. */
function countUnits(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  return units;
}

function isText(pool: TextPool, index: number, bytes: Uint8Array, from: number, to: number): boolean {
  const start = pool.starts[index]!;
  if (pool.starts[index + 1]! - start !== to - from) return false;
  const held = pool.bytes;
  for (let at = from, other = start; at < to; at++, other++) if (bytes[at] !== held[other]) return false;
  return true;
}

function addText(pool: TextPool, bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number {
  const index = pool.count++;
  checkLimit(pool.limits, pool.limit, pool.count);
  if (to - from > LONGEST_TEXT) throw new UnreadableWorkbook('too-large', { what: 'textBytes', limit: LONGEST_TEXT });
  const start = pool.starts[index]!;
  const end = start + to - from;
  if (end > MAX_BYTES) throw new UnreadableWorkbook('too-large', { what: 'textBytes', limit: MAX_BYTES });
  if (end > pool.bytes.length) pool.bytes = grown(pool.bytes, new Uint8Array(Math.max(end, 2 * pool.bytes.length)));
  if (index + 2 > pool.starts.length) {
    pool.starts = grown(pool.starts, new Uint32Array(2 * pool.starts.length));
    pool.hashes = grown(pool.hashes, new Int32Array(2 * pool.hashes.length));
  }
  const held = pool.bytes;
  for (let at = from, other = start; at < to; at++, other++) held[other] = bytes[at]!;
  pool.starts[index + 1] = end;
  pool.hashes[index] = hash;
  pool.slots[slot] = index + 1;
  if (2 * pool.count > pool.slots.length) spread(pool);
  return index;
}

function grown<T extends Uint8Array | Uint32Array | Int32Array>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}

function spread(pool: TextPool): void {
  const slots = new Int32Array(2 * pool.slots.length);
  const mask = slots.length - 1;
  for (let index = 0; index < pool.count; index++) {
    let slot = pool.hashes[index]! & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  pool.slots = slots;
}
