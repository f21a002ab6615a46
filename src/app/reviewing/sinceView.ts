// What has changed since each decision that holds, for a screen: the first lines, and all of them counted with their money.
import { parseArea } from '../../core/sheet/cellRef';
import type { SheetFacts } from '../../core/sheet/facts';
import type { Words } from '../../words/words';
import type { Examination } from '../examine';
import { changesSinceSignOff, type ChangeLine, type SinceSignOff } from '../review/changes';
import type { SignedScope } from '../review/signOff';
import { describeChange, type ChangeView } from './changeView';

/** Minor units. */
export interface Counted {
  readonly count: number;
  readonly amount: number;
}

export interface SinceView {
  /** Null where the decision does not say what it is about. */
  readonly scope: SignedScope | null;
  /** ISO 8601; null for the allocation. */
  readonly periodTo: string | null;
  /** Whether the last to sign prepared it only. */
  readonly isPrepared: boolean;
  readonly by: string;
  /** ISO 8601; null where the workbook does not say. */
  readonly on: string | null;
  readonly state: SinceSignOff['state'];
  /** Changed cells first, then rows that came or went. */
  readonly changes: readonly ChangeView[];
  /** Lines that are not in `changes`. */
  readonly more: number;
  /** Cells with another value, and by how much their money differs. */
  readonly cells: Counted;
  readonly added: Counted;
  readonly deleted: Counted;
  /** Expenditures with another date. */
  readonly redated: Counted;
  /** Expenditures after the period that was signed. */
  readonly later: number;
}

/** Lines of changes on the screen. */
export const CHANGES_SHOWN = 50;

export function sinceViews(examination: Examination, words: Words): SinceView[] {
  return changesSinceSignOff(examination).map((since) => viewOf(since, examination.facts, words));
}

function viewOf(since: SinceSignOff, facts: SheetFacts, words: Words): SinceView {
  const { changes, scope, by, on, state, later } = since;
  const of = (...kinds: readonly ChangeLine['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind));
  const cells = of('amount', 'value');
  const ordered = [...cells, ...of('added'), ...of('deleted')];
  const redated = cells.filter(({ table, column }) => table === 'Expenditures' && column === 'Date');
  return {
    scope: scope === null || scope.kind === 'whole' ? null : scope,
    periodTo: scope?.kind === 'period' ? since.scopeName.replace('period ', '') : null,
    ...{ by, on, state, later, isPrepared: since.role === 'Prepared by' },
    changes: ordered.slice(0, CHANGES_SHOWN).map((change) => describeChange(change, words)),
    more: Math.max(0, ordered.length - CHANGES_SHOWN),
    cells: counted(cells, ({ beforeAmount, afterAmount, kind }) =>
      kind === 'amount' ? (afterAmount ?? 0) - (beforeAmount ?? 0) : 0,
    ),
    added: counted(of('added'), ({ afterAmount }) => afterAmount ?? 0),
    deleted: counted(of('deleted'), ({ beforeAmount }) => beforeAmount ?? 0),
    redated: counted(redated, (change) => amountOfRow(change, facts)),
  };
}

function counted(changes: readonly ChangeLine[], amountOf: (change: ChangeLine) => number): Counted {
  return { count: changes.length, amount: changes.reduce((sum, change) => sum + amountOf(change), 0) };
}

/** What the expenditure of a changed cell costs now; 0 where that can't be read. */
function amountOfRow({ at }: ChangeLine, { tables }: SheetFacts): number {
  const ledger = tables.get('Expenditures');
  const row = at?.cell ? parseArea(at.cell)?.firstRow : undefined;
  if (!ledger || row === undefined) return 0;
  return ledger.columns.get('Amount')?.numbers?.[ledger.rows.indexOf(row)] || 0;
}
