// When a filter is on. A filter's column without a criterion only hides its button.

/** Whether an element met under `path` is a criterion of a table's or sheet's own filter. */
export function isActiveFilter(name: string, path: readonly string[]): boolean {
  return path[1] === 'autoFilter' && path[2] === 'filterColumn' && path.length === 3 && name !== 'extLst';
}
