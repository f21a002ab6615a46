// What kind of file this is, before anything is read of it: a workbook of ours to read, or which other thing.
import { UnreadableWorkbook } from '../../port';
import { hasPart } from './package';
import type { Package } from './package';
import { readRelationships } from './relationships';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const DIRECTORY_ENTRY = 128;

const OTHER_FORMATS: readonly (readonly [seems: string, start: string])[] = [
  ['pdf', '%PDF'],
  ['rtf', '{\\rtf'],
  ['html', '<!DOCTYPE html'],
  ['html', '<html'],
  ['xml', '<?xml'],
  ['xml', '<'],
  ['gzip', '\x1f\x8b'],
  ['7z', '7z\xbc\xaf'],
  ['png', '\x89PNG'],
  ['jpeg', '\xff\xd8\xff'],
];

/** Throws for bytes that are no zip archive: `legacy-format`, `encrypted` or `not-a-workbook` with what it seems to be. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return;
  if (startsWith(bytes, 0, COMPOUND_FILE)) {
    throw new UnreadableWorkbook(isEncryptedPackage(bytes) ? 'encrypted' : 'legacy-format', { seems: 'compound-file' });
  }
  throw new UnreadableWorkbook('not-a-workbook', { seems: seemsToBe(bytes) });
}

/** The name of the workbook part. Throws `legacy-format` for .xlsb, `not-a-workbook` for other packages and archives. */
export async function findWorkbookPart(parts: Package): Promise<string> {
  const main = (await readRelationships(parts, '')).find(({ type }) => type === 'officeDocument');
  if (!main || main.isExternal) throw new UnreadableWorkbook('not-a-workbook', { seems: archiveSeemsToBe(parts) });
  const name = main.target.toLowerCase();
  if (name.endsWith('.bin')) throw new UnreadableWorkbook('legacy-format', { seems: 'xlsb' });
  const seems = name.startsWith('word/') ? 'docx' : name.startsWith('ppt/') ? 'pptx' : undefined;
  if (seems) throw new UnreadableWorkbook('not-a-workbook', { seems });
  return main.target;
}

function archiveSeemsToBe(parts: Package): string {
  return hasPart(parts, 'mimetype') && hasPart(parts, 'content.xml') ? 'ods' : 'zip';
}

function seemsToBe(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'empty';
  const known = OTHER_FORMATS.find(([, start]) =>
    startsWith(
      bytes,
      0,
      [...start].map((letter) => letter.charCodeAt(0)),
    ),
  );
  if (known) return known[0];
  const sample = bytes.subarray(0, 4096);
  return sample.includes(0) ? 'binary' : 'text';
}

/** The names of a compound file stand in directory entries of 128 bytes, aligned. */
function isEncryptedPackage(bytes: Uint8Array): boolean {
  for (let at = 0; at + ENCRYPTED.length <= bytes.length; at += DIRECTORY_ENTRY) {
    if (startsWith(bytes, at, ENCRYPTED)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, at: number, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}
