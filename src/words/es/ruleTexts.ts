// The Spanish texts of all rules.
import type { RuleTexts } from '../ruleTexts';
import { allocation } from './allocation';
import { cofinancing } from './cofinancing';
import { hygiene } from './hygiene';
import { identity } from './identity';
import { mapping } from './mapping';
import { period } from './period';
import { results } from './results';
import { signoff } from './signoff';
import { spending } from './spending';
import { structure } from './structure';
import { values } from './values';

export const ruleTexts: RuleTexts = {
  ...structure,
  ...values,
  ...identity,
  ...period,
  ...allocation,
  ...spending,
  ...mapping,
  ...cofinancing,
  ...results,
  ...hygiene,
  ...signoff,
};
