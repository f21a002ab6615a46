// The report as one HTML page that prints well: no scripts, nothing loaded from anywhere, texts of the workbook escaped.
import { describeFinding, describeObstacle, describeVerdict, ruleOf } from '../../app/describe';
import { describeProblem } from '../../app/describeProblem';
import type { Examination } from '../../app/examine';
import { acceptedCount, acceptedText, approvedText } from '../../app/review/acceptedText';
import type { ExaminedFile } from '../../app/jsonReport';
import { escapeHtml as esc } from '../../app/proofPage/escapeHtml';
import { RULES_USED } from '../../app/version';
import { qualifiedPlace } from '../../core/sheet/place';
import { groupFindings, type FindingGroup } from '../../findings/groups';
import type { Words } from '../../words/wordsOf';
import { STYLE } from './htmlStyle';

/** One page for all files. At most `examples` findings of each rule are shown. */
export function htmlReport(
  files: readonly ExaminedFile[],
  wordsFor: (file: ExaminedFile) => Words,
  examples: number,
): string {
  const language = files[0] ? wordsFor(files[0]).reader.language : 'en';
  const names = files.map(({ file }) => file).join(', ');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Allot: ${esc(names)}</title>
<style>${STYLE}</style>
</head>
<body>
${files.map((file) => fileSection(file, wordsFor(file), examples)).join('\n')}
</body>
</html>
`;
}

function fileSection({ file, result }: ExaminedFile, words: Words, examples: number): string {
  const title = `<h1>${esc(words.text('report.title', { file }))}</h1>`;
  if (result.verdict === 'unreadable') {
    const verdict = verdictLine('unreadable', words.text('verdict.unreadable'));
    return `<main>${title}${verdict}<p>${esc(describeProblem(result, file, words))}</p></main>`;
  }
  const groups = groupFindings(result.findings).map((group) => groupSection(group, result, words, examples));
  return `<main>${title}
${verdictLine(result.verdict, describeVerdict(result, words))}
${headSection(result, words)}
${groups.join('\n') || `<p>${esc(words.text('report.nothing-to-fix'))}</p>`}
${uncheckedSection(result, words)}
${outcomesSection(result, words)}
</main>`;
}

function verdictLine(verdict: string, text: string): string {
  return `<p class="verdict ${verdict}">${esc(text)}</p>`;
}

function headSection(result: Examination, words: Words): string {
  const { facts, totals, counts, today, asOf } = result;
  const { money, date } = words.formats;
  const figures = [
    ['totals.award', totals.award],
    ['totals.allocated', totals.allocated],
    ['totals.expended', totals.expended],
    ['totals.mapped', totals.mapped],
    ['totals.pledged', totals.cofinancing.pledged],
    ['totals.cofinanced', totals.cofinancing.expended],
  ] as const;
  const cells = figures.map(
    ([key, amount]) =>
      `<div><dt>${esc(words.text(key))}</dt><dd>${amount === null ? '–' : esc(money(amount))}</dd></div>`,
  );
  const others = [
    counts.warning > 0 ? words.text('counts.warnings', { count: counts.warning }) : '',
    counts.advice > 0 ? words.text('counts.advice', { count: counts.advice }) : '',
    totals.unread.count > 0
      ? words.text('totals.unread', { count: totals.unread.count, amount: money(totals.unread.amount) })
      : '',
  ].filter(Boolean);
  others.unshift(...[acceptedCount(result, words), approvedText(result, words)].filter(Boolean));
  const checked = words.text('report.date', { today: date(today), asOf: date(asOf), rules: RULES_USED });
  return `<p class="quiet">${esc([checked, ...others].join(' · '))}</p>
${facts.isTemplate ? `<dl class="figures">${cells.join('')}</dl>` : ''}`;
}

function groupSection(
  { rule: id, severity, findings }: FindingGroup,
  result: Examination,
  words: Words,
  examples: number,
): string {
  const rule = ruleOf(id);
  const rows = findings.slice(0, examples).map((finding) => {
    const { message, fix } = describeFinding(finding, words);
    const where = qualifiedPlace(finding.at) || words.text('report.nowhere');
    const also = finding.also.length > 0 ? ` ${words.text('report.also', { count: finding.also.length })}` : '';
    return `<tr><td class="where">${esc(where + also)}</td><td>${esc(message)}</td><td>${esc(acceptedText(result, finding, words) || fix)}</td></tr>`;
  });
  const more = findings.length - examples;
  const heads = (['where', 'what', 'fix'] as const).map(
    (key) => `<th scope="col">${esc(words.text(`report.${key}`))}</th>`,
  );
  return `<section class="${severity}">
<h2><span class="badge">${esc(words.text(`severity.${severity}`))}</span> ${esc(words.title(rule))} <span class="count">${findings.length}</span></h2>
<p class="quiet">${esc(words.why(rule))} <span class="basis">${esc(words.text('report.basis'))}: ${esc(words.text(`basis.${rule.basis}`))}.</span></p>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
${more > 0 ? `<p class="quiet">${esc(words.text('report.more', { count: more }))}</p>` : ''}
</section>`;
}

function uncheckedSection({ outcomes }: Examination, words: Words): string {
  const unchecked = outcomes.filter(({ obstacle }) => obstacle && obstacle.reason !== 'not-asked');
  if (unchecked.length === 0) return `<p class="quiet">${esc(words.text('report.all-checked'))}</p>`;
  const items = unchecked.map(
    ({ rule, obstacle }) => `<li>${esc(words.title(ruleOf(rule)))}: ${esc(describeObstacle(obstacle!, words))}</li>`,
  );
  return `<section><h2>${esc(words.text('report.not-checked', { count: unchecked.length }))}</h2><ul>${items.join('')}</ul></section>`;
}

function outcomesSection({ outcomes }: Examination, words: Words): string {
  const rows = outcomes.map(
    ({ rule, outcome, examined }) =>
      `<tr><td>${esc(words.title(ruleOf(rule)))}</td><td class="outcome">${esc(words.text(`outcome.${outcome}`))}</td><td class="number">${examined}</td></tr>`,
  );
  const heads = (['rule', 'outcome', 'subjects'] as const).map(
    (key) => `<th scope="col"${key === 'subjects' ? ' class="number"' : ''}>${esc(words.text(`report.${key}`))}</th>`,
  );
  return `<section><h2>${esc(words.text('report.examined'))}</h2>
<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}
