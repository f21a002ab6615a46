// The rows of the table Shares as columns: which part of an expenditure serves which objective and result.

export interface ShareLines {
  readonly count: number;
  readonly indices: Int32Array;
  /** Index of the expenditure, BLANK or UNKNOWN. */
  readonly expenditure: Int32Array;
  readonly objective: Int32Array;
  readonly result: Int32Array;
  /** Basis points; NaN where blank, unreadable or finer than a basis point. */
  readonly share: Float64Array;
  /** Minor units as written; NaN where blank or unreadable. */
  readonly amount: Float64Array;
  /** Share rows by expenditure: those of expenditure e are `order[start[e]]` to `order[start[e + 1] - 1]`, in row order. */
  readonly start: Int32Array;
  readonly order: Int32Array;
}

/** The share rows of one expenditure, in row order. */
export function shareRowsOf(shares: ShareLines, expenditure: number): Int32Array {
  return shares.order.subarray(shares.start[expenditure]!, shares.start[expenditure + 1]!);
}
