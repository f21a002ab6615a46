// The golden workbooks, and the sample that they must equal, examined.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examineSnapshot, type Examination } from '../../src/app/examine';
import { dayOf } from '../../src/core/calendar/day';
import type { Language } from '../../src/core/sheet/language';
import { buildTemplate } from '../../src/workbook/layout/template/buildTemplate';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { nodeInflate } from '../../src/workbook/xlsx/node';
import { readWorkbook } from '../../src/workbook/xlsx/read/readWorkbook';
import { writeWorkbook } from '../../src/workbook/xlsx/write/writeWorkbook';
import { ROOT } from '../house/sources';

export const GOLDEN = join(ROOT, 'test', 'workbooks', 'golden');

const TODAY = dayOf(2026, 11, 23);

/** The file that `allot new --sample` writes. */
export function sampleFile(language: Language): Uint8Array {
  return writeWorkbook(buildTemplate({ language, profile: 'lac-moving-to-scale', sample: true }));
}

export function capture(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return readWorkbook(bytes, { inflate: nodeInflate });
}

export function captureGolden(file: string): Promise<WorkbookSnapshot> {
  return capture(readFileSync(join(GOLDEN, file)));
}

export function examine(snapshot: WorkbookSnapshot): Examination {
  return examineSnapshot(snapshot, { today: TODAY });
}
