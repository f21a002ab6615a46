// The overview of the screen Review, in the order of a reviewer's questions: what changed, does it tie out, what was accepted,
// who decided. Sentences are made for what is shown.
import type { Finding } from '../../findings/finding';
import { ruleOf } from '../describe';
import { settledCount } from '../review/exceptions';
import { reviewState, type DecisionLine } from '../review/reviewState';
import type { Approval } from '../review/asApproved';
import type { Desk, FigurePlace } from '../views/desk';
import { groupMoney, orderGroups } from '../views/groupMoney';
import { exceptionView, type ExceptionView } from './exceptionView';
import { refusalView, type RefusalView } from './refusalView';
import { sinceViews, type SinceView } from './sinceView';

export interface ReviewView {
  readonly since: readonly SinceView[];
  readonly ties: TiesView;
  readonly exceptions: readonly ExceptionView[];
  /** Accepted warnings that stand in the workbook and no longer arise. */
  readonly settled: number;
  /** Oldest first. */
  readonly decisions: readonly DecisionLine[];
  /** Oldest first, the current one last. */
  readonly versions: readonly Approval[];
  /** Why the figures can't be approved now. */
  readonly obstacles: readonly RefusalView[];
}

export interface TiesView {
  readonly rows: number;
  readonly broken: readonly {
    readonly rule: string;
    /** Count and what is wrong, in one sentence. */
    readonly headline: string;
    /** Minor units; null where it is about no money. */
    readonly amount: number | null;
    /** The first finding: its id, and where it is. */
    readonly first: string;
    readonly place: FigurePlace;
  }[];
  readonly notChecked: number;
  /** Minor units. */
  readonly unexplained: { readonly count: number; readonly net: number };
}

/** Told in lines of their own: in what changed, and in what no revision explains. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set([
  'unchanged-since-sign-off',
  'revisions-explain-current-allocation',
]);

export function reviewView({ examination, words }: Desk): ReviewView {
  const { ties, exceptions, decisions, versions, obstacles } = reviewState(examination);
  const { rows, notChecked, unexplained } = ties;
  const broken = ties.broken.filter(({ rule }) => !TOLD_ELSEWHERE.has(rule));
  return {
    since: sinceViews(examination, words),
    ties: {
      ...{ rows, notChecked, unexplained },
      broken: orderGroups(broken).map((group) => {
        const [{ id, at }] = group.findings as readonly [Finding, ...Finding[]];
        return {
          rule: group.rule,
          headline: words.group(ruleOf(group.rule), group.findings.length),
          amount: groupMoney(group),
          ...{ first: id, place: { sheet: at.sheet, cell: at.cell } },
        };
      }),
    },
    exceptions: exceptions.map((acceptance) => exceptionView(acceptance, words)),
    settled: settledCount(examination),
    ...{ decisions, versions },
    obstacles: obstacles.map((obstacle) => refusalView(obstacle, words)),
  };
}
