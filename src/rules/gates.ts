// Root causes that silence the whole catalogue: a workbook that is no grant workbook, and a template nobody filled in.
import { REQUIRED_TABLES } from '../core/sheet/tables';
import { NOWHERE } from '../core/sheet/place';
import type { Obstacle } from '../findings/outcome';
import type { Rule, RuleInput } from './rule';

const RECOGNISES_TEMPLATE = 'workbook-is-a-template';
const RECOGNISES_FILLED = 'required-tables-filled';

/** The root cause that keeps a rule from saying anything useful, if there is one. */
export function findGate(rule: Rule, input: RuleInput): Obstacle | undefined {
  if (rule.id === RECOGNISES_TEMPLATE) return undefined;
  if (!input.facts.isTemplate) return { reason: 'structure', kind: 'not-a-template', facts: {}, at: NOWHERE };
  if (rule.id === RECOGNISES_FILLED || !isUntouched(input)) return undefined;
  return { reason: 'missing-value', kind: 'not-filled-in', facts: {}, at: NOWHERE };
}

/** Whether the template is complete but holds no partner and no amount yet. */
export function isUntouched({ grant, facts }: RuleInput): boolean {
  const isComplete = REQUIRED_TABLES.every((table) => facts.tables.has(table));
  return isComplete && grant.partners.length === 0 && grant.allocation.length === 0 && grant.expenditures.count === 0;
}
