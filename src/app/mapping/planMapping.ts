// Plans what maps expenditures: an own pair goes into the row; a split into rows of Shares, each with its share and exact
// amount, and the row's own pair goes. Rows of Shares that are there already are written over, those left over are emptied: edits
// delete no rows, and a blank row counts as nothing. So an expenditure is mapped in one way, whatever it was before.
import { shareRowsOf } from '../../core/grant/shares';
import { inRange } from '../../core/measures/apportionment';
import { splitExactly, WHOLE } from '../../core/money/split';
import { cellOf, headingOf } from '../../core/sheet/place';
import type { Words } from '../../words/words';
import { clearRow } from '../clearRow';
import type { Examination } from '../examine';
import { inMainUnits, type OpenWorkbook } from '../openWorkbook';
import { isLinked } from './pairs';
import type { BlockedPlan, MappingPlan, ShareRow, SharePart } from './plan';
import { block, finishPlan, keyValue, put, startPlan, type PlanDraft } from './planDraft';

/** Maps expenditures (records) to one pair (records of Objectives and Results). */
export function planPair(
  records: readonly number[],
  pair: { readonly objective: number; readonly result: number },
  open: OpenWorkbook,
  words: Words,
): MappingPlan | BlockedPlan {
  const draft = startPlan(open);
  for (const record of records) {
    putPair(draft, record, pair);
    emptyShares(draft, record, 0);
  }
  return finishPlan(draft, outsideOf([pair], open.examination), words);
}

/** Splits expenditures (records) by the same shares. One part of 100% is a pair. */
export function planSplit(
  records: readonly number[],
  parts: readonly SharePart[],
  open: OpenWorkbook,
  words: Words,
): MappingPlan | BlockedPlan {
  const [only] = parts;
  if (only && parts.length === 1 && only.share === WHOLE) return planPair(records, only, open, words);
  const draft = startPlan(open);
  checkParts(draft, parts);
  for (const record of draft.blocked ? [] : records) putSplit(draft, record, parts);
  return finishPlan(draft, outsideOf(parts, open.examination), words);
}

function checkParts(draft: PlanDraft, parts: readonly SharePart[]): void {
  const { facts } = draft.open.examination;
  const at = headingOf(facts, 'Shares', 'Share');
  const pairs = new Set(parts.map(({ objective, result }) => `${objective} ${result}`));
  const total = parts.reduce((sum, { share }) => sum + share, 0);
  if (!facts.tables.has('Shares')) block(draft, 'no-shares', at);
  else if (total !== WHOLE || !parts.every(({ share }) => inRange(share))) block(draft, 'not-whole', at);
  else if (pairs.size < parts.length) block(draft, 'pair-twice', at);
}

function putPair(draft: PlanDraft, record: number, pair: { objective: number; result: number } | null): void {
  const { facts, grant } = draft.open.examination;
  const { objective, result } = pair ?? {};
  const columns = facts.tables.get('Expenditures')!.columns;
  const keyOf = (table: 'Objectives' | 'Results', column: string, index: number | undefined) =>
    index === undefined
      ? null
      : keyValue(draft.open, table, column, grant[table === 'Results' ? 'results' : 'objectives'][index]!.record);
  for (const [column, value] of [
    ['Objective', keyOf('Objectives', 'Objective', objective)],
    ['Result', keyOf('Results', 'Result', result)],
  ] as const) {
    if (value !== null || columns.has(column)) put(draft, 'Expenditures', column, record, value);
  }
}

function putSplit(draft: PlanDraft, record: number, parts: readonly SharePart[]): void {
  const { grant, facts } = draft.open.examination;
  const amount = grant.expenditures.amount[record]!;
  const key = keyValue(draft.open, 'Expenditures', 'Expenditure', record);
  if (Number.isNaN(amount)) return block(draft, 'amount-unread', cellOf(facts, 'Expenditures', 'Amount', record));
  if (key === null || draft.isKeyShared(record)) {
    return block(draft, 'no-key', cellOf(facts, 'Expenditures', 'Expenditure', record));
  }
  putPair(draft, record, null);
  const present = shareRowsOf(grant.shares, record);
  shareRows(parts, amount, draft).forEach((row, k) => {
    if (k >= present.length) draft.rows.push({ ...row, Expenditure: key });
    else for (const [column, value] of Object.entries(row)) put(draft, 'Shares', column, present[k]!, value);
  });
  emptyShares(draft, record, parts.length);
}

/** A part as cells of Shares, the amounts exact; without Amount where the table has no such column. */
function shareRows(parts: readonly SharePart[], amount: number, { open }: PlanDraft): Omit<ShareRow, 'Expenditure'>[] {
  const { facts, grant } = open.examination;
  const [objectives, results] = [grant.objectives, grant.results];
  const keys = parts.map(({ objective, result }) => [objectives[objective]!.key, results[result]!.key]);
  const amounts = splitExactly(
    amount,
    parts.map(({ share }, k) => ({ share, key: keys[k]! })),
  );
  const hasAmounts = facts.tables.get('Shares')!.columns.has('Amount');
  return parts.map(({ objective, result, share }, k) => ({
    Objective: keyValue(open, 'Objectives', 'Objective', objectives[objective]!.record),
    Result: keyValue(open, 'Results', 'Result', results[result]!.record),
    Share: share / WHOLE,
    ...(hasAmounts ? { Amount: inMainUnits(amounts[k]!, grant.exponent) } : {}),
  }));
}

/** Empties the rows of Shares of an expenditure from the `from`th on. */
function emptyShares(draft: PlanDraft, record: number, from: number): void {
  const { grant, facts } = draft.open.examination;
  for (const row of shareRowsOf(grant.shares, record).subarray(from)) {
    const edits = clearRow('Shares', row, draft.open);
    if (!edits) return block(draft, 'formula', cellOf(facts, 'Shares', 'Expenditure', row));
    draft.edits.push(...edits);
    draft.emptied++;
  }
}

function outsideOf(pairs: readonly { objective: number; result: number }[], { grant }: Examination): string[] {
  return pairs
    .filter(({ objective, result }) => isLinked(grant, objective, result) === false)
    .map(({ objective, result }) => `${grant.objectives[objective]!.key} × ${grant.results[result]!.key}`);
}
