// The reader on Node: zlib for inflating, the file system for bytes. Everything else of the reader is free of Node.
import { stat, readFile } from 'node:fs/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { UnreadableWorkbook } from '../port';
import type { WorkbookPort } from '../port';
import type { Inflate } from './inflate';
import type { ReadLimits } from './read/limits';
import { readWorkbook } from './read/readWorkbook';

const CHUNK = 1 << 20;
const MAX_FILE = 1024 ** 3;

/** zlib in Node's thread pool: while a piece is scanned here, the next one is being inflated there. */
export const nodeInflate: Inflate = { inflateRaw, crc32 };

export interface OpenOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Bytes of the file above which it is not even read; 1 GB. */
  readonly maxFileBytes?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A workbook in a file. `capture` rejects with `UnreadableWorkbook`, also for what the file system refuses. */
export function openWorkbookFile(path: string, options: OpenOptions = {}): WorkbookPort {
  const { maxFileBytes = MAX_FILE, ...reading } = options;
  return {
    capture: async () => readWorkbook(await readFileBytes(path, maxFileBytes), { inflate: nodeInflate, ...reading }),
  };
}

async function readFileBytes(path: string, limit: number): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UnreadableWorkbook('not-permitted', { file: path, reason: 'not-a-file' });
    if (found.size > limit) throw new UnreadableWorkbook('too-large', { what: 'fileBytes', limit });
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const isMissing = reason === 'ENOENT' || reason === 'ENOTDIR';
    throw new UnreadableWorkbook(isMissing ? 'not-found' : 'not-permitted', { file: path, reason });
  }
}

function inflateRaw(compressed: Uint8Array, onChunk: (chunk: Uint8Array) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const stream = createInflateRaw({ chunkSize: CHUNK });
    let waiting: Uint8Array[] = [];
    const fail = (error: unknown): void => {
      waiting = [];
      stream.destroy();
      reject(error);
    };
    const drain = (): void => {
      const ready = waiting;
      waiting = [];
      try {
        for (const chunk of ready) onChunk(chunk);
      } catch (error) {
        fail(error);
      }
    };
    // zlib starts on the next piece only after this event: scanning waits until then, so that both run at once.
    stream.on('data', (chunk: Uint8Array) => {
      if (waiting.push(chunk) === 1) process.nextTick(drain);
    });
    stream.on('error', fail);
    stream.on('end', () => {
      drain();
      resolve();
    });
    stream.end(compressed);
  });
}
