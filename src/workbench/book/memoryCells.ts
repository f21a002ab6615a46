// Cells of the model in memory: writing, looks, sizes, and moving with all that refers to what moves.
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import type { Book, BookSheet, CellContent } from './book';
import { clearStore, mapFormulas, putContent, putStyle, readerOf, shiftStore } from './cellStore';
import { shiftedFormula } from './formulaText';
import { sheetOf, storeOf, tell } from './memoryState';
import type { MemoryState } from './memoryState';
import { shiftName } from './memorySheets';
import { shiftArea } from './shift';
import type { CellShift } from './shift';

type Cells = Pick<Book, 'cells' | 'writeCells' | 'clearCells' | 'setStyle' | 'setRows' | 'setColumns' | 'shiftCells'>;

/** `recalculate` is called after contents have changed. */
export function cellsOf(state: MemoryState, recalculate: () => void): Cells {
  return {
    cells: (sheetId) => readerOf(storeOf(state, sheetId)),
    writeCells: (sheetId, area, contents) => {
      const before = contentOf(state, sheetId, area);
      writeBlock(state, sheetId, area, contents);
      tellCells(state, sheetId, area, before);
      recalculate();
    },
    clearCells: (sheetId, area, what) => {
      const before = contentOf(state, sheetId, area);
      clearStore(storeOf(state, sheetId), area, what);
      if (what !== 'contents') tell(state, { type: 'looks', source: state.source, sheetId, area });
      if (what === 'looks') return;
      tellCells(state, sheetId, area, before);
      recalculate();
    },
    setStyle: (sheetId, area, patch) => {
      putStyle(storeOf(state, sheetId), area, patch);
      tell(state, { type: 'looks', source: state.source, sheetId, area });
    },
    ...linesOf(state),
    shiftCells: (sheetId, shift) => {
      shiftCells(state, sheetId, shift);
      tell(state, { type: 'cells', source: state.source, sheetId, area: shift.area, shift });
      recalculate();
    },
  };
}

function linesOf(state: MemoryState): Pick<Book, 'setRows' | 'setColumns'> {
  return {
    setRows: (sheetId, first, last, patch) => {
      const { rowSizes } = storeOf(state, sheetId);
      for (let row = first; row <= last; row++) rowSizes.set(row, { ...rowSizes.get(row), ...patch });
      const area = { firstRow: first, firstColumn: 1, lastRow: last, lastColumn: MAX_COLUMNS };
      tell(state, { type: 'looks', source: state.source, sheetId, area });
    },
    setColumns: (sheetId, first, last, patch) => {
      const { columnSizes } = storeOf(state, sheetId);
      for (let column = first; column <= last; column++) {
        columnSizes.set(column, { ...columnSizes.get(column), ...patch });
      }
      const area = { firstRow: 1, firstColumn: first, lastRow: MAX_ROWS, lastColumn: last };
      tell(state, { type: 'looks', source: state.source, sheetId, area });
    },
  };
}

function writeBlock(
  state: MemoryState,
  sheetId: string,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  const store = storeOf(state, sheetId);
  contents.forEach((line, down) =>
    line.forEach((content, right) => {
      if (content) putContent(store, area.firstRow + down, area.firstColumn + right, content);
    }),
  );
}

function contentOf(state: MemoryState, sheetId: string, { firstRow, firstColumn, lastRow, lastColumn }: Area) {
  if (firstRow !== lastRow || firstColumn !== lastColumn) return undefined;
  const reader = readerOf(storeOf(state, sheetId));
  const formula = reader.formula(firstRow, firstColumn);
  return { value: reader.value(firstRow, firstColumn), ...(formula === undefined ? {} : { formula }) };
}

function tellCells(state: MemoryState, sheetId: string, area: Area, before: CellContent | undefined): void {
  const after = contentOf(state, sheetId, area);
  const detail = before && after ? { before, after } : {};
  tell(state, { type: 'cells', source: state.source, sheetId, area, ...detail });
}

function shiftCells(state: MemoryState, sheetId: string, shift: CellShift): void {
  const moved = sheetOf(state, sheetId).name;
  const nameOf = (id: string | null) => state.sheets.find((sheet) => sheet.id === id)?.name ?? '';
  shiftStore(storeOf(state, sheetId), shift);
  for (const { id, name } of state.sheets) {
    mapFormulas(storeOf(state, id), (formula) => shiftedFormula(formula, name, moved, shift));
  }
  state.names = state.names.map((name) => shiftName(name, nameOf(name.sheetId), moved, shift));
  state.tables = state.tables.flatMap((table) => {
    const area = table.sheetId === sheetId ? shiftArea(table.area, shift) : table.area;
    return area ? [{ ...table, area }] : [];
  });
  state.sheets = state.sheets.map((sheet) => (sheet.id === sheetId ? shiftSheet(sheet, shift) : sheet));
}

/** A sheet with all that its record holds where it stands after the shift. */
export function shiftSheet(sheet: BookSheet, shift: CellShift): BookSheet {
  const followed = (area: Area) => shiftArea(area, shift) ?? [];
  const followedCell = <C extends { readonly row: number; readonly column: number }>(cell: C) => {
    const { row, column } = cell;
    const area = shiftArea({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, shift);
    return area ? [{ ...cell, row: area.firstRow, column: area.firstColumn }] : [];
  };
  const filterArea = sheet.filter && shiftArea(sheet.filter.area, shift);
  return {
    ...sheet,
    filter: sheet.filter && filterArea ? { ...sheet.filter, area: filterArea } : null,
    merged: sheet.merged.flatMap(followed),
    validations: sheet.validations
      .map((validation) => ({ ...validation, areas: validation.areas.flatMap(followed) }))
      .filter(({ areas }) => areas.length > 0),
    marks: sheet.marks.flatMap((mark) => {
      const area = shiftArea(mark.area, shift);
      return area ? [{ ...mark, area }] : [];
    }),
    notes: sheet.notes.flatMap(followedCell),
    links: (sheet.links ?? []).flatMap(followedCell),
  };
}
