// A workbook to be written, as data: what stands in which cell, in which look, and what Excel is told about it. Feeds the
// file writer and Office.js alike. What only workbooks from elsewhere need stands in `more`; see extras.ts. Rows and columns
// count from 1; days are days of the 1900 system.
import type { CellValue } from '../../../core/sheet/cellEdit';
import type { Area } from '../../../core/sheet/cellRef';
import type { SheetExtras, TableExtras, WorkbookExtras } from './extras';
import type { MarkModel, StyleModel } from './look';

export interface WorkbookModel {
  /** The grant's title, for the file's properties and the printed header. */
  readonly title: string;
  /** The printed footer: `&P` is the page, `&N` the number of pages. */
  readonly footer: string;
  readonly sheets: readonly SheetModel[];
  readonly names: readonly NameModel[];
  readonly styles: Readonly<Record<string, StyleModel>>;
  readonly marks: Readonly<Record<string, MarkModel>>;
  readonly more?: WorkbookExtras;
}

export interface SheetModel {
  readonly name: string;
  /** Whose sheet it is: yours, formulas, written by Allot. */
  readonly tab: 'input' | 'computed' | 'written';
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Characters, from column 1. */
  readonly widths: readonly number[];
  /** Points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: PrintModel;
  /** In reading order. */
  readonly cells: readonly CellModel[];
  /** The cells in place of `cells`, in reading order, where they are too many to be objects all at once. */
  readonly grid?: Iterable<CellModel>;
  readonly tables: readonly TableModel[];
  readonly validations: readonly ValidationModel[];
  readonly formats: readonly FormatModel[];
  readonly notes: readonly NoteModel[];
  readonly links: readonly LinkModel[];
  readonly chart: ChartModel | null;
  readonly more?: SheetExtras;
}

export interface PrintModel {
  readonly orientation: 'portrait' | 'landscape';
  /** Repeats on every page; null for none. */
  readonly titleRow: number | null;
  /** Empty for all that is used. */
  readonly areas: readonly Area[];
}

export interface CellModel {
  readonly row: number;
  readonly column: number;
  /** A formula's value as computed. */
  readonly value: CellValue;
  /** Without `=`, English names, commas. */
  readonly formula?: string;
  /** An error value, e.g. `#N/A`; `value` is null then. */
  readonly error?: string;
  /** The cells that an array formula fills, this one the first. */
  readonly array?: Area;
  readonly style: string;
}

export interface TableModel {
  readonly name: string;
  /** Heading row to totals row. */
  readonly area: Area;
  readonly hasTotals: boolean;
  readonly hasFilter: boolean;
  readonly columns: readonly TableColumnModel[];
  readonly more?: TableExtras;
}

export interface TableColumnModel {
  readonly name: string;
  readonly formula?: string;
  readonly totalLabel?: string;
  readonly totalFormula?: string;
  /** One of Excel's own functions, e.g. `sum`, in place of a formula. */
  readonly totalFunction?: string;
}

export interface NameModel {
  readonly name: string;
  readonly refersTo: string;
  /** Place of the sheet it is local to. */
  readonly sheet?: number;
  readonly isHidden?: true;
  readonly comment?: string;
}

/** `list` takes a defined name or a quoted list; `from` and `to` are numbers, both allowed. */
export interface ValidationModel {
  readonly area: Area;
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | { readonly type: 'decimal' | 'date'; readonly from: number; readonly to: number };
  readonly message: string;
  /** Whether another value is refused, or only remarked upon. */
  readonly isStrict: boolean;
}

/** A mark where the formula holds (relative to the area's first cell), or bars from 0 to 1. */
export type FormatModel =
  | { readonly area: Area; readonly mark: string; readonly formula: string }
  | { readonly area: Area; readonly barColor: string };

export interface NoteModel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author?: string;
}

export interface LinkModel {
  readonly row: number;
  readonly column: number;
  /** A cell of this workbook, with its sheet; '' for none. */
  readonly target: string;
  readonly tip: string;
  /** An address outside. */
  readonly address?: string;
  /** All cells of the link, where it has more than one. */
  readonly area?: Area;
}

/** Clustered columns. `area` is the cells that it covers. */
export interface ChartModel {
  readonly area: Area;
  readonly title: string;
  readonly description: string;
  readonly format: string;
  readonly categories: SeriesCells<string>;
  readonly series: readonly {
    readonly name: SeriesCells<string>;
    readonly values: SeriesCells<number | null>;
    readonly color: string;
  }[];
}

export interface SeriesCells<T> {
  readonly reference: string;
  readonly values: readonly T[];
}
