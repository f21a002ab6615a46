// What the product asks of a workbook, be it a file or Excel. Faces depend on this, never on an adapter.
import type { WorkbookSnapshot } from './snapshot';

export interface WorkbookPort {
  /** Reads the whole workbook. Rejects with `UnreadableWorkbook` when it can't be examined. */
  capture(): Promise<WorkbookSnapshot>;
}

export type ProblemCode =
  | 'not-found'
  | 'not-permitted'
  | 'not-a-workbook'
  | 'legacy-format'
  | 'encrypted'
  | 'corrupt'
  | 'no-cells'
  | 'unsafe'
  | 'too-large'
  | 'crashed';

/**
 * The workbook can't be examined: not a fault of its data, and not a crash of ours. `detail` names parts and limits
 * (`part`, `limit`, …) for the message; the sentence for people is made in `words`.
 */
export class UnreadableWorkbook extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(detail)}`);
    this.name = 'UnreadableWorkbook';
  }
}
