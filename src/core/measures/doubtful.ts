// Partners whose sums can't be trusted, because a cell that they need did not read: an amount of theirs in the allocation, or an
// amount or date of a Grant-funded expenditure. Sums of other partners do not need that cell.
import type { Grant } from '../grant/grant';
import { Funding } from '../grant/ledger';
import type { OddReading, SheetFacts } from '../sheet/facts';

export interface Doubtful {
  /** Records of partners. */
  readonly partners: ReadonlySet<number>;
  /** The first cell that did not read; undefined where all did. */
  readonly cause: OddReading | undefined;
}

const SOUND: Doubtful = { partners: new Set(), cause: undefined };

/** The partners in doubt, by the allocation alone or by the ledger too. */
export function doubtfulPartners(
  { allocation, expenditures }: Grant,
  { odd }: SheetFacts,
  needsLedger: boolean,
): Doubtful {
  if (odd.length === 0) return SOUND;
  const partners = new Set<number>();
  let cause: OddReading | undefined;
  for (const one of odd) {
    const partner = partnerOf(one);
    if (partner === undefined) continue;
    partners.add(partner);
    cause ??= one;
  }
  return { partners, cause };

  function partnerOf(one: OddReading): number | undefined {
    if (one.table === 'Allocation') return isUnreadAmount(one) ? allocation[one.record]!.partner : undefined;
    if (!needsLedger || one.table !== 'Expenditures' || expenditures.funding[one.record]! > Funding.Grant)
      return undefined;
    const isNeeded = one.column === 'Amount' ? isUnreadAmount(one) : one.column === 'Date' && one.kind !== 'time';
    return isNeeded ? expenditures.partner[one.record]! : undefined;
  }
}

function isUnreadAmount({ type, kind }: OddReading): boolean {
  return type === 'money' && kind !== 'blank';
}
