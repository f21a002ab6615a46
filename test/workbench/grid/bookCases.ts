// What every book does, whatever stands behind it: run on the model in memory, and on the grid in a browser.
import { CELL_CASES } from './cellCases';
import { PART_CASES } from './partCases';

export const BOOK_CASES = [...CELL_CASES, ...PART_CASES];
