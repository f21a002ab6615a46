// From the bytes of an .xlsx or .xlsm file to a snapshot: which parts are read, in which order. What stands in each
// part is the business of the other files here. Macros, formats, charts, pictures and pivot tables are not read.
import { known } from '../../../core/sheet/known';
import type { Area } from '../../../core/sheet/cellRef';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../snapshot';
import { finishFormulas } from './formulaList';
import { checkLimit } from './limits';
import { openBook, placeNames } from './openBook';
import type { ReadOptions, Worksheet } from './openBook';
import { readPart, streamPart } from './package';
import type { Package } from './package';
import { indexById, readRelationships, targetOf } from './relationships';
import type { Relationship } from './relationships';
import { readSheetEdges } from './sheetEdges';
import type { EdgeCounts } from './sheetEdges';
import { endSheet, startSheet, takeSheetPiece } from './sheetPart';
import { hiddenRuns } from './sheetScan';
import type { Shared } from './sheetScan';
import { readTablePart } from './tablePart';
import { decodeTexts } from './textPool';

export type { ReadOptions } from './openBook';

interface Reading {
  readonly parts: Package;
  readonly shared: Shared;
  readonly counts: EdgeCounts;
  readonly tables: TableSnapshot[];
}

/** Reads a workbook. Rejects with `UnreadableWorkbook` for whatever is wrong with the bytes. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<WorkbookSnapshot> {
  const { parts, shared, book, relationships, worksheets } = await openBook(bytes, options);
  const reading: Reading = { parts, shared, counts: { mergedAreas: 0, validations: 0 }, tables: [] };
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
