// Damage to the archive itself: entries lost, doubled, exchanged or cut, its directory mangled, bytes flipped anywhere.
import { zipSync } from 'fflate';
import type { Chance } from './chance';

export type Parts = Record<string, Uint8Array>;

const END_SIZE = 22;

/** Damage to the list of parts, before they are packed. Changes the given list. */
export const ENTRIES: Readonly<Record<string, (parts: Parts, chance: Chance) => void>> = {
  'entry lost': (parts, chance) => {
    delete parts[chance.pick(Object.keys(parts))];
  },
  'entry cut': (parts, chance) => {
    const name = chance.pick(Object.keys(parts));
    parts[name] = parts[name]!.slice(0, chance.below(parts[name]!.length));
  },
  'entries exchanged': (parts, chance) => {
    const [a, b] = [chance.pick(Object.keys(parts)), chance.pick(Object.keys(parts))];
    [parts[a], parts[b]] = [parts[b]!, parts[a]!];
  },
  'entry copied over another': (parts, chance) => {
    parts[chance.pick(Object.keys(parts))] = parts[chance.pick(Object.keys(parts))]!;
  },
  'entry renamed': (parts, chance) => {
    const name = chance.pick(Object.keys(parts));
    const content = parts[name]!;
    delete parts[name];
    parts[
      chance.pick([name.toUpperCase(), name.replaceAll('/', '\\'), `x/${name}`, `../${name}`, `/${name}`, name + ' '])
    ] = content;
  },
  'entry doubled': (parts, chance) => {
    parts[chance.pick(Object.keys(parts)).toUpperCase()] = parts[chance.pick(Object.keys(parts))]!;
  },
  'bytes in a part': (parts, chance) => {
    const name = chance.pick(Object.keys(parts));
    const bytes = parts[name]!.slice();
    for (let flips = 1 + chance.below(20); flips > 0; flips--) bytes[chance.below(bytes.length)] = chance.below(256);
    parts[name] = bytes;
  },
};

/** Damage to the finished file. Changes the given bytes or gives others. */
export const FILE: Readonly<Record<string, (bytes: Uint8Array, chance: Chance) => Uint8Array>> = {
  'bytes flipped': (bytes, chance) => {
    for (let flips = 1 + chance.below(12); flips > 0; flips--)
      bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8);
    return bytes;
  },
  'bytes replaced': (bytes, chance) => {
    const at = chance.below(bytes.length);
    bytes.fill(chance.pick([0, 0xff, 0x50]), at, at + 1 + chance.below(300));
    return bytes;
  },
  truncated: (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  'front lost': (bytes, chance) => bytes.subarray(chance.below(200)),
  'something put in': (bytes, chance) => {
    const at = chance.below(bytes.length);
    return Uint8Array.from([
      ...bytes.subarray(0, at),
      ...Array(1 + chance.below(40)).fill(0x20),
      ...bytes.subarray(at),
    ]);
  },
  'twice in a row': (bytes) => Uint8Array.from([...bytes, ...bytes]),
  'directory flipped': (bytes, chance) => {
    const start = directoryStart(bytes);
    for (let flips = 1 + chance.below(6); flips > 0; flips--) {
      bytes[start + chance.below(bytes.length - start)] = chance.pick([0, 1, 0xff, chance.below(256)]);
    }
    return bytes;
  },
  'directory ends elsewhere': (bytes, chance) => {
    const end = bytes.length - END_SIZE;
    for (let flips = 1 + chance.below(4); flips > 0; flips--) bytes[end + 8 + chance.below(14)] = chance.below(256);
    return bytes;
  },
  'local headers flipped': (bytes, chance) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const starts: number[] = [];
    for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x04034b50) starts.push(at);
    bytes[chance.pick(starts) + 4 + chance.below(40)] = chance.below(256);
    return bytes;
  },
};

/** The parts as a file; stored or deflated. */
export function pack(parts: Parts, level: 0 | 1 = 0): Uint8Array {
  return zipSync(parts, { level, mtime: '2026-01-01' });
}

function directoryStart(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(bytes.length - END_SIZE + 16, true);
}
