// The answer of `allot verify` as text: same or not, and each cell that differs with its old and new value.
import type { ChangeLine } from '../../app/review/changes';
import type { Verification } from '../../app/review/verify';
import { qualifiedPlace } from '../../core/sheet/place';
import type { Words } from '../../words/words';

export function verificationText(verification: Verification, file: string, words: Words): string {
  switch (verification.outcome) {
    case 'same':
      return words.text('verify.same', { file, scope: scopeText(verification.scope, words) }) + '\n';
    case 'not-computable':
      return words.text('verify.not-computable', { file, cells: verification.cells.join(', ') }) + '\n';
    case 'different': {
      const { scope, against, changes } = verification;
      const head = words.text('verify.different', { file });
      const args = { scope: scope === null ? '' : scopeText(scope, words), count: changes.length };
      const lines = changes.map((change) => `  ${changeText(change, words)}`);
      return [head, words.text(`verify.against.${against}`, args), ...lines].join('\n') + '\n';
    }
  }
}

/** `Allocation!D5, Ceiba · Develop, Year 2  20,000.00 → 20,000.01` */
function changeText(change: ChangeLine, words: Words): string {
  const { kind, at, table, key, column, before, after, beforeAmount, afterAmount } = change;
  const { amount, heading } = words.formats;
  const name = kind === 'added' || kind === 'deleted' ? key : [key, heading(column)].filter(Boolean).join(', ');
  const where = [at ? qualifiedPlace(at) : table, name].join(', ');
  const text = (value: string, minor: number | null) => (minor === null ? value || '–' : amount(minor));
  const sides = {
    before: text(before, kind === 'amount' ? beforeAmount : null),
    after: text(after, kind === 'amount' ? afterAmount : null),
  };
  if (kind === 'added') return words.text('verify.line.added', { where, after });
  if (kind === 'deleted') return words.text('verify.line.deleted', { where, before });
  return words.text('verify.line.changed', { where, ...sides });
}

function scopeText(scope: string, words: Words): string {
  const [kind, to] = scope.split(' ') as ['whole' | 'allocation' | 'period', string | undefined];
  return words.text(`verify.scope.${kind}`, { to: to === undefined ? '' : words.formats.date(to) });
}
