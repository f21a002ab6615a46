// The report for a terminal: the verdict first, findings grouped by rule with counts and a few examples, at the end what could
// not be checked.
import { describeFinding, describeObstacle, describeVerdict, ruleOf } from '../../app/describe';
import { describeProblem } from '../../app/describeProblem';
import type { Examination } from '../../app/examine';
import { acceptedCount, acceptedText, approvedText } from '../../app/review/acceptedText';
import type { ExaminedFile } from '../../app/jsonReport';
import { RULES_USED } from '../../app/version';
import { qualifiedPlace } from '../../core/sheet/place';
import { groupFindings, type FindingGroup } from '../../findings/groups';
import type { Finding } from '../../findings/finding';
import type { Words } from '../../words/wordsOf';

/** The reports of all files. At most `examples` findings of each rule are shown. */
export function textReport(
  files: readonly ExaminedFile[],
  wordsFor: (file: ExaminedFile) => Words,
  examples: number,
): string {
  return files.map((file) => fileReport(file, wordsFor(file), examples)).join('\n');
}

function fileReport({ file, result }: ExaminedFile, words: Words, examples: number): string {
  if (result.verdict === 'unreadable') {
    return `${file}: ${words.text('verdict.unreadable')}\n  ${describeProblem(result, file, words)}\n`;
  }
  const groups = groupFindings(result.findings);
  const sections = [
    headLines(file, result, words),
    ...groups.map((group) => groupLines(group, result, words, examples)),
    outcomeLines(result, words),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

function headLines(file: string, result: Examination, words: Words): string[] {
  const { counts, totals, today, asOf } = result;
  const { money, date } = words.formats;
  const more = [
    counts.warning > 0 ? words.text('counts.warnings', { count: counts.warning }) : '',
    counts.advice > 0 ? words.text('counts.advice', { count: counts.advice }) : '',
    acceptedCount(result, words),
  ].filter(Boolean);
  const figures = [
    ['totals.award', totals.award],
    ['totals.allocated', totals.allocated],
    ['totals.expended', totals.expended],
    ['totals.mapped', totals.mapped],
  ] as const;
  const shown = figures.map(([key, amount]) => `${words.text(key)} ${amount === null ? '–' : money(amount)}`);
  const { pledged, expended } = totals.cofinancing;
  const cofinancing = [
    `${words.text('totals.pledged')} ${money(pledged)}`,
    `${words.text('totals.cofinanced')} ${money(expended)}`,
  ];
  return [
    `${file}: ${[describeVerdict(result, words), ...more].join(', ')}`,
    words.text('report.date', { today: date(today), asOf: date(asOf), rules: RULES_USED }),
    ...[approvedText(result, words)].filter(Boolean),
    ...(result.facts.isTemplate ? [shown.join(' · ')] : []),
    ...(pledged !== 0 || expended !== 0 ? [cofinancing.join(' · ')] : []),
    ...(totals.unread.count > 0
      ? [words.text('totals.unread', { count: totals.unread.count, amount: money(totals.unread.amount) })]
      : []),
  ];
}

function groupLines(
  { rule: id, severity, findings }: FindingGroup,
  result: Examination,
  words: Words,
  examples: number,
): string[] {
  const rule = ruleOf(id);
  const sort = words.text(`severity.${severity}`).toUpperCase();
  const lines = [words.text('report.group', { sort, count: findings.length, title: words.title(rule), rule: id })];
  for (const finding of findings.slice(0, examples)) lines.push(...findingLines(finding, result, words));
  if (findings.length > examples) lines.push(`  ${words.text('report.more', { count: findings.length - examples })}`);
  lines.push(`  ${words.text('report.why')}: ${words.why(rule)}`);
  return lines;
}

function findingLines(finding: Finding, result: Examination, words: Words): string[] {
  const { message, fix } = describeFinding(finding, words);
  const where = qualifiedPlace(finding.at) || words.text('report.nowhere');
  const also = finding.also.length > 0 ? ` (${words.text('report.also', { count: finding.also.length })})` : '';
  const accepted = acceptedText(result, finding, words);
  return [`  ${where}${also}  ${message}`, `    ${accepted ? `✓ ${accepted}` : `→ ${fix}`}`];
}

/** Where only some rules were asked for, nothing is said of the others. */
function allChecked(verdict: Examination['verdict'], words: Words): string {
  return verdict === 'partial' ? '' : words.text('report.all-checked');
}

function outcomeLines({ outcomes, verdict }: Examination, words: Words): string[] {
  const count = (kind: string) => outcomes.filter(({ outcome }) => outcome === kind).length;
  const unchecked = outcomes.filter(({ obstacle }) => obstacle && obstacle.reason !== 'not-asked');
  const [held, nothing] = [count('held'), count('nothing-to-examine')];
  const summary = [
    ...(held > 0 ? [words.text('report.held', { count: held })] : []),
    ...(nothing > 0 ? [words.text('report.nothing', { count: nothing })] : []),
  ];
  if (unchecked.length === 0) return [summary.join(' · '), allChecked(verdict, words)].filter(Boolean);
  const reasons = new Map<string, string[]>();
  for (const { rule, obstacle } of unchecked) {
    const reason = describeObstacle(obstacle!, words);
    reasons.set(reason, [...(reasons.get(reason) ?? []), rule]);
  }
  return [
    summary.join(' · '),
    words.text('report.not-checked', { count: unchecked.length }),
    ...[...reasons].flatMap(([reason, rules]) => [`  ${reason}`, `    ${rules.join(', ')}`]),
  ];
}
