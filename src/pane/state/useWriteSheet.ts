// Writes a sheet of Allot's own into the workbook, when asked: the findings, or the summary. A name that a sheet of the person's
// has gives way to another, and that is told; a Summary that stands already is shown.
import { useCallback } from 'react';
import type { PaneDesk } from '../../commands/command';
import type { Answer } from '../../app/engine/questions';
import { problemOf } from '../../app/live/problem';
import type { Words } from '../../words/words';
import type { Pane } from './context';
import { describeForPane } from './describeForPane';
import type { Notice } from './state';
import { clockOf } from './useClock';
import { writeBeside } from './useWriteModel';

export function useWriteSheet({ ask, workbook, words, dispatch, goTo, state: { checkedAt } }: Pane): PaneDesk['write'] {
  return useCallback(
    async (sheet) => {
      try {
        const time = clockOf(words.reader)(checkedAt ?? Date.now());
        const made = await ask('sheetToWrite', { sheet, time });
        if (made.outcome === 'standing') goTo({ sheet: made.sheet, cell: 'A1' });
        const notice =
          made.outcome === 'ready' ? await writeBeside(workbook, made.model, words) : notWritten(made, words);
        dispatch({ do: 'tell', notice });
      } catch (error) {
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      }
    },
    [ask, workbook, words, dispatch, goTo, checkedAt],
  );
}

function notWritten(made: Exclude<Answer<'sheetToWrite'>, { outcome: 'ready' }>, words: Words): Notice {
  if (made.outcome === 'blocked')
    return { tone: 'warning', title: words.text('pane.nothing-changed'), text: made.text };
  const title = words.text('write.standing', { sheet: made.sheet });
  return { tone: 'info', title, text: words.text('write.standing-why') };
}
