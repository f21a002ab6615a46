// Everything that the review of a workbook shows, in the order in which a reviewer asks: what changed, does it tie out, what
// was accepted, who decided, what may be signed.
import { isoOf } from '../../core/calendar/day';
import { decisionsInOrder } from '../../core/measures/signOffs';
import { allocationVersions, type AllocationVersion } from '../../core/measures/versions';
import type { TableName } from '../../core/sheet/tables';
import type { Finding } from '../../findings/finding';
import type { Acceptance, Examination } from '../examine';
import { approvalOf, type Approval } from './asApproved';
import { unexplained } from './baseline';
import { changesSinceSignOff, type SinceSignOff } from './changes';
import { openWarnings, signingObstacles } from './obstacles';
import type { Refusal } from './plan';

export interface ReviewState {
  readonly since: readonly SinceSignOff[];
  readonly ties: TieOut;
  readonly exceptions: readonly Acceptance[];
  readonly decisions: readonly DecisionLine[];
  readonly versions: readonly Approval[];
  readonly open: readonly { readonly rule: string; readonly count: number }[];
  /** Why the figures can't be approved now; empty where they can. */
  readonly obstacles: readonly Refusal[];
}

export interface TieOut {
  /** Rows with money that no error finding points at. */
  readonly rows: number;
  readonly broken: readonly Finding[];
  readonly notChecked: number;
  /** Amounts that neither the baseline nor a revision explains, and their net, in minor units. */
  readonly unexplained: { readonly count: number; readonly net: number };
}

export interface DecisionLine {
  readonly role: string | null;
  readonly name: string;
  /** ISO 8601; null where the workbook does not say. */
  readonly on: string | null;
  readonly decision: string;
  readonly scope: string;
  /** ISO 8601; null for the allocation. */
  readonly periodTo: string | null;
  readonly fingerprint: string;
  readonly rules: string;
  readonly openFindings: number | null;
  readonly comment: string;
}

const MONEY_TABLES: readonly TableName[] = ['Allocation', 'Expenditures', 'Shares', 'Cofinancing'];

export function reviewState(examination: Examination): ReviewState {
  const { grant, facts, accepted } = examination;
  return {
    since: changesSinceSignOff(examination),
    ties: tieOut(examination),
    exceptions: accepted,
    decisions: decisionLines(examination),
    versions: allocationVersions(grant, facts).map((version: AllocationVersion) => approvalOf(version)),
    open: openWarnings(examination),
    obstacles: signingObstacles(examination),
  };
}

function tieOut(examination: Examination): TieOut {
  const { facts, findings, outcomes } = examination;
  const broken = findings.filter(
    ({ severity, at }) => severity === 'error' && at.table !== null && MONEY_TABLES.includes(at.table),
  );
  const rows = MONEY_TABLES.reduce((sum, table) => sum + (facts.tables.get(table)?.rows.length ?? 0), 0);
  const touched = new Set(broken.map(({ at }) => `${at.table}/${at.cell?.replace(/^[A-Z]+/, '')}`));
  const changes = unexplained(examination);
  return {
    rows: Math.max(rows - touched.size, 0),
    broken,
    notChecked: outcomes.filter(({ obstacle }) => obstacle && obstacle.reason !== 'not-asked').length,
    unexplained: { count: changes.length, net: changes.reduce((sum, { amount }) => sum + amount, 0) },
  };
}

/** The chain of decisions, oldest first. */
export function decisionLines({ grant }: Examination): DecisionLine[] {
  const iso = (day: number) => (Number.isNaN(day) ? null : isoOf(day));
  return decisionsInOrder(grant).map(({ date, decision, scope, periodTo, openFindings, ...row }) => ({
    ...{ role: row.role, name: row.name, fingerprint: row.fingerprint, rules: row.rules, comment: row.comment },
    ...{ on: iso(date), decision: decision!, scope: scope!, periodTo: iso(periodTo) },
    openFindings: Number.isNaN(openFindings) ? null : openFindings,
  }));
}
