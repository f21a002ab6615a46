// What commands get from the composition root: the ways in and out, so that they touch neither files nor streams themselves.
import type { Day } from '../core/calendar/day';
import type { ExaminedFile } from '../app/jsonReport';
import type { NewWorkbookRequest } from '../app/newWorkbook';
import type { WorkbookPort } from '../app/examine';
import { readerWords } from '../app/readerWords';
import type { Words } from '../words/wordsOf';
import type { Reader } from '../words/reader';

export interface OpenOptions {
  /** The most bytes that a workbook may unpack to. */
  readonly maxSize?: number;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface Context {
  readonly reader: Reader;
  readonly words: Words;
  readonly today: Day;
  readonly isTerminal: boolean;
  open(file: string, options: OpenOptions): WorkbookPort;
  /** The bytes of a new workbook. */
  template(request: NewWorkbookRequest): Uint8Array;
  out(text: string): void;
  err(text: string): void;
}

export const Exit = { Valid: 0, Invalid: 1, Failed: 2 } as const;

export type Exit = (typeof Exit)[keyof typeof Exit];

/** The user asked for something that can't be done; the message is for people. Ends a command with exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** The words for a file's currency. */
export function wordsForFile(reader: Reader): (file: ExaminedFile) => Words {
  const known = new Map<string, Words>();
  return ({ result }) => {
    const currency = result.verdict === 'unreadable' ? '' : result.grant.currency;
    const words = known.get(currency) ?? readerWords(reader, result);
    known.set(currency, words);
    return words;
  };
}
