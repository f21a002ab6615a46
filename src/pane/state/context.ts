// What every part of the pane can reach: the state, the words, and the few things that can be done from anywhere.
import { createContext, useContext } from 'react';
import type { Answer, Question, QuestionArguments } from '../../app/engine/questions';
import type { CellPlace } from '../../app/live/places';
import type { LiveWorkbookPort } from '../../app/live/workbook';
import type { Language } from '../../core/sheet/language';
import type { Words } from '../../words/words';
import type { PaneAction, PaneState } from './state';

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: PaneAction) => void;
  readonly words: Words;
  readonly workbook: LiveWorkbookPort;
  /** The workbook's file as the user names it; '' where that is not known. */
  readonly file: string;
  readonly ask: <Q extends Question>(question: Q, args: QuestionArguments<Q>) => Promise<Answer<Q>>;
  readonly checkNow: () => void;
  readonly stop: () => void;
  /** Shows and selects cells in the workbook; what keeps it from that is told as a notice. */
  readonly goTo: (place: CellPlace) => void;
  /** Null follows the program's own language. */
  readonly language: Language | null;
  readonly setLanguage: (language: Language | null) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane around a component. Throws outside of one. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane needs a pane around it.');
  return pane;
}
