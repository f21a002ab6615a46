// The first answer after an examination, and what every screen shows: the verdict, its counts, and what to do next.
import type { Severity } from '../../findings/finding';
import { Funding } from '../../core/grant/ledger';
import type { Verdict } from '../../findings/verdict';
import { BADGE } from '../../workbook/layout/template/words';
import type { Examination, Totals } from '../examine';

/** `other`: a workbook with none of the tables of a grant; `blank`: the same, and nothing in it at all. */
export type WorkbookState = 'grant' | 'not-filled-in' | 'other' | 'blank';

export interface Digest {
  readonly state: WorkbookState;
  readonly verdict: Verdict;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Rules with at least one error finding, and rules of severity error that could not run. */
  readonly brokenRules: number;
  readonly uncheckedErrorRules: number;
  readonly title: string | null;
  readonly currency: string;
  readonly exponent: number;
  readonly totals: Totals;
  readonly expenditures: number;
  /** Grant-funded expenditures without a whole mapping, and their money in minor units. */
  readonly unmapped: { readonly count: number; readonly amount: number };
  /** Filled with the template's invented figures. */
  readonly isSample: boolean;
  /** For a workbook of another kind: what was found in it. */
  readonly found: { readonly sheets: readonly string[]; readonly headings: readonly string[] };
  /** The figures' day, ISO 8601. */
  readonly asOf: string;
}

export function digestOf(examination: Examination): Digest {
  const { verdict, counts, findings, outcomes, grant, totals, asOf, facts } = examination;
  const broken = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
  return {
    state: stateOf(examination),
    verdict,
    counts,
    brokenRules: broken.size,
    uncheckedErrorRules: outcomes.filter(({ severity, outcome }) => severity === 'error' && outcome === 'not-checked')
      .length,
    title: grant.fields.title.value,
    currency: grant.currency,
    exponent: grant.exponent,
    totals,
    expenditures: grant.expenditures.count,
    unmapped: unmappedOf(examination),
    isSample: Object.values(BADGE).some((badge) => facts.strings.includes(badge)),
    found: facts.seemsToBe,
    asOf,
  };
}

function stateOf({ facts, outcomes }: Examination): WorkbookState {
  if (!facts.isTemplate) {
    const isBlank = facts.seemsToBe.headings.length === 0 && facts.strings.length === 0;
    return isBlank ? 'blank' : 'other';
  }
  return outcomes.some(({ obstacle }) => obstacle?.kind === 'not-filled-in') ? 'not-filled-in' : 'grant';
}

function unmappedOf({ grant: { expenditures }, measures }: Examination): Digest['unmapped'] {
  let count = 0;
  let amount = 0;
  for (let i = 0; i < expenditures.count; i++) {
    const own = expenditures.amount[i]!;
    if (expenditures.funding[i] !== Funding.Grant || Number.isNaN(own) || own === 0) continue;
    const left = own - measures.mapping.mappedOf[i]!;
    if (left === 0) continue;
    count++;
    amount += left;
  }
  return { count, amount };
}
