// A decision in a few words: `Approved · B. Sample`. Pure.
import type { DecisionLine } from '../../../app/review/reviewState';
import type { Words } from '../../../words/words';

export type Did = 'prepare' | 'approve' | 'return' | 'reopen';

/** To approve one's own figures is to have prepared them. */
export function didOf({ decision, role }: DecisionLine): Did {
  return decision === 'approve' && role === 'Prepared by' ? 'prepare' : (decision as Did);
}

export function decisionTitle(line: DecisionLine, words: Words): string {
  return [words.text(`reviewing.did.${didOf(line)}`), line.name].filter(Boolean).join(' · ');
}
