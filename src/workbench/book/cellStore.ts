// The cells of one sheet in memory, by column: contents, looks and sizes. Changes in place; tells nobody.
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import type { BookValue, CellContent, LineSize, SheetCells } from './book';
import { isInsertion, isVertical } from './shift';
import type { CellShift } from './shift';
import { PLAIN_STYLE, restyled } from './style';
import type { CellStyle, StylePatch } from './style';

interface Column {
  /** By row. */
  values: (BookValue | undefined)[];
  formulas: Map<number, string>;
  styles: Map<number, CellStyle>;
  /** Of all rows that have no style of their own. */
  style: CellStyle | undefined;
}

export interface CellStore {
  /** By column number from 1. */
  readonly columns: (Column | undefined)[];
  rowSizes: Map<number, LineSize>;
  columnSizes: Map<number, LineSize>;
}

export function createCellStore(): CellStore {
  return { columns: [], rowSizes: new Map(), columnSizes: new Map() };
}

/** Reads the store's present state. */
export function readerOf(store: CellStore): SheetCells {
  return {
    value: (row, column) => store.columns[column]?.values[row] ?? null,
    formula: (row, column) => store.columns[column]?.formulas.get(row),
    style: (row, column) => {
      const cells = store.columns[column];
      return cells?.styles.get(row) ?? cells?.style ?? PLAIN_STYLE;
    },
    usedArea: (isValuesOnly) => usedArea(store, isValuesOnly),
    rowSize: (row) => store.rowSizes.get(row) ?? {},
    columnSize: (column) => store.columnSizes.get(column) ?? {},
  };
}

/** Puts contents into a cell, its look unchanged. */
export function putContent(store: CellStore, row: number, column: number, { value, formula }: CellContent): void {
  const cells = columnOf(store, column);
  if (value === null) delete cells.values[row];
  else cells.values[row] = value;
  if (formula !== undefined) cells.formulas.set(row, formula);
  else if (cells.formulas.size > 0) cells.formulas.delete(row);
}

/** Takes contents, looks or both away. */
export function clearStore(store: CellStore, area: Area, what: 'all' | 'contents' | 'looks'): void {
  for (const column of columnsIn(store, area)) {
    const cells = store.columns[column]!;
    if (what !== 'looks') {
      const last = Math.min(area.lastRow, cells.values.length - 1);
      for (let row = area.firstRow; row <= last; row++) delete cells.values[row];
      for (const row of rowsIn(cells.formulas, area)) cells.formulas.delete(row);
    }
    if (what !== 'contents') {
      for (const row of rowsIn(cells.styles, area)) cells.styles.delete(row);
      if (isWholeColumn(area)) cells.style = undefined;
    }
  }
}

/** Changes the look of an area; equal looks stay one object. */
export function putStyle(store: CellStore, area: Area, patch: StylePatch): void {
  const changed = new Map<CellStyle, CellStyle>();
  const change = (old: CellStyle): CellStyle => {
    if (!changed.has(old)) changed.set(old, restyled(old, patch));
    return changed.get(old)!;
  };
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    const cells = columnOf(store, column);
    if (isWholeColumn(area)) {
      cells.style = change(cells.style ?? PLAIN_STYLE);
      for (const [row, style] of cells.styles) cells.styles.set(row, change(style));
      continue;
    }
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      cells.styles.set(row, change(cells.styles.get(row) ?? cells.style ?? PLAIN_STYLE));
    }
  }
}

/** Changes every formula's text. */
export function mapFormulas(store: CellStore, change: (formula: string) => string): void {
  for (const cells of store.columns) {
    for (const [row, formula] of cells?.formulas ?? []) cells!.formulas.set(row, change(formula));
  }
}

