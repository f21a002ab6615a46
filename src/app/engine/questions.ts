// What a screen may ask of an examined workbook. One line a question; the answer's type follows from the view.
import { findingDetail, findingLines, findingsView, stepFinding, type FindingsFilter } from '../views/findings';
import { overviewView } from '../views/overview';
import type { Desk } from '../views/desk';

export const QUESTIONS = {
  overview: (...[desk]: [Desk, null]) => overviewView(desk),
  findings: (desk: Desk, filter: FindingsFilter) => findingsView(desk, filter),
  findingLines,
  finding: findingDetail,
  stepFinding,
} as const;

type Asked = typeof QUESTIONS;

export type Question = keyof Asked;

export type QuestionArguments<Q extends Question> = Parameters<Asked[Q]>[1];

export type Answer<Q extends Question> = ReturnType<Asked[Q]>;
