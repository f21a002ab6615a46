// What a button of Review waits for, as sentences with the screen that shows it. Pure.
import type { SignedScope } from '../../../app/review/signOff';
import type { RefusalView } from '../../../app/reviewing/refusalView';
import type { RevisionView } from '../../../app/reviewing/revisionView';
import type { SigningView } from '../../../app/reviewing/signing';
import type { Words } from '../../../words/words';
import type { PaneState } from '../../state/state';
import type { RevisionForm, SignForm } from './reviewing';

export interface Wait {
  readonly text: string;
  /** Where what is waited for is shown; null for here. */
  readonly screen: 'findings' | 'overview' | null;
}

export function waitFor(text: string): Wait {
  return { text, screen: null };
}

/** Nothing is decided about figures that are not those of the workbook. */
export function waitsForFigures({ activity, isStale }: PaneState, words: Words): Wait[] {
  const isCurrent = activity.kind === 'idle' && !isStale;
  return isCurrent ? [] : [waitFor(words.text('reviewing.waits.figures'))];
}

export function waitsOf(refusals: readonly RefusalView[]): Wait[] {
  return refusals.map(({ text, screen }) => ({ text, screen }));
}

/** Everything that is still missing before signing, in the order of the page. */
export function waitsOfForm(
  { name, decision, comment }: SignForm,
  view: SigningView | null,
  scope: SignedScope | null,
  words: Words,
): Wait[] {
  const missing = view?.missing ?? [];
  return [
    ...(scope === null ? [waitFor(words.text('reviewing.waits.period'))] : []),
    ...(scope !== null && view === null ? [waitFor(words.text('pane.verdict.checking'))] : []),
    ...waitsOf(view?.obstacles ?? []),
    ...missing.map((table) => waitFor(words.text('review.refused.no-table', { names: table, count: 1 }))),
    ...(name.trim() === '' ? [waitFor(words.text('review.refused.no-name'))] : []),
    ...(decision === 'return' && comment.trim() === '' ? [waitFor(words.text('review.refused.no-reason'))] : []),
  ];
}

/** Everything that is still missing before a revision is recorded. */
export function waitsOfRevision(form: RevisionForm, view: RevisionView, words: Words): Wait[] {
  const lacks = (text: string) => text.trim() === '';
  return [
    ...(view.hasBaseline ? [] : [waitFor(words.text('review.refused.no-baseline'))]),
    ...(view.hasBaseline && view.changes.length === 0 ? [waitFor(words.text('review.refused.nothing-changed'))] : []),
    ...view.missing.map((table) => waitFor(words.text('review.refused.no-table', { names: table, count: 1 }))),
    ...(lacks(form.revision) ? [waitFor(words.text('reviewing.waits.revision'))] : []),
    ...(form.kind !== 'Within limit' && lacks(form.approvedBy)
      ? [waitFor(words.text('review.refused.no-approver'))]
      : []),
    ...(lacks(form.reason) ? [waitFor(words.text('review.refused.no-reason'))] : []),
  ];
}
