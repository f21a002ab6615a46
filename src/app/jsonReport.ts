// The report as JSON, `allot-report/1` of the command line's contract: amounts in minor units, dates ISO 8601, all findings.
import type { Finding } from '../findings/finding';
import type { Outcome } from '../findings/outcome';
import { RULES_VERSION } from '../rules/rule';
import type { Words } from '../words/wordsOf';
import { describeFinding, describeObstacle, describeProblem } from './describe';
import type { Examination, Unreadable } from './examine';
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
  const { verdict, grant, asOf, totals, counts, findings, outcomes } = result;
  return {
    file,
    verdict,
    currency: grant.currency,
    asOf,
    totals,
    counts,
    findings: findings.map((finding) => jsonFinding(finding, words)),
    outcomes: outcomes.map((outcome) => jsonOutcome(outcome, words)),
  };
}

function jsonFinding(finding: Finding, words: Words): object {
  const { id, rule, severity, at, also, facts } = finding;
  return { id, rule, severity, at, also, facts, ...describeFinding(finding, words) };
}

function jsonOutcome({ rule, severity, outcome, examined, findings, obstacle }: Outcome, words: Words): object {
  const base = { rule, severity, outcome, examined, findings };
  if (!obstacle) return base;
  const message = describeObstacle(obstacle, words);
  return obstacle.reason === 'not-asked' ? { ...base, message } : { ...base, reason: obstacle.reason, message };
}
