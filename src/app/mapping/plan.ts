// A mapping as what is to be written: edits of cells, and new rows of Shares. Or why it can't be.
import type { CellEdit, CellValue } from '../../core/sheet/cellEdit';
import type { Place } from '../../core/sheet/place';

export interface MappingPlan {
  readonly outcome: 'planned';
  readonly edits: readonly CellEdit[];
  /** Rows to add at the table's end, by the contract's English column names; null where none. */
  readonly append: { readonly table: 'Shares'; readonly rows: readonly ShareRow[] } | null;
  /** Rows of Shares that the edits empty: blank rows stay inside the table and count as nothing. */
  readonly emptied: number;
  /** Pairs of the plan that the framework does not link, as `O1 × R5`. */
  readonly outside: readonly string[];
}

/** `Amount` only where the table has the column. */
export type ShareRow = Readonly<Record<'Expenditure' | 'Objective' | 'Result' | 'Share', CellValue>> & {
  readonly Amount?: CellValue;
};

export interface BlockedPlan {
  readonly outcome: 'blocked';
  readonly reason: BlockReason;
  readonly at: Place;
  readonly text: string;
}

/**
 * `formula`: a cell to be written holds a formula · `no-column`, `no-shares`: the workbook has no place for it · `no-key`: a row
 * of Shares could not name the expenditure · `amount-unread` · `not-whole`: the shares are not 100% or one is not above 0% ·
 * `pair-twice`.
 */
export type BlockReason =
  'formula' | 'no-column' | 'no-shares' | 'no-key' | 'amount-unread' | 'not-whole' | 'pair-twice';

export interface SharePart {
  /** Records of Objectives and Results. */
  readonly objective: number;
  readonly result: number;
  /** Basis points. */
  readonly share: number;
}
