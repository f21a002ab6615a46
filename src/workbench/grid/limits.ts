// Sizes up to which the grid does its work.

/** Rows of a sheet above which formulas keep the results that they came with. */
export const MOST_CALCULATED_ROWS = 20_000;
