// What can be done about one finding, named by its id. Null where the finding is gone, or where there is nothing to offer.
import { fixOf, safeFixesOf } from '../../fixes/fixOf';
import { repairsOf } from '../../repairs/repairsOf';
import { tripwireOf } from '../../tripwire/tripwire';
import type { Desk } from '../../views/desk';
import { findingById } from '../../views/findingById';

/** The fix of the finding, and the safe fixes of all findings of its rule. */
export function fix(desk: Desk, id: string) {
  const finding = findingById(desk.examination, id);
  if (!finding) return null;
  return { own: fixOf(finding, desk, desk.words), alike: safeFixesOf(finding.rule, desk, desk.words) };
}

export function tripwire(desk: Desk, id: string) {
  const finding = findingById(desk.examination, id);
  return finding ? tripwireOf(finding, desk, desk.words) : null;
}

export function repairs(desk: Desk, id: string) {
  const finding = findingById(desk.examination, id);
  return finding ? repairsOf(finding, desk, desk.words) : null;
}
