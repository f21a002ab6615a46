// From outcomes to the one word that a reviewer waits for.
import type { Finding, Severity } from './finding';
import type { Outcome } from './outcome';

export type Verdict = 'valid' | 'invalid' | 'incomplete' | 'partial';

/**
 * `valid`: no error finding and no error-severity rule left unchecked. `incomplete`: no error finding, but an error rule
 * could not run. `partial`: only some rules were asked for, so nothing is said about the whole.
 */
export function verdictOf(findings: readonly Finding[], outcomes: readonly Outcome[], isPartial: boolean): Verdict {
  if (isPartial) return 'partial';
  if (findings.some((finding) => finding.severity === 'error')) return 'invalid';
  const isIncomplete = outcomes.some(({ severity, outcome }) => severity === 'error' && outcome === 'not-checked');
  return isIncomplete ? 'incomplete' : 'valid';
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
