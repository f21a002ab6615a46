// Tables and names of the grid's book: lists of plain data, shown to the engine's calculator.
import type { Book, BookName, BookTable } from '../book/book';
import { mapFormulas } from './formulas';
import { doOwn, newId, tell } from './gridState';
import type { GridState } from './gridState';
import { hideName, showFilter, showName } from './mirrors';
import { tellCalculator, untellCalculator } from './tableTitles';
import { withTable } from './rowReferences';

type Tables = Pick<Book, 'tables' | 'addTable' | 'updateTable' | 'deleteTable'>;

export function tablesOf(state: GridState): Tables {
  const tellTable = (type: 'table-added' | 'table-deleted', { sheetId, id, name }: BookTable) =>
    tell(state, { type, source: state.source, sheetId, tableId: id, tableName: name });
  return {
    tables: () => state.tables,
    addTable: (fields) => {
      const table = { ...fields, id: newId(state) };
      state.tables = [...state.tables, table];
      doOwn(state, true, () => showTable(state, table));
      tellTable('table-added', table);
      return table;
    },
    updateTable: (id, patch) => updateTable(state, id, patch),
    deleteTable: (id) => {
      const table = state.tables.find((candidate) => candidate.id === id);
      if (!table) return;
      doOwn(state, true, () => {
        untellCalculator(state, table.name);
        state.tables = state.tables.filter((other) => other !== table);
        showFilter(state, table.sheetId);
      });
      tellTable('table-deleted', table);
    },
  };
}

function showTable(state: GridState, table: BookTable): void {
  tellCalculator(state, table);
  if (table.hasFilterButtons) showFilter(state, table.sheetId);
}

function updateTable(state: GridState, id: string, patch: Partial<Omit<BookTable, 'id' | 'sheetId'>>): void {
  const before = state.tables.find((table) => table.id === id);
  if (!before) return;
  const after = { ...before, ...patch };
  doOwn(state, true, () => {
    state.tables = state.tables.map((table) => (table === before ? after : table));
    if (before.name !== after.name) {
      untellCalculator(state, before.name);
      tellCalculator(state, after);
      mapFormulas(state, (formula) => withTable(formula, before.name, after.name));
    } else tellCalculator(state, after);
    showFilter(state, after.sheetId);
  });
}

type Names = Pick<Book, 'names' | 'putName' | 'deleteName'>;

export function namesOf(state: GridState): Names {
  const isSame = (other: BookName, name: string, sheetId: string | null) =>
    other.name.toLowerCase() === name.toLowerCase() && other.sheetId === sheetId;
  return {
    names: () => state.names,
    putName: (name) => {
      const index = state.names.findIndex((other) => isSame(other, name.name, name.sheetId));
      state.names = index < 0 ? [...state.names, name] : state.names.toSpliced(index, 1, name);
      doOwn(state, true, () => showName(state, name));
    },
    deleteName: (name, sheetId) => {
      doOwn(state, true, () => hideName(state, name, sheetId));
      state.names = state.names.filter((other) => !isSame(other, name, sheetId));
    },
  };
}
