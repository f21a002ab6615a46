// The texts of one language, fetched when they are needed, so that a reader never loads the other two.
import type { Language } from '../core/sheet/language';
import type { Texts } from './en/texts';
import type { RuleTexts } from './ruleTexts';
import type { LanguagePack } from './words';

const TEXTS: Readonly<Record<Language, () => Promise<{ readonly texts: Texts }>>> = {
  en: () => import('./en/texts'),
  es: () => import('./es/texts'),
  pt: () => import('./pt/texts'),
};

const RULES: Readonly<Record<Language, () => Promise<{ readonly ruleTexts: RuleTexts }>>> = {
  en: () => Promise.resolve({ ruleTexts: {} }),
  es: () => import('./es/ruleTexts'),
  pt: () => import('./pt/ruleTexts'),
};

/** The texts of screens, without those of the rules. Rejects where the page can't fetch them. */
export async function loadTexts(language: Language): Promise<LanguagePack> {
  return { texts: (await TEXTS[language]()).texts, rules: {} };
}

/** All texts, those of the rules too. Rejects where the page can't fetch them. */
export async function loadAllTexts(language: Language): Promise<LanguagePack> {
  const [{ texts }, { ruleTexts }] = await Promise.all([TEXTS[language](), RULES[language]()]);
  return { texts, rules: ruleTexts };
}
