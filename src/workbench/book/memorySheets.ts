// Sheets, tables and names of the model in memory: lists of plain data, replaced as wholes.
import type { Book, BookName, BookSheet } from './book';
import { createCellStore } from './cellStore';
import { NEW_SHEET } from './newSheet';
import { newId, sheetOf, tell } from './memoryState';
import type { MemoryState } from './memoryState';
import { shiftedFormula } from './formulaText';

type Sheets = Pick<Book, 'sheets' | 'addSheet' | 'updateSheet' | 'moveSheet' | 'deleteSheet'>;

export function sheetsOf(state: MemoryState): Sheets {
  return {
    sheets: () => state.sheets,
    addSheet: (name, position = state.sheets.length) => {
      const sheet: BookSheet = { ...NEW_SHEET, id: newId(state), name };
      state.sheets = state.sheets.toSpliced(position, 0, sheet);
      state.stores.set(sheet.id, createCellStore());
      tell(state, { type: 'sheet-added', source: state.source, sheetId: sheet.id });
      return sheet;
    },
    updateSheet: (id, patch) => {
      const before = sheetOf(state, id);
      const after = { ...before, ...patch };
      state.sheets = state.sheets.map((sheet) => (sheet === before ? after : sheet));
      tell(state, { type: 'sheet-changed', source: state.source, sheetId: id, before, after });
    },
    moveSheet: (id, position) => {
      const sheet = sheetOf(state, id);
      state.sheets = state.sheets.filter((other) => other !== sheet).toSpliced(position, 0, sheet);
      tell(state, { type: 'sheet-changed', source: state.source, sheetId: id, before: sheet, after: sheet });
    },
    deleteSheet: (id) => deleteSheet(state, id),
  };
}

function deleteSheet(state: MemoryState, id: string): void {
  const sheet = sheetOf(state, id);
  const index = state.sheets.indexOf(sheet);
  state.sheets = state.sheets.filter((other) => other !== sheet);
  state.stores.delete(id);
  state.tables = state.tables.filter(({ sheetId }) => sheetId !== id);
  state.names = state.names.filter(({ sheetId }) => sheetId !== id);
  if (state.selection.sheetId === id && state.sheets.length > 0) {
    const next = state.sheets[Math.min(index, state.sheets.length - 1)]!;
    state.selection = { sheetId: next.id, area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 } };
  }
  tell(state, { type: 'sheet-deleted', source: state.source, sheetId: id });
}

type Tables = Pick<Book, 'tables' | 'addTable' | 'updateTable' | 'deleteTable'>;

export function tablesOf(state: MemoryState): Tables {
  const tellTable = (type: 'table-added' | 'table-deleted', { sheetId, id, name }: ReturnType<Book['addTable']>) =>
    tell(state, { type, source: state.source, sheetId, tableId: id, tableName: name });
  return {
    tables: () => state.tables,
    addTable: (fields) => {
      const table = { ...fields, id: newId(state) };
      state.tables = [...state.tables, table];
      tellTable('table-added', table);
      return table;
    },
    updateTable: (id, patch) => {
      state.tables = state.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
    },
    deleteTable: (id) => {
      const table = state.tables.find((candidate) => candidate.id === id);
      if (!table) return;
      state.tables = state.tables.filter((other) => other !== table);
      tellTable('table-deleted', table);
    },
  };
}

type Names = Pick<Book, 'names' | 'putName' | 'deleteName'>;

export function namesOf(state: MemoryState): Names {
  const without = (name: string, sheetId: string | null): BookName[] =>
    state.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase() || other.sheetId !== sheetId);
  return {
    names: () => state.names,
    putName: (name) => {
      const index = state.names.findIndex((other) => !without(name.name, name.sheetId).includes(other));
      state.names = index < 0 ? [...state.names, name] : state.names.toSpliced(index, 1, name);
    },
    deleteName: (name, sheetId) => {
      state.names = without(name, sheetId);
    },
  };
}

/** What a name refers to after cells of a sheet have moved. */
export function shiftName(name: BookName, home: string, moved: string, shift: Parameters<typeof shiftedFormula>[3]) {
  return { ...name, refersTo: shiftedFormula(name.refersTo, home, moved, shift) };
}
