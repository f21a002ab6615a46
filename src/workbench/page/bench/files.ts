// From bytes, or from a template, to a workbook that can be laid on the desk, and back to bytes.
import { newWorkbook } from '../../../app/newWorkbook';
import type { Language } from '../../../core/sheet/language';
import type { WorkbookModel } from '../../../workbook/layout/template/model';
import { browserInflate } from '../../../workbook/xlsx/browser';
import { readModel } from '../../../workbook/xlsx/model/readModel';
import { writeWorkbook } from '../../../workbook/xlsx/write/writeWorkbook';
import type { Book } from '../../book/book';
import { bookFromModel } from '../../book/fromModel';
import { createMemoryBook } from '../../book/memoryBook';
import type { ModelRest } from '../../book/modelRest';
import { modelFromBook } from '../../book/toModel';
import type { Opened } from './sitting';

/** A workbook from a file. Rejects with `UnreadableWorkbook`. */
export async function openBytes(bytes: Uint8Array, name: string): Promise<Opened> {
  return opened(await readModel(bytes, { inflate: browserInflate }), name);
}

/** The grant that the program ships with, its partners and figures invented. */
export function sampleWorkbook(language: Language, name: string): Opened {
  return opened(newWorkbook({ language, profile: 'lac-moving-to-scale', sample: true }), name);
}

export function blankWorkbook(name: string, sheet: string): Opened {
  return { name, losses: [], book: createMemoryBook({ name, sheets: [sheet] }) };
}

/** The file of a workbook as it stands; `rest` is what was left when it was opened. */
export function bytesOf(book: Book, rest: ModelRest | undefined): Uint8Array {
  return writeWorkbook(modelFromBook(book, rest));
}

function opened(model: WorkbookModel, name: string): Opened {
  const { book, rest } = bookFromModel(model, createMemoryBook, name);
  return { name, losses: model.more?.lost ?? [], book, rest };
}
