// What a screen may ask of an examined workbook: one line a question; the answer's type follows from the view. Overview is at
// hand, the others are loaded when they are first asked.
import type { SealingDesk } from '../reviewing/sealingDesk';
import type { Desk } from '../views/desk';
import { overviewView } from '../views/overview';

const figures = () => import('./questions/figures');
const findings = () => import('./questions/findings');
const mapping = () => import('./questions/mapping');
const remedies = () => import('./questions/remedies');
const review = () => import('./questions/review');
const sheets = () => import('./questions/sheets');

export const QUESTIONS = {
  overview: (...[desk]: [Desk, null]) => overviewView(desk),
  findings: later(findings, 'findings'),
  findingLines: later(findings, 'findingLines'),
  finding: later(findings, 'finding'),
  stepFinding: later(findings, 'stepFinding'),
  fix: later(remedies, 'fix'),
  tripwire: later(remedies, 'tripwire'),
  repairs: later(remedies, 'repairs'),
  mappingQueue: later(mapping, 'mappingQueue'),
  queueIds: later(mapping, 'queueIds'),
  queuePlace: later(mapping, 'queuePlace'),
  chosenRows: later(mapping, 'chosenRows'),
  mapping: later(mapping, 'mapping'),
  mappingAt: later(mapping, 'mappingAt'),
  pairs: later(mapping, 'pairs'),
  previewMapping: later(mapping, 'previewMapping'),
  mappingToWrite: later(mapping, 'mappingToWrite'),
  matrix: later(figures, 'matrix'),
  matrixCell: later(figures, 'matrixCell'),
  whatIf: later(figures, 'whatIf'),
  explain: later(figures, 'explain'),
  review: later(review, 'review'),
  signing: later(review, 'signing'),
  signToWrite: later(review, 'signToWrite'),
  reopenToWrite: later(review, 'reopenToWrite'),
  exceptionToWrite: later(review, 'exceptionToWrite'),
  revisionToWrite: later(review, 'revisionToWrite'),
  revision: later(review, 'revision'),
  version: later(review, 'version'),
  meter: later(review, 'meter'),
  acceptance: later(review, 'acceptance'),
  accepted: later(review, 'accepted'),
  missingTables: later(review, 'missingTables'),
  verify: later(review, 'verify'),
  sheetToWrite: later(sheets, 'sheetToWrite'),
  proofSheet: later(sheets, 'proofSheet'),
  proofPage: later(sheets, 'proofPage'),
  proofPrint: later(sheets, 'proofPrint'),
} as const;

type View = (desk: SealingDesk, args: never) => unknown;

/** A question that a module answers which is loaded for it. */
function later<K extends string, M extends Readonly<Record<K, View>>>(load: () => Promise<M>, name: K) {
  type Args = Parameters<M[K]>[1];
  return async (desk: SealingDesk, args: Args): Promise<Awaited<ReturnType<M[K]>>> => {
    const view = (await load())[name] as (desk: SealingDesk, args: Args) => ReturnType<M[K]>;
    return await view(desk, args);
  };
}

type Asked = typeof QUESTIONS;

export type Question = keyof Asked;

export type QuestionArguments<Q extends Question> = Parameters<Asked[Q]>[1];

export type Answer<Q extends Question> = Awaited<ReturnType<Asked[Q]>>;
