// A mapping as a person asks for it, and what it will write: told before, planned when it is wanted.
import { BLANK, type Grant } from '../../core/grant/grant';
import { splitExactly } from '../../core/money/split';
import type { Write } from '../live/write';
import type { Desk } from '../views/desk';
import { asWrite } from './asWrite';
import { recordOfId } from './expenditureIds';
import { expenditureLine, type ExpenditureLine } from './expenditureLine';
import type { BlockedPlan, MappingPlan, SharePart } from './plan';
import { planSplit } from './planMapping';

export interface MappingRequest {
  /** Expenditures. */
  readonly ids: readonly string[];
  readonly parts: readonly AskedPart[];
}

/** By keys, so that it outlives an examination. */
export interface AskedPart {
  readonly objectiveKey: string;
  readonly resultKey: string;
  /** Basis points. */
  readonly share: number;
}

/** An expenditure, an objective or a result is not in the workbook any more. */
export interface Gone {
  readonly outcome: 'gone';
}

export interface MappingPreview {
  readonly outcome: 'planned';
  readonly expenditures: number;
  /** Rows of Shares that will hold the split, of them new ones, and rows that will be emptied. */
  readonly shareRows: number;
  readonly newRows: number;
  readonly emptied: number;
  /** Expenditures whose own objective and result are replaced. */
  readonly ownPairs: number;
  /** Steps to undo it; `isAtLeast` where the program may need more for so many cells. */
  readonly steps: number;
  readonly isAtLeast: boolean;
  /** Pairs that the framework does not link, as `O1 × R5`. */
  readonly outside: readonly string[];
  /** The first expenditures with the minor units of each part, and the sums over all; null where an amount can't be read. */
  readonly first: readonly PreviewRow[];
  readonly totals: readonly number[] | null;
}

export interface PreviewRow extends ExpenditureLine {
  readonly amounts: readonly number[] | null;
}

export type MappingToWrite = { readonly outcome: 'planned'; readonly write: Write } | BlockedPlan | Gone;

const SHOWN = 5;
/** So many cells fit one request of the program however they are scattered. */
const CELLS_IN_ONE_STEP = 300;

/** What a mapping will write, in numbers. */
export function previewMapping(desk: Desk, request: MappingRequest): MappingPreview | BlockedPlan | Gone {
  const { grant } = desk.examination;
  const found = resolve(grant, request);
  if (!found) return { outcome: 'gone' };
  const { records, parts } = found;
  const plan = planSplit(records, parts, desk, desk.words);
  if (plan.outcome === 'blocked') return plan;
  const { objective, result } = grant.expenditures;
  const amounts = (record: number) => amountsOf(grant, record, parts);
  return {
    outcome: 'planned',
    expenditures: records.length,
    ...rowsOf(plan, records.length, parts.length),
    emptied: plan.emptied,
    ownPairs: records.filter((record) => objective[record] !== BLANK || result[record] !== BLANK).length,
    ...stepsOf(plan),
    outside: plan.outside,
    first: records
      .slice(0, SHOWN)
      .map((record) => ({ ...expenditureLine(desk.examination, record), amounts: amounts(record) })),
    totals: totalsOf(records.map(amounts), parts.length),
  };
}

/** The mapping as the workbook is to be told. */
export function mappingToWrite(desk: Desk, request: MappingRequest): MappingToWrite {
  const found = resolve(desk.examination.grant, request);
  if (!found) return { outcome: 'gone' };
  const plan = planSplit(found.records, found.parts, desk, desk.words);
  return plan.outcome === 'blocked' ? plan : { outcome: 'planned', write: asWrite(plan, desk.examination.facts) };
}

function resolve(grant: Grant, { ids, parts }: MappingRequest) {
  const records = ids.map((id) => recordOfId(grant, id));
  const found = parts.map(({ objectiveKey, resultKey, share }): SharePart => ({
    objective: grant.objectives.findIndex(({ key }) => key === objectiveKey),
    result: grant.results.findIndex(({ key }) => key === resultKey),
    share,
  }));
  const isWhole = records.every((record) => record !== undefined);
  return isWhole && found.every(({ objective, result }) => objective >= 0 && result >= 0)
    ? { records, parts: found }
    : undefined;
}

function rowsOf({ append }: MappingPlan, expenditures: number, parts: number) {
  return { shareRows: parts > 1 ? expenditures * parts : 0, newRows: append?.rows.length ?? 0 };
}

function stepsOf({ edits, append }: MappingPlan) {
  return {
    steps: (edits.length > 0 ? 1 : 0) + (append === null ? 0 : 1),
    isAtLeast: edits.length > CELLS_IN_ONE_STEP,
  };
}

function amountsOf({ expenditures, objectives, results }: Grant, record: number, parts: readonly SharePart[]) {
  const amount = expenditures.amount[record]!;
  if (Number.isNaN(amount)) return null;
  return splitExactly(
    amount,
    parts.map(({ objective, result, share }) => ({ share, key: [objectives[objective]!.key, results[result]!.key] })),
  );
}

function totalsOf(amounts: readonly (readonly number[] | null)[], parts: number): number[] | null {
  if (amounts.includes(null)) return null;
  return Array.from({ length: parts }, (_, k) => amounts.reduce((sum, own) => sum + own![k]!, 0));
}
