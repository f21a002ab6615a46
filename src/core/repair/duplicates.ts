// A row of the allocation that stands twice, to the cent: taking the later one away is the repair where it makes up the whole
// difference. Rows that share only partner and budget line are left to people.
import type { SheetFacts } from '../sheet/facts';
import { lineKey, textAt } from './approved';
import { effectOn, repairOf, type SearchContext } from './effect';
import type { Repair } from './repair';
import { missingFrom, type AmountCell, type Sum } from './sums';

export function duplicateRepairs(sum: Sum, { facts, sums }: SearchContext): Repair[] {
  if (sum.kind !== 'award') return [];
  const rows = rowsOf(sum);
  const firsts = new Map<string, number>();
  return rows.flatMap((cells, record) => {
    const name = nameOf(cells, record, facts);
    const isCopy = firsts.has(name);
    if (!isCopy) firsts.set(name, record);
    const total = cells.reduce((all, { amount }) => all + amount, 0);
    if (!isCopy || total !== -missingFrom(sum) || cells.some(({ isFormula }) => isFormula)) return [];
    const moves = cells.filter(({ amount }) => amount !== 0).map((cell) => ({ cell, by: -cell.amount }));
    const others = sums.filter(({ kind, total: at }) => kind !== 'row' || at!.record !== record);
    const effect = effectOn(others, moves);
    return effect ? [repairOf(moves, ['duplicate-row'], effect.mended.length - 1, record)] : [];
  });
}

function rowsOf({ cells }: Sum): AmountCell[][] {
  const rows: AmountCell[][] = [];
  for (const cell of cells) (rows[cell.record] ??= []).push(cell);
  return rows;
}

function nameOf(cells: readonly AmountCell[], record: number, facts: SheetFacts): string {
  const table = facts.tables.get('Allocation')!;
  const line = lineKey(textAt(facts, table, 'Partner', record), textAt(facts, table, 'Budget line', record));
  return `${line}\n${cells.map(({ amount }) => amount).join(' ')}`;
}
