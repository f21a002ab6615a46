// Runs rules over one workbook: each either examines its subjects or says why it could not. A crash inside a rule becomes
// an outcome, *not checked: crashed*, so that it is seen and never mistaken for a pass.
import { matchExceptions, type FactTypesOf } from '../findings/acceptance';
import type { Finding } from '../findings/finding';
import type { Obstacle, Outcome } from '../findings/outcome';
import { NOWHERE } from '../core/sheet/place';
import { findingId, numberRepeats } from './findingId';
import { findGate } from './gates';
import { findObstacle } from './needs';
import type { Breach, Rule, RuleInput } from './rule';

export interface CatalogueRun {
  readonly findings: readonly Finding[];
  /** Every rule once, in the catalogue's order. */
  readonly outcomes: readonly Outcome[];
}

/** Runs every rule, or with `only` the rules of those ids; the others are then *not checked: not asked*. */
export function runCatalogue(rules: readonly Rule[], input: RuleInput, only?: ReadonlySet<string>): CatalogueRun {
  const findings: Finding[] = [];
  const isWhole = only === undefined && !input.acceptances;
  const acceptances = () => matchExceptions(input.grant.exceptions, numberRepeats(findings), factTypesOf(rules));
  const whole = isWhole ? { ...input, acceptances } : input;
  const outcomes = rules.map((rule) => {
    const isAsked = only === undefined || only.has(rule.id);
    const obstacle = isAsked ? findGate(rule, input) : NOT_ASKED;
    const outcome = obstacle ? notChecked(rule, obstacle) : runRule(rule, whole);
    for (const finding of outcome.found) findings.push(finding);
    return outcome.outcome;
  });
  return { findings: numberRepeats(findings), outcomes };
}

/** How the facts of each rule's findings are shown. */
export function factTypesOf(rules: readonly Rule[]): FactTypesOf {
  const types = new Map(rules.map(({ id, facts }) => [id, facts]));
  return (rule) => types.get(rule) ?? {};
}

interface RuleRun {
  readonly found: readonly Finding[];
  readonly outcome: Outcome;
}

const NOT_ASKED: Obstacle = { reason: 'not-asked', kind: 'not-asked', facts: {}, at: NOWHERE };

/** Runs one rule. Never throws: what the rule throws becomes the obstacle `crashed`. */
export function runRule(rule: Rule, input: RuleInput): RuleRun {
  try {
    const obstacle = findObstacle(rule.needs ?? [], input);
    return obstacle ? notChecked(rule, obstacle) : examine(rule, input);
  } catch (error) {
    const facts = { error: error instanceof Error ? error.message : String(error) };
    return notChecked(rule, { reason: 'crashed', kind: 'crashed', facts, at: NOWHERE });
  }
}

function examine(rule: Rule, input: RuleInput): RuleRun {
  const found: Finding[] = [];
  const subjects = rule.subjects(input);
  for (let i = 0; i < subjects.length; i++) {
    const breach = rule.check(subjects[i], input);
    if (breach === undefined) continue;
    const breaches = isSeveral(breach) ? breach : [breach];
    for (const one of breaches) found.push(findingOf(rule, subjects[i], one, input));
  }
  const missed = found.length === 0 ? rule.unexamined?.(input) : undefined;
  if (missed) return notChecked(rule, missed);
  const examined = rule.examined ? rule.examined(input) : subjects.length;
  const outcome = found.length > 0 ? 'broken' : examined > 0 ? 'held' : 'nothing-to-examine';
  const { id, severity } = rule;
  return { found, outcome: { rule: id, severity, outcome, examined, findings: found.length } };
}

function isSeveral(breach: Breach | readonly Breach[]): breach is readonly Breach[] {
  return Array.isArray(breach);
}

function findingOf(rule: Rule, subject: unknown, breach: Breach, input: RuleInput): Finding {
  const at = breach.at ?? rule.at(subject, input);
  const { facts, also = [], severity = rule.severity } = breach;
  return { id: findingId(rule.id, at), rule: rule.id, severity, at, also, facts };
}

function notChecked({ id, severity }: Rule, obstacle: Obstacle): RuleRun {
  return { found: [], outcome: { rule: id, severity, outcome: 'not-checked', examined: 0, findings: 0, obstacle } };
}
