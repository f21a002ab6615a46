// What a ribbon button is: a name that the manifest knows it by, and what it does with the pane that it opens. A button is never
// disabled: what it can't do now, it says.
import type { Answer, Question, QuestionArguments } from '../app/engine/questions';
import type { CellRef } from '../core/sheet/cellRef';
import type { CellPlace } from '../app/live/places';
import type { Digest } from '../app/views/digest';
import type { FindingsFilter } from '../app/views/findingsFilter';
import type { TextKey } from '../words/en/texts';

/** The pane as commands use it. */
export interface PaneDesk {
  /** The last examination; null before the first. */
  readonly digest: Digest | null;
  readonly filter: FindingsFilter;
  /** The finding that is open, or was last. */
  readonly finding: string | null;
  /** The cell that is selected in the workbook; null where none is known. */
  readonly selection: CellRef | null;
  readonly ask: <Q extends Question>(question: Q, args: QuestionArguments<Q>) => Promise<Answer<Q>>;
  readonly goTo: (place: CellPlace) => void;
  readonly show: (screen: 'overview' | 'findings' | 'map') => void;
  readonly openFinding: (id: string) => void;
  /** Opens the mapping of an expenditure, by its id. */
  readonly openExpenditure: (id: string) => void;
  readonly checkNow: () => void;
  /** Says why nothing happened. */
  readonly explain: (text: TextKey) => void;
  readonly write: (sheet: 'findings' | 'summary') => Promise<void>;
}

export interface Command {
  /** The FunctionName of the manifest. */
  readonly id: string;
  readonly perform: (desk: PaneDesk) => Promise<void> | void;
}

/** Whether there is a grant to work on; says so where there is none. */
export function hasGrant({ digest, explain }: PaneDesk): boolean {
  if (digest === null) explain('command.not-read-yet');
  else if (digest.state === 'grant' || digest.state === 'not-filled-in') return true;
  else explain('command.no-grant');
  return false;
}
