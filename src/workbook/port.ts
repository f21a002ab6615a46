// What the product asks of a workbook, be it a file or Excel. Faces depend on this, never on an adapter.
import type { CellEdit, CellValue } from '../core/sheet/cellEdit';
import type { Area, CellRef } from '../core/sheet/cellRef';
import type { WorkbookModel } from './layout/template/model';
import type { WorkbookSnapshot } from './snapshot';

export interface WorkbookPort {
  /**
   * Reads the whole workbook. Rejects with `UnreadableWorkbook` when it can't be examined, with `HostProblem` when the
   * program that holds it does not answer as it should.
   */
  capture(options?: CaptureOptions): Promise<WorkbookSnapshot>;
}

export interface CaptureOptions {
  /** Told after each piece: what is read of what is to be read, in units of the adapter's own. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told once when the host makes us wait: a person is typing in a cell, or a list is open. */
  readonly onWaiting?: () => void;
  /** Stops between two pieces; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** A workbook that people work in while we look at it. */
export interface LiveWorkbookPort extends WorkbookPort {
  /**
   * The workbook again, reading only what changed since the snapshot given last, and the results of its formulas. Where
   * the changes do not explain what is found (a table moved, a sheet went), everything that is in doubt is read anew.
   */
  reread(changes: readonly WorkbookChange[], options?: CaptureOptions): Promise<WorkbookSnapshot>;
  /** Writes all edits or none. A cell that is not as expected refuses them all; after a failure old values go back. */
  apply(edits: readonly CellEdit[]): Promise<ApplyReport>;
  /** Calls back after a pause in the changes, with all of them; each is a hint, nothing promises that none is missed. */
  watch(onChange: (changes: readonly WorkbookChange[]) => void): Promise<StopWatching>;
  /** Adds the sheets of a model beside those that are there; nothing that is there is touched. */
  addSheets(model: WorkbookModel): Promise<AddSheetsReport>;
}

export type StopWatching = () => Promise<void>;

export interface WorkbookChange {
  /** What the adapter knows the sheet by; null where the workbook's sheets or tables changed. */
  readonly sheetId: string | null;
  /** `cells`: values or formats; `results`: formulas were calculated; `structure`: cells moved, came or went. */
  readonly kind: 'cells' | 'results' | 'structure';
  /** Null for the whole sheet. */
  readonly area: Area | null;
  readonly by: 'person' | 'co-author' | 'allot';
}

export type ApplyReport =
  | { readonly outcome: 'applied'; readonly cells: number }
  | { readonly outcome: 'refused'; readonly refusals: readonly Refusal[] }
  | {
      readonly outcome: 'failed';
      readonly problem: HostProblemCode;
      /** Cells that were written and hold their old value again. */
      readonly restored: readonly CellRef[];
      readonly notRestored: readonly NotRestored[];
    };

/** Why an edit was refused; `found` is what the cell holds, null where that could not be read. */
export interface Refusal {
  readonly edit: CellEdit;
  readonly reason: 'changed' | 'formula' | 'protected' | 'no-sheet' | 'twice';
  readonly found: CellValue;
}

/** A cell that may not hold what it held before; `found` is undefined where it could not be read again. */
export interface NotRestored {
  readonly at: CellRef;
  readonly before: CellValue;
  readonly found: CellValue | undefined;
}

export type AddSheetsReport =
  | { readonly outcome: 'added'; readonly sheets: readonly string[]; readonly leftOut: readonly LeftOut[] }
  | { readonly outcome: 'clash'; readonly clashes: readonly NameClash[] }
  | {
      readonly outcome: 'failed';
      readonly problem: HostProblemCode;
      /** Sheets and names of ours that could not be removed again. */
      readonly left: readonly string[];
    };

/** What this version of the host can't make. */
export type LeftOut = 'notes';

export interface NameClash {
  readonly kind: 'sheet' | 'table' | 'name';
  readonly name: string;
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

/** Why the host did not do what was asked, as a reader can use it; the sentence for people is made in `words`. */
export type HostProblemCode =
  | 'editing'
  | 'protected'
  | 'read-only'
  | 'too-large'
  | 'busy'
  | 'session-ended'
  | 'not-supported'
  | 'gone'
  | 'refused'
  | 'failed';

/** The program that holds the workbook did not do what was asked. `detail` is for a report of the fault. */
export class HostProblem extends Error {
  constructor(
    readonly code: HostProblemCode,
    readonly detail: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(detail)}`, options);
    this.name = 'HostProblem';
  }
}
