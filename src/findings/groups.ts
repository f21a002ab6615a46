// Findings as people read them: one group a rule, errors first, in the order of the catalogue.
import { SEVERITIES, type Finding, type Severity } from './finding';

export interface FindingGroup {
  readonly rule: string;
  /** The worst severity in the group. */
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Groups by rule; groups are ordered by worst severity, then as the rules first appear. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byRule.get(finding.rule);
    if (group) group.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const groups = [...byRule].map(([rule, group]) => {
    const ordered = sortBySeverity(group);
    return { rule, severity: ordered[0]!.severity, findings: ordered };
  });
  return sortBySeverity(groups);
}

function sortBySeverity<T extends { readonly severity: Severity }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
