// What a decision writes into the workbook, as data for the port: rows at the end of tables, and a sheet where it is missing.
import type { CellValue } from '../../core/sheet/cellEdit';
import type { SheetFacts } from '../../core/sheet/facts';
import type { TableName } from '../../core/sheet/tables';
import { choiceLabel, type ChoiceListName } from '../../workbook/layout/choices';
import type { WorkbookModel } from '../../workbook/layout/template/model';
import type { NewRows } from '../../workbook/port';
import { workbookLanguage } from '../workbookLanguage';

/** A reason why nothing is written; the sentence is `review.refused.<reason>`. */
export type RefusalReason =
  | 'errors'
  | 'incomplete'
  | 'not-computable'
  | 'no-name'
  | 'no-reason'
  | 'no-table'
  | 'not-signed'
  | 'not-a-warning'
  | 'no-finding'
  | 'no-baseline'
  | 'nothing-changed'
  | 'no-approver'
  | 'as-approved';

export interface Refusal {
  readonly reason: RefusalReason;
  /** Errors, rules or cells that stand in the way; 0 where it is not a matter of numbers. */
  readonly count: number;
  /** Cells, tables or fields to name, as people read them. */
  readonly names: readonly string[];
}

export interface ReviewPlan {
  /** To be appended in this order; all or none. */
  readonly appends: readonly NewRows[];
  /** The hidden sheet of the seal where the workbook lacks it, with its rows; to be added before anything is appended. */
  readonly addSheets: WorkbookModel | null;
}

export type Planned<T extends object = object> =
  | ({ readonly outcome: 'ready'; readonly plan: ReviewPlan } & T)
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] };

export function refused(...refusals: readonly Refusal[]): {
  readonly outcome: 'refused';
  readonly refusals: readonly Refusal[];
} {
  return { outcome: 'refused', refusals };
}

export function refusal(reason: RefusalReason, names: readonly string[] = [], count = names.length): Refusal {
  return { reason, count, names };
}

/** A value by the contract's column; a choice by its English name and its list. */
export type NewCell = CellValue | { readonly choice: ChoiceListName; readonly name: string };

/**
 * Rows for a table in its own headings and in the workbook's language. Columns that the table lacks are left out. Undefined
 * where the workbook has no such table.
 */
export function newRowsFor(
  facts: SheetFacts,
  table: TableName,
  rows: readonly Readonly<Record<string, NewCell>>[],
): NewRows | undefined {
  const found = facts.tables.get(table);
  if (!found || found.place.name === '') return undefined;
  const language = workbookLanguage(facts);
  const inWords = (value: NewCell): CellValue =>
    typeof value === 'object' && value !== null ? choiceLabel(value.choice, value.name)[language] : value;
  return {
    table: found.place.name,
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) => {
          const column = found.columns.get(name);
          return column ? [[column.heading, inWords(value)]] : [];
        }),
      ),
    ),
  };
}
