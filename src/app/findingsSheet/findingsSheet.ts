// The use case behind "Write Findings sheet": what was found, in the reader's language, as the model of one sheet. Writing
// it is the port's.
import { groupFindings } from '../../findings/groups';
import type { Finding } from '../../findings/finding';
import type { WorkbookModel } from '../../workbook/layout/template/model';
import { findingsModel, MOST_FINDINGS, type FindingTexts } from '../../workbook/writeback/findingsModel';
import type { Words } from '../../words/words';
import { describeFinding, ruleOf } from '../describe';
import type { Examination } from '../examine';

/** The sheet Findings, errors first, as in the report. `checkedAt` is the time of the check as the reader writes it. */
export function findingsSheet({ findings }: Examination, checkedAt: string, words: Words): WorkbookModel {
  const ordered = groupFindings(findings).flatMap((group) => group.findings);
  const left = Math.max(0, ordered.length - MOST_FINDINGS);
  return findingsModel(
    ordered.slice(0, MOST_FINDINGS).map((finding) => textsOf(finding, checkedAt, words)),
    {
      language: words.reader.language,
      subtitle: words.text('repair.sheet.subtitle', { count: ordered.length, time: checkedAt }),
      headings: {
        rule: words.text('report.rule'),
        severity: words.text('repair.sheet.severity'),
        where: words.text('report.where'),
        what: words.text('report.what'),
        why: words.text('report.why'),
        fix: words.text('report.fix'),
        checkedAt: words.text('repair.sheet.checked'),
      },
      nowhere: words.text('report.nowhere'),
      more: left > 0 ? words.text('repair.sheet.more', { count: left }) : null,
    },
  );
}

function textsOf(finding: Finding, checkedAt: string, words: Words): FindingTexts {
  const { message, why, fix } = describeFinding(finding, words);
  const { sheet, cell } = finding.at;
  return {
    rule: words.title(ruleOf(finding.rule)),
    severity: words.text(`severity.${finding.severity}`),
    where: sheet !== null && cell !== null ? { sheet, cell } : null,
    ...{ what: message, why, fix, checkedAt },
  };
}
