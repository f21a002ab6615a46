// Selects the rows behind a figure in the workbook. Excel is asked for one area, so where the rows lie apart the first area is
// selected, and the answer says so.
import { useCallback, useState } from 'react';
import { areaOfPlace } from '../../../app/live/places';
import { problemOf } from '../../../app/live/problem';
import { usePane } from '../../state/context';
import { describeForPane } from '../../state/describeForPane';
import type { MatrixPair } from './cells';

export interface RowsSelected {
  readonly pair: MatrixPair;
  readonly sheet: string;
  /** The first is selected. */
  readonly areas: readonly string[];
  /** Rows of the first area, and of all. */
  readonly selected: number;
  readonly count: number;
}

export interface RowSelection {
  /** What was selected last; null before, and where there was nothing to select. */
  readonly done: RowsSelected | null;
  readonly select: (pair: MatrixPair) => Promise<void>;
}

export function useSelectRows(): RowSelection {
  const { ask, workbook, words, dispatch } = usePane();
  const [done, setDone] = useState<RowsSelected | null>(null);
  const select = useCallback(
    async (pair: MatrixPair) => {
      try {
        const { count, sheet, areas } = await ask('matrixCell', pair);
        const place = areaOfPlace({ sheet, cell: areas[0] ?? null });
        if (!place) return setDone(null);
        await workbook.select(place);
        const selected = place.area.lastRow - place.area.firstRow + 1;
        setDone({ pair, sheet: place.sheet, areas, selected, count });
      } catch (error) {
        setDone(null);
        dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
      }
    },
    [ask, workbook, words, dispatch],
  );
  return { done, select };
}
