// A change to one cell, as data. The old value is part of it: an edit is refused where the cell is not as expected.
import type { CellRef } from './cellRef';

export type CellValue = string | number | boolean | null;

export interface CellEdit {
  readonly at: CellRef;
  readonly expected: CellValue;
  readonly value: CellValue;
}
