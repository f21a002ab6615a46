// The use case behind every face: a workbook in, the grant, its findings and the verdict out.
import { isoOf, type Day } from '../core/calendar/day';
import type { Grant } from '../core/grant/grant';
import { versionOn } from '../core/measures/versions';
import { measureGrant, type Measures } from '../core/measures/measures';
import type { SheetFacts } from '../core/sheet/facts';
import type { TableName } from '../core/sheet/tables';
import { matchExceptions, type Acceptance } from '../findings/acceptance';
import type { Finding, Severity } from '../findings/finding';
import type { Outcome } from '../findings/outcome';
import { countBySeverity, verdictOf, type Verdict } from '../findings/verdict';
import { CATALOGUE } from '../rules/catalogue';
import { factTypesOf, runCatalogue } from '../rules/runCatalogue';
import { readGrant } from '../workbook/intake/intake';
import { approvalOf, grantAsApproved, type Approval } from './review/asApproved';
import { UnreadableWorkbook, type ProblemCode, type WorkbookPort } from '../workbook/port';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export type { Acceptance, WorkbookPort };

export interface ExamineOptions {
  readonly today: Day;
  /** Figures to this day; without it the earlier of the reporting date and today. */
  readonly asOf?: Day;
  /** Ids of the rules to run; without it all. */
  readonly only?: ReadonlySet<string>;
}

export interface Examination {
  readonly verdict: Verdict;
  readonly grant: Grant;
  readonly facts: SheetFacts;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly counts: Record<Severity, number>;
  readonly totals: Totals;
  /** Findings that an exception is about, and whether it holds. They stand in `findings` too. */
  readonly accepted: readonly Acceptance[];
  /** The approved version of the allocation that was examined, where a day was asked for; null: as it stands. */
  readonly approved: Approval | null;
  readonly today: string;
  readonly asOf: string;
}

/** Minor units. */
export interface Totals {
  readonly award: number | null;
  readonly allocated: number;
  readonly expended: number;
  readonly mapped: number;
  /** Amounts written as text that have one reading: counted nowhere else. */
  readonly unread: { readonly count: number; readonly amount: number };
  readonly cofinancing: { readonly pledged: number; readonly expended: number };
}

export interface Unreadable {
  readonly verdict: 'unreadable';
  readonly problem: { readonly code: ProblemCode; readonly detail: Readonly<Record<string, string | number>> };
}

/** Examines a workbook. A workbook that can't be read, and a failure of ours while reading it, are told apart. */
export async function examineWorkbook(port: WorkbookPort, options: ExamineOptions): Promise<Examination | Unreadable> {
  try {
    return examineSnapshot(await port.capture(), options);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) {
      return { verdict: 'unreadable', problem: { code: error.code, detail: error.detail } };
    }
    const message = error instanceof Error ? error.message : String(error);
    return { verdict: 'unreadable', problem: { code: 'crashed', detail: { error: message } } };
  }
}

/** Reads the grant from a snapshot and runs the catalogue over it. */
export function examineSnapshot(snapshot: WorkbookSnapshot, { today, asOf, only }: ExamineOptions): Examination {
  const { grant: current, facts } = readGrant(snapshot);
  const version = asOf === undefined ? undefined : versionOn(current, facts, asOf);
  const grant = version ? grantAsApproved(current, version) : current;
  const measures = measureGrant(grant);
  const toDate = asOf ?? Math.min(grant.fields.reportingDate.value ?? today, today);
  const { findings, outcomes } = runCatalogue(
    CATALOGUE,
    { grant, facts, measures, today, asOf: toDate, isAsOfGiven: asOf !== undefined },
    only,
  );
  return {
    verdict: verdictOf(findings, outcomes, only !== undefined),
    grant,
    facts,
    measures,
    findings,
    outcomes,
    counts: countBySeverity(findings),
    totals: totalsOf(grant, facts, measures),
    accepted: acceptedAmong(grant, findings),
    approved: version ? approvalOf(version) : null,
    today: isoOf(today),
    asOf: isoOf(toDate),
  };
}

function acceptedAmong({ exceptions }: Grant, findings: readonly Finding[]): Acceptance[] {
  return matchExceptions(exceptions, findings, factTypesOf(CATALOGUE));
}

function totalsOf(grant: Grant, facts: SheetFacts, measures: Measures): Totals {
  return {
    award: grant.fields.award.value,
    allocated: measures.allocation.total,
    expended: measures.spending.expended,
    mapped: measures.mapping.mapped,
    unread: unreadAmounts(facts),
    cofinancing: { pledged: measures.cofinancing.pledged, expended: measures.cofinancing.expended },
  };
}

const BUDGETS: readonly TableName[] = ['Allocation', 'Cofinancing'];

/** Texts with one reading in the amounts that the totals are made of: the award, the years, the Amount of Expenditures. */
function unreadAmounts({ odd }: SheetFacts): { count: number; amount: number } {
  const unread = odd.filter(
    ({ table, column, type, kind, readings }) =>
      kind === 'text' &&
      type === 'money' &&
      readings.length === 1 &&
      Number.isInteger(readings[0]) &&
      (table === 'Grant' || BUDGETS.includes(table) || (table === 'Expenditures' && column === 'Amount')),
  );
  return { count: unread.length, amount: unread.reduce((total, { readings }) => total + readings[0]!, 0) };
}
