// What one unit of a result cost: its money divided by what its indicator has reached. Only where exactly one indicator of
// the result counts units; with several nobody can say which units the money paid for.
import type { Grant } from '../../core/grant/grant';

export interface ResultCost {
  /** The indicator's key. */
  readonly indicator: string;
  /** Units reached beyond the baseline, and the last target; the target is null where none is a number. */
  readonly reached: number;
  readonly target: number | null;
  /** Minor units for one unit, to the nearest; null while nothing is reached. */
  readonly perUnit: number | null;
}

export function costOf({ indicators }: Grant, result: number, spend: number): ResultCost | null {
  const counting = indicators.filter((one) => one.result === result && one.measure === 'Unit');
  const [indicator] = counting;
  if (!indicator || counting.length > 1 || typeof indicator.baseline === 'string') return null;
  const baseline = indicator.baseline ?? 0;
  const actual = indicator.actuals.findLast((value) => typeof value === 'number') ?? baseline;
  const target = indicator.targets.findLast((value) => typeof value === 'number') ?? null;
  const reached = actual - baseline;
  return { indicator: indicator.key, reached, target, perUnit: reached > 0 ? Math.round(spend / reached) : null };
}
