// What became of a rule. Silence is never a pass: "nothing to examine" and "not checked" are not "held".
import type { Place } from '../core/sheet/place';
import type { Facts, Severity } from './finding';

export type Reason =
  'structure' | 'missing-value' | 'unread-amount' | 'protected' | 'not-told-by-host' | 'crashed' | 'not-asked';

/** Why a rule did not run: `kind` names the sentence in `words`, `facts` fill it. */
export interface Obstacle {
  readonly reason: Reason;
  readonly kind:
    | 'not-a-template'
    | 'not-filled-in'
    | 'table-missing'
    | 'table-empty'
    | 'column-missing'
    | 'field-missing'
    | 'field-unreadable'
    | 'amount-unread'
    | 'date-unread'
    | 'share-unread'
    | 'total-without-result'
    | 'period-impossible'
    | 'years-differ'
    | 'seal-missing'
    | 'sign-off-unclear'
    | 'profile-unknown'
    | 'not-told'
    | 'crashed'
    | 'not-asked';
  readonly facts: Facts;
  readonly at: Place;
}

export interface Outcome {
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: 'held' | 'broken' | 'nothing-to-examine' | 'not-checked';
  /** How many subjects the rule looked at. */
  readonly examined: number;
  readonly findings: number;
  /** Present where the outcome is `not-checked`. */
  readonly obstacle?: Obstacle;
}
