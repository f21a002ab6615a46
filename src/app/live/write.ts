// A write of cells and of rows as one deed: rows that are refused or fail take the cells back with them.
import type { CellEdit } from '../../core/sheet/cellEdit';
import { problemOf } from './problem';
import type { AppendReport, ApplyReport, LiveWorkbookPort, NewRows } from './workbook';

export interface Write {
  readonly edits: readonly CellEdit[];
  /** Rows to add after the edits; null for none. */
  readonly append: NewRows | null;
}

export type WriteReport =
  | { readonly outcome: 'written' }
  /** The cells were not written; nothing else was tried. */
  | { readonly outcome: 'edits'; readonly report: Exclude<ApplyReport, { readonly outcome: 'applied' }> }
  /** The rows were not added; `undone` tells what became of taking the cells back, null where there were none. */
  | {
      readonly outcome: 'rows';
      readonly report: Exclude<AppendReport, { readonly outcome: 'added' }>;
      readonly undone: ApplyReport | null;
    };

/** Writes all or nothing, as far as the workbook's program lets it. Rejects with `HostProblem` where nothing has been written. */
export async function writeAll(port: LiveWorkbookPort, { edits, append }: Write): Promise<WriteReport> {
  if (edits.length > 0) {
    const report = await port.apply(edits);
    if (report.outcome !== 'applied') return { outcome: 'edits', report };
  }
  if (append === null || append.rows.length === 0) return { outcome: 'written' };
  const report = await appendOrSay(port, append);
  if (report.outcome === 'added') return { outcome: 'written' };
  return { outcome: 'rows', report, undone: edits.length > 0 ? await port.apply(edits.map(reverse)) : null };
}

/** A problem of the program becomes a report, so that the cells are taken back all the same. */
async function appendOrSay(port: LiveWorkbookPort, append: NewRows): Promise<AppendReport> {
  try {
    return await port.appendRows(append);
  } catch (error) {
    const problem = problemOf(error);
    if (problem.whose !== 'host') throw error;
    return { outcome: 'failed', problem: problem.code, left: null };
  }
}

function reverse({ at, expected, value }: CellEdit): CellEdit {
  return { at, expected: value, value: expected };
}
