// The name of a finding: the same for the same breach of the same row, in any language, after sorting, filtering or moving.
import type { Place } from '../core/sheet/place';
import type { Finding } from '../findings/finding';

/** Rule, table, row's key and column; the cell's address only where no table or key is behind it. */
export function findingId(rule: string, at: Place): string {
  const place = at.table ? [at.table, at.row ?? at.cell, at.column] : [at.sheet, at.cell];
  return [rule, ...place.filter((part) => part !== null)].join('/');
}

/** Gives the second and later findings of one name a number, in order: `…#2`. */
export function numberRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${count}` };
  });
}
