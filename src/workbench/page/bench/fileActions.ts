// Opening and saving as a person does it: what is unsaved is asked about, what cannot be kept is said, what goes wrong is told
// as what it is, a fault of the file or one of the workbench.
import { describeProblem } from '../../../app/describeProblem';
import { UnreadableWorkbook } from '../../../workbook/port';
import { readerOf } from '../../../words/reader';
import { wordsOf } from '../../../words/wordsOf';
import type { Words } from '../../../words/wordsOf';
import type { Bench } from './bench';
import { blankWorkbook, bytesOf, openBytes, sampleWorkbook } from './files';
import { languageOf } from './locales';
import type { PageParameters } from './locales';
import type { Opened } from './sitting';

export interface FileActions {
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly openBlank: () => void;
  readonly save: () => void;
  /** What the page begins with. */
  readonly openFirst: (parameters: PageParameters) => Promise<void>;
}

export function fileActions(bench: Bench): FileActions {
  const openers = openersOf(bench);
  return {
    openFile: (file) => bench.afterAsking(() => void openers.file(file)),
    openSample: () => bench.afterAsking(() => void openers.sample()),
    openBlank: () => bench.afterAsking(() => void openers.blank()),
    save: () => {
      const losses = bench.store.read().file?.losses ?? [];
      const write = () => save(bench);
      if (losses.length === 0) write();
      else bench.ask({ kind: 'losses', goOn: write });
    },
    openFirst: async ({ file, sheet }) => {
      const given = file === 'given' ? await givenName() : null;
      if (given !== null) await openers.given(given);
      else if (file === 'none') await openers.blank();
      else await openers.sample();
      const book = bench.desk()?.book;
      const wanted = book?.sheets().find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
      if (wanted) book?.activate(wanted.id);
    },
  };
}

function openersOf(bench: Bench) {
  const words = () => wordsNow(bench);
  return {
    file: (file: File) =>
      open(bench, file.name, async () => openBytes(new Uint8Array(await file.arrayBuffer()), file.name)),
    given: (name: string) =>
      open(bench, name, async () => openBytes(await fetchBytes(`/open/${encodeURIComponent(name)}`), name)),
    sample: () => {
      const name = words().text('workbench.sample-name');
      return open(bench, name, () => sampleWorkbook(words().reader.language, name));
    },
    blank: () => {
      const name = words().text('workbench.book-name');
      return open(bench, name, () => blankWorkbook(name, words().text('workbench.sheet-name')));
    },
  };
}

function wordsNow(bench: Bench): Words {
  const { locale } = bench.store.read();
  return wordsOf(readerOf(languageOf(locale), locale));
}

/** Lays a workbook on the desk, or says what is in the way. */
async function open(bench: Bench, name: string, read: () => Opened | Promise<Opened>): Promise<void> {
  bench.store.change({ isOpening: true });
  try {
    bench.open(await read());
  } catch (error) {
    bench.store.change({ isOpening: false });
    if (!(error instanceof UnreadableWorkbook)) return bench.ask({ kind: 'failed', message: messageOf(error) });
    const text = describeProblem({ verdict: 'unreadable', problem: error }, name, wordsNow(bench));
    bench.ask({ kind: 'unreadable', file: name, text });
  }
}

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function save(bench: Bench): void {
  const desk = bench.desk();
  const { file } = bench.store.read();
  if (!desk || !file) return;
  try {
    const name = file.name.replace(/\.xlsm$/i, '.xlsx');
    const url = URL.createObjectURL(new Blob([bytesOf(desk.book, bench.rest()) as BlobPart], { type: SPREADSHEET }));
    const link = Object.assign(document.createElement('a'), { href: url, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    bench.saved(name);
  } catch (error) {
    bench.ask({ kind: 'failed', message: messageOf(error) });
  }
}

/** The name of the file that was given on the command line; null without one. */
async function givenName(): Promise<string | null> {
  const response = await fetch('/open');
  if (!response.ok) return null;
  return ((await response.json()) as { name: string | null }).name;
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new UnreadableWorkbook('not-found', { file: url, reason: String(response.status) });
  return new Uint8Array(await response.arrayBuffer());
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
