// From what was captured to the snapshot that everybody else knows: ids become positions, Excel's answers become facts.
import type { Area } from '../../../core/sheet/cellRef';
import { NOT_TOLD, known } from '../../../core/sheet/known';
import type { DefinedName, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../../snapshot';
import { columnsOf } from './cellStore';
import type { CellStore } from './cellStore';
import type { HiddenLines } from './hidden';
import type { Outline, SheetHead } from './outline';

/** What is known of the workbook after a capture; the next reading goes on from it. */
export interface Captured {
  readonly outline: Outline;
  readonly store: CellStore;
  /** By sheet id. */
  readonly hidden: ReadonlyMap<string, HiddenLines>;
}

/** The snapshot. Validations are not told: office.js has them by range, and nothing here needs them. */
export function buildSnapshot({ outline, store, hidden }: Captured): WorkbookSnapshot {
  return {
    strings: store.strings,
    formulas: store.formulas,
    sheets: outline.sheets.map((sheet) => buildSheet(sheet, outline, store, hidden.get(sheet.id)!)),
    tables: buildTables(outline),
    names: buildNames(outline),
    calculation: known(outline.calculation),
    date1904: NOT_TOLD,
    externalLinks: outline.externalLinks,
  };
}

/** The name of the table around a cell, for a given outline. */
export function tableFinder({ tables, areas }: Outline): CellStore['tableAt'] {
  const bySheet = new Map<string, { readonly name: string; readonly area: Area }[]>();
  for (const { id, name, sheetId } of tables) {
    const entry = { name, area: areas.get(id)! };
    if (!bySheet.get(sheetId)?.push(entry)) bySheet.set(sheetId, [entry]);
  }
  return (sheetId, row, column) => bySheet.get(sheetId)?.find(({ area }) => isInside(area, row, column))?.name;
}

function isInside(area: Area, row: number, column: number): boolean {
  return area.firstRow <= row && row <= area.lastRow && area.firstColumn <= column && column <= area.lastColumn;
}

function buildSheet(head: SheetHead, outline: Outline, store: CellStore, hidden: HiddenLines): SheetSnapshot {
  const { name, visibility, isProtected } = head;
  const columns = columnsOf(store, head.id);
  return {
    name,
    visibility,
    isProtected: known(isProtected),
    columns,
    lastRow: columns.reduce((last, column) => Math.max(last, column?.lastRow ?? 0), 0),
    merged: outline.details.get(head.id)!.merged,
    hiddenRows: known(hidden.rows),
    hiddenColumns: known(hidden.columns),
    activeFilters: known(activeFilters(head, outline)),
    validations: NOT_TOLD,
  };
}

/** A table's filter does not reach over its totals row. */
function activeFilters({ id, isFiltered }: SheetHead, { tables, areas, details }: Outline): Area[] {
  const filter = details.get(id)!.filter;
  const ofTables = tables
    .filter((table) => table.sheetId === id && table.isFiltered)
    .map((table) => ({ ...areas.get(table.id)!, lastRow: areas.get(table.id)!.lastRow - (table.hasTotals ? 1 : 0) }));
  return isFiltered && filter ? [filter, ...ofTables] : ofTables;
}

/** By sheet, from the top down and from the left: Excel promises no order. */
function buildTables({ sheets, tables, areas }: Outline): TableSnapshot[] {
  const places = new Map(sheets.map(({ id }, index) => [id, index]));
  return tables
    .map(({ id, name, sheetId, hasHeader, hasTotals }) => ({
      name,
      sheet: places.get(sheetId)!,
      area: areas.get(id)!,
      hasHeader,
      hasTotals,
    }))
    .sort((a, b) => a.sheet - b.sheet || a.area.firstRow - b.area.firstRow || a.area.firstColumn - b.area.firstColumn);
}

function buildNames({ sheets, names, details }: Outline): DefinedName[] {
  return [
    ...names.map((name) => ({ ...name, sheet: null })),
    ...sheets.flatMap(({ id }, sheet) => details.get(id)!.names.map((name) => ({ ...name, sheet }))),
  ];
}
