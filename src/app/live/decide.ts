// Writes a decision as one deed: a sheet that is missing, then rows of several tables, the row of the decision last. A step that
// does not come about ends it; what was written before is told exactly, for Excel takes no rows back that others may have seen.
import { problemOf } from './problem';
import type { AddSheetsReport, AppendReport, LiveWorkbookPort, NewRows, SheetPlace } from './workbook';

export interface Decision {
  /** Added first. */
  readonly addSheets: Parameters<LiveWorkbookPort['addSheets']>[0] | null;
  /** Added in this order. */
  readonly appends: readonly NewRows[];
}

/** What stands in the workbook although the decision does not. */
export interface LeftBehind {
  readonly sheets: readonly string[];
  readonly rows: readonly { readonly table: string; readonly place: SheetPlace }[];
}

export type DecisionReport =
  | { readonly outcome: 'written' }
  /** The sheet was not added; nothing else was tried. */
  | { readonly outcome: 'sheet'; readonly report: Exclude<AddSheetsReport, { readonly outcome: 'added' }> }
  | {
      readonly outcome: 'rows';
      readonly table: string;
      readonly report: Exclude<AppendReport, { readonly outcome: 'added' }>;
      readonly left: LeftBehind;
    };

/** Rejects with `HostProblem` only where nothing has been written. */
export async function decide(port: LiveWorkbookPort, { addSheets, appends }: Decision): Promise<DecisionReport> {
  const sheets: string[] = [];
  if (addSheets) {
    const report = await port.addSheets(addSheets);
    if (report.outcome !== 'added') return { outcome: 'sheet', report };
    sheets.push(...report.sheets);
  }
  const rows: { table: string; place: SheetPlace }[] = [];
  for (const append of appends) {
    const isFirst = sheets.length === 0 && rows.length === 0;
    const report = await appendOrSay(port, append, isFirst);
    if (report.outcome !== 'added') return { outcome: 'rows', table: append.table, report, left: { sheets, rows } };
    rows.push({ table: append.table, place: { sheet: report.sheet, area: report.area } });
  }
  return { outcome: 'written' };
}

/** Once something is written, a problem of the program becomes a report: what stands there must be told. */
async function appendOrSay(port: LiveWorkbookPort, rows: NewRows, isFirst: boolean): Promise<AppendReport> {
  try {
    return await port.appendRows(rows);
  } catch (error) {
    const problem = problemOf(error);
    if (isFirst || problem.whose !== 'host') throw error;
    return { outcome: 'failed', problem: problem.code, left: null };
  }
}
