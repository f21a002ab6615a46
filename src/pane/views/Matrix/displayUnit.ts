// In which unit money is shown in a narrow table: whole, in thousands or in millions. Pure.

export interface DisplayUnit {
  readonly name: 'one' | 'thousand' | 'million';
  /** Minor units of the last place that is shown. */
  readonly per: number;
  readonly decimals: 0 | 1;
}

/** Main units below which amounts are shown whole, in a narrow and in a wide pane; and below which in thousands. */
const WHOLE_BELOW = { narrow: 10_000, wide: 1_000_000 } as const;
const THOUSANDS_BELOW = 10_000_000;

/** The unit for figures up to `largest` minor units. */
export function unitFor(largest: number, exponent: number, isWide: boolean): DisplayUnit {
  const main = 10 ** exponent;
  const size = Math.abs(largest) / main;
  if (size < WHOLE_BELOW[isWide ? 'wide' : 'narrow']) return { name: 'one', per: main, decimals: 0 };
  if (size < THOUSANDS_BELOW) return { name: 'thousand', per: 100 * main, decimals: 1 };
  return { name: 'million', per: 100_000 * main, decimals: 1 };
}
