// Why a decision is not written, for a screen: the sentence, and where what it waits for is shown.
import type { Words } from '../../words/words';
import { describeRefusal } from '../review/describeRefusal';
import type { Refusal, RefusalReason } from '../review/plan';

export interface RefusalView {
  readonly reason: RefusalReason;
  readonly text: string;
  /** The screen that shows what is waited for; null where it is here. */
  readonly screen: 'findings' | 'overview' | null;
}

const SCREENS: Partial<Record<RefusalReason, 'findings' | 'overview'>> = { errors: 'findings', incomplete: 'overview' };

export function refusalView(refusal: Refusal, words: Words): RefusalView {
  const { reason } = refusal;
  return { reason, text: describeRefusal(refusal, words), screen: SCREENS[reason] ?? null };
}
