// Shares while they are typed: entered parts stay, the last part that nobody touched takes the rest, and the cents are shown
// as they will be written. One source of truth: basis points.
import { inRange } from '../../core/measures/apportionment';
import { splitExactly, WHOLE } from '../../core/money/split';

export interface EnteredPart {
  /** Keys of the pair, which order ties. */
  readonly objective: string;
  readonly result: string;
  /** What was typed; null where nobody touched the part yet. */
  readonly entered: { readonly share: number } | { readonly amount: number } | null;
}

export interface BalancedPart {
  /** Basis points. */
  readonly share: number;
  /** Minor units as they will be written; null while the shares do not make the whole. */
  readonly amount: number | null;
  /** Whether the part takes the rest. */
  readonly isRest: boolean;
}

export interface Balance {
  readonly parts: readonly BalancedPart[];
  /** Basis points: what the parts make, and what is missing (negative: too much). */
  readonly total: number;
  readonly missing: number;
  /** Minor units of what is missing, to the nearest. */
  readonly missingAmount: number;
  /** Whether the split may be written: the whole, each share above 0. */
  readonly isReady: boolean;
}

/**
 * The shares of `parts` of an expenditure of `amount` minor units. An amount becomes the nearest share of 0.01%. Untouched parts
 * but the last are 0; it takes what is left, never less than 0.
 */
export function balanceParts(amount: number, parts: readonly EnteredPart[]): Balance {
  const rest = parts.findLastIndex(({ entered }) => entered === null);
  const shares = parts.map(({ entered }) => (entered === null ? 0 : shareOf(entered, amount)));
  const set = shares.reduce((sum, share) => sum + share, 0);
  if (rest >= 0) shares[rest] = Math.max(0, WHOLE - set);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const isWhole = total === WHOLE && shares.every((share) => share >= 0);
  const amounts = isWhole
    ? splitExactly(
        amount,
        parts.map(({ objective, result }, k) => ({ share: shares[k]!, key: [objective, result] })),
      )
    : undefined;
  return {
    parts: shares.map((share, k) => ({ share, amount: amounts?.[k] ?? null, isRest: k === rest })),
    total,
    missing: WHOLE - total,
    missingAmount: Math.round((amount * (WHOLE - total)) / WHOLE) + 0,
    isReady: isWhole && shares.every(inRange),
  };
}

/** Equal shares: where they do not divide evenly the first parts get 0.01% more. */
export function equalShares(count: number): number[] {
  const share = Math.floor(WHOLE / count);
  const more = WHOLE - share * count;
  return Array.from({ length: count }, (_, k) => share + (k < more ? 1 : 0));
}

function shareOf(entered: NonNullable<EnteredPart['entered']>, amount: number): number {
  if ('share' in entered) return entered.share;
  return amount === 0 ? 0 : Math.round((entered.amount / amount) * WHOLE) + 0;
}
