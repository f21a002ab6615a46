// Figures that are worked out once for a workbook and used by many. They live as long as what they were worked out from.

/** The function, computed once for each object it is given. */
export function once<K extends object, V>(compute: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>();
  return (from) => {
    let value = known.get(from);
    if (value === undefined) known.set(from, (value = compute(from)));
    return value;
  };
}
