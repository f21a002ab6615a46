// What is left, in words: an amount, or by how much a limit is exceeded. Pure.
import type { LeftLine } from '../../../app/whatIf/left';
import type { Words } from '../../../words/words';

/** Amounts of a line as its unit is written. */
export function sizeText(unit: LeftLine['unit'], size: number, { formats }: Words): string {
  return unit === 'share' ? formats.share(size) : formats.amount(size);
}

/** `15,922.75`, or `over by 870.10`. */
export function leftText({ unit, left }: LeftLine, words: Words): string {
  const size = sizeText(unit, Math.abs(left), words);
  return left < 0 ? words.text('context.over', { amount: size }) : size;
}

/** For one line of its own: `leaves 15,922.75`. */
export function leavesText(line: LeftLine, words: Words): string {
  return line.left < 0 ? leftText(line, words) : words.text('context.leaves', { amount: leftText(line, words) });
}
