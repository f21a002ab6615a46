// How far a result has come by its indicators. Money is in `mapping`; whether both agree is a rule's question.
import type { Grant, Indicator, Measured } from '../grant/grant';
import { WHOLE } from '../money/split';

/**
 * The mean progress of the result's indicators in basis points, 0 to `WHOLE`; undefined where no indicator can tell. An
 * indicator's progress is (actual − baseline) ÷ (target − baseline), cut to 0..1, of its last actual and its last target;
 * a blank baseline is 0. Indicators without a number for target or actual, or whose target is the baseline, can't tell.
 */
export function progressOf({ indicators }: Grant, result: number): number | undefined {
  const parts = indicators.filter((one) => one.result === result).map(indicatorProgress);
  const told = parts.filter((part) => part !== undefined);
  if (told.length === 0) return undefined;
  return Math.round((told.reduce((sum, part) => sum + part, 0) / told.length) * WHOLE);
}

function indicatorProgress({ measure, baseline, targets, actuals }: Indicator): number | undefined {
  const start = baseline ?? 0;
  const target = lastNumber(targets);
  const actual = lastNumber(actuals);
  const isTold = measure !== 'Qualitative' && typeof start === 'number' && target !== undefined && actual !== undefined;
  if (!isTold || target === start) return undefined;
  return Math.min(1, Math.max(0, (actual - start) / (target - start)));
}

function lastNumber(values: readonly Measured[]): number | undefined {
  return values.findLast((value) => typeof value === 'number');
}
