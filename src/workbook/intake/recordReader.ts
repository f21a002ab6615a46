// The cells of a table by record and column, as records of the grant are made from them.
import { BLANK, UNKNOWN, type Measured } from '../../core/grant/grant';
import { CHOICES, type ChoiceListName } from '../layout/choices';
import type { TextPool } from './pool';
import type { OpenTable } from './readTable';

/** Reads a table's cells by record. */
export interface Reader {
  text(column: string, record: number): string;
  number(column: string, record: number): number;
  code(column: string, record: number): number;
  choice<T extends string>(column: string, list: ChoiceListName, record: number): T | null;
  measured(column: string, record: number): Measured;
  /** How many columns of a series there are, from number 1 on. */
  seriesLength(series: string): number;
}

/** Columns that are absent read as blank. */
export function readerOf(table: OpenTable, pool: TextPool): Reader {
  const column = (name: string) => table.columns.get(name);
  const text = (name: string, record: number) => {
    const index = column(name)?.texts?.[record] ?? BLANK;
    return index < 0 ? '' : pool.strings[index]!;
  };
  const number = (name: string, record: number) => column(name)?.numbers?.[record] ?? NaN;
  return {
    text,
    number,
    code: (name, record) => column(name)?.codes?.[record] ?? BLANK,
    choice<T extends string>(name: string, list: ChoiceListName, record: number) {
      const code = column(name)?.codes?.[record] ?? BLANK;
      return code === BLANK || code === UNKNOWN ? null : (CHOICES[list][code]!.name as T);
    },
    measured(name, record) {
      const value = number(name, record);
      return Number.isNaN(value) ? text(name, record) || null : value;
    },
    seriesLength(series) {
      let length = 0;
      while (table.columns.has(`${series} ${length + 1}`)) length++;
      return length;
    },
  };
}
