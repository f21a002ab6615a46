// The texts of a rule in one language. English stands in the rule's own file.

export interface RuleText {
  readonly title: string;
  readonly why: string;
  /** The headline of several findings, as an ICU message with `count` for its only argument. */
  readonly group: string;
  readonly say: string;
  readonly fix: string;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;
