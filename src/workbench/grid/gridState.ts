// What the grid's book remembers beside the engine, and how it tells its changes. Cells are not here: they are the engine's.
import type { Workbook, Worksheet } from '@univerjs/core';
import type { Area } from '../../core/sheet/cellRef';
import type { BookChange, BookName, BookSheet, BookTable, CalculationMode, ChangeSource } from '../book/book';
import type { BookArea, CellStyle } from '../book/style';
import type { Engine } from './boot';

/** A sheet that was deleted, with what was on it: deleting may be undone. */
export interface RemovedSheet {
  readonly sheet: BookSheet;
  readonly tables: readonly BookTable[];
  readonly names: readonly BookName[];
}

/** Looks that wait, by sheet, row and column; rows and columns from 0. */
export type PendingLooks = Map<string, Map<number, Map<number, CellStyle>>>;

export interface GridState {
  readonly engine: Engine;
  readonly workbook: Workbook;
  readonly unitId: string;
  sheets: BookSheet[];
  tables: BookTable[];
  names: BookName[];
  readonly removed: Map<string, RemovedSheet>;
  selection: BookArea;
  mode: CalculationMode;
  source: ChangeSource;
  /** How many of the book's own operations are at work: what the engine reports meanwhile is not a person's doing. */
  ownWork: number;
  /** Whether the engine's reports are left untold: the operation at work tells what it did itself. */
  isQuiet: boolean;
  /** A calculation that was asked for, to be let through while calculation is manual. */
  isAsked: boolean;
  readonly pendingLooks: PendingLooks;
  lastId: number;
  readonly listeners: Set<(change: BookChange) => void>;
}

export const FIRST_CELL: Area = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** An id in the form of Excel's, never given twice. */
export function newId(state: GridState): string {
  const count = (++state.lastId).toString(16).toUpperCase().padStart(8, '0');
  return `{${count}-0002-0000-0000-000000000000}`;
}

export function tell(state: GridState, change: BookChange): void {
  for (const listener of [...state.listeners]) listener(change);
}

/** The engine's sheet of an id. Throws a RangeError where there is none. */
export function sheetIn(state: GridState, sheetId: string): Worksheet {
  const sheet = state.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new RangeError(`no sheet ${sheetId}`);
  return sheet;
}

/** The book's record of a sheet. Throws a RangeError where there is none. */
export function recordOf(state: GridState, sheetId: string): BookSheet {
  const sheet = state.sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw new RangeError(`no sheet ${sheetId}`);
  return sheet;
}

/** Does something of the book's own; with `quiet` what the engine reports meanwhile is not told. */
export function doOwn<T>(state: GridState, quiet: boolean, act: () => T): T {
  const wasQuiet = state.isQuiet;
  state.ownWork++;
  state.isQuiet = wasQuiet || quiet;
  try {
    return act();
  } finally {
    state.ownWork--;
    state.isQuiet = wasQuiet;
  }
}
