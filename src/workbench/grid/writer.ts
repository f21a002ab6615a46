// Writing into the engine's cells: contents, looks, sizes. Contents and looks go through the engine's own command, so that a
// person can undo what was written.
import type { ICellData, IRange, Worksheet } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/sheet/cellRef';
import type { Area } from '../../core/sheet/cellRef';
import type { Book, CellContent, LineSize } from '../book/book';
import { PLAIN_STYLE, restyled } from '../book/style';
import type { CellStyle, StylePatch } from '../book/style';
import { cellWith } from './contents';
import { doOwn, sheetIn, tell } from './gridState';
import type { GridState } from './gridState';
import { columnPixels, rowPixels } from './lengths';
import { followHeadings } from './headings';
import { gridLook } from './looks';
import { flushLooks, keepLook } from './pendingLooks';
import { putCells, putLooks, reserve } from './put';
import type { Matrix } from './put';
import { contentAt, readerOf, styleAt } from './reader';
import { rangeOn } from './ranges';
import { inEngineForm } from './rowReferences';
import { shiftCells } from './shifting';

type Cells = Pick<Book, 'cells' | 'writeCells' | 'clearCells' | 'setStyle' | 'setRows' | 'setColumns' | 'shiftCells'>;

export function cellsOf(state: GridState): Cells {
  return {
    cells: (sheetId) => readerOf(state, sheetId),
    writeCells: (sheetId, area, contents) => writeCells(state, sheetId, area, contents),
    clearCells: (sheetId, area, what) => clearCells(state, sheetId, area, what),
    setStyle: (sheetId, area, patch) => {
      doOwn(state, true, () => putStyle(state, sheetId, area, patch));
      tell(state, { type: 'looks', source: state.source, sheetId, area });
    },
    setRows: (sheetId, first, last, patch) => {
      const area = { firstRow: first, firstColumn: 1, lastRow: last, lastColumn: MAX_COLUMNS };
      doOwn(state, true, () => sizeRows(state, sheetId, area, patch));
      tell(state, { type: 'looks', source: state.source, sheetId, area });
    },
    setColumns: (sheetId, first, last, patch) => {
      const area = { firstRow: 1, firstColumn: first, lastRow: MAX_ROWS, lastColumn: last };
      doOwn(state, true, () => sizeColumns(state, sheetId, area, patch));
      tell(state, { type: 'looks', source: state.source, sheetId, area });
    },
    shiftCells: (sheetId, shift) => {
      flushLooks(state);
      shiftCells(state, sheetId, shift);
    },
  };
}

function writeCells(
  state: GridState,
  sheetId: string,
  area: Area,
  contents: readonly (readonly (CellContent | undefined)[])[],
): void {
  reserve(state, sheetId, area);
  const matrix: Matrix = {};
  contents.forEach((line, down) => {
    const cells: Record<number, ICellData> = {};
    line.forEach((content, right) => {
      if (!content) return;
      const column = area.firstColumn + right;
      cells[column - 1] = cellWith(inEngineForm(state, sheetId, area.firstRow + down, column, content));
    });
    if (Object.keys(cells).length > 0) matrix[area.firstRow + down - 1] = cells;
  });
  tellingCells(state, sheetId, area, () => putCells(state, sheetId, matrix));
}

function clearCells(state: GridState, sheetId: string, area: Area, what: 'all' | 'contents' | 'looks'): void {
  const clear = () => {
    const blank = {
      ...(what !== 'looks' && { v: null, f: null, si: null, p: null }),
      ...(what !== 'contents' && { ...gridLook(PLAIN_STYLE, 'all'), s: null }),
    } as ICellData;
    const put = what === 'looks' ? putLooks : putCells;
    put(state, sheetId, existing(sheetIn(state, sheetId), rangeOn(sheetIn(state, sheetId), area), blank));
    if (what !== 'contents' && area.lastRow === MAX_ROWS) putColumnLooks(state, sheetId, area, () => PLAIN_STYLE);
  };
  if (what !== 'contents') {
    flushLooks(state);
    doOwn(state, true, what === 'looks' ? clear : () => undefined);
    tell(state, { type: 'looks', source: state.source, sheetId, area });
  }
  if (what !== 'looks') tellingCells(state, sheetId, area, clear);
}

