// What a screen may ask of an examined workbook. One line a question; the answer's type follows from the view.
import type { CellRef } from '../../core/sheet/cellRef';
import { findingsSheet } from '../findingsSheet/findingsSheet';
import { explainCell } from '../explain/explainCell';
import { fixOf, safeFixesOf } from '../fixes/fixOf';
import { chosenRows } from '../mapping/chosen';
import { recordOfId } from '../mapping/expenditureIds';
import { mappingAt } from '../mapping/mappingAt';
import { mappingOf } from '../mapping/mappingOf';
import { pairOptions } from '../mapping/pairs';
import { mappingQueue, queueIds, queuePlace, type QueueRequest } from '../mapping/queue';
import { mappingToWrite, previewMapping } from '../mapping/request';
import { cellRows } from '../matrixView/cellRows';
import { matrixView } from '../matrixView/matrixView';
import { proofHtml } from '../proofPage/proofPage';
import { repairsOf } from '../repairs/repairsOf';
import { proofOf } from '../review/proof';
import { proofSheet } from '../review/proofSheet';
import { acceptanceView, acceptedList } from '../reviewing/acceptance';
import { meterScreen } from '../reviewing/meterScreen';
import { missingTablesModel } from '../reviewing/missingTables';
import { reviewView } from '../reviewing/reviewView';
import { revisionView } from '../reviewing/revisionView';
import type { SealingDesk } from '../reviewing/sealingDesk';
import { signingView } from '../reviewing/signing';
import { exceptionToWrite, reopenToWrite, revisionToWrite, signToWrite } from '../reviewing/toWrite';
import { verifyTyped } from '../reviewing/verifyTyped';
import { versionView } from '../reviewing/versionView';
import { summarySheet } from '../summarySheet/summarySheet';
import { tripwireOf } from '../tripwire/tripwire';
import type { Desk } from '../views/desk';
import { findingById } from '../views/findingById';
import { findingDetail, findingLines, findingsView, stepFinding, type FindingsFilter } from '../views/findings';
import { overviewView } from '../views/overview';
import { whatIf } from '../whatIf/whatIf';

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
  queueIds: (desk: Desk, request: QueueRequest) => queueIds(desk.examination, request),
  queuePlace: (desk: Desk, asked: Parameters<typeof queuePlace>[1]) => queuePlace(desk.examination, asked),
  chosenRows: (desk: Desk, ids: readonly string[]) => chosenRows(desk.examination, ids),
  /** Of an expenditure's id; null where it is gone. */
  mapping: (desk: Desk, id: string) => {
    const record = recordOfId(desk.examination.grant, id);
    return record === undefined ? null : mappingOf(desk.examination, record);
  },
  mappingAt: (desk: Desk, cell: CellRef) => mappingAt(desk.examination, cell),
  pairs: (...[desk]: [Desk, null]) => pairOptions(desk.examination.grant),
  previewMapping,
  mappingToWrite,
  matrix: (...[desk]: [Desk, null]) => matrixView(desk.examination),
  matrixCell: (desk: Desk, { objective, result }: { objective: number | null; result: number | null }) =>
    cellRows(desk.examination, objective, result),
  /** What the row of a cell leaves, with the cell itself and what it holds: what a write expects to find. */
  whatIf: ({ examination, cells, words }: Desk, { at, tried }: { at: CellRef; tried: number | null }) => {
    const told = whatIf(examination, at, words, tried);
    return told && { ...told, at, holds: cells.valueAt(at) };
  },
  explain: ({ examination, words }: Desk, at: CellRef) => explainCell(examination, at, words),
  review: (...[desk]: [Desk, null]) => reviewView(desk),
  signing: signingView,
  signToWrite,
  reopenToWrite,
  exceptionToWrite,
  revisionToWrite,
  revision: (...[desk]: [Desk, null]) => revisionView(desk),
  version: versionView,
  meter: (...[desk]: [Desk, null]) => meterScreen(desk),
  acceptance: acceptanceView,
  accepted: (...[desk]: [Desk, null]) => acceptedList(desk),
  /** The sheets of the tables of decisions that the workbook lacks; null where it lacks none. */
  missingTables: (...[desk]: [Desk, null]) => missingTablesModel(desk.examination) ?? null,
  /** `file`: the workbook as the user names it. */
  proofSheet: async ({ examination, words, sha256 }: SealingDesk, file: string) =>
    proofSheet(await proofOf(examination, sha256), file, words),
  proofPage: async ({ examination, words, sha256 }: SealingDesk, file: string) =>
    proofHtml(await proofOf(examination, sha256), file, words),
  /** The fingerprint of the whole content; null where it can't be computed, with the cells that keep it from being. */
  proofPrint: async (...[{ examination, sha256 }]: [SealingDesk, null]) =>
    (await proofOf(examination, sha256)).fingerprint,
  verify: verifyTyped,
  /** A sheet to be written on request; `time` is when the figures were checked, as the reader writes it. */
  sheetToWrite: ({ examination, words }: Desk, { sheet, time }: { sheet: 'findings' | 'summary'; time: string }) =>
    sheet === 'summary'
      ? summarySheet(examination, words)
      : ({ outcome: 'ready', model: findingsSheet(examination, time, words) } as const),
} as const;

type Asked = typeof QUESTIONS;

export type Question = keyof Asked;

export type QuestionArguments<Q extends Question> = Parameters<Asked[Q]>[1];

/** What comes of it: some questions are answered later. */
export type Answer<Q extends Question> = Awaited<ReturnType<Asked[Q]>>;
