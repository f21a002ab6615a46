// What the screen Review keeps while the person looks at other screens: which page is open, and what was typed into its forms.
// Pure.
import { dayOfIso } from '../../../core/calendar/day';
import type { RevisionKind, SignRole } from '../../../core/grant/decisions';
import type { SignedScope } from '../../../app/review/signOff';

export type ReviewPage = 'overview' | 'sign' | 'revision' | 'meter' | 'proof' | 'versions';

export interface SignForm {
  readonly role: SignRole;
  readonly name: string;
  readonly decision: 'approve' | 'return';
  readonly scope: SignedScope['kind'];
  /** ISO 8601, as typed; '' for nothing yet. */
  readonly periodTo: string;
  readonly comment: string;
}

export interface RevisionForm {
  readonly revision: string;
  readonly kind: RevisionKind;
  readonly approvedBy: string;
  readonly reason: string;
}

export interface ReviewingState {
  readonly page: ReviewPage;
  /** The page that was just left, until the focus is at what opens it. */
  readonly left: ReviewPage | null;
  readonly form: SignForm;
  readonly revision: RevisionForm;
}

const EMPTY_REVISION: RevisionForm = { revision: '', kind: 'Within limit', approvedBy: '', reason: '' };

export const FIRST_REVIEWING_STATE: ReviewingState = {
  page: 'overview',
  left: null,
  form: { role: 'Prepared by', name: '', decision: 'approve', scope: 'allocation', periodTo: '', comment: '' },
  revision: EMPTY_REVISION,
};

export type ReviewingAction =
  | { readonly type: 'open'; readonly page: ReviewPage }
  | { readonly type: 'form'; readonly change: Partial<SignForm> }
  | { readonly type: 'revision'; readonly change: Partial<RevisionForm> }
  /** A decision was written: back to the overview; who signed stays for the next one. */
  | { readonly type: 'signed' }
  | { readonly type: 'recorded' }
  /** The focus is where it belongs. */
  | { readonly type: 'arrived' };

export function reduceReviewing(state: ReviewingState, action: ReviewingAction): ReviewingState {
  switch (action.type) {
    case 'open':
      return { ...state, page: action.page, left: state.page === 'overview' ? null : state.page };
    case 'form':
      return { ...state, form: { ...state.form, ...action.change } };
    case 'revision':
      return { ...state, revision: { ...state.revision, ...action.change } };
    case 'signed':
      return { ...state, page: 'overview', left: 'sign', form: { ...state.form, decision: 'approve', comment: '' } };
    case 'arrived':
      return { ...state, left: null };
    case 'recorded':
      return { ...state, page: 'overview', left: 'revision', revision: EMPTY_REVISION };
  }
}

/** What the form is about; undefined for a period without its last day. */
export function scopeOfForm({ scope, periodTo }: Pick<SignForm, 'scope' | 'periodTo'>): SignedScope | undefined {
  if (scope === 'allocation') return { kind: 'allocation' };
  const to = dayOfIso(periodTo);
  return to === undefined ? undefined : { kind: 'period', to };
}
