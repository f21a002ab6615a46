// What a rule is: data and small functions. No text beyond its own English sentences, no clock, no try/catch, no DOM.
// Running them is in `runCatalogue.ts`; Spanish and Portuguese texts are in `words`.
import type { Day } from '../core/calendar/day';
import type { Grant, GrantFields } from '../core/grant/grant';
import type { Measures } from '../core/measures/measures';
import type { SheetFacts } from '../core/sheet/facts';
import type { Place } from '../core/sheet/place';
import type { TableName } from '../core/sheet/tables';
import type { Acceptance } from '../findings/acceptance';
import type { Facts, FactType, Severity } from '../findings/finding';
import type { Obstacle } from '../findings/outcome';
import type { Example } from './examples';

/** The version of the rule set: year and month of the last change of what a rule means. */
export const RULES_VERSION = '2026.11';

export interface RuleInput {
  readonly grant: Grant;
  readonly facts: SheetFacts;
  readonly measures: Measures;
  readonly today: Day;
  /** The earlier of the reporting date and today: to date, for burn, half-period and actuals due. */
  readonly asOf: Day;
  /** Whether `asOf` was asked for, so that the workbook's reporting date plays no part. */
  readonly isAsOfGiven: boolean;
  /** Exceptions matched with what the rules before this one found; absent where only some rules were asked for. */
  acceptances?(): readonly Acceptance[];
}

export type Subject =
  | 'structure'
  | 'values'
  | 'identity'
  | 'period'
  | 'allocation'
  | 'spending'
  | 'mapping'
  | 'cofinancing'
  | 'results'
  | 'hygiene'
  | 'signoff';

/** The duty that a rule rests on. */
export type Basis = 'grant agreement' | 'donor rule' | 'accounting practice' | 'spreadsheet practice';

/**
 * What a rule can't run without. A required table or column that is missing, a field without a value, an amount of the
 * table that can't be read, a fact that the host does not tell: the rule is then *not checked*, with the reason.
 */
export type Need =
  | { readonly need: 'table'; readonly table: TableName }
  | { readonly need: 'column'; readonly table: TableName; readonly column: string }
  | { readonly need: 'field'; readonly field: keyof GrantFields }
  | {
      readonly need: 'amounts';
      readonly table: TableName;
      readonly columns?: readonly string[];
      /** Only rows of the ledger that count against the award. */
      readonly only?: 'grant-funded';
    }
  | { readonly need: 'told'; readonly fact: HostFact }
  /** Start, years and end are there, can be read and fit together. */
  | { readonly need: 'period' }
  /** The year columns of Allocation are those of the grant. */
  | { readonly need: 'years' }
  /** The day that figures are read up to: the reporting date, if there is one, can be read. */
  | { readonly need: 'as-of' };

export type HostFact = 'hiddenRows' | 'hiddenColumns' | 'merged' | 'externalLinks' | 'calculation' | 'date1904';

/** A breach: its facts, and where they differ from the rule's own, its severity, place and other cells. */
export interface Breach {
  readonly facts: Facts;
  readonly severity?: Severity;
  readonly at?: Place;
  readonly also?: readonly Place[];
}

export interface Rule<S = unknown> {
  /** Slug = file name: the condition that must hold. Never reused. */
  readonly id: string;
  readonly severity: Severity;
  /** The condition in words, as a heading. */
  readonly title: string;
  /** What goes wrong for the grant otherwise. */
  readonly why: string;
  readonly basis: Basis;
  readonly needs?: readonly Need[];
  /** How each fact is shown; its keys are the facts of every breach. */
  readonly facts: Readonly<Record<string, FactType>>;
  /**
   * Which of the money facts is the money that a finding is about, for lists: what is uncounted, charged twice or over.
   * None where the facts name no such amount, or only a part of it.
   */
  readonly money?: string;
  /**
   * Whether the money of one finding can be within that of another, as of a year within the years to date, or of a line
   * within its partner. Then several findings have no sum.
   */
  readonly isMoneyShared?: boolean;
  /** What is examined: hence the honest count. */
  subjects(input: RuleInput): ArrayLike<S>;
  /** How many items were examined, for rules whose subjects are only those that could break. */
  examined?(input: RuleInput): number;
  /**
   * What kept the rule from part of its subjects. Findings are made of the others; where none is found the rule is then *not
   * checked*, never *held*.
   */
  unexamined?(input: RuleInput): Obstacle | undefined;
  /** The breach of one subject, several, or nothing. */
  check(subject: S, input: RuleInput): Breach | readonly Breach[] | undefined;
  /** The cell that the finding points at, unless the breach names one. */
  at(subject: S, input: RuleInput): Place;
  /**
   * The headline over the findings of the rule, true for all of them whatever their severity: an ICU message whose only
   * argument is `count`, the number of findings. Without it where findings cannot be counted as what they speak of.
   */
  readonly group: string;
  /**
   * One sentence as an ICU message over the facts. Facts arrive formatted for the reader, except `count` and `number`
   * (numbers, for plurals) and `text` (for select). A money fact `x` also gives `x_abs` (without sign) and `x_sign`
   * (`negative`, `zero`, `positive`).
   */
  readonly say: string;
  /** An instruction, as an ICU message over the facts. */
  readonly fix: string;
  readonly examples: { readonly holds: Example; readonly breaks: BrokenExample };
}

export interface BrokenExample {
  readonly workbook: Example;
  /** Where the finding must point, e.g. `Allocation!D3`. */
  readonly at: string;
}

/** What a rule declares of its money: `money` is only ever one of its money facts, which `M` names. */
type MoneyOf<M extends string> = [M] extends [never]
  ? { readonly money?: never; readonly isMoneyShared?: never }
  : { readonly money: M; readonly facts: Readonly<Record<M, 'money'>> };

/** Gives a rule its subject's type and its name in the catalogue; `M` is the fact that `money` names. */
export function defineRule<S, M extends string = never>(rule: Rule<S> & MoneyOf<M>): Rule<S> {
  return rule;
}

export const NOTHING: readonly never[] = [];

/** For rules that look at the workbook as a whole: one subject. */
export const WHOLE_WORKBOOK: readonly 'workbook'[] = ['workbook'];
