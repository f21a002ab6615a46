// The texts of a rule in one language. English stands in the rule's own file.

export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly say: string;
  readonly fix: string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
