// The parts of a gauge: what is used, what this row takes, what is left. Pure.

export interface GaugeParts {
  /** Hundredths of the gauge's length, 0 to 100. */
  readonly used: number;
  readonly line: number;
  readonly isOver: boolean;
}

/** Where the limit is exceeded the gauge is as long as what is used. Refunds shorten, below nothing there is no bar. */
export function gaugeParts({ used, line, limit }: { used: number; line: number; limit: number }): GaugeParts {
  const before = Math.max(0, Math.min(used, used + line));
  const after = Math.max(0, used + line);
  const length = Math.max(limit, before, after, 1);
  return {
    used: (100 * before) / length,
    line: (100 * (Math.max(before, after, Math.min(Math.max(0, used), length)) - before)) / length,
    isOver: used + line > limit,
  };
}
