// What people decided about the grant, as the workbook keeps it: the allocation as approved, its revisions, sign-offs,
// accepted exceptions, and the values at sign-off. What follows from them is in `core/measures` and `core/fingerprint`.

export type RevisionKind = 'Within limit' | 'Approved' | 'Award change';
export type SignRole = 'Prepared by' | 'Approved by';
export type Decision = 'approve' | 'return' | 'reopen';

export interface AllocationRow {
  readonly record: number;
  /** Index into `Grant.partners`, BLANK or UNKNOWN. */
  readonly partner: number;
  /** Index into the ledger's `budgetLineKeys`, or BLANK. */
  readonly budgetLine: number;
  /** Minor units by grant year, from year 1; NaN where the cell is blank or can't be read. */
  readonly years: readonly number[];
  /** The Total as it stands; NaN where blank, unreadable or without a result. */
  readonly total: number;
}

export interface BaselineRow extends AllocationRow {
  /** Day; NaN where blank or unreadable. */
  readonly approvedOn: number;
  readonly approvedBy: string;
}

/** One row of a revision; rows with one name belong together. */
export interface Revision {
  readonly record: number;
  readonly revision: string;
  /** Day; NaN where blank or unreadable. */
  readonly date: number;
  readonly kind: RevisionKind | null;
  readonly approvedBy: string;
  /** Index into `Grant.partners`, BLANK or UNKNOWN. */
  readonly partner: number;
  /** Index into the ledger's `budgetLineKeys`, BLANK or UNKNOWN. */
  readonly budgetLine: number;
  /** Grant year from 1; NaN where blank or unreadable. */
  readonly year: number;
  /** Minor units; NaN where blank or unreadable. */
  readonly change: number;
  readonly reason: string;
}

export interface SignOffRow {
  readonly record: number;
  readonly role: SignRole | null;
  readonly name: string;
  /** Day; NaN where blank or unreadable. */
  readonly date: number;
  readonly decision: Decision | null;
  readonly scope: 'Allocation' | 'Period' | null;
  /** The last day of the period signed; NaN where blank. */
  readonly periodTo: number;
  /** As written; compare through `core/fingerprint/fingerprint`. */
  readonly fingerprint: string;
  readonly rules: string;
  readonly openFindings: number;
  readonly comment: string;
}

export interface ExceptionRow {
  readonly record: number;
  /** The finding's id. */
  readonly finding: string;
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  /** Day; NaN where blank or unreadable. */
  readonly date: number;
  /** The facts that were accepted, in the form of `findings/acceptance`. */
  readonly values: string;
}

/** A piece of the values at sign-off. Pieces of one table in the order of `part` make its content. */
export interface SealPart {
  /** The fingerprint of the content that was signed. */
  readonly signOff: string;
  readonly table: string;
  readonly part: number;
  readonly content: string;
}
