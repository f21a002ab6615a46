// Writing to the workbook from a screen: one deed at a time, its outcome told, the figures checked again right after. Nothing is
// written but what the person has seen.
import { useCallback, useState } from 'react';
import { problemOf } from '../../app/live/problem';
import { writeAll, type Write, type WriteReport } from '../../app/live/write';
import type { Words } from '../../words/words';
import { usePane } from './context';
import { describeForPane } from './describeForPane';
import { appendNotice, applyNotice } from './reportNotices';
import type { Notice } from './state';

export interface Writing {
  readonly isWriting: boolean;
  /** Resolves to whether it was written; `done` says so in the past tense: "4 cells were changed". */
  readonly write: (what: Write, done: string) => Promise<boolean>;
}

export function useWrite(): Writing {
  const { workbook, words, dispatch, checkNow } = usePane();
  const [isWriting, setIsWriting] = useState(false);
  const write = useCallback(
    async (what: Write, done: string): Promise<boolean> => {
      setIsWriting(true);
      try {
        const report = await writeAll(workbook, what);
        const failure = failureNotice(report, words);
        dispatch({ do: 'tell', notice: failure ?? { tone: 'success', title: done, text: '' } });
        checkNow();
        return failure === null;
      } catch (error) {
        const notice = describeForPane(problemOf(error), words);
        dispatch({ do: 'tell', notice: { ...notice, title: words.text('pane.nothing-changed') } });
        return false;
      } finally {
        setIsWriting(false);
      }
    },
    [workbook, words, dispatch, checkNow],
  );
  return { isWriting, write };
}

function failureNotice(report: WriteReport, words: Words): Notice | null {
  if (report.outcome === 'written') return null;
  if (report.outcome === 'edits') return applyNotice(report.report, words);
  const rows = appendNotice(report.report, words);
  const undone = report.undone && applyNotice(report.undone, words);
  return undone ? { ...undone, text: `${rows?.text ?? ''}\n${undone.text}` } : rows;
}
