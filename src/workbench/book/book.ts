// The one workbook that the workbench shows and the host works on, as an interface: a model in memory stands behind it in
// Node, a grid in the page. Rows and columns count from 1. It refuses nothing: what Excel refuses is the host's business.
// Added since its first form: `BookSheet.links`, which a book may leave out.
import type { CellValue } from '../../core/sheet/cellEdit';
import type { Area } from '../../core/sheet/cellRef';
import type { CellShift } from './shift';
import type { BookArea, BookChart, BookLink, BookMark, BookNote, BookValidation, CellStyle, StylePatch } from './style';

/** An error in a cell, e.g. `#N/A`; the same characters may also stand there as text. */
export interface CellError {
  readonly error: string;
}

/** Null is a blank cell. */
export type BookValue = CellValue | CellError;

export interface CellContent {
  /** The result, where the cell is a formula. */
  readonly value: BookValue;
  /** Without its leading `=`, in English with A1 references. */
  readonly formula?: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** `#RRGGBB`, '' for none. */
  readonly tabColor: string;
  /** What stays allowed while the sheet is protected; null while it is not. */
  readonly protection: Readonly<Record<string, unknown>> | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showsGridlines: boolean;
  /** By name as the add-in gave them, e.g. `orientation`. */
  readonly print: Readonly<Record<string, unknown>>;
  /** Of the sheet itself; tables have their own. Criteria by column from 0. */
  readonly filter: BookFilter | null;
  readonly merged: readonly Area[];
  readonly validations: readonly BookValidation[];
  readonly marks: readonly BookMark[];
  readonly notes: readonly BookNote[];
  readonly charts: readonly BookChart[];
  readonly links?: readonly BookLink[];
}

export interface BookFilter {
  readonly area: Area;
  readonly criteria: readonly unknown[];
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Heading row to totals row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly style: string;
  readonly hasBands: boolean;
  readonly hasFilterButtons: boolean;
  readonly criteria: readonly unknown[];
}

export interface BookName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly refersTo: string;
  /** The sheet it is local to, or null. */
  readonly sheetId: string | null;
  readonly isVisible: boolean;
  readonly comment: string;
}

/** A row's height in points or a column's width in characters; undefined for the standard. */
export interface LineSize {
  readonly size?: number;
  readonly isHidden?: boolean;
}

/** Reads one sheet. Stays valid while the sheet exists and shows its present state. */
export interface SheetCells {
  readonly value: (row: number, column: number) => BookValue;
  /** Without `=`; undefined where the cell is no formula. */
  readonly formula: (row: number, column: number) => string | undefined;
  readonly style: (row: number, column: number) => CellStyle;
  /** The smallest area around all contents (and looks, unless only values count); null for an empty sheet. */
  readonly usedArea: (isValuesOnly: boolean) => Area | null;
  readonly rowSize: (row: number) => LineSize;
  readonly columnSize: (column: number) => LineSize;
}

export type ChangeSource = 'local' | 'remote';

/** What has happened. `cells` with a shift: rows or columns were inserted or deleted and everything behind has moved. */
export type BookChange =
  | {
      readonly type: 'cells';
      readonly source: ChangeSource;
      readonly sheetId: string;
      readonly area: Area;
      readonly shift?: CellShift;
      /** Of a single cell. */
      readonly before?: CellContent;
      readonly after?: CellContent;
    }
  | { readonly type: 'looks'; readonly source: ChangeSource; readonly sheetId: string; readonly area: Area }
  | { readonly type: 'calculated'; readonly sheetId: string; readonly area: Area }
  | { readonly type: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly type: 'activated'; readonly sheetId: string; readonly before: string }
  | { readonly type: 'sheet-added' | 'sheet-deleted'; readonly source: ChangeSource; readonly sheetId: string }
  | {
      readonly type: 'sheet-changed';
      readonly source: ChangeSource;
      readonly sheetId: string;
      readonly before: BookSheet;
      readonly after: BookSheet;
    }
  | {
      readonly type: 'table-added' | 'table-deleted';
      readonly source: ChangeSource;
      readonly sheetId: string;
      readonly tableId: string;
      readonly tableName: string;
    };

export type CalculationMode = 'automatic' | 'automaticExceptTables' | 'manual';

/** Sheets, tables and names are read as lists of plain data and changed by patches; ids never change. */
export interface Book {
  readonly name: string;
  readonly sheets: () => readonly BookSheet[];
  readonly addSheet: (name: string, position?: number) => BookSheet;
  readonly updateSheet: (id: string, patch: Partial<Omit<BookSheet, 'id'>>) => void;
  readonly moveSheet: (id: string, position: number) => void;
  readonly deleteSheet: (id: string) => void;

  readonly cells: (sheetId: string) => SheetCells;
  /** By row and column from the area's first cell; undefined leaves a cell as it is. */
  readonly writeCells: (
    sheetId: string,
    area: Area,
    contents: readonly (readonly (CellContent | undefined)[])[],
  ) => void;
  readonly clearCells: (sheetId: string, area: Area, what: 'all' | 'contents' | 'looks') => void;
  readonly setStyle: (sheetId: string, area: Area, patch: StylePatch) => void;
  readonly setRows: (sheetId: string, first: number, last: number, patch: LineSize) => void;
  readonly setColumns: (sheetId: string, first: number, last: number, patch: LineSize) => void;
  /** Inserts blank cells over the area, or takes the area's cells out; tables, names, formulas and rules follow. */
  readonly shiftCells: (sheetId: string, shift: CellShift) => void;

  readonly tables: () => readonly BookTable[];
  readonly addTable: (table: Omit<BookTable, 'id'>) => BookTable;
  readonly updateTable: (id: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>) => void;
  readonly deleteTable: (id: string) => void;

  readonly names: () => readonly BookName[];
  /** Adds a name, or replaces the one of the same scope. */
  readonly putName: (name: BookName) => void;
  readonly deleteName: (name: string, sheetId: string | null) => void;

  readonly selection: () => BookArea;
  readonly select: (sheetId: string, area: Area) => void;
  readonly activate: (sheetId: string) => void;
  readonly calculationMode: () => CalculationMode;
  readonly setCalculationMode: (mode: CalculationMode) => void;
  readonly calculate: () => void;

  /** Does something as this user or as somebody elsewhere who has the workbook open too. */
  readonly perform: (source: ChangeSource, act: () => void) => void;
  /** Tells every change, after it has happened; the answer ends it. */
  readonly onChange: (listener: (change: BookChange) => void) => () => void;
}
