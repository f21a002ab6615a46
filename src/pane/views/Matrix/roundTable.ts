// Figures rounded for show so that what is seen re-adds, along the rows and down the columns. Pure; the exact figures are
// shown elsewhere.

export interface RoundedTable {
  readonly cells: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly all: number;
}

/**
 * Each `value * times / per` as one of the two whole numbers beside it (a whole one stays), with its totals, so that every
 * total is the sum of what is shown. Of all such tables the one with the largest remainders rounded up (controlled rounding,
 * Cox & Ernst 1982; for a single row or column the largest remainder method). Takes whole numbers, `per` above 0.
 */
export function roundTable(values: readonly (readonly number[])[], times: number, per: number): RoundedTable {
  const whole = BigInt(per);
  const scaled = withTotals(values.map((row) => row.map((value) => BigInt(value) * BigInt(times))));
  const remainders = scaled.map((row) => row.map((value) => Number(((value % whole) + whole) % whole)));
  const isRaised = raiseLargest(remainders, per);
  const shown = scaled.map((row, i) =>
    row.map((value, j) => Number((value - BigInt(remainders[i]![j]!)) / whole) + (isRaised[i]![j] ? 1 : 0)),
  );
  const totals = shown.at(-1)!;
  return {
    cells: shown.slice(0, -1).map((row) => row.slice(0, -1)),
    rows: shown.slice(0, -1).map((row) => 0 - row.at(-1)!),
    columns: totals.slice(0, -1).map((total) => 0 - total),
    all: totals.at(-1)!,
  };
}

/** The table with its totals as one more row and column, their signs turned: every row and column then adds up to 0. */
function withTotals(values: readonly (readonly bigint[])[]): bigint[][] {
  const width = values[0]?.length ?? 0;
  const add = (numbers: readonly bigint[]) => numbers.reduce((sum, value) => sum + value, 0n);
  const rows = values.map((row) => [...row, -add(row)]);
  const below = Array.from({ length: width + 1 }, (_, j) => -add(rows.map((row) => row[j]!)));
  return [...rows, below];
}

/**
 * Which remainders to round up: in each row and column as many as their remainders make wholes, the largest in sum. Found by
 * augmenting along cheapest paths between rows and columns that still lack some (minimum-cost flow).
 */
function raiseLargest(remainders: readonly (readonly number[])[], per: number): boolean[][] {
  const isRaised = remainders.map((row) => row.map(() => false));
  const wholes = (numbers: readonly number[]) => Math.round(numbers.reduce((sum, value) => sum + value / per, 0));
  const rowsLack = remainders.map(wholes);
  const columnsLack = remainders[0]!.map((_, j) => wholes(remainders.map((row) => row[j]!)));
  while (rowsLack.some((lack) => lack > 0)) {
    const { toColumn, fromRow, fromColumn } = cheapestPaths(remainders, isRaised, rowsLack);
    let column = cheapest(toColumn, columnsLack);
    columnsLack[column]! -= 1;
    for (;;) {
      const row = fromRow[column]!;
      isRaised[row]![column] = true;
      column = fromColumn[row]!;
      if (column < 0) {
        rowsLack[row]! -= 1;
        break;
      }
      isRaised[row]![column] = false;
    }
  }
  return isRaised;
}

interface Paths {
  /** Cost to reach each column from a row that lacks one. */
  readonly toColumn: readonly number[];
  readonly fromRow: readonly number[];
  /** -1 where a path begins. */
  readonly fromColumn: readonly number[];
}

/** Bellman and Ford's method: a row reaches a column by raising their remainder, a column a row by taking one back. */
function cheapestPaths(
  remainders: readonly (readonly number[])[],
  isRaised: readonly (readonly boolean[])[],
  rowsLack: readonly number[],
): Paths {
  const toRow = rowsLack.map((lack) => (lack > 0 ? 0 : Infinity));
  const toColumn = remainders[0]!.map(() => Infinity);
  const fromRow = toColumn.map(() => -1);
  const fromColumn = toRow.map(() => -1);
  const relax = (i: number, j: number, remainder: number): boolean => {
    if (!isRaised[i]![j] && toRow[i]! - remainder < toColumn[j]!) {
      toColumn[j] = toRow[i]! - remainder;
      fromRow[j] = i;
      return true;
    }
    if (isRaised[i]![j] && toColumn[j]! + remainder < toRow[i]!) {
      toRow[i] = toColumn[j]! + remainder;
      fromColumn[i] = j;
      return true;
    }
    return false;
  };
  for (let isNew = true; isNew;) {
    isNew = false;
    for (let i = 0; i < toRow.length; i++) {
      const row = remainders[i]!;
      for (let j = 0; j < row.length; j++) if (row[j]! > 0 && relax(i, j, row[j]!)) isNew = true;
    }
  }
  return { toColumn, fromRow, fromColumn };
}

/** The column that lacks one and costs least; the first of equals. */
function cheapest(toColumn: readonly number[], columnsLack: readonly number[]): number {
  return toColumn.reduce(
    (best, cost, j) => (columnsLack[j]! > 0 && (best < 0 || cost < toColumn[best]!) ? j : best),
    -1,
  );
}
