// Why the program that holds the workbook did not do what was asked, as a sentence that says what to do about it.
import type { Words } from '../words/words';
import type { HostProblem } from '../workbook/port';

/** `detail.message` is the program's own reason, for a problem that is known no better. */
export function describeHostProblem({ code, detail }: Pick<HostProblem, 'code' | 'detail'>, words: Words): string {
  const message = String(detail['message'] ?? detail['office'] ?? '–').replace(/\.$/, '');
  return words.text(`host.${code}`, { message });
}
