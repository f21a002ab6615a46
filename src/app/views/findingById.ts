// A finding by its id. Ids are looked up often and findings may be many, so an index is kept as long as its examination.
import type { Finding } from '../../findings/finding';
import type { Examination } from '../examine';

const indexes = new WeakMap<Examination, ReadonlyMap<string, Finding>>();

/** Undefined where the finding is gone. */
export function findingById(examination: Examination, id: string): Finding | undefined {
  let index = indexes.get(examination);
  if (!index) indexes.set(examination, (index = new Map(examination.findings.map((finding) => [finding.id, finding]))));
  return index.get(id);
}
