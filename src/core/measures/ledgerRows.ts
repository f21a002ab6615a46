// Choosing expenditures: their indexes, without an object for each.
import type { Ledger } from '../grant/ledger';
import { once } from '../sheet/once';

/** The indexes of the expenditures that are wanted, in the order of their rows. */
export function selectRows(ledger: Ledger, isWanted: (index: number) => boolean): Int32Array {
  const rows = new Int32Array(ledger.count);
  let count = 0;
  for (let i = 0; i < ledger.count; i++) if (isWanted(i)) rows[count++] = i;
  return rows.subarray(0, count);
}

/** The expenditures with a readable date. */
export const datedRows = once((ledger: Ledger) => selectRows(ledger, (i) => !Number.isNaN(ledger.date[i]!)));
