// Shows in the engine what the book keeps in lists: rules, notes, names, merged areas, filters. The lists are the truth.
import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/sheets-note';
import type { Area } from '../../core/sheet/cellRef';
import type { BookName, BookTable } from '../book/book';
import type { GridState } from './gridState';
import { recordOf } from './gridState';
import { markRule } from './markRules';
import { gridRange } from './ranges';
import { forgetFormulas } from './tableTitles';
import { validationRule } from './validationRules';

/** Pick lists and bounds, marks and notes of a sheet, put anew. */
export function showRules(state: GridState, sheetId: string): void {
  showValidations(state, sheetId);
  showMarks(state, sheetId);
  showNotes(state, sheetId);
}

export function showValidations(state: GridState, subUnitId: string): void {
  const { engine, unitId } = state;
  const shown = engine.injector.get(DataValidationModel).getRules(unitId, subUnitId);
  if (shown.length > 0) {
    engine.run(RemoveDataValidationMutation.id, { unitId, subUnitId, ruleId: shown.map(({ uid }) => uid) });
  }
  const { validations } = recordOf(state, subUnitId);
  const rules = validations
    .map((validation, index) => validationRule(validation, `rule-${index}`))
    .filter((rule): rule is ISheetDataValidationRule => rule !== undefined);
  if (rules.length > 0) engine.run(AddDataValidationMutation.id, { unitId, subUnitId, rule: rules });
}

export function showMarks(state: GridState, subUnitId: string): void {
  const { engine, unitId } = state;
  const shown = engine.injector.get(ConditionalFormattingRuleModel).getSubunitRules(unitId, subUnitId) ?? [];
  for (const { cfId } of [...shown]) engine.run(DeleteConditionalRuleMutation.id, { unitId, subUnitId, cfId });
  // The engine puts each new rule before the others.
  for (const mark of recordOf(state, subUnitId).marks.toReversed()) {
    const rule = markRule(mark);
    if (rule) engine.run(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
  }
}

const NOTE = { width: 200, height: 90, show: false };

export function showNotes(state: GridState, sheetId: string): void {
  const { engine, unitId } = state;
  for (const { row, col } of engine.injector.get(SheetsNoteModel).getSheetNotes(unitId, sheetId)?.values() ?? []) {
    engine.run(RemoveNoteMutation.id, { unitId, sheetId, row, col });
  }
  for (const { row, column, text } of recordOf(state, sheetId).notes) {
    const at = { row: row - 1, col: column - 1 };
    const note = { ...NOTE, ...at, id: `note-${row}-${column}`, note: text };
    engine.run(UpdateNoteMutation.id, { unitId, sheetId, ...at, note });
  }
}

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** A name goes to the calculator as it is: the engine's own command refuses names that are functions, which Excel takes. */
export function showName(state: GridState, { name, refersTo, sheetId, isVisible, comment }: BookName): void {
  state.engine.run(SetDefinedNameMutation.id, {
    unitId: state.unitId,
    id: nameId(name, sheetId),
    name,
    formulaOrRefString: isReference(refersTo) ? refersTo : `=${refersTo}`,
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
    hidden: !isVisible,
    comment,
  });
  forgetFormulas(state);
}

export function hideName(state: GridState, name: string, sheetId: string | null): void {
  forgetFormulas(state);
  state.engine.run(RemoveDefinedNameMutation.id, {
    unitId: state.unitId,
    id: nameId(name, sheetId),
    name,
    formulaOrRefString: '',
    localSheetId: sheetId ?? WHOLE_WORKBOOK,
  });
}

function nameId(name: string, sheetId: string | null): string {
  return `${sheetId ?? ''}/${name.toLowerCase()}`;
}

function isReference(refersTo: string): boolean {
  return /^(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/u.test(refersTo);
}

/** A sheet of the engine has one filter: the sheet's own, or that of its first table with filter buttons. */
export function showFilter(state: GridState, sheetId: string): void {
  const { engine, unitId } = state;
  const table = state.tables.find((other) => other.sheetId === sheetId && other.hasFilterButtons && other.hasHeader);
  const area = recordOf(state, sheetId).filter?.area ?? (table && withoutTotals(table));
  const at = { unitId, subUnitId: sheetId };
  if (area) engine.run('sheet.mutation.set-filter-range', { ...at, range: gridRange(area) });
  else engine.run('sheet.mutation.remove-filter', at);
}

function withoutTotals({ area, hasTotals }: BookTable): Area {
  return hasTotals ? { ...area, lastRow: area.lastRow - 1 } : area;
}

export function showMerged(state: GridState, sheetId: string, before: readonly Area[]): void {
  const at = { unitId: state.unitId, subUnitId: sheetId };
  if (before.length > 0)
    state.engine.run('sheet.mutation.remove-worksheet-merge', { ...at, ranges: before.map(gridRange) });
  const { merged } = recordOf(state, sheetId);
  if (merged.length > 0)
    state.engine.run('sheet.mutation.add-worksheet-merge', { ...at, ranges: merged.map(gridRange) });
}
