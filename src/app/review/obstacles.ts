// What keeps a workbook from being signed, and the warnings that stay open in what is signed.
import type { Examination } from '../examine';
import { refusal, type Refusal } from './plan';

/** Every reason why the figures can't be approved now; none where they can. Accepted warnings are none, nor are open ones. */
export function signingObstacles({ findings, outcomes, counts, verdict, approved }: Examination): Refusal[] {
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
  const stuck = outcomes.filter(({ severity, outcome }) => severity === 'error' && outcome === 'not-checked');
  return [
    ...(approved ? [refusal('as-approved')] : []),
    ...(counts.error > 0 ? [refusal('errors', [...errors], counts.error)] : []),
    ...(stuck.length > 0 || verdict === 'partial'
      ? [
          refusal(
            'incomplete',
            stuck.map(({ rule }) => rule),
          ),
        ]
      : []),
  ];
}

/** Warnings that nobody has accepted for the values of today, by rule, in the order of the findings. */
export function openWarnings({ findings, accepted }: Examination): { rule: string; count: number }[] {
  const held = new Set(accepted.filter(({ state }) => state === 'holds').map(({ finding }) => finding.id));
  const counts = new Map<string, number>();
  for (const { id, rule, severity } of findings) {
    if (severity === 'warning' && !held.has(id)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count }));
}
