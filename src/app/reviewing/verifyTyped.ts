// A fingerprint that a person typed or pasted, against the content of the workbook.
import { parseFingerprint } from '../../core/fingerprint/fingerprint';
import { verifyFingerprint, type Verification } from '../review/verify';
import { describeChange, type ChangeView } from './changeView';
import type { SealingDesk } from './sealingDesk';

export type Verified =
  | { readonly outcome: 'unreadable' }
  | Exclude<Verification, { readonly outcome: 'different' }>
  | (Omit<Extract<Verification, { readonly outcome: 'different' }>, 'changes'> & {
      readonly changes: readonly ChangeView[];
      readonly count: number;
    });

const SHOWN = 50;

/** `typed`: 64 hexadecimal digits, spaces and hyphens allowed. */
export async function verifyTyped({ examination, words, sha256 }: SealingDesk, typed: string): Promise<Verified> {
  const hex = parseFingerprint(typed);
  if (hex === undefined) return { outcome: 'unreadable' };
  const verification = await verifyFingerprint(examination, hex, sha256);
  if (verification.outcome !== 'different') return verification;
  const { changes } = verification;
  return {
    ...verification,
    count: changes.length,
    changes: changes.slice(0, SHOWN).map((change) => describeChange(change, words)),
  };
}
