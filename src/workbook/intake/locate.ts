// Where the contract's tables stand: by table name first, else by a row of headings. Reads no values besides headings.
import { TABLE_NAMES, type TableName } from '../../core/sheet/tables';
import type { Area } from '../../core/sheet/cellRef';
import type { TablePlace } from '../../core/sheet/facts';
import { LAYOUT, type TableLayout } from '../layout/tables';
import { findNearRuns } from './nearTables';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { findHeadingRuns, headingsOf, type Heading, type HeadingRun } from './headings';

export interface Located {
  readonly layout: TableLayout;
  readonly place: TablePlace;
  readonly sheet: number;
  readonly foundBy: 'name' | 'headings';
  readonly headings: readonly Heading[];
  readonly headerRow: number;
  /** The last row that may belong to the table; its totals row, where it has one of its own, included. */
  readonly lastRow: number;
  readonly hasTotals: boolean;
  /** Whether the workbook itself says where the table ends. */
  readonly hasOwnEnd: boolean;
}

export interface Location {
  readonly located: ReadonlyMap<TableName, Located>;
  /** Tables with more than one place that holds all required columns; the first is read. */
  readonly rivals: readonly { readonly table: TableName; readonly places: readonly TablePlace[] }[];
}

/** Finds each table of the contract: by name, then, for those left, by headings outside the tables already found. */
export function locateTables(snapshot: WorkbookSnapshot): Location {
  const located = new Map<TableName, Located>();
  const rivals: { table: TableName; places: TablePlace[] }[] = [];
  const keep = (table: TableName, candidates: readonly Located[]) => {
    if (candidates.length === 0) return;
    located.set(table, candidates[0]!);
    if (candidates.length > 1) rivals.push({ table, places: candidates.map(({ place }) => place) });
  };
  for (const table of TABLE_NAMES) keep(table, byName(snapshot, table));
  const missing = TABLE_NAMES.filter((table) => !located.has(table));
  const runs = findHeadingRuns(snapshot, [...located.values()]);
  for (const table of missing) {
    keep(
      table,
      runs.filter((run) => run.layout.table === table).map((run) => locatedRun(snapshot, run)),
    );
  }
  const taken = [...located.values()].map(({ sheet, place }) => ({ sheet, area: place.area }));
  const absent = missing.filter((table) => !located.has(table));
  for (const run of findNearRuns(snapshot, absent, taken)) keep(run.layout.table, [locatedRun(snapshot, run)]);
  return { located, rivals };
}

/** Tables of that name, `_Allot` suffixes allowed; one that lacks required columns gives way to one that has them all. */
function byName(snapshot: WorkbookSnapshot, table: TableName): Located[] {
  const layout = LAYOUT.get(table)!;
  const pattern = new RegExp(`^${table}(_Allot\\d*)?$`, 'i');
  const candidates = snapshot.tables
    .filter((found) => found.hasHeader && pattern.test(found.name))
    .map((found) => locatedTable(snapshot, found, layout))
    .map((found) => ({ found, missing: missingColumns(layout, found.headings).length }))
    .filter(({ found }) => found.headings.some(({ match }) => match !== null))
    .sort((a, b) => a.missing - b.missing);
  const complete = candidates.filter(({ missing }) => missing === 0);
  return (complete.length > 0 ? complete : candidates.slice(0, 1)).map(({ found }) => found);
}

/** Required columns of a table that are not among the headings. A series needs its number 1. */
export function missingColumns(layout: TableLayout, headings: readonly Heading[]): string[] {
  const names = new Set(headings.flatMap(({ match }) => (match ? [match.column] : [])));
  return layout.columns
    .filter((column) => column.required)
    .map((column) => (column.series ? `${column.name} 1` : column.name))
    .filter((name) => !names.has(name));
}

function locatedTable(snapshot: WorkbookSnapshot, table: TableSnapshot, layout: TableLayout): Located {
  const sheet = snapshot.sheets[table.sheet]!;
  const { area } = table;
  return {
    layout,
    place: { sheet: sheet.name, area, name: table.name },
    sheet: table.sheet,
    foundBy: 'name',
    headings: headingsOf(snapshot, sheet, layout, area.firstRow, area.firstColumn, area.lastColumn),
    headerRow: area.firstRow,
    lastRow: area.lastRow,
    hasTotals: table.hasTotals,
    hasOwnEnd: true,
  };
}

function locatedRun(snapshot: WorkbookSnapshot, run: HeadingRun): Located {
  const sheet = snapshot.sheets[run.sheet]!;
  const { row, firstColumn, lastColumn, lastRow, layout } = run;
  const area: Area = { firstRow: row, firstColumn, lastRow, lastColumn };
  return {
    layout,
    place: { sheet: sheet.name, area, name: '' },
    sheet: run.sheet,
    foundBy: 'headings',
    headings: headingsOf(snapshot, sheet, layout, row, firstColumn, lastColumn),
    headerRow: row,
    lastRow,
    hasTotals: run.own?.hasTotals ?? false,
    hasOwnEnd: run.own !== null,
  };
}
