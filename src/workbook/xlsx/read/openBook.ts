// What every reading of a workbook begins with: the package, the workbook part, where the sheets are, texts and date styles.
import { UnreadableWorkbook } from '../../port';
import type { DefinedName } from '../../snapshot';
import type { Inflate } from '../inflate';
import { findWorkbookPart, refuseOtherFiles } from './container';
import { DEFAULT_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { openPackage, readPart, statedSize, streamPart } from './package';
import type { Package } from './package';
import { indexById, readRelationships, targetOf } from './relationships';
import type { Relationship } from './relationships';
import { endSharedStrings, startSharedStrings, takeSharedStringsPiece } from './sharedStrings';
import { startShared } from './sheetScan';
import type { Shared } from './sheetScan';
import { readDateStyles } from './styles';
import { readWorkbookPart } from './workbookPart';
import type { SheetEntry, WorkbookPart } from './workbookPart';

export interface ReadOptions {
  readonly inflate: Inflate;
  readonly limits?: Partial<ReadLimits>;
  /** Told after each piece: bytes read of all bytes to be read. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface OpenBook {
  readonly parts: Package;
  readonly shared: Shared;
  /** The name of the workbook part. */
  readonly main: string;
  readonly book: WorkbookPart;
  /** Of the workbook part. */
  readonly relationships: readonly Relationship[];
  /** For each sheet of the workbook its part, undefined for chart, dialog and macro sheets. */
  readonly worksheets: readonly (Worksheet | undefined)[];
}

export interface Worksheet {
  readonly entry: SheetEntry;
  readonly part: string;
}

/** Opens a workbook. Rejects with `UnreadableWorkbook` for whatever is wrong with the bytes so far. */
export async function openBook(bytes: Uint8Array, options: ReadOptions): Promise<OpenBook> {
  refuseOtherFiles(bytes);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const parts = openPackage(bytes, options.inflate, limits, options.onProgress);
  const main = await findWorkbookPart(parts);
  const book = readWorkbookPart(main, await readPart(parts, main), limits);
  const relationships = await readRelationships(parts, main);
  const worksheets = findWorksheets(main, book, relationships);
  if (worksheets.every((sheet) => sheet === undefined)) throw new UnreadableWorkbook('no-cells');

  const shared = startShared(limits);
  shared.date1904 = book.date1904;
  await readCommonParts(parts, shared, relationships, worksheets);
  return { parts, shared, main, book, relationships, worksheets };
}

/** For each sheet of the workbook its part, undefined for chart, dialog and macro sheets. */
function findWorksheets(
  main: string,
  book: WorkbookPart,
  relationships: readonly Relationship[],
): (Worksheet | undefined)[] {
  const byId = indexById(relationships);
  return book.sheets.map((entry) => {
    const { type, target, isExternal } = targetOf(byId, entry.relationship, main);
    return type === 'worksheet' && !isExternal ? { entry, part: target } : undefined;
  });
}

async function readCommonParts(
  parts: Package,
  shared: Shared,
  relationships: readonly Relationship[],
  worksheets: readonly (Worksheet | undefined)[],
): Promise<void> {
  const part = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && !relationship.isExternal)?.target;
  const strings = part('sharedStrings');
  const styles = part('styles');
  const big = [strings, ...worksheets.map((sheet) => sheet?.part)];
  parts.total = parts.unpacked + big.reduce((sum, name) => sum + (name ? statedSize(parts, name) : 0), 0);
  if (styles) {
    parts.total += statedSize(parts, styles);
    shared.dateStyles = readDateStyles(styles, await readPart(parts, styles), parts.limits);
  }
  if (strings) {
    const reading = startSharedStrings(strings, shared.texts);
    await streamPart(parts, strings, (piece) => takeSharedStringsPiece(reading, piece));
    shared.strings = endSharedStrings(reading);
    shared.formattedTexts = reading.cursor.formatted;
  }
}

/** Names count all sheets, the snapshot only those with cells; names of the others go with them. */
export function placeNames(book: WorkbookPart, worksheets: readonly (Worksheet | undefined)[]): DefinedName[] {
  const places: (number | undefined)[] = [];
  let next = 0;
  for (const sheet of worksheets) places.push(sheet ? next++ : undefined);
  return book.names.flatMap(({ name, refersTo, sheet }): DefinedName[] => {
    if (sheet === null) return [{ name, refersTo, sheet }];
    const place = places[sheet];
    return place === undefined ? [] : [{ name, refersTo, sheet: place }];
  });
}
