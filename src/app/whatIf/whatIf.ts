// What the row of a selected cell leaves for its partner, year, source and objective, as it stands or with an amount tried in
// the cell's place. Nothing is written. Minor units; lines of shares in basis points.
import { a1, type CellRef } from '../../core/sheet/cellRef';
import { yearOf } from '../../core/sheet/moneyColumns';
import type { Words } from '../../words/words';
import { recordAt, type CellRecord } from '../cellRecord';
import type { Examination } from '../examine';
import { allocationLines, pledgeLines } from './budgetLines';
import { expenditureLines, expenditureReach, shareLines } from './ledgerLines';
import { inWords, type Left, type LeftLine, type Reach, type ReachLine } from './left';

export interface WhatIf {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly table: 'Allocation' | 'Expenditures' | 'Shares' | 'Cofinancing';
  /** The contract's English name of the column; null for a column of the user's own. */
  readonly column: string | null;
  readonly record: number;
  /** Whether an amount can be tried in this cell: it is one of money, and no formula. */
  readonly canTry: boolean;
  /** Minor units that the cell holds; null where blank, unread, or no cell of money. */
  readonly current: number | null;
  readonly tried: number | null;
  readonly lines: readonly LeftLine[];
  /** What objectives and results reach with the row: there is no plan for them, so nothing is left. */
  readonly reaches: readonly ReachLine[];
}

/** What the record at a cell leaves; null outside the four tables. `tried` replaces the amount of the cell. */
export function whatIf(
  examination: Examination,
  at: CellRef,
  words: Words,
  tried: number | null = null,
): WhatIf | null {
  const found = recordAt(examination.facts, at);
  const table = found?.table.table;
  if (found === undefined || found.record === null || !isTold(table)) return null;
  const canTry = isAmount(found);
  const current = canTry ? numberAt(found) : null;
  const amount = canTry ? (tried ?? current) : null;
  const { lines, reaches } = leftBy(examination, found, amount);
  return {
    ...{ sheet: at.sheet, cell: a1(at.row, at.column), table, record: found.record },
    ...{ column: found.column?.name ?? null, canTry, current, tried: canTry ? tried : null },
    ...inWords(lines, reaches, words),
  };
}

function isTold(table: string | undefined): table is WhatIf['table'] {
  return table === 'Allocation' || table === 'Expenditures' || table === 'Shares' || table === 'Cofinancing';
}

function isAmount({ table, column, record }: CellRecord): boolean {
  if (!column || column.type !== 'money' || (column.formulas?.ids[record!] ?? -1) >= 0) return false;
  return table.table === 'Expenditures' ? column.name === 'Amount' : table.table !== 'Shares';
}

function numberAt({ column, record }: CellRecord): number | null {
  const number = column?.numbers?.[record!] ?? NaN;
  return Number.isNaN(number) ? null : number;
}

function leftBy(
  examination: Examination,
  { table, column, record }: CellRecord,
  amount: number | null,
): { readonly lines: Left[]; readonly reaches: Reach[] } {
  const year = column?.name.startsWith('Year ') ? yearOf(column) : null;
  const now = column?.numbers?.[record!] ?? NaN;
  const more = year === null || amount === null ? 0 : amount - (Number.isNaN(now) ? 0 : now);
  switch (table.table) {
    case 'Allocation':
      return { lines: allocationLines(examination, record!, year, more), reaches: [] };
    case 'Cofinancing':
      return { lines: pledgeLines(examination, record!, year, more), reaches: [] };
    case 'Shares':
      return shareLines(examination, record!);
    default:
      return expenditureLeft(examination, record!, column?.name === 'Amount' ? amount : undefined);
  }
}

/** `amount` where the cell is the Amount itself; else the row's own counts. */
function expenditureLeft(examination: Examination, record: number, amount?: number | null) {
  const own = examination.grant.expenditures.amount[record]!;
  const counted = (amount === undefined ? (Number.isNaN(own) ? null : own) : amount) ?? 0;
  return {
    lines: expenditureLines(examination, record, counted),
    reaches: expenditureReach(examination, record, counted),
  };
}
