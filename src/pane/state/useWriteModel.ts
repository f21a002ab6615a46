// Writes a sheet of Allot's own from a model that is on its way. A name that a sheet of the person's has gives way to another,
// and that is told.
import { useCallback } from 'react';
import { problemOf } from '../../app/live/problem';
import type { LiveWorkbookPort, RewriteReport } from '../../app/live/workbook';
import type { Pane } from './context';
import { describeForPane } from './describeForPane';
import { sheetsNotice } from './reportNotices';

export type Model = Parameters<LiveWorkbookPort['rewriteSheet']>[0];

export function useWriteModel({ workbook, words, dispatch }: Pane): (model: Promise<Model>) => Promise<void> {
  return useCallback(
    async (model) => {
      try {
        dispatch({ do: 'tell', notice: sheetsNotice(await writeBeside(workbook, await model), words) });
      } catch (error) {
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      }
    },
    [workbook, words, dispatch],
  );
}

export async function writeBeside(workbook: LiveWorkbookPort, model: Model): Promise<RewriteReport> {
  const report = await workbook.rewriteSheet(model);
  if (report.outcome !== 'clash') return report;
  return workbook.rewriteSheet((await workbook.planSheets(model)).model);
}
