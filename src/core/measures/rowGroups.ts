// Rows that carry the same number, side by side: by a counting sort, without an object for each row.

/** Groups of two or more rows with one id, in row order; rows with id -1 belong to none. */
export function groupsOf(ids: Int32Array): Int32Array[] {
  let highest = -1;
  for (const id of ids) if (id > highest) highest = id;
  const start = new Int32Array(highest + 2);
  for (const id of ids) if (id >= 0) start[id + 1]! += 1;
  for (let id = 0; id <= highest; id++) start[id + 1]! += start[id]!;
  const next = start.slice();
  const rows = new Int32Array(start[highest + 1] ?? 0);
  ids.forEach((id, row) => {
    if (id >= 0) rows[next[id]!++] = row;
  });
  const groups: Int32Array[] = [];
  for (let id = 0; id <= highest; id++) {
    if (start[id + 1]! - start[id]! > 1) groups.push(rows.subarray(start[id]!, start[id + 1]!));
  }
  return groups;
}
