// Sheets and pages that are written on request: findings, summary, proof.
import { findingsSheet } from '../../findingsSheet/findingsSheet';
import { proofHtml } from '../../proofPage/proofPage';
import { proofOf } from '../../review/proof';
import { proofSheet as sheetOf } from '../../review/proofSheet';
import type { SealingDesk } from '../../reviewing/sealingDesk';
import { summarySheet } from '../../summarySheet/summarySheet';
import type { Desk } from '../../views/desk';

/** `time` is when the figures were checked, as the reader writes it. */
export function sheetToWrite(desk: Desk, { sheet, time }: { sheet: 'findings' | 'summary'; time: string }) {
  if (sheet === 'summary') return summarySheet(desk, desk.words);
  return { outcome: 'ready', model: findingsSheet(desk.examination, time, desk.words) } as const;
}

/** `file`: the workbook as the user names it. */
export async function proofSheet({ examination, words, sha256 }: SealingDesk, file: string) {
  return sheetOf(await proofOf(examination, sha256), file, words);
}

/** As HTML that prints well. */
export async function proofPage({ examination, words, sha256 }: SealingDesk, file: string) {
  return proofHtml(await proofOf(examination, sha256), file, words);
}

/** The fingerprint of the whole content; null where it can't be computed, with the cells that keep it from being. */
export async function proofPrint(...[{ examination, sha256 }]: [SealingDesk, null]) {
  return (await proofOf(examination, sha256)).fingerprint;
}
