// The report as JSON, `allot-report/1` of the command line's contract: amounts in minor units, dates ISO 8601, all findings.
import { isoOf } from '../core/calendar/day';
import type { Finding } from '../findings/finding';
import type { Outcome } from '../findings/outcome';
import { RULES_VERSION } from '../rules/rule';
import type { Words } from '../words/wordsOf';
import { describeFinding, describeObstacle } from './describe';
import { describeProblem } from './describeProblem';
import type { Acceptance, Examination, Unreadable } from './examine';
import { VERSION } from './version';

export interface ExaminedFile {
  /** As the user named it. */
  readonly file: string;
  readonly result: Examination | Unreadable;
}

/** The whole report. `wordsFor` gives the words for the currency of each file. */
export function jsonReport(
  files: readonly ExaminedFile[],
  today: string,
  wordsFor: (file: ExaminedFile) => Words,
): object {
  return {
    schema: 'allot-report/1',
    tool: { name: 'allot', version: VERSION, rules: RULES_VERSION },
    today,
    files: files.map((file) => jsonFile(file, wordsFor(file))),
  };
}

function jsonFile({ file, result }: ExaminedFile, words: Words): object {
  if (result.verdict === 'unreadable') {
    const message = describeProblem(result, file, words);
    return { file, verdict: 'unreadable', problem: { code: result.problem.code, message } };
  }
  const { verdict, grant, asOf, totals, counts, findings, accepted, approved, outcomes } = result;
  return {
    file,
    verdict,
    currency: grant.currency,
    asOf,
    totals,
    counts,
    ...(approved ? { approved } : {}),
    findings: findings.map((finding) => jsonFinding(finding, words)),
    accepted: accepted.map(jsonAcceptance),
    outcomes: outcomes.map((outcome) => jsonOutcome(outcome, words)),
  };
}

function jsonFinding(finding: Finding, words: Words): object {
  const { id, rule, severity, at, also, facts } = finding;
  return { id, rule, severity, at, also, facts, ...describeFinding(finding, words) };
}

/** Which finding was accepted, by whom and why, and whether that still holds for its values of today. */
function jsonAcceptance({ finding, exception, state }: Acceptance): object {
  const { by, date, reason } = exception;
  return { finding: finding.id, state, by, date: Number.isNaN(date) ? null : isoOf(date), reason };
}

function jsonOutcome({ rule, severity, outcome, examined, findings, obstacle }: Outcome, words: Words): object {
  const base = { rule, severity, outcome, examined, findings };
  if (!obstacle) return base;
  const message = describeObstacle(obstacle, words);
  return obstacle.reason === 'not-asked' ? { ...base, message } : { ...base, reason: obstacle.reason, message };
}
