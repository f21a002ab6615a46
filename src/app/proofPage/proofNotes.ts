// The notes of the proof: what is open, what was accepted, what could not be checked. They are never left out to fit a page.
import { describeFinding, describeObstacle, ruleOf } from '../describe';
import { acceptedByText } from '../review/acceptedText';
import type { Proof } from '../review/proof';
import { qualifiedPlace } from '../../core/sheet/place';
import type { Words } from '../../words/words';
import { escapeHtml as esc } from './escapeHtml';

/** Open errors that are shown one by one; more are counted. */
const ERRORS_SHOWN = 10;

export function notesSection(proof: Proof, words: Words): string {
  return `<div class="two"><section>${openSection(proof, words)}${acceptedSection(proof, words)}</section><section>${uncheckedSection(proof, words)}</section></div>`;
}

function openSection({ examination, open }: Proof, words: Words): string {
  const errors = examination.findings.filter(({ severity }) => severity === 'error');
  const items = errors.slice(0, ERRORS_SHOWN).map((finding) => {
    const { message } = describeFinding(finding, words);
    return `<li><b>${esc(words.text('severity.error'))}.</b> ${esc(message)} <span class="cells">${esc(qualifiedPlace(finding.at))}</span></li>`;
  });
  const more = errors.length - ERRORS_SHOWN;
  const rest = more > 0 ? [`<li>${esc(words.text('report.more', { count: more }))}</li>`] : [];
  const warnings = open.map(
    ({ rule, count }) =>
      `<li><b>${esc(words.text('counts.warnings', { count }))}.</b> ${esc(words.title(ruleOf(rule)))}</li>`,
  );
  const all = [...items, ...rest, ...warnings];
  const list = all.length > 0 ? `<ol>${all.join('')}</ol>` : `<p>${esc(words.text('proof.no-findings'))}</p>`;
  return `<h2>${esc(words.text('proof.findings'))}</h2>${list}`;
}

function acceptedSection({ accepted, settled }: Proof, words: Words): string {
  const items = accepted.map((acceptance) => {
    const { finding } = acceptance;
    const { message } = describeFinding(finding, words);
    return `<li><b>${esc(message)}</b> ${esc(acceptedByText(acceptance, words))} <span class="cells">${esc(qualifiedPlace(finding.at))}</span></li>`;
  });
  const none = items.length + settled === 0 ? `<p>${esc(words.text('proof.no-exceptions'))}</p>` : '';
  const list = items.length > 0 ? `<ol>${items.join('')}</ol>` : none;
  const rest = settled > 0 ? `<p>${esc(words.text('proof.settled', { count: settled }))}</p>` : '';
  return `<h2>${esc(words.text('proof.exceptions'))}</h2>${list}${rest}`;
}

function uncheckedSection({ notChecked, outcomes }: Proof, words: Words): string {
  const items = notChecked.map(
    ({ rule, obstacle }) =>
      `<li><b>${esc(words.title(ruleOf(rule)))}.</b> ${esc(describeObstacle(obstacle!, words))}</li>`,
  );
  const list = items.length > 0 ? `<ol>${items.join('')}</ol>` : `<p>${esc(words.text('report.all-checked'))}</p>`;
  return `<h2>${esc(words.text('proof.unchecked'))}</h2>${list}<p class="quiet">${esc(words.text('proof.outcomes', outcomes))}</p>`;
}
