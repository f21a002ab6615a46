// Which rows and columns of a sheet's cells in use are hidden, as runs. What is hidden beyond them hides nothing.
import type { RowRun } from '../../../core/sheet/facts';

export interface HiddenLines {
  rows: RowRun[];
  columns: RowRun[];
}

/** Adds lines from `first` on to the runs, which end before it. */
export function addHidden(runs: RowRun[], first: number, isHidden: readonly boolean[]): void {
  isHidden.forEach((hidden, index) => {
    if (!hidden) return;
    const line = first + index;
    const before = runs.at(-1);
    if (before !== undefined && before.last === line - 1) runs[runs.length - 1] = { ...before, last: line };
    else runs.push({ first: line, last: line });
  });
}

/** The runs where Excel answers for all lines at once: false for none, true for all; null stays to be asked. */
export function runsOf(answer: boolean | null, first: number, last: number): RowRun[] {
  return answer === true ? [{ first, last }] : [];
}
