// What the model in memory holds, and how it tells its changes. The operations on it stand in files of their own.
import type {
  Book,
  BookChange,
  BookName,
  BookSheet,
  BookTable,
  BookValue,
  CalculationMode,
  ChangeSource,
} from './book';
import type { CellStore } from './cellStore';
import type { BookArea } from './style';

/** The new result of a formula cell. */
export interface CalculatedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly value: BookValue;
}

/** Works formulas out: the cells whose results differ from what stands there. */
export type Calculator = (book: Book) => readonly CalculatedCell[];

export interface MemoryState {
  sheets: BookSheet[];
  readonly stores: Map<string, CellStore>;
  tables: BookTable[];
  names: BookName[];
  selection: BookArea;
  mode: CalculationMode;
  source: ChangeSource;
  lastId: number;
  readonly listeners: Set<(change: BookChange) => void>;
}

/** An id in the form of Excel's, never given twice. */
export function newId(state: MemoryState): string {
  const count = (++state.lastId).toString(16).toUpperCase().padStart(8, '0');
  return `{${count}-0001-0000-0000-000000000000}`;
}

export function tell(state: MemoryState, change: BookChange): void {
  for (const listener of [...state.listeners]) listener(change);
}

/** The sheet of an id. Throws a RangeError where there is none. */
export function sheetOf(state: MemoryState, id: string): BookSheet {
  const sheet = state.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new RangeError(`no sheet ${id}`);
  return sheet;
}

/** The cells of a sheet. Throws a RangeError where there is none. */
export function storeOf(state: MemoryState, sheetId: string): CellStore {
  const store = state.stores.get(sheetId);
  if (!store) throw new RangeError(`no sheet ${sheetId}`);
  return store;
}
