// Which columns of a table hold the money that is counted, and the columns of its grant years.
import type { ColumnFacts, TableFacts } from './facts';
import type { TableName } from './tables';

/** Tables with a row's total over grant years. */
export const BUDGET_TABLES: readonly TableName[] = ['Allocation', 'Cofinancing', 'Baseline'];

/** The columns Year 1, Year 2 … in the order of their numbers. */
export function yearColumns(table: TableFacts): ColumnFacts[] {
  return [...table.columns.values()].filter(isYear).sort((a, b) => yearOf(a) - yearOf(b));
}

/** The number of a grant year's column. */
export function yearOf({ name }: ColumnFacts): number {
  return Number(name.slice('Year '.length));
}

/** The columns whose amounts are added up: neither a row's own total nor a document's. */
export function countedColumns(table: TableFacts): ColumnFacts[] {
  const counted = ['Amount', 'Change'];
  return [...table.columns.values()].filter(
    (column) => isYear(column) || (isMoney(column) && counted.includes(column.name)),
  );
}

/** Amounts, and totals that are formulas over amounts. */
export function isMoney({ type }: ColumnFacts): boolean {
  return type === 'money' || type === 'formula';
}

function isYear({ name, type }: ColumnFacts): boolean {
  return type === 'money' && /^Year \d+$/.test(name);
}
