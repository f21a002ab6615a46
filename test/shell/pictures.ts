// The sizes of the pictures on disk.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** Width and height of the PNG at `path` below `site`; `undefined` where there is none or it is something else. */
export function pictureSizeIn(site: string, path: string): readonly [number, number] | undefined {
  const file = join(site, path);
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
