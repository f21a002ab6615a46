// Rows that carry the same number, side by side: by a counting sort, without an object for each row or group.

export interface RowGroups {
  /** Rows by group, those of one group in row order: group g is `rows[start[g]]` to `rows[start[g + 1] - 1]`. */
  readonly rows: Int32Array;
  readonly start: Int32Array;
}

/** Groups rows by their number, from 0 on; rows with a negative number belong to none. */
export function groupRows(numbers: Int32Array): RowGroups {
  let highest = -1;
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! > highest) highest = numbers[row]!;
  const start = new Int32Array(highest + 2);
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! >= 0) start[numbers[row]! + 1]! += 1;
  for (let group = 0; group <= highest; group++) start[group + 1]! += start[group]!;
  const next = start.slice();
  const rows = new Int32Array(start[highest + 1]!);
  for (let row = 0; row < numbers.length; row++) if (numbers[row]! >= 0) rows[next[numbers[row]!]!++] = row;
  return { rows, start };
}
