// Writes a sheet of Allot's own into the workbook, when asked: the findings, or the summary.
import { useCallback } from 'react';
import type { PaneDesk } from '../../commands/command';
import { problemOf } from '../../app/live/problem';
import type { Pane } from './context';
import { describeForPane } from './describeForPane';
import { sheetsNotice } from './reportNotices';

export function useWriteSheet({ ask, workbook, words, dispatch }: Pane): PaneDesk['write'] {
  return useCallback(
    async (sheet) => {
      try {
        const model = await ask('sheetToWrite', { sheet, at: new Date().toISOString() });
        const report = await workbook.rewriteSheet(model);
        dispatch({ do: 'tell', notice: sheetsNotice(report, words) });
      } catch (error) {
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      }
    },
    [ask, workbook, words, dispatch],
  );
}