/** Moves the cells that a shift moves. Rows' and columns' sizes move with whole rows and columns. */
export function shiftStore(store: CellStore, shift: CellShift): void {
  const { area } = shift;
  if (isVertical(shift)) {
    for (const column of columnsIn(store, area)) shiftColumn(store.columns[column]!, shift);
    if (area.firstColumn === 1 && area.lastColumn === MAX_COLUMNS) {
      store.rowSizes = shiftKeys(store.rowSizes, area.firstRow, area.lastRow, isInsertion(shift));
    }
  } else if (isWholeColumn(area)) {
    const count = area.lastColumn - area.firstColumn + 1;
    if (store.columns.length < area.firstColumn) store.columns.length = area.firstColumn;
    const inserted = isInsertion(shift) ? Array.from<undefined>({ length: count }) : [];
    store.columns.splice(area.firstColumn, isInsertion(shift) ? 0 : count, ...inserted);
    store.columnSizes = shiftKeys(store.columnSizes, area.firstColumn, area.lastColumn, isInsertion(shift));
  } else shiftSideways(store, shift);
}

function shiftColumn(cells: Column, shift: CellShift): void {
  const { firstRow, lastRow } = shift.area;
  const count = lastRow - firstRow + 1;
  if (cells.values.length > firstRow) {
    if (isInsertion(shift)) {
      const tail = cells.values.splice(firstRow);
      tail.forEach((value, index) => (cells.values[firstRow + count + index] = value));
    } else cells.values.splice(firstRow, count);
  }
  cells.formulas = shiftKeys(cells.formulas, firstRow, lastRow, isInsertion(shift));
  cells.styles = shiftKeys(cells.styles, firstRow, lastRow, isInsertion(shift));
}

function shiftSideways(store: CellStore, shift: CellShift): void {
  const { area } = shift;
  const count = area.lastColumn - area.firstColumn + 1;
  const last = store.columns.length - 1;
  const reader = readerOf(store);
  const move = (from: number, to: number, row: number) => {
    const content = { value: reader.value(row, from), formula: reader.formula(row, from) };
    const style = reader.style(row, from);
    putContent(store, row, to, content);
    columnOf(store, to).styles.set(row, style);
  };
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    if (isInsertion(shift)) for (let from = last; from >= area.firstColumn; from--) move(from, from + count, row);
    else for (let from = area.lastColumn + 1; from <= last + count; from++) move(from, from - count, row);
  }
  if (isInsertion(shift)) clearStore(store, area, 'all');
}

function shiftKeys<T>(map: Map<number, T>, first: number, last: number, isInsert: boolean): Map<number, T> {
  const count = last - first + 1;
  const shifted = new Map<number, T>();
  for (const [key, value] of map) {
    if (key < first) shifted.set(key, value);
    else if (isInsert) shifted.set(key + count, value);
    else if (key > last) shifted.set(key - count, value);
  }
  return shifted;
}

function columnOf(store: CellStore, column: number): Column {
  return (store.columns[column] ??= { values: [], formulas: new Map(), styles: new Map(), style: undefined });
}

function columnsIn(store: CellStore, { firstColumn, lastColumn }: Area): number[] {
  const last = Math.min(lastColumn, store.columns.length - 1);
  const columns: number[] = [];
  for (let column = firstColumn; column <= last; column++) if (store.columns[column]) columns.push(column);
  return columns;
}

function rowsIn(map: ReadonlyMap<number, unknown>, { firstRow, lastRow }: Area): number[] {
  return [...map.keys()].filter((row) => row >= firstRow && row <= lastRow);
}

function isWholeColumn({ firstRow, lastRow }: Area): boolean {
  return firstRow === 1 && lastRow === MAX_ROWS;
}

function usedArea(store: CellStore, isValuesOnly: boolean): Area | null {
  let area: Area | null = null;
  const include = (row: number, column: number) => {
    area = {
      firstRow: Math.min(area?.firstRow ?? row, row),
      firstColumn: Math.min(area?.firstColumn ?? column, column),
      lastRow: Math.max(area?.lastRow ?? row, row),
      lastColumn: Math.max(area?.lastColumn ?? column, column),
    };
  };
  store.columns.forEach((cells, column) => {
    if (!cells) return;
    const first = cells.values.findIndex((value) => value !== undefined);
    const last = cells.values.findLastIndex((value) => value !== undefined);
    if (first > 0) include(first, column);
    if (last > 0) include(last, column);
    for (const row of cells.formulas.keys()) include(row, column);
    if (!isValuesOnly) for (const row of cells.styles.keys()) include(row, column);
  });
  return area;
}
