// Which part of the content a sign-off, or a fingerprint, is about.
import { isoOf, type Day } from '../calendar/day';
import type { SignOffRow } from '../grant/decisions';
import type { Grant } from '../grant/grant';
import { contentOf, type ContentTable, type ContentTableName } from './content';
import type { SheetFacts } from '../sheet/facts';

/** `period`: the ledger up to and including a day. `whole`: all content, for the proof. */
export type Scope =
  { readonly kind: 'whole' } | { readonly kind: 'allocation' } | { readonly kind: 'period'; readonly to: Day };

/** The rows of one table that belong to a scope. */
export interface ScopedTable {
  readonly content: ContentTable;
  readonly rows: Int32Array;
}

const ALLOCATION_TABLES: ReadonlySet<ContentTableName> = new Set([
  'Grant',
  'BudgetLines',
  'Partners',
  'Allocation',
  'Objectives',
  'Results',
  'Links',
  'Cofinancing',
  'Revisions',
]);

/** The scope of a decision; undefined where the row does not say one. */
export function scopeOf({ scope, periodTo }: SignOffRow): Scope | undefined {
  if (scope === 'Allocation') return { kind: 'allocation' };
  return scope === 'Period' && !Number.isNaN(periodTo) ? { kind: 'period', to: periodTo } : undefined;
}

/** The scope in the words of the canonical form: `allocation`, `period 2026-06-30`. */
export function scopeName(scope: Scope): string {
  return scope.kind === 'period' ? `period ${isoOf(scope.to)}` : scope.kind;
}

/** The content of a workbook within a scope; tables without a row are left out. */
export function contentInScope(grant: Grant, facts: SheetFacts, scope: Scope): ScopedTable[] {
  return contentOf(grant, facts)
    .map((content) => ({ content, rows: rowsInScope(content, grant, scope) }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * The rows of a table that belong to a scope. The allocation leaves the reporting date free, which moves on with each
 * report; a period holds the rows dated up to its end, those without a readable date, and their shares.
 */
export function rowsInScope(content: ContentTable, grant: Grant, scope: Scope): Int32Array {
  const { table, count } = content;
  if (table === 'Grant') return fieldsInScope(content, scope);
  if (scope.kind === 'period') return rowsOfPeriod(content, grant, scope.to);
  const isIn = scope.kind === 'whole' || ALLOCATION_TABLES.has(table);
  return isIn ? rowsWhere(count, () => true) : new Int32Array(0);
}

/** The filled fields of a scope: for a period only what its amounts are in. */
function fieldsInScope({ count, columns }: ContentTable, { kind }: Scope): Int32Array {
  const [field, value] = columns.map((column) => column.value) as [ValueOf, ValueOf];
  const isIn = (name: string) =>
    kind === 'whole' || (kind === 'period' ? name === 'Currency' : name !== 'Reporting date');
  return rowsWhere(count, (row) => value(row) !== '' && isIn(field(row)));
}

type ValueOf = (row: number) => string;

function rowsOfPeriod({ table, count }: ContentTable, { expenditures, shares }: Grant, to: Day): Int32Array {
  const isDue = (expenditure: number) => !(expenditures.date[expenditure]! > to);
  if (table === 'Expenditures') return rowsWhere(count, isDue);
  if (table !== 'Shares') return new Int32Array(0);
  return rowsWhere(count, (row) => shares.expenditure[row]! >= 0 && isDue(shares.expenditure[row]!));
}

function rowsWhere(count: number, belongs: (row: number) => boolean): Int32Array {
  const rows = new Int32Array(count);
  let found = 0;
  for (let row = 0; row < count; row++) if (belongs(row)) rows[found++] = row;
  return rows.subarray(0, found);
}
