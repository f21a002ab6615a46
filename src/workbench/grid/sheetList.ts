// Sheets of the grid's book: what the engine shows of them is read from it, the rest is kept in the record.
import { NEW_SHEET } from '../book/newSheet';
import type { Worksheet } from '@univerjs/core';
import {
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
} from '@univerjs/sheets';
import type { Book, BookSheet } from '../book/book';
import { FIRST_CELL, doOwn, newId, recordOf, sheetIn, tell } from './gridState';
import type { GridState } from './gridState';
import { showFilter, showMarks, showMerged, showNotes, showValidations } from './mirrors';
import { areaOn } from './ranges';
import { blankSheet, freezeOf } from './snapshot';
import { forgetFormulas } from './tableTitles';

type Sheets = Pick<Book, 'sheets' | 'addSheet' | 'updateSheet' | 'moveSheet' | 'deleteSheet'>;

export function sheetsOf(state: GridState): Sheets {
  return {
    sheets: () => state.sheets,
    addSheet: (name, position = state.sheets.length) => {
      const id = newId(state);
      const { unitId } = state;
      doOwn(state, true, () => {
        state.engine.run(InsertSheetCommand.id, { unitId, index: position, sheet: blankSheet(id, name) });
      });
      tell(state, { type: 'sheet-added', source: state.source, sheetId: id });
      return recordOf(state, id);
    },
    updateSheet: (id, patch) => updateSheet(state, id, patch),
    moveSheet: (id, position) => {
      const sheet = recordOf(state, id);
      moveSheet(state, id, position);
      tell(state, { type: 'sheet-changed', source: state.source, sheetId: id, before: sheet, after: sheet });
    },
    deleteSheet: (id) => deleteSheet(state, id),
  };
}

function updateSheet(state: GridState, id: string, patch: Partial<Omit<BookSheet, 'id'>>): void {
  const before = recordOf(state, id);
  const after = { ...before, ...patch };
  doOwn(state, true, () => {
    replaceRecord(state, after);
    show(state, before, after);
    // The engine's reports meanwhile may have changed the record to what is shown half-way.
    replaceRecord(state, after);
  });
  tell(state, { type: 'sheet-changed', source: state.source, sheetId: id, before, after });
}

function replaceRecord(state: GridState, record: BookSheet): void {
  state.sheets = state.sheets.map((sheet) => (sheet.id === record.id ? record : sheet));
}

function show(state: GridState, before: BookSheet, after: BookSheet): void {
  const { engine, unitId } = state;
  const at = { unitId, subUnitId: after.id };
  if (before.name !== after.name) {
    engine.run(SetWorksheetNameCommand.id, { ...at, name: after.name });
    forgetFormulas(state);
  }
  if (before.visibility !== after.visibility) {
    engine.run('sheet.mutation.set-worksheet-hidden', { ...at, hidden: after.visibility === 'visible' ? 0 : 1 });
  }
  if (before.tabColor !== after.tabColor) engine.run('sheet.mutation.set-tab-color', { ...at, color: after.tabColor });
  if (before.frozenRows !== after.frozenRows || before.frozenColumns !== after.frozenColumns) {
    engine.run('sheet.mutation.set-frozen', { ...at, ...freezeOf(after) });
  }
  if (before.showsGridlines !== after.showsGridlines) {
    engine.run('sheet.mutation.toggle-gridlines', { ...at, showGridlines: after.showsGridlines ? 1 : 0 });
  }
  if (before.merged !== after.merged) showMerged(state, after.id, before.merged);
  if (before.validations !== after.validations) showValidations(state, after.id);
  if (before.marks !== after.marks) showMarks(state, after.id);
  if (before.notes !== after.notes) showNotes(state, after.id);
  if (before.filter !== after.filter) showFilter(state, after.id);
}

function moveSheet(state: GridState, id: string, position: number): void {
  const fromOrder = state.sheets.findIndex((sheet) => sheet.id === id);
  doOwn(state, true, () => {
    const order = { unitId: state.unitId, subUnitId: id, fromOrder, toOrder: position };
    state.engine.run('sheet.mutation.set-worksheet-order', order);
  });
}

/** The sheet beside it becomes active first: the engine would leave none active. */
function deleteSheet(state: GridState, id: string): void {
  const index = state.sheets.indexOf(recordOf(state, id));
  const next = state.sheets[index + 1] ?? state.sheets[index - 1];
  doOwn(state, true, () => {
    if (state.selection.sheetId === id && next) {
      state.engine.run(SetWorksheetActiveOperation.id, { unitId: state.unitId, subUnitId: next.id, isAskedFor: true });
      state.selection = { sheetId: next.id, area: FIRST_CELL };
    }
    state.engine.run(RemoveSheetCommand.id, { unitId: state.unitId, subUnitId: id });
  });
  tell(state, { type: 'sheet-deleted', source: state.source, sheetId: id });
}

/** The engine has put a sheet in: a new one, or one whose deletion was undone. */
export function receiveSheet(state: GridState, sheetId: string): void {
  const kept = state.removed.get(sheetId);
  const sheet = sheetIn(state, sheetId);
  const record = kept?.sheet ?? { ...NEW_SHEET, id: sheetId, name: sheet.getName() };
  state.sheets = inOrder(state, [...state.sheets.filter(({ id }) => id !== sheetId), shownOn(sheet, record)]);
  if (!kept) return;
  state.removed.delete(sheetId);
  state.tables = [...state.tables, ...kept.tables];
  state.names = [...state.names, ...kept.names];
}

/** The engine has taken a sheet out. What was on it is kept: that may be undone. */
export function dropSheet(state: GridState, sheetId: string): void {
  const tables = state.tables.filter((table) => table.sheetId === sheetId);
  const names = state.names.filter((name) => name.sheetId === sheetId);
  state.removed.set(sheetId, { sheet: recordOf(state, sheetId), tables, names });
  state.sheets = state.sheets.filter(({ id }) => id !== sheetId);
  state.tables = state.tables.filter((table) => table.sheetId !== sheetId);
  state.names = state.names.filter((name) => name.sheetId !== sheetId);
}

/** The record with what the engine shows now; the same object where nothing differs. */
export function shownOn(sheet: Worksheet, record: BookSheet): BookSheet {
  const { xSplit, ySplit } = sheet.getFreeze();
  const isHidden = sheet.isSheetHidden() === 1;
  const hiddenAs = record.visibility === 'visible' ? 'hidden' : record.visibility;
  const merged = sheet.getMergeData().map((range) => areaOn(sheet, range));
  const shown: BookSheet = {
    ...record,
    name: sheet.getName(),
    visibility: isHidden ? hiddenAs : 'visible',
    tabColor: sheet.getTabColor() || '',
    frozenRows: Math.max(0, ySplit),
    frozenColumns: Math.max(0, xSplit),
    showsGridlines: sheet.getConfig().showGridlines !== 0,
    merged: JSON.stringify(merged) === JSON.stringify(record.merged) ? record.merged : merged,
  };
  const isSame = (Object.keys(shown) as (keyof BookSheet)[]).every((key) => shown[key] === record[key]);
  return isSame ? record : shown;
}

/** The records in the engine's order. */
export function inOrder(state: GridState, sheets: readonly BookSheet[]): BookSheet[] {
  const order = state.workbook.getSheetOrders();
  return sheets.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
