// The workbook's model in memory: plain data behind the `Book` interface. It has no calculator: formulas keep the results
// that they are given, unless a calculator is passed in.
import type { Area } from '../../core/sheet/cellRef';
import type { Book, ChangeSource } from './book';
import { putContent } from './cellStore';
import { cellsOf } from './memoryCells';
import { sheetOf, storeOf, tell } from './memoryState';
import type { CalculatedCell, Calculator, MemoryState } from './memoryState';
import { namesOf, sheetsOf, tablesOf } from './memorySheets';

export interface MemoryBookOptions {
  readonly name?: string;
  /** Names of the sheets that it starts with; one `Sheet1` where absent. */
  readonly sheets?: readonly string[];
  /** Called after every change of contents while calculation is automatic, and when calculation is asked for. */
  readonly calculate?: Calculator;
}

const FIRST_CELL = { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 };

/** A workbook with blank sheets. */
export function createMemoryBook(options: MemoryBookOptions = {}): Book {
  const state: MemoryState = {
    sheets: [],
    stores: new Map(),
    tables: [],
    names: [],
    selection: { sheetId: '', area: FIRST_CELL },
    mode: 'automatic',
    source: 'local',
    lastId: 0,
    listeners: new Set(),
  };
  const calculate = () => applyResults(state, options.calculate?.(book) ?? []);
  const recalculate = () => {
    if (state.mode !== 'manual') calculate();
  };
  const book: Book = {
    name: options.name ?? 'Book1.xlsx',
    ...sheetsOf(state),
    ...tablesOf(state),
    ...namesOf(state),
    ...cellsOf(state, recalculate),
    ...viewOf(state),
    calculationMode: () => state.mode,
    setCalculationMode: (mode) => {
      state.mode = mode;
      recalculate();
    },
    calculate,
    perform: (source, act) => performAs(state, source, act),
    onChange: (listener) => {
      state.listeners.add(listener);
      return () => state.listeners.delete(listener);
    },
  };
  const [first] = (options.sheets ?? ['Sheet1']).map((name) => book.addSheet(name));
  if (first) state.selection = { sheetId: first.id, area: FIRST_CELL };
  return book;
}

function viewOf(state: MemoryState): Pick<Book, 'selection' | 'select' | 'activate'> {
  const activate = (sheetId: string) => {
    const before = state.selection.sheetId;
    if (before === sheetId) return;
    state.selection = { sheetId: sheetOf(state, sheetId).id, area: FIRST_CELL };
    tell(state, { type: 'activated', sheetId, before });
  };
  return {
    selection: () => state.selection,
    select: (sheetId, area) => {
      activate(sheetId);
      state.selection = { sheetId, area };
      tell(state, { type: 'selected', sheetId, area });
    },
    activate,
  };
}

function performAs(state: MemoryState, source: ChangeSource, act: () => void): void {
  const before = state.source;
  state.source = source;
  try {
    act();
  } finally {
    state.source = before;
  }
}

/** Puts results into formula cells and tells which sheets were calculated. */
function applyResults(state: MemoryState, results: readonly CalculatedCell[]): void {
  const areas = new Map<string, Area>();
  for (const { sheetId, row, column, value } of results) {
    const store = storeOf(state, sheetId);
    const formula = store.columns[column]?.formulas.get(row);
    if (formula === undefined) continue;
    putContent(store, row, column, { value, formula });
    const { firstRow, firstColumn, lastRow, lastColumn } = areas.get(sheetId) ?? {
      firstRow: row,
      firstColumn: column,
      lastRow: row,
      lastColumn: column,
    };
    areas.set(sheetId, {
      firstRow: Math.min(firstRow, row),
      firstColumn: Math.min(firstColumn, column),
      lastRow: Math.max(lastRow, row),
      lastColumn: Math.max(lastColumn, column),
    });
  }
  for (const [sheetId, area] of areas) tell(state, { type: 'calculated', sheetId, area });
}
