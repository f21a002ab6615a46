// Files that commands write: to a temporary file beside the target, then renamed, so that a half-written file is never seen.
import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import type { Words } from '../words/wordsOf';
import { UsageError } from './context';

/** Writes a file whole or not at all. Without `force` an existing file is refused. Throws `UsageError` for people. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  force: boolean,
  words: Words,
): Promise<void> {
  if (!force && existsSync(file)) throw new UsageError(words.text('cli.exists', { file }));
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(words.text('cli.cannot-write', { file, detail }));
  }
}
