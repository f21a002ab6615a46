// What a screen may ask of an examined workbook. One line a question; the answer's type follows from the view.
import { fixOf, safeFixesOf } from '../fixes/fixOf';
import { asWrite } from '../mapping/asWrite';
import { mappingOf } from '../mapping/mappingOf';
import { pairOptions } from '../mapping/pairs';
import type { SharePart } from '../mapping/plan';
import { planPair, planSplit } from '../mapping/planMapping';
import { mappingQueue, type QueueRequest } from '../mapping/queue';
import { cellRows } from '../matrixView/cellRows';
import { matrixView } from '../matrixView/matrixView';
import { repairsOf } from '../repairs/repairsOf';
import { tripwireOf } from '../tripwire/tripwire';
import type { Desk } from '../views/desk';
import { findingById } from '../views/findingById';
import { findingDetail, findingLines, findingsView, stepFinding, type FindingsFilter } from '../views/findings';
import { overviewView } from '../views/overview';

type Pair = { readonly objective: number; readonly result: number };

export const QUESTIONS = {
  overview: (...[desk]: [Desk, null]) => overviewView(desk),
  findings: (desk: Desk, filter: FindingsFilter) => findingsView(desk, filter),
  findingLines,
  finding: findingDetail,
  stepFinding,
  /** The fix of one finding, and the safe fixes of all findings of its rule. */
  fix: (desk: Desk, id: string) => {
    const finding = findingById(desk.examination, id);
    if (!finding) return null;
    return { own: fixOf(finding, desk, desk.words), alike: safeFixesOf(finding.rule, desk, desk.words) };
  },
  tripwire: (desk: Desk, id: string) => {
    const finding = findingById(desk.examination, id);
    return finding ? tripwireOf(finding, desk, desk.words) : null;
  },
  repairs: (desk: Desk, id: string) => {
    const finding = findingById(desk.examination, id);
    return finding ? repairsOf(finding, desk, desk.words) : null;
  },
  mappingQueue: (desk: Desk, request: QueueRequest) => mappingQueue(desk.examination, request),
  mapping: (desk: Desk, record: number) => mappingOf(desk.examination, record),
  pairs: (...[desk]: [Desk, null]) => pairOptions(desk.examination.grant),
  planPair: (desk: Desk, { records, pair }: { records: readonly number[]; pair: Pair }) =>
    written(desk, planPair(records, pair, desk, desk.words)),
  planSplit: (desk: Desk, { records, parts }: { records: readonly number[]; parts: readonly SharePart[] }) =>
    written(desk, planSplit(records, parts, desk, desk.words)),
  matrix: (...[desk]: [Desk, null]) => matrixView(desk.examination),
  matrixCell: (desk: Desk, { objective, result }: { objective: number | null; result: number | null }) =>
    cellRows(desk.examination, objective, result),
} as const;

/** The plan, with what the workbook is to be told. */
function written({ examination }: Desk, plan: ReturnType<typeof planPair>) {
  return plan.outcome === 'blocked' ? plan : { ...plan, write: asWrite(plan, examination.facts) };
}

type Asked = typeof QUESTIONS;

export type Question = keyof Asked;

export type QuestionArguments<Q extends Question> = Parameters<Asked[Q]>[1];

export type Answer<Q extends Question> = ReturnType<Asked[Q]>;
