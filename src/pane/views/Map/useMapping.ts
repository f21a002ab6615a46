// Writes a mapping that the person has seen: planned anew from the present figures, told where it can't be, one at a time.
import { useRef, useState } from 'react';
import type { MappingRequest, MappingToWrite } from '../../../app/mapping/request';
import type { Write } from '../../../app/live/write';
import { usePane } from '../../state/context';
import { useWrite } from '../../state/useWrite';

export interface Mapping {
  readonly isBusy: boolean;
  /** Resolves to whether it was written; `done` says so in the past tense. */
  readonly map: (request: MappingRequest, done: string) => Promise<boolean>;
}

export function useMapping(): Mapping {
  const { ask, words, dispatch } = usePane();
  const { write } = useWrite();
  const busy = useRef(false);
  const [isBusy, setIsBusy] = useState(false);
  const refuse = (text: string) => {
    dispatch({ do: 'tell', notice: { tone: 'error', title: words.text('pane.nothing-changed'), text } });
    return false;
  };
  const carryOut = async (request: MappingRequest, done: string) => {
    const plan: MappingToWrite = await ask('mappingToWrite', request);
    if (plan.outcome === 'gone') return refuse(words.text('map.waits.gone'));
    if (plan.outcome === 'blocked') return refuse(plan.text);
    if (isNothing(plan.write)) return refuse(words.text('map.waits.same'));
    return write(plan.write, done);
  };
  const map = async (request: MappingRequest, done: string) => {
    if (busy.current) return false;
    busy.current = true;
    setIsBusy(true);
    try {
      return await carryOut(request, done);
    } catch (error) {
      dispatch({ do: 'programFailed', error });
      return false;
    } finally {
      busy.current = false;
      setIsBusy(false);
    }
  };
  return { isBusy, map };
}

function isNothing({ edits, append }: Write): boolean {
  return edits.length === 0 && append === null;
}
