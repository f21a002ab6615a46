// The directory of a zip archive: names, sizes and where the data of each entry stand, zip64 included. Refuses what
// an honest package never holds. It does not decompress, and it does not know what the entries mean.
import { UnreadableWorkbook } from '../port';
import type { ReadLimits } from './read/limits';
import { checkLimit } from './read/limits';
import { corrupt, unsafe } from './read/problems';

export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others can't be read. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const MAX_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * Reads the directory. Keys are lower case with `/` between folders, as part names compare. Rejects by throwing
 * `UnreadableWorkbook`: `corrupt`, `encrypted`, `unsafe` or `too-large`.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, size } = findDirectory(view);
  checkLimit(limits, 'entries', count);
  if (start + size > bytes.length) throw corrupt('', 'truncated');
  const entries = new Map<string, ZipEntry>();
  let at = start;
  let unpacked = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > start + size || view.getUint32(at, true) !== CENTRAL) throw corrupt('', 'directory');
    const next =
      at + CENTRAL_SIZE + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > start + size) throw corrupt('', 'directory');
    const entry = readEntry(bytes, view, at);
    const key = partKey(entry.name);
    if (entries.has(key)) throw corrupt(entry.name, 'duplicate-entry');
    entries.set(key, entry);
    unpacked += entry.size;
    checkLimit(limits, 'unpackedBytes', unpacked);
    at = next;
  }
  return entries;
}

/** The name by which parts are looked up. */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').toLowerCase();
}

/** The packed bytes of an entry, a view of the archive. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) throw corrupt(entry.name, 'local-header');
  const start = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + LOCAL_SIZE, at + LOCAL_SIZE + view.getUint16(at + 26, true)));
  if (name !== entry.name) throw corrupt(entry.name, 'local-header');
  if (start + entry.packedSize > bytes.length) throw corrupt(entry.name, 'truncated');
  return bytes.subarray(start, start + entry.packedSize);
}

interface Directory {
  readonly count: number;
  readonly start: number;
  readonly size: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    const zip64 = findDirectory64(view, at);
    if (zip64) return zip64;
    return {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      start: view.getUint32(at + 16, true),
    };
  }
  throw corrupt('', 'truncated');
}

function findDirectory64(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return undefined;
  const at = readSize(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== END64) throw corrupt('', 'directory');
  return { count: readSize(view, at + 32), size: readSize(view, at + 40), start: readSize(view, at + 48) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const nameStart = at + CENTRAL_SIZE;
  const name = decodeName(bytes.subarray(nameStart, nameStart + nameLength));
  if (isClimbing(name)) throw unsafe(name, 'path');
  if (view.getUint16(at + 8, true) & 1) throw new UnreadableWorkbook('encrypted', { part: name });
  const extra = nameStart + nameLength;
  const wide = readWide(view, at, extra, extra + view.getUint16(at + 30, true), name);
  return { name, method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), ...wide };
}

/** Sizes and offset: 32 bits, or those that don't fit from the zip64 field, in its fixed order. */
function readWide(view: DataView, at: number, extraStart: number, extraEnd: number, name: string) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  if (size !== IN_ZIP64 && packedSize !== IN_ZIP64 && offset !== IN_ZIP64) return { size, packedSize, offset };
  let field = extraStart;
  while (field + 4 <= extraEnd && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  const end = Math.min(extraEnd, field + 4 + (field + 4 <= extraEnd ? view.getUint16(field + 2, true) : 0));
  let next = field + 4;
  const take = (narrow: number): number => {
    if (narrow !== IN_ZIP64) return narrow;
    if (next + 8 > end) throw corrupt(name, 'directory');
    next += 8;
    return readSize(view, next - 8);
  };
  size = take(size);
  packedSize = take(packedSize);
  offset = take(offset);
  return { size, packedSize, offset };
}

function readSize(view: DataView, at: number): number {
  const size = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(size)) throw corrupt('', 'directory');
  return size;
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function isClimbing(name: string): boolean {
  const path = name.replaceAll('\\', '/');
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}
