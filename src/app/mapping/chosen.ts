// Expenditures that were chosen in the queue to be mapped together: what they come to, and whether one suggestion fits them all.
import type { Examination } from '../examine';
import { recordOfId } from './expenditureIds';
import type { PairOption } from './pairs';
import { unmappedRecords } from './queue';
import { suggestPair, type Suggestion } from './suggest';

export interface ChosenRows {
  /** Those of the ids that still wait for a mapping. */
  readonly ids: readonly string[];
  /** Minor units, signed, of those whose amount can be read. */
  readonly amount: number;
  /** The pair that earlier choices suggest for every one of them; null where they differ or one has none. */
  readonly pair: PairOption | null;
}

/** Of `ids`; those that are gone, or mapped meanwhile, are left out, so that no mapping is replaced unseen. */
export function chosenRows({ grant }: Examination, ids: readonly string[]): ChosenRows {
  const unmapped = new Set(unmappedRecords(grant));
  const kept = ids.flatMap((id) => {
    const record = recordOfId(grant, id);
    return record !== undefined && unmapped.has(record) ? [{ id, record }] : [];
  });
  const { amount } = grant.expenditures;
  const suggestions = kept.map(({ record }) => suggestPair(grant, record));
  return {
    ids: kept.map(({ id }) => id),
    amount: kept.reduce((sum, { record }) => sum + (amount[record]! || 0), 0),
    pair: commonPair(suggestions),
  };
}

function commonPair(suggestions: readonly (Suggestion | null)[]): PairOption | null {
  const first = suggestions[0]?.pair ?? null;
  const isSame = (one: Suggestion | null) =>
    one?.pair.objective === first?.objective && one?.pair.result === first?.result;
  return suggestions.every(isSame) ? first : null;
}
