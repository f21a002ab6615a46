// Why a workbook could not be examined, for people. Apart from the other sentences, since it needs no rules.
import type { Words } from '../words/words';
import type { Unreadable } from './examine';

/** Why a workbook could not be examined, as a sentence. `file` is how the user named it. */
export function describeProblem({ problem }: Unreadable, file: string, words: Words): string {
  const { code, detail } = problem;
  const part = detail['part'] || 'none';
  const args = { seems: 'none', what: '', limit: '', error: '', ...detail, part, file };
  const isUnpackedSize = code === 'too-large' && detail['what'] === 'unpackedBytes';
  return words.text(isUnpackedSize ? 'problem.too-large-unpacked' : `problem.${code}`, args);
}
