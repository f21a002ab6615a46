// Names for expenditures that outlive an examination: rows that were chosen stay chosen, and no other row is written to, when
// lines are inserted or sorted in between.
import type { Grant } from '../../core/grant/grant';
import { keyOf } from '../../core/grant/ledger';
import { once } from '../../core/sheet/once';
import { foldKey } from '../../core/text/foldKey';

/**
 * By its key, where it has one that no other expenditure has; else by its record and key together, which name it as long as both
 * stay.
 */
export function expenditureId(grant: Grant, record: number): string {
  const key = foldKey(keyOf(grant.expenditures, record));
  return isOwn(grant, key) ? `=${key}` : `${record}=${key}`;
}

/** The record that an id names now; undefined where it is gone. */
export function recordOfId(grant: Grant, id: string): number | undefined {
  const [at, key] = [id.slice(0, id.indexOf('=')), id.slice(id.indexOf('=') + 1)];
  if (at === '') return isOwn(grant, key) ? recordsByKey(grant).get(key) : undefined;
  const record = Number(at);
  return record < grant.expenditures.count && expenditureId(grant, record) === id ? record : undefined;
}

function isOwn(grant: Grant, key: string): boolean {
  return key !== '' && (recordsByKey(grant).get(key) ?? SHARED) !== SHARED;
}

const SHARED = -1;

const recordsByKey = once(({ expenditures }: Grant) => {
  const records = new Map<string, number>();
  for (const record of expenditures.indices) {
    const key = foldKey(keyOf(expenditures, record));
    records.set(key, records.has(key) ? SHARED : record);
  }
  return records;
});
