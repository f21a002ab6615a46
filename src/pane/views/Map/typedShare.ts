// What a person types for a part, in percent or money, with the separators of the program beside it. Pure.
import { WHOLE } from '../../../core/money/split';
import { typedAmount } from '../../../core/money/typedAmount';
import type { Entered, Unit } from './draft';

/** Percentages have two decimals: they are read like an amount of hundredths. */
const DECIMALS_OF_SHARE = 2;

export interface TypedContext {
  readonly unit: Unit;
  /** What separates decimals where this person types. */
  readonly decimal: string;
  /** Decimals of the currency. */
  readonly exponent: number;
  /** Minor units to be split: a part has the same sign. */
  readonly amount: number;
}

/** Null for nothing typed; `unread` for a text that is no share from 0% to 100%, or no amount of the same sign. */
export function readTyped(text: string, { unit, decimal, exponent, amount }: TypedContext): Entered | null {
  const plain = text.trim();
  if (plain === '') return null;
  if (unit === 'share') {
    const share = typedAmount(plain.replace(/\s*%$/, ''), DECIMALS_OF_SHARE, decimal);
    return share !== undefined && share >= 0 && share <= WHOLE ? { share } : { unread: text };
  }
  const minor = typedAmount(plain, exponent, decimal);
  return minor !== undefined && minor * Math.sign(amount) >= 0 ? { amount: minor } : { unread: text };
}

const STEPS: Readonly<Record<string, readonly [plain: number, withShift: number]>> = {
  ArrowUp: [100, 1],
  ArrowDown: [-100, -1],
  PageUp: [1000, 1000],
  PageDown: [-1000, -1000],
};

/** The share (basis points) that a key makes of one: arrows 1%, with Shift 0.01%, Page 10%; undefined for other keys. */
export function steppedShare(share: number, key: string, withShift: boolean): number | undefined {
  const steps = STEPS[key];
  return steps && Math.min(WHOLE, Math.max(0, share + steps[withShift ? 1 : 0]));
}
