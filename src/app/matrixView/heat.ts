// How strongly each figure of a matrix is tinted: by its rank among the others, so that one large figure does not drown the
// rest. The same figures always get the same levels.

/** 0: nothing or less than nothing; 1 to 4: the quarters of the positive figures, the largest in 4. */
export type HeatLevel = 0 | 1 | 2 | 3 | 4;

const LEVELS = 4;

/** A level for each figure; equal figures share one. */
export function heatLevels(figures: readonly number[]): HeatLevel[] {
  const sorted = figures.filter((figure) => figure > 0).sort((a, b) => a - b);
  const level = new Map<number, HeatLevel>();
  sorted.forEach((figure, rank) => level.set(figure, Math.ceil((LEVELS * (rank + 1)) / sorted.length) as HeatLevel));
  return figures.map((figure) => level.get(figure) ?? 0);
}
