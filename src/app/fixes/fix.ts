// A fix as plain data: the edits, what each cell shows before and after, and which totals move. Which findings have one is
// in `makers.ts`; a fix is offered, never applied, here.
import type { CellEdit } from '../../core/sheet/cellEdit';
import type { ColumnType } from '../../core/sheet/tables';
import type { Finding } from '../../findings/finding';
import type { OpenWorkbook } from '../openWorkbook';

/** `safe`: nothing is decided by it, so many may be applied at once. `confirm`: a person decides, one at a time. */
export type FixKind = 'safe' | 'confirm';

export interface Fix {
  /** Id of the finding that it mends. */
  readonly finding: string;
  readonly rule: string;
  readonly kind: FixKind;
  readonly edits: readonly CellEdit[];
  readonly preview: readonly CellPreview[];
  /** Totals that move; none where the fix moves no money. */
  readonly effects: readonly TotalEffect[];
}

/** All safe fixes of a rule as one list of edits. */
export interface RuleFixes {
  readonly rule: string;
  /** Ids of the findings that the edits mend. */
  readonly findings: readonly string[];
  readonly edits: readonly CellEdit[];
  readonly preview: readonly CellPreview[];
  readonly effects: readonly TotalEffect[];
}

export interface CellPreview {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Texts as they stand, stray characters and all; numbers as the reader writes them; '' for a blank cell. */
  readonly before: string;
  readonly after: string;
}

export interface TotalEffect {
  readonly figure: Figure;
  /** The partner's key; null for a total of all partners. */
  readonly partner: string | null;
  /** Minor units: by how much the total rises, negative where it falls. */
  readonly amount: number;
  /** The effect as a sentence. */
  readonly text: string;
}

export type Figure = 'award' | 'allocated' | 'spent' | 'cofinanced' | 'pledged';

/** An effect before it is put into words. */
export type RawEffect = Omit<TotalEffect, 'text'>;

/** A fix before it is shown: each edit with the type of its column. */
export interface FixDraft {
  readonly kind: FixKind;
  readonly changes: readonly Change[];
  readonly effects: readonly RawEffect[];
}

export interface Change {
  readonly edit: CellEdit;
  readonly type: ColumnType;
}

/** Drafts the fix of one finding of a rule; undefined where there is none to offer. */
export type FixMaker = (finding: Finding, open: OpenWorkbook) => FixDraft | undefined;
