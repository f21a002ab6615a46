// Expenditures that were chosen in the queue to be mapped together: what they come to, and whether one suggestion fits them all.
import type { Grant } from '../../core/grant/grant';
import type { Examination } from '../examine';
import { recordOfId } from './expenditureIds';
import type { PairOption } from './pairs';
import { unmappedRecords } from './queue';
import { suggestPair } from './suggest';

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
  return {
    ids: kept.map(({ id }) => id),
    amount: kept.reduce((sum, { record }) => sum + (amount[record]! || 0), 0),
    pair: commonPair(
      grant,
      kept.map(({ record }) => record),
    ),
  };
}

function commonPair(grant: Grant, [first, ...others]: readonly number[]): PairOption | null {
  const pair = first === undefined ? undefined : suggestPair(grant, first)?.pair;
  if (!pair) return null;
  const isSame = (record: number) => {
    const other = suggestPair(grant, record)?.pair;
    return other?.objective === pair.objective && other.result === pair.result;
  };
  return others.every(isSame) ? pair : null;
}
