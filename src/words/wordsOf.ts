// Everything that is said to a reader: texts of the screens, and sentences for findings and outcomes.
import type { Language } from '../core/sheet/language';
import type { Facts, FactType } from '../findings/finding';
import { texts as en, type TextKey, type Texts } from './en/texts';
import { texts as es } from './es/texts';
import { ruleTexts as esRules } from './es/ruleTexts';
import { factArguments } from './factArguments';
import { formatsOf, type Formats } from './format';
import { speakerOf, type Arguments } from './message';
import { texts as pt } from './pt/texts';
import { ruleTexts as ptRules } from './pt/ruleTexts';
import type { Reader } from './reader';
import type { RuleText, RuleTexts } from './ruleTexts';

export const TEXTS: Readonly<Record<Language, Texts>> = { en, es, pt };

/** Spanish and Portuguese texts of the rules; English stands in the rules themselves. */
export const RULE_TEXTS: Readonly<Record<'es' | 'pt', RuleTexts>> = { es: esRules, pt: ptRules };

/** A rule as far as its texts go. */
export interface SpokenRule extends RuleText {
  readonly id: string;
  readonly facts: Readonly<Record<string, FactType>>;
}

export interface Words {
  readonly reader: Reader;
  readonly formats: Formats;
  text(key: TextKey, args?: Arguments): string;
  title(rule: SpokenRule): string;
  why(rule: SpokenRule): string;
  say(rule: SpokenRule, facts: Facts): string;
  fix(rule: SpokenRule, facts: Facts): string;
}

/** The words for a reader about amounts in a currency. `heading` names the contract's columns in the reader's language. */
export function wordsOf(
  reader: Reader,
  currency = 'USD',
  exponent = 2,
  heading: (name: string) => string = (name) => name,
): Words {
  const speak = speakerOf(reader);
  const formats = formatsOf(reader, currency, exponent, heading);
  const texts = TEXTS[reader.language];
  const own = (rule: SpokenRule): RuleText =>
    reader.language === 'en' ? rule : (RULE_TEXTS[reader.language][rule.id] ?? rule);
  const filled = (message: string, rule: SpokenRule, facts: Facts) =>
    speak(message, factArguments(facts, rule.facts, formats));
  return {
    reader,
    formats,
    text: (key, args) => speak(texts[key], args),
    title: (rule) => own(rule).title,
    why: (rule) => own(rule).why,
    say: (rule, facts) => filled(own(rule).say, rule, facts),
    fix: (rule, facts) => filled(own(rule).fix, rule, facts),
  };
}
