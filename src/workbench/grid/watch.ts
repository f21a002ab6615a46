// Listens to the engine: what a person does in the grid and what the calculator finds becomes the book's changes. Before an
// edit happens it may be refused.
import { CanceledError } from '@univerjs/core';
import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { Area } from '../../core/sheet/cellRef';
import type { CellContent } from '../book/book';
import type { CellShift } from '../book/shift';
import { followFilter } from './filters';
import { followShift } from './follow';
import { FIRST_CELL, recordOf, sheetIn, tell } from './gridState';
import type { GridState } from './gridState';
import { followHeadings } from './headings';
import { contentAt } from './reader';
import { selectionsOf } from './selecting';
import { refusalOf } from './refusals';
import type { Refusal } from './refusals';
import { areaOn } from './ranges';
import { areaOfMatrix, reportsOf } from './reports';
import type { Report } from './reports';
import { dropSheet, inOrder, receiveSheet, shownOn } from './sheetList';
import { growTables } from './tableGrowth';

export interface Watcher {
  /** Whether a person may change anything at all. */
  readonly isReadOnly: () => boolean;
  readonly onRefused: (refusal: Refusal) => void;
}

const CELLS = 'sheet.mutation.set-range-values';
const ACTIVATION = 'sheet.operation.set-worksheet-active';
const SELECTION = 'sheet.operation.set-selections';
const CALCULATION = 'formula.mutation.set-formula-calculation-start';

export function watchEngine(state: GridState, watcher: Watcher): void {
  const before = new WeakMap<object, CellContent>();
  const { commands, keep } = state.engine;
  keep(
    commands.beforeCommandExecuted((info, options) => {
      if (info.id === CALCULATION) letCalculate(state);
      if (state.isQuiet && info.id === ACTIVATION && !isAskedFor(info)) throw new CanceledError();
      if (state.isQuiet && info.id === SELECTION) stayPut(state, info.params as SelectionParameters);
      if (!isOurs(state, info) || options?.['fromFormula'] || state.ownWork > 0) return;
      const refusal = refusalOf(state, info, watcher.isReadOnly());
      if (refusal) {
        watcher.onRefused(refusal);
        throw new CanceledError();
      }
      if (info.id === CELLS) rememberCell(state, info.params as CellParameters, before);
    }),
  );
  keep(
    commands.onCommandExecuted((info, options) => {
      if (!isOurs(state, info)) return;
      const content = info.params && before.get(info.params);
      for (const report of reportsOf(info, options)) receive(state, report, content, isUndo(info));
    }),
  );
}

/** In manual mode only what was asked for, once. */
function letCalculate(state: GridState): void {
  if (state.mode === 'manual' && !state.isAsked) throw new CanceledError();
  state.isAsked = false;
}

function isOurs({ unitId }: GridState, { params }: ICommandInfo): boolean {
  return (params as { unitId?: string } | undefined)?.unitId === unitId;
}

/** What an undo takes back was right when it was done; it is not looked at as typing. */
function isUndo({ params }: ICommandInfo): boolean {
  return /\.(undo|redo)$/.test((params as { trigger?: string } | undefined)?.trigger ?? '');
}

/** The engine activates what it has inserted. When that is the add-in's doing, the person stays on the sheet at hand. */
function isAskedFor({ params }: ICommandInfo): boolean {
  return (params as { isAskedFor?: boolean }).isAskedFor === true;
}

interface SelectionParameters {
  subUnitId: string;
  selections: unknown;
}

/** The engine selects what it has inserted. When that is the add-in's doing, the person's selection stays where it is. */
function stayPut(state: GridState, params: SelectionParameters): void {
  const { sheetId, area } = state.selection;
  params.subUnitId = sheetId;
  params.selections = selectionsOf(state, sheetId, area);
}

interface CellParameters {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData>;
}

