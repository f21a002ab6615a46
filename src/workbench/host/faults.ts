// Everything that can be made hard for the add-in, as data that may be changed at any time. It says what is so, not how
// the host brings it about.
import type { CultureModel } from './culture';
import { CULTURES } from './culture';

/** Codes with which a whole request fails: busy, session over, no capability, internal. */
export type RequestFault = 5001 | 5012 | 5102 | 5103 | 5104 | 7000;

export interface Faults {
  /** A person is typing into a cell: requests fail unless they ask to wait. */
  isEditingCell: boolean;
  /** The workbook may only be read. */
  isReadOnly: boolean;
  /** Sheets may not be added, deleted, moved or renamed. */
  isStructureProtected: boolean;
  /** The next requests fail with these, one each. */
  nextRequests: RequestFault[];
  /** Milliseconds before a request is looked at. */
  delay: number;
  /** Bytes that a request and its answer may have each. */
  payloadLimit: number;
  /** Cells above which arrays of a range are read as null, without an error. */
  cellLimit: number;
  /** What becomes of change events on their way. */
  events: 'once' | 'twice' | 'lost';
  culture: CultureModel;
}

/** Excel on the web on a good day. */
export function noFaults(): Faults {
  return {
    isEditingCell: false,
    isReadOnly: false,
    isStructureProtected: false,
    nextRequests: [],
    delay: 0,
    payloadLimit: 5 * 1024 * 1024,
    cellLimit: 5_000_000,
    events: 'once',
    culture: CULTURES['en-US'],
  };
}
