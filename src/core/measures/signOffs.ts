// Which sign-offs hold: of each scope the last decision, unless it was returned or reopened since. What was signed is
// compared in `core/fingerprint`.
import type { SignOffRow } from '../grant/decisions';
import type { Grant } from '../grant/grant';
import { once } from '../sheet/once';

export interface SignOffInForce {
  /** The last approval of the scope. */
  readonly last: SignOffRow;
  /** Approvals since the scope was last returned or reopened, oldest first. */
  readonly approvals: readonly SignOffRow[];
}

/** Decisions with what they need to be understood (decision and scope), by date, then as they stand. */
export function decisionsInOrder({ signOffs }: Grant): SignOffRow[] {
  const complete = signOffs.filter(({ decision, scope }) => decision !== null && scope !== null);
  return complete.toSorted((a, b) => (a.date || 0) - (b.date || 0) || a.record - b.record);
}

/** The sign-offs that hold, in the order in which their scopes were first decided on. */
export const signOffsInForce = once((grant: Grant): SignOffInForce[] => {
  const scopes = new Map<string, SignOffRow[]>();
  for (const row of decisionsInOrder(grant)) {
    const name = scopeKey(row);
    if (row.decision !== 'approve') scopes.set(name, []);
    else scopes.set(name, [...(scopes.get(name) ?? []), row]);
  }
  return [...scopes.values()].flatMap((approvals) =>
    approvals.length > 0 ? [{ last: approvals.at(-1)!, approvals }] : [],
  );
});

/** Two decisions are about the same where this is the same. */
export function scopeKey({ scope, periodTo }: Pick<SignOffRow, 'scope' | 'periodTo'>): string {
  return scope === 'Period' ? `Period ${periodTo}` : String(scope);
}
