// What of a table cannot be seen: its rows and columns within the runs that a sheet hides.
import type { Known } from './known';
import type { RowRun, SheetFacts, SheetState, TableFacts } from './facts';

/** The state of the sheet that a table stands on. */
export function sheetOf(facts: SheetFacts, table: TableFacts): SheetState | undefined {
  return facts.sheets.find(({ name }) => name === table.sheet);
}

/** Whether a row or column lies in one of the runs. False where the host does not tell. */
export function isInRuns(runs: Known<readonly RowRun[]>, index: number): boolean {
  return runs.known && runs.value.some(({ first, last }) => index >= first && index <= last);
}

/** The records whose row lies in one of the runs, ascending. */
export function recordsIn(runs: Known<readonly RowRun[]>, { rows }: TableFacts): number[] {
  if (!runs.known || runs.value.length === 0) return [];
  const sorted = runs.value.toSorted((a, b) => a.first - b.first);
  const records: number[] = [];
  let next = 0;
  for (let record = 0; record < rows.length; record++) {
    while (next < sorted.length && sorted[next]!.last < rows[record]!) next++;
    if (next === sorted.length) break;
    if (sorted[next]!.first <= rows[record]!) records.push(record);
  }
  return records;
}
