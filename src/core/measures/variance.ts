// Allocation against expenditure, in words: a variance is never a bare sign.

export interface Variance {
  readonly kind: 'underspend' | 'overspend' | 'none';
  /** Minor units, 0 or more. */
  readonly amount: number;
}

/** What is left of an allocation (underspend) or spent beyond it (overspend), in minor units. */
export function varianceOf(allocated: number, expended: number): Variance {
  const difference = allocated - expended;
  const kind = difference > 0 ? 'underspend' : difference < 0 ? 'overspend' : 'none';
  return { kind, amount: Math.abs(difference) };
}

/** The share of the allocation spent, in basis points, rounded half away from zero; null where nothing is allocated. */
export function utilisationOf(allocated: number, expended: number): number | null {
  if (allocated === 0) return null;
  const exact = (expended * 10_000) / allocated;
  return Math.sign(exact) * Math.round(Math.abs(exact)) + 0;
}
