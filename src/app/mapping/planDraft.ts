// A mapping plan while it is put together: edits, new rows, and the first thing that stands in the way.
import type { Grant } from '../../core/grant/grant';
import { keyOf } from '../../core/grant/ledger';
import type { CellEdit, CellValue } from '../../core/sheet/cellEdit';
import { once } from '../../core/sheet/once';
import { cellOf, headingOf, qualifiedPlace, type Place } from '../../core/sheet/place';
import type { TableName } from '../../core/sheet/tables';
import { foldKey } from '../../core/text/foldKey';
import type { Words } from '../../words/words';
import { editOf, isDone, recordCell, type OpenWorkbook } from '../openWorkbook';
import type { BlockedPlan, BlockReason, MappingPlan, ShareRow } from './plan';

export interface PlanDraft {
  readonly open: OpenWorkbook;
  readonly edits: CellEdit[];
  readonly rows: ShareRow[];
  emptied: number;
  blocked: { readonly reason: BlockReason; readonly at: Place } | null;
  /** Whether another expenditure has the same key, so that rows of Shares could not tell them apart. */
  isKeyShared(record: number): boolean;
}

export function startPlan(open: OpenWorkbook): PlanDraft {
  const { grant } = open.examination;
  const isKeyShared = (record: number) => keyUses(grant).get(foldKey(keyOf(grant.expenditures, record))) !== 1;
  return { open, edits: [], rows: [], emptied: 0, blocked: null, isKeyShared };
}

const keyUses = once((grant: Grant) => {
  const uses = new Map<string, number>();
  for (const record of grant.expenditures.indices) {
    const key = foldKey(keyOf(grant.expenditures, record));
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  return uses;
});

/** Notes what stands in the way; the first is told. */
export function block(draft: PlanDraft, reason: BlockReason, at: Place): void {
  draft.blocked ??= { reason, at };
}

/** Adds the edit of a cell, unless it holds the value already. */
export function put(draft: PlanDraft, table: TableName, column: string, record: number, value: CellValue): void {
  const { facts } = draft.open.examination;
  const at = recordCell(facts, table, column, record);
  if (!at) return block(draft, 'no-column', headingOf(facts, table, column));
  if (draft.open.cells.valueAt(at) === value && value !== null) return;
  const edit = editOf(draft.open, at, value);
  if (!edit) return block(draft, 'formula', cellOf(facts, table, column, record));
  if (!isDone(edit)) draft.edits.push(edit);
}

/** A key as its cell holds it, so that a reference to it is the same number or text; null where it is blank. */
export function keyValue(
  { cells, examination }: OpenWorkbook,
  table: TableName,
  column: string,
  record: number,
): CellValue {
  const at = recordCell(examination.facts, table, column, record);
  return at ? cells.valueAt(at) : null;
}

export function finishPlan(draft: PlanDraft, outside: readonly string[], words: Words): MappingPlan | BlockedPlan {
  const { blocked, edits, rows, emptied } = draft;
  if (blocked) {
    const text = words.text(`repair.blocked.${blocked.reason}`, { cell: qualifiedPlace(blocked.at) });
    return { outcome: 'blocked', ...blocked, text };
  }
  return { outcome: 'planned', edits, append: rows.length > 0 ? { table: 'Shares', rows } : null, emptied, outside };
}
