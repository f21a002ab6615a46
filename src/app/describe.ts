// Findings, outcomes and problems as sentences for a reader: what reports of every format share.
import { qualifiedPlace } from '../core/sheet/place';
import type { Facts, Finding } from '../findings/finding';
import type { Obstacle } from '../findings/outcome';
import { CATALOGUE } from '../rules/catalogue';
import type { Rule } from '../rules/rule';
import type { Words } from '../words/wordsOf';
import type { Examination } from './examine';
import { acceptedDifferences } from './reviewing/acceptedDifferences';

const BY_ID: ReadonlyMap<string, Rule> = new Map(CATALOGUE.map((rule) => [rule.id, rule]));

/** The rule of that id. Throws for an id that is not in the catalogue. */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new RangeError(`${id} is not in the catalogue`);
  return rule;
}

export interface FindingText {
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

export function describeFinding(finding: Finding, words: Words): FindingText {
  const rule = ruleOf(finding.rule);
  const facts = lapsed(named(finding), finding, words);
  return { message: words.say(rule, facts), why: words.why(rule), fix: words.fix(rule, facts) };
}

/** An exception that has lapsed tells what has changed since, not all that a finding is compared by. */
function lapsed(facts: Facts, { rule }: Finding, words: Words): Facts {
  if (rule !== 'exceptions-current') return facts;
  const differences = acceptedDifferences(
    String(facts['rule']),
    String(facts['accepted']),
    String(facts['now']),
    words,
  );
  const list = (which: 'accepted' | 'now') => differences.map((one) => one[which]).join(', ') || '–';
  return { ...facts, accepted: list('accepted'), now: list('now') };
}

/** A row without a key is named by its cell. */
function named({ facts, at }: Finding): Facts {
  return facts['key'] === '' && at.cell !== null ? { ...facts, key: at.cell } : facts;
}

/** Why a rule did not run, as a sentence. */
export function describeObstacle({ kind, facts, at }: Obstacle, words: Words): string {
  const shown = Object.entries(facts).map(([name, fact]) => {
    const isHeading = name === 'column' || name === 'field';
    return [name, isHeading ? words.formats.heading(String(fact)) : String(fact)];
  });
  const args = Object.fromEntries(shown);
  return words.text(`obstacle.${kind}`, { ...args, where: qualifiedPlace(at) });
}

/** The verdict in one sentence, e.g. `3 errors in 2 rules`. */
export function describeVerdict({ verdict, findings, outcomes, counts }: Examination, words: Words): string {
  switch (verdict) {
    case 'invalid': {
      const rules = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
      return words.text('verdict.invalid', { errors: counts.error, rules: rules.size });
    }
    case 'incomplete': {
      const stuck = outcomes.filter(({ severity, outcome }) => severity === 'error' && outcome === 'not-checked');
      return words.text('verdict.incomplete', { count: stuck.length });
    }
    case 'partial': {
      const asked = outcomes.filter(({ obstacle }) => obstacle?.reason !== 'not-asked');
      return words.text('verdict.partial', { count: asked.length });
    }
    case 'valid':
      return words.text('verdict.valid');
  }
}
