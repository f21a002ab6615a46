// The parts of the package: found by name, inflated in pieces, their sizes and checksums proved. It knows nothing
// about what stands in them.
import type { Inflate } from '../inflate';
import { packedBytes, partKey, readZipDirectory } from '../zip';
import type { ZipEntry } from '../zip';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { corrupt } from './problems';

export interface Package {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly inflate: Inflate;
  readonly limits: ReadLimits;
  /** Bytes unpacked so far; `onProgress` is told after each piece, in bytes of `total`. */
  unpacked: number;
  total: number;
  readonly onProgress: ((done: number, total: number) => void) | undefined;
}

const STORED = 0;
const DEFLATED = 8;
const STORED_PIECE = 1 << 18;

/** Opens the archive; throws as `readZipDirectory` does. */
export function openPackage(
  bytes: Uint8Array,
  inflate: Inflate,
  limits: ReadLimits,
  onProgress?: (done: number, total: number) => void,
): Package {
  return { bytes, entries: readZipDirectory(bytes, limits), inflate, limits, unpacked: 0, total: 0, onProgress };
}

/** Whether the package holds a part of this name. */
export function hasPart(parts: Package, name: string): boolean {
  return parts.entries.has(partKey(name));
}

/** The unpacked size that the directory states; 0 for a part that is missing. */
export function statedSize(parts: Package, name: string): number {
  return parts.entries.get(partKey(name))?.size ?? 0;
}

/** Hands over a part in pieces. Rejects with `corrupt` when it is missing, broken or not as the directory states. */
export async function streamPart(parts: Package, name: string, onPiece: (piece: Uint8Array) => void): Promise<void> {
  const entry = parts.entries.get(partKey(name));
  if (!entry) throw corrupt(name, 'missing');
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    parts.unpacked += piece.length;
    checkLimit(parts.limits, 'unpackedBytes', parts.unpacked);
    if (size > entry.size) throw corrupt(name, 'size');
    crc = parts.inflate.crc32(piece, crc);
    onPiece(piece);
    parts.onProgress?.(Math.min(parts.unpacked, parts.total), parts.total);
  };
  await unpack(parts, entry, take);
  if (size !== entry.size) throw corrupt(name, 'size');
  if (crc !== entry.crc) throw corrupt(name, 'checksum');
}

/** A small part as a whole; `too-large` above the limit for parts. */
export async function readPart(parts: Package, name: string): Promise<Uint8Array> {
  checkLimit(parts.limits, 'partBytes', statedSize(parts, name));
  const whole = new Uint8Array(statedSize(parts, name));
  let at = 0;
  await streamPart(parts, name, (piece) => {
    whole.set(piece, at);
    at += piece.length;
  });
  return whole;
}

async function unpack(parts: Package, entry: ZipEntry, take: (piece: Uint8Array) => void): Promise<void> {
  const packed = packedBytes(parts.bytes, entry);
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += STORED_PIECE) take(packed.subarray(at, at + STORED_PIECE));
    return;
  }
  if (entry.method !== DEFLATED) throw corrupt(entry.name, 'compression-method', { method: entry.method });
  let refusal: unknown;
  const guarded = (piece: Uint8Array): void => {
    try {
      take(piece);
    } catch (error) {
      refusal = error;
      throw error;
    }
  };
  await parts.inflate.inflateRaw(packed, guarded).catch(() => {
    throw refusal ?? corrupt(entry.name, 'deflate');
  });
}
