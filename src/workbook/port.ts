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

/** A workbook that people work in while we look at it. Nothing is ever written to it that was not asked for. */
export interface LiveWorkbookPort extends WorkbookPort {
  /**
   * The workbook again, reading only what changed since the snapshot given last, and the results of formulas in the
   * contract's tables (everywhere, where there is no such table). Where the changes do not explain what is found (a table
   * moved, a sheet went), everything that is in doubt is read anew.
   */
  reread(changes: readonly WorkbookChange[], options?: CaptureOptions): Promise<WorkbookSnapshot>;
  /** Writes all edits or none. A cell that is not as expected refuses them all; after a failure old values go back. */
  apply(edits: readonly CellEdit[]): Promise<ApplyReport>;
  /** Adds rows at the end of a table, all or none; what lies below moves down. */
  appendRows(rows: NewRows): Promise<AppendReport>;
  /** Calls back after a pause in the changes, with all of them; each is a hint, nothing promises that none is missed. */
  watch(onChange: (changes: readonly WorkbookChange[]) => void): Promise<StopWatching>;
  /** Calls back after a pause when another place is selected; not for shapes and charts. */
  watchSelection(onSelect: (place: SheetPlace) => void): Promise<StopWatching>;
  /** Shows the sheet and selects the area. The keyboard's focus stays where it is. Rejects with `gone` without that sheet. */
  select(place: SheetPlace): Promise<void>;
  /** Which names of the model are taken, and the model with names that are free. Writes nothing. */
  planSheets(model: WorkbookModel): Promise<SheetPlan>;
  /** Adds the sheets of a model beside those that are there; nothing that is there is touched. */
  addSheets(model: WorkbookModel, options?: WriteOptions): Promise<AddSheetsReport>;
  /**
   * Writes a sheet of Allot's own (findings, proof) in place of the one it wrote before, or adds it. It knows its own by a
   * mark: a defined name that refers to the sheet; the model's first name, or `Allot_` and the name of its table or sheet.
   */
  rewriteSheet(model: WorkbookModel, options?: WriteOptions): Promise<RewriteReport>;
  /** The separators in which this Excel shows and takes amounts; undefined where it does not tell. */
  culture(): Promise<Separators | undefined>;
  /** Whether the workbook may only be read. */
  isReadOnly(): Promise<boolean>;
}

/** An area of a sheet, by the sheet's name. */
export interface SheetPlace {
  readonly sheet: string;
  readonly area: Area;
}

export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** `table` by its name in the workbook; cells by their heading as it stands on the sheet, blank where there is none. */
export interface NewRows {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, CellValue | undefined>>[];
}

export type AppendReport =
  | {
      readonly outcome: 'added';
      readonly sheet: string;
      readonly area: Area;
      /** Takes the rows out again where they stand as they were added; whether they are gone. Never rejects. */
      readonly takeBack: () => Promise<boolean>;
    }
  | { readonly outcome: 'refused'; readonly refusal: AppendRefusal }
  | {
      readonly outcome: 'failed';
      readonly problem: HostProblemCode;
      /** The new rows, where they could not be taken back. */
      readonly left: SheetPlace | null;
    };

/** `blocked`: what lies below can't move down, because another table, a merged area or the sheet's end is in the way. */
export type AppendRefusal =
  | { readonly reason: 'no-table' | 'protected' }
  | { readonly reason: 'no-column'; readonly column: string }
  | { readonly reason: 'blocked'; readonly by: SheetPlace };

export interface WriteOptions {
  /** Told after each step: sheets of sheets. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two steps; what was added is taken away again. */
  readonly signal?: AbortSignal;
}

export interface SheetPlan {
  /** Names that are taken, with what would be used instead. */
  readonly clashes: readonly (NameClash & { readonly instead: string })[];
  readonly model: WorkbookModel;
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
  | {
      readonly outcome: 'added';
      readonly sheets: readonly string[];
      readonly leftOut: readonly LeftOut[];
      /** Takes the sheets and their names away again; gives those that are still there. Never rejects. */
      readonly takeBack: () => Promise<readonly string[]>;
    }
  | { readonly outcome: 'clash'; readonly clashes: readonly NameClash[] }
  | {
      readonly outcome: 'failed';
      readonly problem: HostProblemCode;
      /** Sheets and names of ours that could not be removed again. */
      readonly left: readonly string[];
    }
  | { readonly outcome: 'stopped'; readonly left: readonly string[] };

/** After a failure or a stop a sheet that was there stays, with part of its contents; `left` names it. */
export type RewriteReport =
  AddSheetsReport | { readonly outcome: 'rewritten'; readonly sheet: string; readonly leftOut: readonly LeftOut[] };

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