/** Remembers what stands in a single cell. */
function rememberCell(state: GridState, params: CellParameters, before: WeakMap<object, CellContent>): void {
  const { subUnitId, cellValue } = params;
  const area = areaOfMatrix(cellValue ?? {});
  if (area && isSingle(area)) before.set(params, contentAt(state, subUnitId, area.firstRow, area.firstColumn));
}

function isSingle({ firstRow, firstColumn, lastRow, lastColumn }: Area): boolean {
  return firstRow === lastRow && firstColumn === lastColumn;
}

function receive(state: GridState, report: Report, before: CellContent | undefined, isTakenBack: boolean): void {
  const { source } = state;
  const { sheetId } = report;
  if (report.kind === 'shift') {
    followShift(state, sheetId, report.shift);
    if (!state.isQuiet) receiveShift(state, sheetId, report.shift);
  } else if (report.kind === 'cells') {
    if (!state.isQuiet) receiveEdit(state, sheetId, report.area, before, isTakenBack);
  } else if (report.kind === 'looks') {
    if (!state.isQuiet) tell(state, { type: 'looks', source, sheetId, area: report.area });
  } else if (report.kind === 'results') tell(state, { type: 'calculated', sheetId, area: report.area });
  else if (report.kind === 'selected') receiveSelection(state, report);
  else if (report.kind === 'activated') receiveActivation(state, sheetId);
  else receiveSheets(state, report);
}

/** New columns of a table are named when the engine is done. */
function receiveShift(state: GridState, sheetId: string, shift: CellShift): void {
  tell(state, { type: 'cells', source: state.source, sheetId, area: shift.area, shift });
  queueMicrotask(() => followHeadings(state, sheetId, shift.area));
}

function receiveEdit(
  state: GridState,
  sheetId: string,
  area: Area,
  before: CellContent | undefined,
  isTakenBack: boolean,
): void {
  const detail = before ? { before, after: contentAt(state, sheetId, area.firstRow, area.firstColumn) } : {};
  tell(state, { type: 'cells', source: state.source, sheetId, area, ...detail });
  followHeadings(state, sheetId, area);
  if (state.ownWork > 0 || isTakenBack) return;
  growTables(state, sheetId, area);
}

function receiveSelection(state: GridState, { sheetId, range }: Extract<Report, { kind: 'selected' }>): void {
  if (state.isQuiet) return;
  const area = areaOn(sheetIn(state, sheetId), range);
  const now = state.selection;
  if (now.sheetId === sheetId && JSON.stringify(now.area) === JSON.stringify(area)) return;
  receiveActivation(state, sheetId);
  state.selection = { sheetId, area };
  tell(state, { type: 'selected', sheetId, area });
}

function receiveActivation(state: GridState, sheetId: string): void {
  const before = state.selection.sheetId;
  if (before === sheetId) return;
  state.selection = { sheetId, area: FIRST_CELL };
  if (!state.isQuiet) tell(state, { type: 'activated', sheetId, before });
}

function receiveSheets(state: GridState, { kind, sheetId }: Report): void {
  const { source } = state;
  if (kind === 'sheet-in') {
    receiveSheet(state, sheetId);
    if (!state.isQuiet) tell(state, { type: 'sheet-added', source, sheetId });
  } else if (kind === 'sheet-out') {
    dropSheet(state, sheetId);
    if (!state.isQuiet) tell(state, { type: 'sheet-deleted', source, sheetId });
  } else if (kind === 'order') state.sheets = inOrder(state, state.sheets);
  else if (kind === 'filter') followFilter(state, sheetId);
  else {
    const before = recordOf(state, sheetId);
    const after = shownOn(sheetIn(state, sheetId), before);
    if (before === after) return;
    state.sheets = state.sheets.map((sheet) => (sheet.id === sheetId ? after : sheet));
    if (!state.isQuiet) tell(state, { type: 'sheet-changed', source, sheetId, before, after });
  }
}
