// The catalogue as data and as a page, from the rules themselves: nothing about a rule is written twice.
import { CATALOGUE, SUBJECT_OF } from '../rules/catalogue';
import { RULES_VERSION, type Rule } from '../rules/rule';
import type { Words } from '../words/wordsOf';

/** `allot-rules/1`: each rule with its texts and the type of each of its facts. */
export function rulesJson(words: Words): object {
  return { schema: 'allot-rules/1', rules: RULES_VERSION, catalogue: CATALOGUE.map((rule) => ruleJson(rule, words)) };
}

function ruleJson(rule: Rule, words: Words): object {
  const { id, severity, basis, facts } = rule;
  const subject = SUBJECT_OF.get(id)!;
  return { id, subject, severity, title: words.title(rule), why: words.why(rule), basis, facts };
}

export function isRule(id: string): boolean {
  return SUBJECT_OF.has(id);
}

/** The catalogue as lines for a terminal. */
export function rulesText(words: Words): string {
  const lines = CATALOGUE.map((rule) => {
    const facts = Object.keys(rule.facts).join(', ') || '–';
    const head = `${rule.id} · ${SUBJECT_OF.get(rule.id)} · ${words.text(`severity.${rule.severity}`)}`;
    return `${head}\n  ${words.title(rule)}\n  ${words.text('rules.facts')}: ${facts}`;
  });
  return lines.join('\n') + '\n';
}

/** The catalogue as a Markdown page, by subject. */
export function rulesMarkdown(words: Words): string {
  const subjects = [...new Set(SUBJECT_OF.values())];
  const parts = subjects.map((subject) => {
    const rules = CATALOGUE.filter(({ id }) => SUBJECT_OF.get(id) === subject);
    return [`## ${subject}`, ...rules.map((rule) => ruleMarkdown(rule, words))].join('\n\n');
  });
  return (
    [`# ${words.text('rules.heading')} (${RULES_VERSION})`, words.text('rules.intro'), ...parts].join('\n\n') + '\n'
  );
}

function ruleMarkdown(rule: Rule, words: Words): string {
  const facts = Object.entries(rule.facts).map(([name, type]) => `\`${name}\` (${type})`);
  const basis = words.text(`basis.${rule.basis}`);
  return [
    `### \`${rule.id}\``,
    '',
    `**${words.title(rule)}** · ${words.text(`severity.${rule.severity}`)} · ${basis}`,
    '',
    words.why(rule),
    '',
    `${words.text('rules.facts')}: ${facts.join(', ') || '–'}`,
  ].join('\n');
}
