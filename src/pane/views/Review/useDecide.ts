// Writes a decision that the person has seen: planned anew from the present figures, told where it can't be, one at a time; the
// figures are checked again right after.
import { useRef, useState } from 'react';
import { decide } from '../../../app/live/decide';
import { problemOf } from '../../../app/live/problem';
import type { ToWrite } from '../../../app/reviewing/toWrite';
import { usePane } from '../../state/context';
import { describeForPane } from '../../state/describeForPane';
import type { Notice } from '../../state/state';
import { decisionNotice } from './decisionNotice';

export interface Deciding {
  readonly isBusy: boolean;
  /** Resolves to whether it was written; `done` says so in the past tense. */
  readonly carryOut: (planned: Promise<ToWrite>, done: string) => Promise<boolean>;
}

export function useDecide(): Deciding {
  const { workbook, words, dispatch, checkNow } = usePane();
  const busy = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const tell = (notice: Notice) => dispatch({ do: 'tell', notice });
  const title = words.text('pane.nothing-changed');
  const write = async (planned: Promise<ToWrite>, done: string): Promise<boolean> => {
    const toWrite = await planned;
    if (toWrite.outcome === 'changed') {
      tell({ tone: 'warning', title, text: words.text('reviewing.changed-meanwhile') });
      return false;
    }
    if (toWrite.outcome === 'refused') {
      tell({ tone: 'error', title, text: toWrite.refusals.map(({ text }) => text).join('\n') });
      return false;
    }
    const notice = decisionNotice(await decide(workbook, toWrite.plan), words);
    tell(notice ?? { tone: 'success', title: done, text: '' });
    checkNow();
    return notice === null;
  };
  const carryOut = async (planned: Promise<ToWrite>, done: string) => {
    if (busy.current) return false;
    busy.current = true;
    setIsBusy(true);
    try {
      return await write(planned, done);
    } catch (error) {
      tell({ ...describeForPane(problemOf(error), words), title });
      return false;
    } finally {
      busy.current = false;
      setIsBusy(false);
    }
  };
  return { isBusy, carryOut };
}
