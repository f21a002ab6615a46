// Writes a sheet of Allot's own into the workbook, when asked: the findings, or the summary. A name that a sheet of the person's
// has gives way to another, and that is told.
import { useCallback } from 'react';
import type { PaneDesk } from '../../commands/command';
import { problemOf } from '../../app/live/problem';
import type { Pane } from './context';
import { describeForPane } from './describeForPane';
import { clockOf } from './useClock';
import { writeBeside } from './useWriteModel';

export function useWriteSheet({ ask, workbook, words, dispatch, state: { checkedAt } }: Pane): PaneDesk['write'] {
  return useCallback(
    async (sheet) => {
      try {
        const time = clockOf(words.reader)(checkedAt ?? Date.now());
        const made = await ask('sheetToWrite', { sheet, time });
        const notice =
          made.outcome === 'ready'
            ? await writeBeside(workbook, made.model, words)
            : { tone: 'warning' as const, title: words.text('pane.nothing-changed'), text: made.text };
        dispatch({ do: 'tell', notice });
      } catch (error) {
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      }
    },
    [ask, workbook, words, dispatch, checkedAt],
  );
}
