// The pairs of objective and result that the table Links says make sense together.
import type { Grant } from '../grant/grant';

/**
 * Whether a pair (records of Objectives and Results) is linked. Where one side of a link names nothing that exists, any pair
 * with its other side passes: what was meant is not known. Undefined where no link names anything: pairs are not examined.
 */
export function linkedPairs({
  links,
  objectives,
  results,
}: Grant): ((objective: number, result: number) => boolean) | undefined {
  const pairs = new Set<number>();
  const anyOfObjective = new Set<number>();
  const anyOfResult = new Set<number>();
  for (const { objective, result } of links) {
    if (objective >= 0 && result >= 0) pairs.add(objective * results.length + result);
    else if (objective >= 0) anyOfObjective.add(objective);
    else if (result >= 0) anyOfResult.add(result);
  }
  if (objectives.length === 0 || pairs.size + anyOfObjective.size + anyOfResult.size === 0) return undefined;
  return (objective, result) =>
    pairs.has(objective * results.length + result) || anyOfObjective.has(objective) || anyOfResult.has(result);
}
