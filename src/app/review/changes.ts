// What has changed since each sign-off that holds, as lines for people: the real cell, old and new value.
import { isoOf } from '../../core/calendar/day';
import type { SignRole } from '../../core/grant/decisions';
import { readChange, type ReadChange } from '../../core/fingerprint/readChange';
import { scopeName, type Scope } from '../../core/fingerprint/scope';
import { sealedScopes, type Change, type SealedScope } from '../../core/fingerprint/sealed';
import { cellOf, type Place } from '../../core/sheet/place';
import type { SheetFacts } from '../../core/sheet/facts';
import type { TableName } from '../../core/sheet/tables';
import type { Examination } from '../examine';

export interface ChangeLine extends ReadChange {
  readonly table: TableName;
  /** The cell of today; of a row that is gone, nowhere. */
  readonly at: Place | null;
}

export interface SinceSignOff {
  readonly scope: Scope | null;
  /** `allocation`, `period 2026-06-30`. */
  readonly scopeName: string;
  /** The role of the last to sign; null where it is unknown. */
  readonly role: SignRole | null;
  readonly by: string;
  /** ISO 8601; null where the workbook does not say. */
  readonly on: string | null;
  readonly fingerprint: string;
  /** `unknown`: the workbook does not hold the values that were signed. */
  readonly state: 'unchanged' | 'changed' | 'unknown';
  readonly changes: readonly ChangeLine[];
  /** Expenditures dated after the period that was signed: they are free. */
  readonly later: number;
}

export function changesSinceSignOff(examination: Examination): SinceSignOff[] {
  const { grant, facts } = examination;
  return sealedScopes(grant, facts).map((sealed) => describe(sealed, examination));
}

function describe({ signOff, scope, comparison }: SealedScope, { grant, facts }: Examination): SinceSignOff {
  const changes = comparison?.changes ?? [];
  const { date } = grant.expenditures;
  return {
    scope: scope ?? null,
    scopeName: scope ? scopeName(scope) : '',
    role: signOff.role,
    by: signOff.name,
    on: Number.isNaN(signOff.date) ? null : isoOf(signOff.date),
    fingerprint: signOff.fingerprint,
    state: !comparison ? 'unknown' : changes.length > 0 ? 'changed' : 'unchanged',
    changes: changes.map((change) => lineOf(change, facts)),
    later: scope?.kind === 'period' ? date.reduce((count, day) => (day > scope.to ? count + 1 : count), 0) : 0,
  };
}

/** A change with the cell where it stands now. */
export function lineOf(change: Change, facts: SheetFacts): ChangeLine {
  const read = readChange(change);
  const { table, record } = change;
  if (record === null) return { ...read, table, at: null };
  const column = change.kind === 'changed' ? change.column : change.cells[0]!.column;
  return { ...read, table, at: cellOf(facts, table, column, record) };
}
