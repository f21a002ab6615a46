// Which of the rules that read a cell are shown at once, and how each outcome is told. Pure.
import type { CellExplanation, ReadingRule } from '../../../app/explain/explainCell';
import type { Words } from '../../../words/words';
import type { Sign } from '../../parts/SeverityIcon';

/** Rules without trouble that are shown without being asked for. */
const QUIET_SHOWN = 2;

export interface RulesShown {
  readonly shown: readonly ReadingRule[];
  readonly folded: readonly ReadingRule[];
  /** Whether all that is folded held. */
  readonly areFoldedHeld: boolean;
}

/** Broken and unchecked ones always, then those that held, then those with nothing to examine. */
export function foldRules({ rules }: Pick<CellExplanation, 'rules'>): RulesShown {
  const isTrouble = ({ outcome }: ReadingRule) => outcome === 'broken' || outcome === 'not-checked';
  const held = rules.filter(({ outcome }) => outcome === 'held');
  const rest = rules.filter((rule) => !isTrouble(rule) && rule.outcome !== 'held');
  const folded = [...held.slice(QUIET_SHOWN), ...rest];
  return {
    shown: [...rules.filter(isTrouble), ...held.slice(0, QUIET_SHOWN)],
    folded,
    areFoldedHeld: rest.length === 0,
  };
}

export function signOf({ outcome, severity }: ReadingRule): Sign {
  if (outcome === 'broken') return severity;
  return outcome === 'not-checked' ? 'unchecked' : outcome === 'held' ? 'held' : 'nothing';
}

/** The outcome in words, beside what was found right here. */
export function outcomeText({ outcome, obstacle, here, elsewhere }: ReadingRule, { text }: Words): string | null {
  if (outcome === 'not-checked' && obstacle !== null) return obstacle;
  if (outcome !== 'broken') return text(`outcome.${outcome}`);
  if (here.length === 0) return text('context.elsewhere', { count: elsewhere });
  return elsewhere > 0 ? text('context.also-elsewhere', { count: elsewhere }) : null;
}

/** `1 broken · 9 held`; outcomes that no rule had are left out. */
export function countsText({ counts }: Pick<CellExplanation, 'counts'>, { text }: Words): string {
  const order = ['broken', 'not-checked', 'held', 'nothing-to-examine'] as const;
  return order
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => text(`context.count.${outcome}`, { count: counts[outcome] }))
    .join(' · ');
}
