// How one expenditure is mapped now, for the editor.
import { BLANK } from '../../core/grant/grant';
import { shareRowsOf } from '../../core/grant/shares';
import { apportion } from '../../core/measures/apportionment';
import { hasOwnPair, hasShares, mappingSource } from '../../core/measures/mapping';
import { cellOf, type Place } from '../../core/sheet/place';
import type { Examination } from '../examine';
import { expenditureLine, type ExpenditureLine } from './expenditureLine';
import { pairOption, type PairOption } from './pairs';
import { suggestPair, type Suggestion } from './suggest';

export interface ExpenditureMapping extends ExpenditureLine {
  /**
   * `pair`: by its own · `shares` · `both`: then the shares count · `half`: an objective or a result is blank or names nothing ·
   * `none` · `follows`: a refund mapped as what it corrects.
   */
  readonly state: 'pair' | 'shares' | 'both' | 'half' | 'none' | 'follows';
  /** The key of what it follows; null otherwise. */
  readonly follows: string | null;
  readonly pair: PairOption | null;
  readonly shares: readonly ShareLine[];
  readonly suggestion: Suggestion | null;
}

export interface ShareLine {
  /** Record of the table Shares. */
  readonly row: number;
  /** Null where the objective or the result is blank or names nothing. */
  readonly pair: PairOption | null;
  /** Basis points; null where it can't be read. */
  readonly share: number | null;
  /** Minor units: as written, and as the exact split has it. */
  readonly written: number | null;
  readonly exact: number | null;
  readonly at: Place;
}

export function mappingOf(examination: Examination, record: number): ExpenditureMapping {
  const { grant } = examination;
  const source = mappingSource(grant, record);
  return {
    ...expenditureLine(examination, record),
    state: stateOf(examination, record, source),
    follows: source === record ? null : expenditureLine(examination, source).key,
    pair: hasOwnPair(grant, source)
      ? pairOption(grant, grant.expenditures.objective[source]!, grant.expenditures.result[source]!)
      : null,
    shares: shareLines(examination, source, record),
    suggestion: suggestPair(grant, record),
  };
}

function stateOf({ grant }: Examination, record: number, source: number): ExpenditureMapping['state'] {
  const { objective, result } = grant.expenditures;
  if (source !== record) return 'follows';
  const isTouched = objective[record] !== BLANK || result[record] !== BLANK;
  if (hasShares(grant, record)) return isTouched ? 'both' : 'shares';
  if (hasOwnPair(grant, record)) return 'pair';
  return isTouched ? 'half' : 'none';
}

function shareLines({ grant, facts }: Examination, source: number, record: number): ShareLine[] {
  const { shares, expenditures } = grant;
  const rows = shareRowsOf(shares, source);
  const amount = expenditures.amount[record]!;
  const exact = Number.isNaN(amount) ? undefined : apportion(grant, rows, amount);
  const told = (value: number) => (Number.isNaN(value) ? null : value);
  return Array.from(rows, (row, k) => {
    const [objective, result] = [shares.objective[row]!, shares.result[row]!];
    return {
      row,
      pair: objective >= 0 && result >= 0 ? pairOption(grant, objective, result) : null,
      share: told(shares.share[row]!),
      written: told(shares.amount[row]!),
      exact: exact?.[k] ?? null,
      at: cellOf(facts, 'Shares', 'Share', row),
    };
  });
}
