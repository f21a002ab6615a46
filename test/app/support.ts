// Examples as open workbooks, and the words of a reader for them.
import { dayOfIso } from '../../src/core/calendar/day';
import { examineSnapshot } from '../../src/app/examine';
import { openWorkbook, type OpenWorkbook } from '../../src/app/openWorkbook';
import { readerWords } from '../../src/app/readerWords';
import type { Language } from '../../src/core/sheet/language';
import type { Example } from '../../src/rules/examples';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readerOf } from '../../src/words/reader';
import { snapshotOf } from '../exampleWorkbook';

const TODAY = '2026-11-23';

export function openSnapshot(snapshot: WorkbookSnapshot, today = TODAY): OpenWorkbook {
  return openWorkbook(snapshot, examineSnapshot(snapshot, { today: dayOfIso(today)! }));
}

export function openExample(example: Example): OpenWorkbook {
  return openSnapshot(snapshotOf(example), example.today);
}

export const wordsFor = (language: Language = 'en') => readerWords(readerOf(language));
