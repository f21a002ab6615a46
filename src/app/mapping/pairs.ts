// The pairs of objective and result that may be chosen, those of the framework first, with their texts.
import type { Grant } from '../../core/grant/grant';
import { linkedPairs } from '../../core/measures/links';

export interface PairOption {
  /** Records of Objectives and Results. */
  readonly objective: number;
  readonly result: number;
  readonly objectiveKey: string;
  readonly resultKey: string;
  readonly objectiveText: string;
  readonly resultText: string;
  /** Whether the table Links names the pair; null where it names none, so that pairs are not examined. */
  readonly isLinked: boolean | null;
}

/** Every pair: linked ones first, then by objective and result as they stand. */
export function pairOptions(grant: Grant): PairOption[] {
  const all = grant.objectives.flatMap((_, objective) =>
    grant.results.map((_result, result) => pairOption(grant, objective, result)),
  );
  return [...all.filter(({ isLinked }) => isLinked !== false), ...all.filter(({ isLinked }) => isLinked === false)];
}

export function pairOption(grant: Grant, objective: number, result: number): PairOption {
  const [first, second] = [grant.objectives[objective]!, grant.results[result]!];
  return {
    ...{ objective, result },
    ...{ objectiveKey: first.key, resultKey: second.key, objectiveText: first.text, resultText: second.text },
    isLinked: isLinked(grant, objective, result),
  };
}

/** Whether the framework links a pair; null where no link is named. */
export function isLinked(grant: Grant, objective: number, result: number): boolean | null {
  return linkedPairs(grant)?.(objective, result) ?? null;
}
