// Adding a model's sheets to the workbook: which names are taken, how far it has come, how to stop it.
import { useCallback, useRef, useState } from 'react';
import { problemOf } from '../../../app/live/problem';
import type { SheetPlan } from '../../../app/live/workbook';
import type { WorkbookModel } from '../../../app/newWorkbook';
import { usePane } from '../../state/context';
import { describeForPane } from '../../state/describeForPane';
import { sheetsNotice } from '../../state/reportNotices';

export interface AddingSheets {
  readonly clashes: SheetPlan['clashes'];
  /** Sheets of sheets; null while nothing is being added. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** Looks which names are taken. */
  readonly plan: (model: WorkbookModel | null) => void;
  /** Adds what was planned last. */
  readonly add: () => void;
  readonly stop: () => void;
}

export function useAddSheets(): AddingSheets {
  const { workbook, words, dispatch } = usePane();
  const [planned, setPlanned] = useState<SheetPlan | null>(null);
  const [progress, setProgress] = useState<AddingSheets['progress']>(null);
  const running = useRef<AbortController | null>(null);
  const fail = useCallback(
    (error: unknown) => dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) }),
    [dispatch, words],
  );
  const plan = useCallback(
    (model: WorkbookModel | null) => {
      setPlanned(null);
      if (model) workbook.planSheets(model).then(setPlanned, fail);
    },
    [workbook, fail],
  );
  const add = useCallback(() => {
    if (!planned) return;
    running.current = new AbortController();
    setProgress({ done: 0, total: planned.model.sheets.length });
    const onProgress = (done: number, total: number) => setProgress({ done, total });
    workbook
      .addSheets(planned.model, { onProgress, signal: running.current.signal })
      .then((report) => dispatch({ do: 'tell', notice: sheetsNotice(report, words) }), fail)
      .finally(() => setProgress(null));
  }, [planned, workbook, words, dispatch, fail]);
  const stop = useCallback(() => running.current?.abort(), []);
  return { clashes: planned?.clashes ?? [], progress, plan, add, stop };
}
