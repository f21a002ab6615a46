// The approved allocation as rows of Baseline, and what departs from it as rows of Revisions.
import type { Day } from '../../core/calendar/day';
import type { RevisionKind } from '../../core/grant/decisions';
import type { Grant } from '../../core/grant/grant';
import { currentAmounts, explainedAmounts, type Amount } from '../../core/measures/versions';
import type { NewRows } from '../../workbook/port';
import type { Examination } from '../examine';
import { inMainUnits } from '../openWorkbook';
import { newRowsFor, refusal, refused, type NewCell, type Planned, type Refusal } from './plan';

export interface RevisionRequest {
  readonly revision: string;
  readonly date: Day;
  readonly kind: RevisionKind;
  /** Required unless the kind is Within limit. */
  readonly approvedBy: string;
  readonly reason: string;
}

/** The rows of Allocation as approved; undefined where the workbook has no table Baseline. */
export function planBaseline({ grant, facts }: Examination, by: string, on: Day): NewRows | undefined {
  const rows = grant.allocation.map(({ partner, budgetLine, years }): Record<string, NewCell> => {
    const amounts = years.map((amount, y) => [`Year ${y + 1}`, cellOfAmount(amount, grant)] as const);
    return {
      ...named({ partner, budgetLine }, grant),
      ...Object.fromEntries(amounts),
      'Approved on': on,
      'Approved by': by,
    };
  });
  return newRowsFor(facts, 'Baseline', rows);
}

/** What stands in Allocation and nothing explains, as the rows of one revision. */
export function planRevision(examination: Examination, request: RevisionRequest): Planned<{ readonly net: number }> {
  const { grant, facts } = examination;
  const changes = unexplained(examination);
  const needsApproval = request.kind !== 'Within limit';
  const refusals: Refusal[] = [
    ...(grant.baseline.length === 0 ? [refusal('no-baseline')] : []),
    ...(grant.baseline.length > 0 && changes.length === 0 ? [refusal('nothing-changed')] : []),
    ...(request.revision.trim() === '' ? [refusal('no-name')] : []),
    ...(request.reason.trim() === '' ? [refusal('no-reason')] : []),
    ...(needsApproval && request.approvedBy.trim() === '' ? [refusal('no-approver')] : []),
  ];
  const rows = newRowsFor(
    facts,
    'Revisions',
    changes.map((change) => ({
      Revision: request.revision.trim(),
      Date: request.date,
      Kind: { choice: 'kind', name: request.kind },
      'Approved by': request.approvedBy.trim() || null,
      ...named(change, grant),
      Year: change.year,
      Change: inMainUnits(change.amount, grant.exponent),
      Reason: request.reason.trim(),
    })),
  );
  if (!rows) refusals.push(refusal('no-table', ['Revisions']));
  if (!rows || refusals.length > 0) return refused(...refusals);
  const net = changes.reduce((sum, { amount }) => sum + amount, 0);
  return { outcome: 'ready', plan: { appends: [rows], addSheets: null }, net };
}

/** Changes of the allocation that neither the baseline nor a revision tells of; none without a baseline. */
export function unexplained({ grant, facts }: Examination): Amount[] {
  const expected = explainedAmounts(grant);
  if (!expected) return [];
  const current = currentAmounts(grant, facts);
  const all = new Map([...expected, ...current]);
  return [...all].flatMap(([key, { partner, budgetLine, year }]) => {
    const amount = (current.get(key)?.amount ?? 0) - (expected.get(key)?.amount ?? 0);
    return amount === 0 ? [] : [{ partner, budgetLine, year, amount }];
  });
}

function named({ partner, budgetLine }: Pick<Amount, 'partner' | 'budgetLine'>, grant: Grant): Record<string, NewCell> {
  return {
    Partner: grant.partners[partner]?.key ?? null,
    'Budget line': grant.expenditures.budgetLineKeys[budgetLine] ?? null,
  };
}

function cellOfAmount(amount: number, { exponent }: Grant): number | null {
  return Number.isNaN(amount) ? null : inMainUnits(amount, exponent);
}
