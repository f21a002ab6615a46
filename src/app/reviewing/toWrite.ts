// Decisions as what is to be written, planned from the last examination. Nothing is written here.
import { dayOfIso, type Day } from '../../core/calendar/day';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';
import { planRevision, type RevisionRequest } from '../review/baseline';
import { planException, type ExceptionRequest } from '../review/exceptions';
import type { Planned, ReviewPlan } from '../review/plan';
import { planReopen, planSignOff, type ReopenRequest, type SignRequest } from '../review/signOff';
import type { Desk } from '../views/desk';
import type { SealingDesk } from './sealingDesk';
import { refusalView, type RefusalView } from './refusalView';

export type ToWrite =
  | { readonly outcome: 'ready'; readonly plan: ReviewPlan }
  | { readonly outcome: 'refused'; readonly refusals: readonly RefusalView[] }
  /** The content is no longer the one that the person saw. */
  | { readonly outcome: 'changed' };

/** `seen` is the fingerprint that stood on the screen; null where it could not be computed. */
export async function signToWrite(
  { examination, words, sha256 }: SealingDesk,
  { request, seen }: { readonly request: SignRequest; readonly seen: string | null },
): Promise<ToWrite> {
  const planned = await planSignOff(examination, request, todayOf(examination), sha256);
  if (planned.outcome === 'ready' && planned.fingerprint !== (seen ?? '')) return { outcome: 'changed' };
  return toWrite(planned, words);
}

export function reopenToWrite({ examination, words }: Desk, request: ReopenRequest): ToWrite {
  return toWrite(planReopen(examination, request, todayOf(examination)), words);
}

export function exceptionToWrite({ examination, words }: Desk, request: ExceptionRequest): ToWrite {
  return toWrite(planException(examination, request, todayOf(examination)), words);
}

export function revisionToWrite({ examination, words }: Desk, request: Omit<RevisionRequest, 'date'>): ToWrite {
  return toWrite(planRevision(examination, { ...request, date: todayOf(examination) }), words);
}

function toWrite(planned: Planned, words: Words): ToWrite {
  if (planned.outcome === 'ready') return { outcome: 'ready', plan: planned.plan };
  return { outcome: 'refused', refusals: planned.refusals.map((one) => refusalView(one, words)) };
}

/** The day of the person at the screen when the figures were examined. */
function todayOf({ today }: Examination): Day {
  return dayOfIso(today)!;
}
