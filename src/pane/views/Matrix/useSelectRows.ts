// Selects the rows behind a figure in the workbook. Excel is asked for one area, so where the rows lie apart the first area is
// selected, the answer says so, and the others can be gone to.
import { useState } from 'react';
import { areaOfPlace } from '../../../app/live/places';
import { problemOf } from '../../../app/live/problem';
import { usePane } from '../../state/context';
import { describeForPane } from '../../state/describeForPane';
import type { MatrixPair } from './cells';

export interface RowsBehind {
  readonly pair: MatrixPair;
  readonly sheet: string;
  readonly areas: readonly string[];
  /** How many rows there are in all areas. */
  readonly count: number;
}

export interface RowsSelected extends RowsBehind {
  /** The area that was selected, and its rows. */
  readonly area: string;
  readonly selected: number;
}

export interface RowSelection {
  /** What was selected last; null before, and where there was nothing to select. */
  readonly done: RowsSelected | null;
  readonly select: (pair: MatrixPair) => Promise<void>;
  /** Goes on to another area of the same rows. */
  readonly selectArea: (rows: RowsBehind, area: string) => Promise<void>;
}

export function useSelectRows(): RowSelection {
  const { ask, workbook, words, dispatch } = usePane();
  const [done, setDone] = useState<RowsSelected | null>(null);
  const orTell = async (deed: () => Promise<RowsSelected | null>) => {
    try {
      setDone(await deed());
    } catch (error) {
      setDone(null);
      dispatch({ do: 'tell', notice: describeForPane(problemOf(error), words) });
    }
  };
  const selected = async ({ pair, sheet, areas, count }: RowsBehind, area: string): Promise<RowsSelected | null> => {
    const place = areaOfPlace({ sheet, cell: area });
    if (!place) return null;
    await workbook.select(place);
    return { pair, sheet, areas, count, area, selected: place.area.lastRow - place.area.firstRow + 1 };
  };
  return {
    done,
    select: (pair) =>
      orTell(async () => {
        const { count, sheet, areas } = await ask('matrixCell', pair);
        const [first] = areas;
        return sheet === null || first === undefined ? null : selected({ pair, sheet, areas, count }, first);
      }),
    selectArea: (rows, area) => orTell(() => selected(rows, area)),
  };
}
