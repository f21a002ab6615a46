// The workbook part: its sheets in order, defined names, the date system and the calculation mode.
import { UnreadableWorkbook } from '../../port';
import { checkLimit } from './limits';
import type { ReadLimits } from './limits';
import type { SheetSnapshot } from '../../snapshot';
import { isTrue, readXml } from './xml';
import type { Attributes } from './xml';

export interface WorkbookPart {
  /** All sheets, chart and macro sheets among them. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly calculation: 'auto' | 'manual' | 'auto-no-table';
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The relationship that leads to its part. */
  readonly relationship: string | undefined;
}

/** `sheet` counts all sheets of the workbook from 0, or is null. */
export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  readonly sheet: number | null;
}

/** Reads the part; `not-a-workbook` where its root says it is something else. */
export function readWorkbookPart(part: string, bytes: Uint8Array, limits: ReadLimits): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let calculation: WorkbookPart['calculation'] = 'auto';
  let date1904 = false;
  let pending: Attributes = {};
  readXml(part, bytes, limits, {
    open(name, attributes, path) {
      if (path.length === 0 && name !== 'workbook') throw new UnreadableWorkbook('not-a-workbook', { seems: name });
      if (name === 'sheet' && path[1] === 'sheets') {
        sheets.push(readSheetEntry(attributes));
        checkLimit(limits, 'sheets', sheets.length);
      } else if (name === 'workbookPr') date1904 = isTrue(attributes['date1904']);
      else if (name === 'calcPr') calculation = readCalculation(attributes['calcMode']);
      else if (name === 'definedName') pending = attributes;
    },
    close(name, text) {
      if (name !== 'definedName') return;
      const { name: title = '', localSheetId } = pending;
      names.push({ name: title, refersTo: text, sheet: localSheetId === undefined ? null : Number(localSheetId) });
      checkLimit(limits, 'names', names.length);
    },
  });
  return { sheets, names, calculation, date1904 };
}

function readSheetEntry({ name = '', state, id }: Attributes): SheetEntry {
  return { name, visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible', relationship: id };
}

function readCalculation(mode: string | undefined): WorkbookPart['calculation'] {
  return mode === 'manual' ? 'manual' : mode === 'autoNoTable' ? 'auto-no-table' : 'auto';
}
