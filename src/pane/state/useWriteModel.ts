// Writes a sheet of Allot's own from a model that is on its way. A name that a sheet of the person's has gives way to another,
// and that is told.
import { useCallback } from 'react';
import { problemOf } from '../../app/live/problem';
import type { LiveWorkbookPort } from '../../app/live/workbook';
import type { Words } from '../../words/words';
import type { Pane } from './context';
import { describeForPane } from './describeForPane';
import type { Notice } from './state';

export type Model = Parameters<LiveWorkbookPort['rewriteSheet']>[0];

export function useWriteModel({ workbook, words, dispatch }: Pane): (model: Promise<Model>) => Promise<void> {
  return useCallback(
    async (model) => {
      try {
        dispatch({ do: 'tell', notice: await writeBeside(workbook, await model, words) });
      } catch (error) {
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      }
    },
    [workbook, words, dispatch],
  );
}

/** Writes the sheet, under another name where its own is a person's, and gives what to tell of it. */
export async function writeBeside(workbook: LiveWorkbookPort, model: Model, words: Words): Promise<Notice> {
  const { sheetsNotice } = await import('./reportNotices');
  const report = await workbook.rewriteSheet(model);
  if (report.outcome !== 'clash') return sheetsNotice(report, words);
  return sheetsNotice(await workbook.rewriteSheet((await workbook.planSheets(model)).model), words);
}
