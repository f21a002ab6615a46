// What stood on the sheets, without an opinion: the tables found, their columns as typed arrays, the cells
// that could not be read as their column asks, hidden and merged areas, links, calculation.
// No findings here; rules judge. Every value can be traced to its cell through `cellOf`.
import type { Area } from './cellRef';
import type { Known } from './known';
import type { ColumnType, TableName } from './tables';

/** Everything that rules may know about the workbook besides the grant itself. */
export interface SheetFacts {
  /** False when the workbook holds none of the tables of a grant workbook. */
  readonly isTemplate: boolean;
  /** For a workbook that is none: what was found instead, for people (`sheets` names, first headings seen). */
  readonly seemsToBe: { readonly sheets: readonly string[]; readonly headings: readonly string[] };
  /** Texts of the workbook; columns hold indexes into it. */
  readonly strings: readonly string[];
  readonly tables: ReadonlyMap<TableName, TableFacts>;
  /** Tables that could be either of several places; the first is the one that is read. */
  readonly rivals: readonly { readonly table: TableName; readonly places: readonly TablePlace[] }[];
  readonly strays: readonly StrayRow[];
  readonly sheets: readonly SheetState[];
  /** Cells of checked tables that do not read as their column asks; blank cells only where the column is required. */
  readonly odd: readonly OddReading[];
  /** Texts in reference columns that equal no key, grouped by value. */
  readonly unknownReferences: readonly UnknownReference[];
  /** Cells that hold an error value, in table order; at most `MAX_ERROR_CELLS` are listed. */
  readonly errors: readonly ErrorCell[];
  readonly externalLinks: Known<readonly string[]>;
  /** Other workbooks that formulas and names refer to, each with the first place. */
  readonly externalReferences: readonly ExternalReference[];
  /** Records of the table Grant whose field stands in an earlier record already, in whatever language. */
  readonly repeatedFields: readonly { readonly record: number; readonly first: number }[];
  readonly calculation: Known<'auto' | 'manual' | 'auto-no-table'>;
  readonly date1904: Known<boolean>;
}

export const MAX_ERROR_CELLS = 10_000;

/** A place where a table stands. `name` is the table's own name in the workbook, or '' when found by headings. */
export interface TablePlace {
  readonly sheet: string;
  readonly area: Area;
  readonly name: string;
}

export interface TableFacts {
  readonly table: TableName;
  readonly place: TablePlace;
  readonly foundBy: 'name' | 'headings';
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that data may stand in (the table's end without its totals row). */
  readonly lastRow: number;
  readonly totalsRow: number | null;
  /** Sheet rows of the records (rows that hold any value), ascending. */
  readonly rows: Int32Array;
  /** By the contract's English name, e.g. `Year 1`. */
  readonly columns: ReadonlyMap<string, ColumnFacts>;
  /** Required columns of the contract that were not found. */
  readonly missing: readonly string[];
  readonly headings: readonly HeadingFacts[];
  /** The record's key as people write it, for messages (`E-0012`, or `Ceiba · Develop`); null where blank. */
  keyOf(record: number): string | null;
}

export interface HeadingFacts {
  readonly text: string;
  readonly column: number;
  /** The contract's column it was matched to, and how; null for a column of the user's own. */
  readonly match: { readonly column: string; readonly how: 'exact' | 'near' } | null;
}

/** One column of a table: for each record (index as in `TableFacts.rows`) a text or a number. */
export interface ColumnFacts {
  readonly name: string;
  readonly heading: string;
  /** The sheet's column, from 1. */
  readonly column: number;
  readonly type: ColumnType;
  readonly required: boolean;
  /** text, key, ref, choice: index into `SheetFacts.strings`, -1 blank or not a text. Absent for other types. */
  readonly texts?: Int32Array;
  /**
   * money: minor units; date: days (see `core/calendar`), share: basis points, number: as it stands.
   * NaN where blank or not readable. Absent for other types.
   */
  readonly numbers?: Float64Array;
  /** choice: the contract's English list that `codes` point into. */
  readonly choices?: readonly string[];
  /** choice: index into the contract's English list, -1 blank, -2 not in the list. ref: record of the target, -1, -2. */
  readonly codes?: Int32Array;
  /** Present where at least one cell of the column (totals row apart) is a formula. */
  readonly formulas?: ColumnFormulas;
  /** The cell in the totals row, where the table has one and the cell holds anything. */
  readonly total?: TotalCell;
}

export interface ColumnFormulas {
  /** For each record: index into `patterns`, -1 a constant, -2 blank. */
  readonly ids: Int32Array;
  /** Distinct formulas in R1C1 notation: equal text means the same formula in every row. */
  readonly patterns: readonly string[];
  /** One formula as it stands, for each pattern. */
  readonly samples: readonly string[];
  /** Records whose formula has no cached result. */
  readonly withoutResult: readonly number[];
}

export interface TotalCell {
  /** Formula as it stands, '' for a constant. */
  readonly formula: string;
  /** Minor units for money columns; NaN where it is not a number or has no cached result. */
  readonly value: number;
  readonly hasResult: boolean;
}

export interface SheetState {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: Known<boolean>;
  readonly hiddenColumns: Known<readonly RowRun[]>;
  /** Rows hidden by a person. */
  readonly hiddenRows: Known<readonly RowRun[]>;
  /** Rows hidden by a filter that is on. */
  readonly filteredRows: Known<readonly RowRun[]>;
  readonly merged: Known<readonly Area[]>;
}

/** Rows (or columns) `first` to `last`, both included. */
export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/**
 * A cell that does not read as its column asks.
 * `blank`: required and empty · `text`: text where a number or date is wanted (see `readings`) · `boolean` · `error` ·
 * `fraction`: money finer than a minor unit, or a share finer than a basis point · `too-large`: beyond 2^53 minor units ·
 * `time`: a date with a time of day (the day is read) · `off-list`: not one of the column's choices ·
 * `no-result`: a formula without a cached result · `not-a-date`: a number that is no date serial.
 */
export interface OddReading {
  readonly table: TableName;
  readonly column: string;
  readonly type: ColumnType;
  /** Record of the table, and the cell's row and column on the sheet. */
  readonly record: number;
  readonly row: number;
  readonly sheetColumn: number;
  readonly kind:
    | 'blank'
    | 'text'
    | 'boolean'
    | 'error'
    | 'fraction'
    | 'too-large'
    | 'time'
    | 'off-list'
    | 'no-result'
    | 'not-a-date';
  /** What stands in the cell, as a person reads it. */
  readonly text: string;
  /** The values a text could mean, in the column's unit (minor units, days); decimal point first, day first. */
  readonly readings: readonly number[];
}

export interface UnknownReference {
  readonly table: TableName;
  readonly column: string;
  readonly target: TableName;
  readonly text: string;
  readonly records: readonly number[];
}

export interface ErrorCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly code: string;
  readonly formula: string;
  readonly table: TableName | null;
  readonly columnName: string | null;
}

export interface ExternalReference {
  /** The workbook as the formula names it: its file name, or its number among the links. */
  readonly workbook: string;
  /** null where a defined name refers to it. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
}

/** A row with values below or beside a table, that nothing counts. */
export interface StrayRow {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
  readonly side: 'below' | 'beside';
}
