// What the Baseline and the Revisions say each cell of the allocation should hold. Where an amount of either can't be read
// nothing is known. Minor units.
import type { SheetFacts, TableFacts } from '../sheet/facts';
import { yearColumns, yearOf } from '../sheet/moneyColumns';
import { foldKey } from '../text/foldKey';

export interface ApprovedRow {
  /** Keys as written. */
  readonly partner: string;
  readonly budgetLine: string;
  /** By grant year, from year 1. */
  readonly years: readonly number[];
}

/** The approved allocation by partner and budget line; undefined where there is no Baseline, or where it can't be read. */
export function approvedAllocation(facts: SheetFacts): ReadonlyMap<string, ApprovedRow> | undefined {
  const baseline = facts.tables.get('Baseline');
  const isUnread = facts.odd.some(
    ({ table, type, kind }) =>
      (table === 'Baseline' || table === 'Revisions') && (type === 'money' || type === 'number') && kind !== 'blank',
  );
  if (!baseline || baseline.rows.length === 0 || isUnread) return undefined;
  const rows = new Map<string, { partner: string; budgetLine: string; years: number[] }>();
  const rowAt = (table: TableFacts, record: number) => {
    const [partner, budgetLine] = [
      textAt(facts, table, 'Partner', record),
      textAt(facts, table, 'Budget line', record),
    ];
    const key = lineKey(partner, budgetLine);
    const row = rows.get(key) ?? { partner, budgetLine, years: [] };
    rows.set(key, row);
    return row.years;
  };
  baseline.rows.forEach((_, record) => {
    for (const column of yearColumns(baseline)) add(rowAt(baseline, record), yearOf(column), column.numbers?.[record]);
  });
  const revisions = facts.tables.get('Revisions');
  revisions?.rows.forEach((_, record) => {
    const year = revisions.columns.get('Year')?.numbers?.[record] ?? NaN;
    if (year >= 1) add(rowAt(revisions, record), year, revisions.columns.get('Change')?.numbers?.[record]);
  });
  return rows;
}

/** One name for a partner and a budget line, as keys compare. */
export function lineKey(partner: string, budgetLine: string): string {
  return `${foldKey(partner.trim())}\n${foldKey(budgetLine.trim())}`;
}

/** The text of a cell; '' where blank. */
export function textAt({ strings }: SheetFacts, table: TableFacts, column: string, record: number): string {
  const text = table.columns.get(column)?.texts?.[record] ?? -1;
  return text < 0 ? '' : strings[text]!;
}

function add(years: number[], year: number, amount: number | undefined): void {
  while (years.length < year) years.push(0);
  if (amount !== undefined && !Number.isNaN(amount)) years[year - 1]! += amount;
}
