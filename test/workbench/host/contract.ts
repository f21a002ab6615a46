// What office.js and a host must agree on, as far as the add-in relies on it: cases that run unchanged over the bridge in Node and
// over messages in a page. A case is a function over the globals `Excel` and `OfficeExtension` that uses nothing else, so that
// its text can be sent to a page; each makes a sheet of its own, so that all may run in one workbook.
import { CELL_CASES } from './contractCells';
import { PART_CASES } from './contractParts';

export const CONTRACT = [...CELL_CASES, ...PART_CASES];
