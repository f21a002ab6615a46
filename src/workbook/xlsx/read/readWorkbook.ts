// From the bytes of an .xlsx or .xlsm file to a snapshot: which parts are read, in which order. What stands in each
// part is the business of the other files here. Macros, formats, charts, pictures and pivot tables are not read.
import { known } from '../../../core/sheet/known';
import type { Area } from '../../../core/sheet/cellRef';
import { UnreadableWorkbook } from '../../port';
import type { DefinedName, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../snapshot';
import type { Inflate } from '../inflate';
import { findWorkbookPart, refuseOtherFiles } from './container';
import { finishFormulas } from './formulaList';
import { DEFAULT_LIMITS, checkLimit } from './limits';
import type { ReadLimits } from './limits';
import { openPackage, readPart, statedSize, streamPart } from './package';
import type { Package } from './package';
import { indexById, readRelationships, targetOf } from './relationships';
import type { Relationship } from './relationships';
import { endSharedStrings, startSharedStrings, takeSharedStringsPiece } from './sharedStrings';
import { readSheetEdges } from './sheetEdges';
import type { EdgeCounts } from './sheetEdges';
import { endSheet, startSheet, takeSheetPiece } from './sheetPart';
import { hiddenRuns, startShared } from './sheetScan';
import type { Shared } from './sheetScan';
import { readDateStyles } from './styles';
import { readTablePart } from './tablePart';
import { decodeTexts } from './textPool';
import { readWorkbookPart } from './workbookPart';
import type { SheetEntry, WorkbookPart } from './workbookPart';

export interface ReadOptions {
  readonly inflate: Inflate;
  readonly limits?: Partial<ReadLimits>;
  /** Told after each piece: bytes read of all bytes to be read. */
  readonly onProgress?: (done: number, total: number) => void;
}

interface Reading {
  readonly parts: Package;
  readonly shared: Shared;
  readonly counts: EdgeCounts;
  readonly tables: TableSnapshot[];
}

interface Worksheet {
  readonly entry: SheetEntry;
  readonly part: string;
}

/** Reads a workbook. Rejects with `UnreadableWorkbook` for whatever is wrong with the bytes. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookSnapshot> {
  refuseOtherFiles(bytes);
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const parts = openPackage(bytes, options.inflate, limits, options.onProgress);
  const main = await findWorkbookPart(parts);
  const book = readWorkbookPart(main, await readPart(parts, main), limits);
  const relationships = await readRelationships(parts, main);
  const worksheets = findWorksheets(main, book, relationships);
  if (worksheets.every((sheet) => sheet === undefined)) throw new UnreadableWorkbook('no-cells');

  const reading: Reading = {
    parts,
    shared: startShared(limits),
    counts: { mergedAreas: 0, validations: 0 },
    tables: [],
  };
  reading.shared.date1904 = book.date1904;
  await readCommonParts(reading, relationships, worksheets);
  const sheets: SheetSnapshot[] = [];
  for (const sheet of worksheets) if (sheet) sheets.push(await readSheet(reading, sheet, sheets.length));
  return {
    strings: decodeTexts(reading.shared.texts, 'strings'),
    formulas: finishFormulas(reading.shared.formulas),
    sheets,
    tables: reading.tables,
    names: placeNames(book, worksheets),
    calculation: known(book.calculation),
    date1904: known(book.date1904),
    externalLinks: known(await readExternalLinks(parts, relationships)),
  };
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
  { parts, shared }: Reading,
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
  }
}

async function readSheet(reading: Reading, { entry, part }: Worksheet, index: number): Promise<SheetSnapshot> {
  const { parts, shared, counts } = reading;
  const cells = startSheet(part, shared);
  await streamPart(parts, part, (piece) => takeSheetPiece(cells, piece));
  const edges = readSheetEdges(part, endSheet(cells), parts.limits, counts);
  const filters: Area[] = edges.activeFilter ? [edges.activeFilter] : [];
  if (edges.tables.length > 0) {
    const byId = indexById(await readRelationships(parts, part));
    for (const id of edges.tables) {
      const { target } = targetOf(byId, id, part);
      const found = readTablePart(target, await readPart(parts, target), index, parts.limits);
      reading.tables.push(found.table);
      checkLimit(parts.limits, 'tables', reading.tables.length);
      if (found.activeFilter) filters.push(found.activeFilter);
    }
  }
  const { columns } = cells.scan;
  return {
    name: entry.name,
    visibility: entry.visibility,
    isProtected: known(edges.isProtected),
    columns,
    lastRow: columns.reduce((last, column) => Math.max(last, column?.lastRow ?? 0), 0),
    merged: known(edges.merged),
    hiddenRows: known(hiddenRuns(cells.scan)),
    hiddenColumns: known(edges.hiddenColumns),
    activeFilters: known(filters),
    validations: known(edges.validations),
  };
}

/** Names count all sheets, the snapshot only those with cells; names of the others go with them. */
function placeNames(book: WorkbookPart, worksheets: readonly (Worksheet | undefined)[]): DefinedName[] {
  const places: (number | undefined)[] = [];
  let next = 0;
  for (const sheet of worksheets) places.push(sheet ? next++ : undefined);
  return book.names.flatMap(({ name, refersTo, sheet }): DefinedName[] => {
    if (sheet === null) return [{ name, refersTo, sheet }];
    const place = places[sheet];
    return place === undefined ? [] : [{ name, refersTo, sheet: place }];
  });
}

async function readExternalLinks(parts: Package, relationships: readonly Relationship[]): Promise<string[]> {
  const targets: string[] = [];
  for (const { type, target } of relationships) {
    if (type !== 'externalLink') continue;
    for (const link of await readRelationships(parts, target)) {
      if (link.isExternal && /path|startup|library/i.test(link.type)) targets.push(link.target);
    }
  }
  return targets;
}
