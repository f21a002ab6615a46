// The words of all three languages at once, for faces that have them at hand. The task pane loads one language: `loadTexts`.
import type { Language } from '../core/sheet/language';
import { texts as en, type Texts } from './en/texts';
import { ruleTexts as esRules } from './es/ruleTexts';
import { texts as es } from './es/texts';
import { ruleTexts as ptRules } from './pt/ruleTexts';
import { texts as pt } from './pt/texts';
import type { Reader } from './reader';
import type { RuleTexts } from './ruleTexts';
import { makeWords, type Words } from './words';

export type { Words };

export const TEXTS: Readonly<Record<Language, Texts>> = { en, es, pt };

/** Spanish and Portuguese texts of the rules; English stands in the rules themselves. */
export const RULE_TEXTS: Readonly<Record<'es' | 'pt', RuleTexts>> = { es: esRules, pt: ptRules };

/** The words for a reader about amounts in a currency. `heading` names the contract's columns in the reader's language. */
export function wordsOf(
  reader: Reader,
  currency = 'USD',
  exponent = 2,
  heading: (name: string) => string = (name) => name,
): Words {
  const { language } = reader;
  const rules = language === 'en' ? {} : RULE_TEXTS[language];
  return makeWords({ texts: TEXTS[language], rules }, reader, { currency, exponent, heading });
}
