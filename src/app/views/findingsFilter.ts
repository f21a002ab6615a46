// Which findings a reader wants to see: by severity, sheet and partner. Partners are read from a finding's facts, or from the
// row of the table that it points into.
import { recordOfRow } from '../cellRecord';
import { UNKNOWN } from '../../core/grant/grant';
import { parseArea } from '../../core/sheet/cellRef';
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
  const record = recordOfRow(table.rows, row);
  const code = record === null ? UNKNOWN : codes[record]!;
  return code < 0 ? null : (grant.partners.find((partner) => partner.record === code)?.key ?? null);
}
