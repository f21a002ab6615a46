// Shares finer than 0.01%: rounded, and the last of the expenditure takes the rest. Only where the shares make the whole but
// for the rounding; else a share is wrong, and which one is for people to say. The exact amounts are written with them.
import type { Grant } from '../../core/grant/grant';
import { shareRowsOf } from '../../core/grant/shares';
import { inRange } from '../../core/measures/apportionment';
import { splitExactly, WHOLE } from '../../core/money/split';
import type { CellEdit } from '../../core/sheet/cellEdit';
import type { Finding } from '../../findings/finding';
import { editOf, inMainUnits, recordCell, type OpenWorkbook } from '../openWorkbook';
import { findingCell } from './findingCell';
import type { Change, FixDraft } from './fix';

/** Half a basis point a share is what rounding can move; beyond that something else is wrong. */
const HALF = 0.5;

export function roundShares(finding: Finding, open: OpenWorkbook): FixDraft | undefined {
  const { facts, grant } = open.examination;
  const cell = findingCell(facts, finding);
  const expenditure = cell?.table === 'Shares' ? grant.shares.expenditure[cell.record]! : -1;
  if (finding.facts['kind'] !== 'fine' || expenditure < 0) return undefined;
  const rows = Array.from(shareRowsOf(grant.shares, expenditure));
  const shares = roundedShares(rows, open);
  if (!shares) return undefined;
  const edits = rows.map((row, k) => editIn(open, 'Share', row, shares[k]! / WHOLE));
  const amounts = amountEdits(expenditure, rows, shares, open);
  if (edits.includes(undefined) || amounts.includes(undefined)) return undefined;
  return {
    kind: 'safe',
    changes: [...asChanges(edits as CellEdit[], 'share'), ...asChanges(amounts as CellEdit[], 'money')],
    effects: [],
  };
}

/** Basis points that make the whole; undefined where the shares do not, but for the rounding. */
function roundedShares(rows: readonly number[], { cells, examination }: OpenWorkbook): number[] | undefined {
  const raw = rows.map((row) => {
    const at = recordCell(examination.facts, 'Shares', 'Share', row);
    const value = at && cells.valueAt(at);
    return typeof value === 'number' ? value * WHOLE : NaN;
  });
  const sum = raw.reduce((total, share) => total + share, 0);
  if (!(Math.abs(sum - WHOLE) <= HALF * rows.length)) return undefined;
  const rounded = raw.slice(0, -1).map(Math.round);
  const shares = [...rounded, WHOLE - rounded.reduce((total, share) => total + share, 0)];
  return shares.every(inRange) ? shares : undefined;
}

function amountEdits(
  expenditure: number,
  rows: readonly number[],
  shares: readonly number[],
  open: OpenWorkbook,
): (CellEdit | undefined)[] {
  const { grant, facts } = open.examination;
  const amount = grant.expenditures.amount[expenditure]!;
  const hasColumn = facts.tables.get('Shares')!.columns.has('Amount');
  const keys = rows.map((row) => pairKeys(grant, row));
  if (!hasColumn || Number.isNaN(amount) || keys.includes(undefined)) return [];
  const parts = splitExactly(
    amount,
    shares.map((share, k) => ({ share, key: keys[k]! })),
  );
  return rows.map((row, k) => editIn(open, 'Amount', row, inMainUnits(parts[k]!, grant.exponent)));
}

function pairKeys({ shares, objectives, results }: Grant, row: number): [string, string] | undefined {
  const [objective, result] = [objectives[shares.objective[row]!], results[shares.result[row]!]];
  return objective && result && [objective.key, result.key];
}

function editIn(open: OpenWorkbook, column: string, row: number, value: number): CellEdit | undefined {
  const at = recordCell(open.examination.facts, 'Shares', column, row);
  return at && editOf(open, at, value);
}

function asChanges(edits: readonly CellEdit[], type: Change['type']): Change[] {
  return edits.map((edit) => ({ edit, type }));
}
