// Writes a decision as one deed: a sheet that is missing, then rows of several tables, the row of the decision last. A step that
// does not come about takes back those before it; what could not be taken back is told exactly.
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
  const sheets = addSheets && (await port.addSheets(addSheets));
  if (sheets && sheets.outcome !== 'added') return { outcome: 'sheet', report: sheets };
  const rows: Written[] = [];
  for (const append of appends) {
    const { table } = append;
    const isFirst = !sheets && rows.length === 0;
    const report = await appendOrSay(port, append, isFirst);
    if (report.outcome !== 'added') return { outcome: 'rows', table, report, left: await takeBack(rows, sheets) };
    rows.push({ table, report });
  }
  return { outcome: 'written' };
}

interface Written {
  readonly table: string;
  readonly report: Extract<AppendReport, { readonly outcome: 'added' }>;
}

/** The last first, as they came. A sheet that goes takes its rows along. */
async function takeBack(
  rows: readonly Written[],
  sheets: Extract<AddSheetsReport, { readonly outcome: 'added' }> | null,
): Promise<LeftBehind> {
  const stuck: Written[] = [];
  for (const one of rows.toReversed()) if (!(await one.report.takeBack())) stuck.unshift(one);
  const leftSheets = sheets ? await sheets.takeBack() : [];
  const isGone = (sheet: string) => sheets?.sheets.includes(sheet) && !leftSheets.includes(sheet);
  return {
    sheets: leftSheets,
    rows: stuck.flatMap(({ table, report: { sheet, area } }) =>
      isGone(sheet) ? [] : [{ table, place: { sheet, area } }],
    ),
  };
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
