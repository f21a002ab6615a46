// The examining half of the task pane, free of threads and of the workbook's program: it takes snapshots in pieces, examines,
// and answers the screens. It keeps the last examination and nothing else.
import { dayOfIso } from '../../core/calendar/day';
import type { Sha256 } from '../../core/fingerprint/fingerprint';
import type { Language } from '../../core/sheet/language';
import { headingName } from '../../workbook/layout/headingName';
import { createUnpacker, type Piece } from '../../workbook/parcel';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { readerOf, type Reader, type Separators } from '../../words/reader';
import { makeWords, type LanguagePack } from '../../words/words';
import { examineSnapshot } from '../examine';
import { openWorkbook, type OpenWorkbook } from '../openWorkbook';
import { digestOf, type Digest } from '../views/digest';
import { QUESTIONS, type Answer, type Question, type QuestionArguments } from './questions';

export interface ExamineRequest {
  /** ISO 8601. */
  readonly today: string;
}

export interface ReaderRequest {
  readonly language: Language;
  /** E.g. `es-MX`; how amounts and dates look. */
  readonly locale?: string;
  /** Of the program beside the text: amounts look as they do in its cells. */
  readonly separators?: Separators;
}

export interface Engine {
  /** Takes a piece of the next snapshot. */
  take(piece: Piece): void;
  /** Who reads from now on. Rejects where the texts can't be loaded. */
  readFor(reader: ReaderRequest): Promise<void>;
  /** Examines the last snapshot that is complete. Throws where there is none. */
  examine(request: ExamineRequest): Digest;
  /** Answers from the last examination, some questions later. Throws where there is none. */
  answer<Q extends Question>(question: Q, args: QuestionArguments<Q>): Answer<Q> | Promise<Answer<Q>>;
}

export function createEngine(loadAllTexts: (language: Language) => Promise<LanguagePack>, sha256: Sha256): Engine {
  const unpacker = createUnpacker();
  let snapshot: WorkbookSnapshot | undefined;
  let open: OpenWorkbook | undefined;
  let pack: LanguagePack | undefined;
  let reader = readerOf('en');
  const wordsFor = keepLast((texts: LanguagePack, who: Reader, currency: string, exponent: number) => {
    const heading = (name: string) => headingName(name, who.language);
    return makeWords(texts, who, { currency, exponent, heading });
  });
  return {
    take: (piece) => {
      snapshot = unpacker.take(piece) ?? snapshot;
    },
    readFor: async ({ language, locale, separators }) => {
      pack = await loadAllTexts(language);
      reader = readerOf(language, locale, separators);
    },
    examine: ({ today }) => {
      const day = dayOfIso(today);
      if (!snapshot || day === undefined) throw new Error('There is nothing to examine yet.');
      open = openWorkbook(snapshot, examineSnapshot(snapshot, { today: day }));
      return digestOf(open.examination);
    },
    answer: (question, args) => {
      if (!open || !pack) throw new Error('There is nothing to answer from yet.');
      const words = wordsFor(pack, reader, open.examination.grant.currency, open.examination.grant.exponent);
      const view = QUESTIONS[question] as (desk: object, asked: unknown) => unknown;
      return view({ ...open, words, sha256 }, args) as Answer<typeof question>;
    },
  };
}

/** Makes a thing again only when what it is made from has changed: messages that were parsed stay parsed. */
function keepLast<A extends readonly unknown[], T>(make: (...from: A) => T): (...from: A) => T {
  let last: { readonly from: A; readonly made: T } | undefined;
  return (...from) => {
    if (!last || from.some((part, index) => part !== last!.from[index])) last = { from, made: make(...from) };
    return last.made;
  };
}
