// How much of a file is read before it is refused. Every bound ends in `too-large` with its name and its height.
import { UnreadableWorkbook } from '../../port';

export interface ReadLimits {
  /** Bytes of all parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Entries of the zip archive. */
  readonly entries: number;
  readonly cells: number;
  /** Pages of 1,024 rows of a column that hold a cell: bounds the memory of cells that stand far apart. */
  readonly pages: number;
  /** Distinct texts; formulas are counted against a bound of their own. */
  readonly strings: number;
  readonly formulas: number;
  readonly sheets: number;
  readonly tables: number;
  readonly mergedAreas: number;
  /** Areas of data validations. */
  readonly validations: number;
  readonly names: number;
  /** Bytes of a small part (workbook, styles, table), and of a sheet part around its cells. */
  readonly partBytes: number;
  /** Elements inside each other. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: ReadLimits = {
  unpackedBytes: 2 * 1024 ** 3,
  entries: 10_000,
  cells: 60_000_000,
  pages: 100_000,
  strings: 20_000_000,
  formulas: 20_000_000,
  sheets: 1_000,
  tables: 10_000,
  mergedAreas: 1_000_000,
  validations: 1_000_000,
  names: 100_000,
  partBytes: 64 * 1024 ** 2,
  depth: 256,
};

/** Throws `too-large` when there are more than the limit allows. */
export function checkLimit(limits: ReadLimits, what: keyof ReadLimits, count: number): void {
  if (count > limits[what]) throw new UnreadableWorkbook('too-large', { what, limit: limits[what] });
}
