// Follows which cell is selected in the workbook: the first of an area. Where the program can't tell, a notice says why.
import { useEffect, useEffectEvent } from 'react';
import { problemOf } from '../../app/live/problem';
import type { Pane } from './context';
import { describeForPane } from './describeForPane';

export function useSelection({ workbook, dispatch, words }: Pick<Pane, 'workbook' | 'dispatch' | 'words'>): void {
  const tellProblem = useEffectEvent((error: unknown) => {
    dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
  });
  useEffect(() => {
    const watching = workbook.watchSelection(({ sheet, area }) => {
      dispatch({ do: 'select', selection: { sheet, row: area.firstRow, column: area.firstColumn } });
    });
    const stopping = watching.then(
      (stop) => stop,
      (error: unknown) => tellProblem(error),
    );
    return () => {
      stopping.then((stop) => stop?.()).catch((error: unknown) => dispatch({ do: 'programFailed', error }));
    };
  }, [workbook, dispatch]);
}
