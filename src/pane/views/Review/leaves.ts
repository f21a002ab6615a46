// What a move that is tried leaves, in words. Pure.
import type { Words } from '../../../words/words';

/** `leaves 2,250.00`, or by how much the move would pass the limit. */
export function leavesText(left: number, words: Words): string {
  const { amount } = words.formats;
  return left < 0
    ? words.text('reviewing.would-pass', { amount: amount(-left) })
    : words.text('reviewing.leaves', { amount: amount(left) });
}
