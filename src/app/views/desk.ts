// What a view is made from: an examined workbook with its cells, and the words of the person who reads. Views are plain data,
// so that they can cross to another thread; amounts stay minor units, and screens format them.
import type { OpenWorkbook } from '../openWorkbook';
import type { Words } from '../../words/words';

export interface Desk extends OpenWorkbook {
  readonly words: Words;
}

/** A cell that a figure leads to. Null sheet and cell where nothing stands to lead to. */
export interface FigurePlace {
  readonly sheet: string | null;
  /** A1 address of a cell or an area. */
  readonly cell: string | null;
}
