// What is hidden, protected or merged on each sheet; rows hidden by a filter apart from rows hidden by hand.
import type { RowRun, SheetState } from '../../core/sheet/facts';
import { known, NOT_TOLD, type Known } from '../../core/sheet/known';
import type { Area } from '../../core/sheet/cellRef';
import type { SheetSnapshot } from '../snapshot';

export function stateOf(sheet: SheetSnapshot): SheetState {
  const { name, visibility, isProtected, hiddenColumns, merged } = sheet;
  return { name, visibility, isProtected, hiddenColumns, merged, ...splitHiddenRows(sheet) };
}

function splitHiddenRows({ hiddenRows, activeFilters }: SheetSnapshot): {
  hiddenRows: Known<readonly RowRun[]>;
  filteredRows: Known<readonly RowRun[]>;
} {
  if (!hiddenRows.known || !activeFilters.known) return { hiddenRows: NOT_TOLD, filteredRows: NOT_TOLD };
  const byHand: RowRun[] = [];
  const filtered: RowRun[] = [];
  for (const run of hiddenRows.value) {
    const filter = activeFilters.value.find((area) => run.first <= area.lastRow && run.last > area.firstRow);
    if (filter) divide(run, filter, byHand, filtered);
    else byHand.push(run);
  }
  return { hiddenRows: known(byHand), filteredRows: known(filtered) };
}

/** The part of a run below the filter's heading row is filtered out; what stands outside was hidden by hand. */
function divide(run: RowRun, filter: Area, byHand: RowRun[], filtered: RowRun[]): void {
  const first = Math.max(run.first, filter.firstRow + 1);
  const last = Math.min(run.last, filter.lastRow);
  if (run.first < first) byHand.push({ first: run.first, last: first - 1 });
  filtered.push({ first, last });
  if (run.last > last) byHand.push({ first: last + 1, last: run.last });
}