/** Does the writing, then tells it, of a single cell with what stood there before. */
function tellingCells(state: GridState, sheetId: string, area: Area, write: () => void): void {
  const isSingle = area.firstRow === area.lastRow && area.firstColumn === area.lastColumn;
  const content = () => contentAt(state, sheetId, area.firstRow, area.firstColumn);
  const before = isSingle ? content() : undefined;
  doOwn(state, true, write);
  followHeadings(state, sheetId, area);
  const detail = before ? { before, after: content() } : {};
  tell(state, { type: 'cells', source: state.source, sheetId, area, ...detail });
}

/** Only cells that are there: what is blank needs no clearing. */
function existing(sheet: Worksheet, range: IRange, cell: ICellData): Matrix {
  const matrix: Matrix = {};
  const cells = sheet.getCellMatrix();
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      if (cells.getValue(row, column)) (matrix[row] ??= {})[column] = cell;
    }
  }
  return matrix;
}

function putStyle(state: GridState, sheetId: string, area: Area, patch: StylePatch): void {
  const change = (old: CellStyle): CellStyle => restyled(old, patch);
  if (area.lastRow < MAX_ROWS) reserve(state, sheetId, area);
  const sheet = sheetIn(state, sheetId);
  const isWhole = area.firstRow === 1 && area.lastRow === MAX_ROWS;
  const { startRow, endRow, startColumn, endColumn } = rangeOn(sheet, area);
  for (let row = startRow; row <= endRow; row++) {
    for (let column = startColumn; column <= endColumn; column++) {
      if (isWhole && !sheet.getCellMatrix().getValue(row, column)) continue;
      keepLook(state, sheetId, row, column, change(styleAt(state, sheet, row, column)));
    }
  }
  if (!isWhole) return;
  flushLooks(state);
  putColumnLooks(state, sheetId, area, change);
}

/** Of all rows that have no look of their own. */
function putColumnLooks(state: GridState, sheetId: string, area: Area, change: (old: CellStyle) => CellStyle): void {
  const sheet = sheetIn(state, sheetId);
  const { startColumn, endColumn } = rangeOn(sheet, area);
  const columnData: Record<number, object> = {};
  for (let column = startColumn; column <= endColumn; column++) {
    columnData[column] = {
      s: gridLook(change(styleAt(state, sheet, sheet.getRowCount(), column)), 'different').s ?? null,
    };
  }
  state.engine.run('sheet.mutation.set-col-data', { unitId: state.unitId, subUnitId: sheetId, columnData });
}

function sizeRows(state: GridState, sheetId: string, area: Area, { size, isHidden }: LineSize): void {
  if (area.lastRow < MAX_ROWS) reserve(state, sheetId, { ...area, lastColumn: 1 });
  const ranges = [rangeOn(sheetIn(state, sheetId), area)];
  const at = { unitId: state.unitId, subUnitId: sheetId, ranges };
  if (size !== undefined) {
    state.engine.run('sheet.mutation.set-worksheet-row-height', { ...at, rowHeight: rowPixels(size) });
    state.engine.run('sheet.mutation.set-worksheet-row-is-auto-height', { ...at, autoHeightInfo: 0 });
  }
  if (isHidden !== undefined) {
    state.engine.run(isHidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible', at);
  }
}

function sizeColumns(state: GridState, sheetId: string, area: Area, { size, isHidden }: LineSize): void {
  if (area.lastColumn < MAX_COLUMNS) reserve(state, sheetId, { ...area, lastRow: 1 });
  const ranges = [rangeOn(sheetIn(state, sheetId), area)];
  const at = { unitId: state.unitId, subUnitId: sheetId, ranges };
  if (size !== undefined) {
    state.engine.run('sheet.mutation.set-worksheet-col-width', { ...at, colWidth: columnPixels(size) });
  }
  if (isHidden !== undefined) {
    state.engine.run(isHidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible', at);
  }
}
