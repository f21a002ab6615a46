// An amount that is tried in the bar: what was typed, and what the button waits for. Pure.
import type { LeftLine } from '../../../app/whatIf/left';
import { typedAmount } from '../../../core/money/typedAmount';

/** `amount` in minor units; null where nothing was typed, or what was typed has not one reading. */
export interface Typed {
  readonly kind: 'nothing' | 'unreadable' | 'same' | 'amount';
  readonly amount: number | null;
}

/** `decimal` is the program's decimal sign; `current` what the cell holds, in minor units. */
export function readTyped(text: string, exponent: number, decimal: string, current: number | null): Typed {
  if (text.trim() === '') return { kind: 'nothing', amount: null };
  const amount = typedAmount(text, exponent, decimal);
  if (amount === undefined) return { kind: 'unreadable', amount: null };
  return { kind: amount === current ? 'same' : 'amount', amount };
}

/** Award less all allocations, where the row is one of the allocation and they differ; null where they agree. */
export function missedAward(lines: readonly LeftLine[]): number | null {
  const left = lines.find(({ scope }) => scope === 'allocation')?.left ?? 0;
  return left === 0 ? null : left;
}
