// One picture of a workbook, the same from Excel and from a file. Content (cells, tables, names) must be equal from
// both; facts about the sheet are known or not told by the host. Pure data, no opinion.
import type { Area } from '../core/sheet/cellRef';
import type { RowRun } from '../core/sheet/facts';
import type { Known } from '../core/sheet/known';
import type { ColumnCells } from './cells';

export interface WorkbookSnapshot {
  /** Distinct texts of the workbook; text cells hold indexes into it. */
  readonly strings: readonly string[];
  readonly formulas: readonly Formula[];
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly DefinedName[];
  readonly calculation: Known<'auto' | 'manual' | 'auto-no-table'>;
  readonly date1904: Known<boolean>;
  /** Targets of external workbook links, as written. */
  readonly externalLinks: Known<readonly string[]>;
}

/**
 * A formula without its leading `=`, in A1 notation, as written at its anchor cell. Cells that share it (shared
 * formulas) mean the same formula relative to themselves.
 */
export interface Formula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: Known<boolean>;
  /** By column number from 1; index 0 is unused, columns without cells are undefined. */
  readonly columns: readonly (ColumnCells | undefined)[];
  readonly lastRow: number;
  readonly merged: Known<readonly Area[]>;
  readonly hiddenRows: Known<readonly RowRun[]>;
  readonly hiddenColumns: Known<readonly RowRun[]>;
  /** Areas of filters (of tables or of the sheet) that have a criterion set: their hidden rows are filtered out. */
  readonly activeFilters: Known<readonly Area[]>;
  readonly validations: Known<readonly DataValidation[]>;
}

export interface TableSnapshot {
  readonly name: string;
  /** Index into `WorkbookSnapshot.sheets`. */
  readonly sheet: number;
  /** Heading row to totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it is local to, or null. */
  readonly sheet: number | null;
}

export interface DataValidation {
  readonly areas: readonly Area[];
  readonly type: string;
  readonly formula: string;
}
