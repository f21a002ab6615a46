// Accepting one warning with a reason: whether it can be, and what was accepted before.
import type { TableName } from '../../core/sheet/tables';
import { findingById } from '../views/findingById';
import type { Desk } from '../views/desk';
import { exceptionView, type ExceptionView } from './exceptionView';
import { missingTables } from './missingTables';

export interface AcceptanceView {
  /** What was accepted before, whether it holds or not; null where nothing was. */
  readonly before: ExceptionView | null;
  readonly missing: readonly TableName[];
}

/** Null for what can't be accepted: no warning, or gone. */
export function acceptanceView({ examination, words }: Desk, id: string): AcceptanceView | null {
  const finding = findingById(examination, id);
  if (finding?.severity !== 'warning') return null;
  const before = examination.accepted.find((one) => one.finding.id === id);
  return {
    before: before ? exceptionView(before, words) : null,
    missing: missingTables(examination.facts).filter((table) => table === 'Exceptions'),
  };
}

/** Every accepted warning that holds or has lapsed, as the list of findings shows them at its end. */
export function acceptedList({ examination, words }: Desk): ExceptionView[] {
  return examination.accepted.map((acceptance) => exceptionView(acceptance, words));
}
