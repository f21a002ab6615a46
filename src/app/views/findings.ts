// Findings as a reader goes through them: groups with their money and first examples, the lines of one group, one finding in
// full with its neighbours. Sentences are made only for what is asked for: there may be 50,000.
import type { FindingGroup } from '../../findings/groups';
import type { Finding, Severity } from '../../findings/finding';
import type { Words } from '../../words/words';
import { describeFinding, ruleOf } from '../describe';
import type { Examination } from '../examine';
import type { Basis } from '../../rules/rule';
import { filterFindings, partnerOf, type FindingsFilter } from './findingsFilter';
import { groupMoney, moneyOf, orderGroups } from './groupMoney';
import type { Desk, FigurePlace } from './desk';

export type { FindingsFilter };

export interface FindingsView {
  readonly groups: readonly GroupView[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly shown: number;
  readonly total: number;
  /** What may be chosen in the filters. */
  readonly sheets: readonly string[];
  readonly partners: readonly string[];
  /** For when there is nothing to fix: rules by outcome, and the items that they looked at. */
  readonly examined: {
    readonly held: number;
    readonly items: number;
    readonly nothing: number;
    readonly unchecked: number;
  };
}

export interface GroupView {
  readonly rule: string;
  readonly severity: Severity;
  /** Count and what is wrong, in one sentence. */
  readonly headline: string;
  readonly count: number;
  /** What the findings are about, in minor units without sign; null where they are about no money that adds up. */
  readonly amount: number | null;
  readonly examples: readonly FindingLine[];
}

export interface FindingLine {
  readonly id: string;
  readonly severity: Severity;
  readonly place: FigurePlace;
  /** The row's key, null for headings, totals and what has no row. */
  readonly row: string | null;
  /** The money that it is about, in minor units with its sign, as its rule names it. */
  readonly amount: number | null;
  readonly message: string;
}

export interface FindingDetail extends FindingLine {
  readonly rule: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  readonly basis: Basis;
  /** The other cells of the finding: the first of them, and how many there are. */
  readonly also: readonly FigurePlace[];
  readonly alsoCount: number;
  /** Findings of the same rule, this one included. */
  readonly alike: number;
  /** From 1, among the findings of the filter. */
  readonly position: number;
  readonly total: number;
  readonly previous: string | null;
  readonly next: string | null;
}

const EXAMPLES = 3;
const PLACES_SHOWN = 20;

export function findingsView({ examination, words }: Desk, filter: FindingsFilter): FindingsView {
  const { findings, counts, outcomes } = examination;
  const shown = filterFindings(examination, filter);
  const byOutcome = (kind: string) => outcomes.filter(({ outcome }) => outcome === kind);
  return {
    groups: orderGroups(shown).map((group) => groupView(group, words)),
    counts,
    shown: shown.length,
    total: findings.length,
    sheets: distinct(findings.map(({ at }) => at.sheet)),
    partners: distinct(findings.map((finding) => partnerOf(examination, finding))),
    examined: {
      held: byOutcome('held').length,
      items: outcomes.reduce((sum, { examined }) => sum + examined, 0),
      nothing: byOutcome('nothing-to-examine').length,
      unchecked: byOutcome('not-checked').length,
    },
  };
}

/** Lines `from` to `from + count` of one rule's findings. */
export function findingLines(
  desk: Desk,
  { rule, filter, from, count }: { rule: string; filter: FindingsFilter; from: number; count: number },
): readonly FindingLine[] {
  const group = orderGroups(filterFindings(desk.examination, filter)).find((candidate) => candidate.rule === rule);
  return (group?.findings ?? []).slice(from, from + count).map((finding) => lineOf(finding, desk.words));
}

/** One finding in full; null where it is gone. */
export function findingDetail(
  desk: Desk,
  { id, filter }: { id: string; filter: FindingsFilter },
): FindingDetail | null {
  const ordered = orderedFindings(desk.examination, filter);
  const index = ordered.findIndex((finding) => finding.id === id);
  if (index < 0) return null;
  const finding = ordered[index]!;
  const rule = ruleOf(finding.rule);
  const { why, fix } = describeFinding(finding, desk.words);
  return {
    ...lineOf(finding, desk.words),
    rule: rule.id,
    title: desk.words.title(rule),
    why,
    fix,
    basis: rule.basis,
    also: finding.also.slice(0, PLACES_SHOWN).map(({ sheet, cell }) => ({ sheet, cell })),
    alsoCount: finding.also.length,
    alike: ordered.filter((other) => other.rule === finding.rule).length,
    position: index + 1,
    total: ordered.length,
    previous: ordered[index - 1]?.id ?? null,
    next: ordered[index + 1]?.id ?? null,
  };
}

/** The finding that comes after (or before) one, in the order of the screen; the first where `id` is gone or null. */
export function stepFinding(
  { examination }: Desk,
  { id, step, filter }: { id: string | null; step: 1 | -1; filter: FindingsFilter },
): { readonly id: string; readonly place: FigurePlace } | null {
  const ordered = orderedFindings(examination, filter);
  const index = ordered.findIndex((finding) => finding.id === id);
  const found = index < 0 ? ordered[0] : ordered[index + step];
  return found ? { id: found.id, place: { sheet: found.at.sheet, cell: found.at.cell } } : null;
}

/** In the order of the screen: by severity, the rules with the most money first. */
function orderedFindings(examination: Examination, filter: FindingsFilter): readonly Finding[] {
  return orderGroups(filterFindings(examination, filter)).flatMap(({ findings }) => findings);
}

function groupView(group: FindingGroup, words: Words): GroupView {
  const { rule, severity, findings } = group;
  return {
    rule,
    severity,
    headline: words.group(ruleOf(rule), findings.length),
    count: findings.length,
    amount: groupMoney(group),
    examples: findings.slice(0, EXAMPLES).map((finding) => lineOf(finding, words)),
  };
}

function lineOf(finding: Finding, words: Words): FindingLine {
  const { id, severity, at } = finding;
  const isRow = at.row !== null && at.row !== 'header' && at.row !== 'totals';
  return {
    id,
    severity,
    place: { sheet: at.sheet, cell: at.cell },
    row: isRow ? at.row : null,
    amount: moneyOf(finding),
    message: describeFinding(finding, words).message,
  };
}

function distinct(names: readonly (string | null)[]): string[] {
  return [...new Set(names)].filter((name) => name !== null).sort((a, b) => a.localeCompare(b));
}
