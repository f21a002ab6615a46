// What can be said to a reader, made from the texts of one language: screens, findings and outcomes.
import type { Facts, FactType } from '../findings/finding';
import type { TextKey, Texts } from './en/texts';
import { factArguments } from './factArguments';
import { formatsOf, type Formats } from './format';
import { speakerOf, type Arguments } from './message';
import type { Reader } from './reader';
import type { RuleText, RuleTexts } from './ruleTexts';

/** The texts of one language. `rules` is empty for English, which stands in the rules themselves. */
export interface LanguagePack {
  readonly texts: Texts;
  readonly rules: RuleTexts;
}

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
  /** The headline over `count` findings of the rule. */
  group(rule: SpokenRule, count: number): string;
  say(rule: SpokenRule, facts: Facts): string;
  fix(rule: SpokenRule, facts: Facts): string;
}

/** Which amounts are spoken of, and how the contract's columns are called in the reader's language. */
export interface SpokenOf {
  /** ISO 4217, with the decimals of its minor unit. */
  readonly currency: string;
  readonly exponent: number;
  readonly heading: (name: string) => string;
}

/** The words for a reader, from the texts of the reader's language. */
export function makeWords({ texts, rules }: LanguagePack, reader: Reader, spoken: SpokenOf): Words {
  const speak = speakerOf(reader);
  const formats = formatsOf(reader, spoken.currency, spoken.exponent, spoken.heading);
  const own = (rule: SpokenRule): RuleText => rules[rule.id] ?? rule;
  const filled = (message: string, rule: SpokenRule, facts: Facts) =>
    speak(message, factArguments(facts, rule.facts, formats));
  return {
    reader,
    formats,
    text: (key, args) => speak(texts[key], args),
    title: (rule) => own(rule).title,
    why: (rule) => own(rule).why,
    group: (rule, count) => speak(own(rule).group, { count }),
    say: (rule, facts) => filled(own(rule).say, rule, facts),
    fix: (rule, facts) => filled(own(rule).fix, rule, facts),
  };
}
