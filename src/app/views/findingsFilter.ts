// Which findings a reader wants to see: by severity, sheet and partner. Partners are read from a finding's facts, or from the
// row of the table that it points into.
import { UNKNOWN } from '../../core/grant/grant';
import { parseArea } from '../../core/sheet/cellRef';
import type { TableFacts } from '../../core/sheet/facts';
import { SEVERITIES, type Finding, type Severity } from '../../findings/finding';
import type { Examination } from '../examine';

export interface FindingsFilter {
  readonly severities: readonly Severity[];
  /** Null for all. */
  readonly sheet: string | null;
  /** A partner's key, null for all. */
  readonly partner: string | null;
}

/** All severities but advice, which is hidden until it is asked for. */
export const FIRST_FILTER: FindingsFilter = {
  severities: SEVERITIES.filter((severity) => severity !== 'advice'),
  sheet: null,
  partner: null,
};

/** The findings that pass, in their own order. */
export function filterFindings(examination: Examination, filter: FindingsFilter): readonly Finding[] {
  const { severities, sheet, partner } = filter;
  return examination.findings.filter(
    (finding) =>
      severities.includes(finding.severity) &&
      (sheet === null || finding.at.sheet === sheet) &&
      (partner === null || partnerOf(examination, finding) === partner),
  );
}

/** The key of the partner that a finding is about; null where it is about none, or about all. */
export function partnerOf({ facts, grant }: Examination, { at, facts: told }: Finding): string | null {
  if (typeof told['partner'] === 'string' && told['partner'] !== '') return told['partner'];
  const table = at.table === null ? undefined : facts.tables.get(at.table);
  const codes = table?.columns.get('Partner')?.codes;
  const row = at.cell === null ? undefined : parseArea(at.cell)?.firstRow;
  if (!table || !codes || row === undefined) return null;
  const record = recordOfRow(table, row);
  const code = record === undefined ? UNKNOWN : codes[record]!;
  return code < 0 ? null : (grant.partners.find((partner) => partner.record === code)?.key ?? null);
}

function recordOfRow({ rows }: TableFacts, row: number): number | undefined {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return middle;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
